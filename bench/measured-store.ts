/**
 * The process that holds one generated corpus and is timed: started by scale.ts with a size and a seed, it says what its
 * start took, and then times one round of every question each time it is asked to.
 */
import "reflect-metadata";
import { compile } from "../src/corpus/compile.js";
import { memoryStore } from "../src/graph/schema.js";
import { generateCorpus } from "./corpus.js";
import { questionsToGraph, questionsToStore, timeOf } from "./questions.js";
import type { Questions } from "./questions.js";

/** What a start takes: milliseconds, and bytes after it. */
export interface Start {
  readonly citations: number;
  readonly compile: number;
  readonly store: number;
  readonly heap: number;
  readonly rss: number;
}

/** Who is asked: the graph, with a document that is parsed and validated already, or the store behind it. */
export type Asked = "graph" | "store";

/** One round: microseconds a question, by the name of the question. */
export type Round = Readonly<Record<Asked, Readonly<Record<string, number>>>>;

function main(size: number, seed: number): void {
  let generated: ReturnType<typeof generateCorpus> | null = generateCorpus(size, seed);
  let began = performance.now();
  let corpus: ReturnType<typeof compile> | null = compile(generated.files);
  const compiled = performance.now() - began;
  const citations = corpus.counts.citation;
  began = performance.now();
  const store = memoryStore(corpus);
  const stored = performance.now() - began;
  generated = corpus = null;
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const questions = { graph: questionsToGraph(store), store: questionsToStore(store) };
  process.on("message", () => {
    void round(questions).then(send);
  });
  process.on("disconnect", () => process.exit());
  send({ citations, compile: compiled, store: stored, heap: heapUsed, rss } satisfies Start);
}

async function round({ graph, store }: Readonly<Record<Asked, Questions>>): Promise<Round> {
  return { graph: await timed(graph), store: await timed(store) };
}

async function timed(questions: Questions): Promise<Readonly<Record<string, number>>> {
  const times: Record<string, number> = {};
  for (const [name, ask] of Object.entries(questions)) times[name] = await timeOf(ask);
  return times;
}

function send(message: Start | Round): void {
  process.send?.(message);
}

const [size, seed] = process.argv.slice(2).map(Number);
main(size ?? 1000, seed ?? 1);
