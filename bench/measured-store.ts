/**
 * The process that holds one generated corpus and is timed: started by scale.ts with a size and a seed, it says what its
 * start took, and then times one round of every question each time it is asked to.
 */
import "reflect-metadata";
import { execute, parse, validate } from "graphql";
import { compile } from "../src/corpus/compile.js";
import { resourceKinds } from "../src/corpus/records.js";
import type { MarkMode } from "../src/corpus/search.js";
import type { MemoryStore, PageQuery, Position } from "../src/corpus/store.js";
import { encodeCursor } from "../src/graph/connection.js";
import { buildApi, createContext, memoryStore } from "../src/graph/schema.js";
import { generateCorpus } from "./corpus.js";

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

const pageSize = 20;
const page: PageQuery = { where: [], direction: "ASC", size: pageSize, backward: false, after: null, before: null };

/** As people type: bare and marked, whole and begun, common and rare, a number, a name, and one that finds nothing. */
const searches: readonly (readonly [text: string, marks: MarkMode])[] = [
  ["doi ngoai", "AUTO"],
  ["đối ngoại", "AUTO"],
  ["hòa bình hữu nghị", "EXACT"],
  ["uy ban hop tac", "AUTO"],
  ["nguyen van an", "AUTO"],
  ["nguy", "AUTO"],
  ["trade unity", "AUTO"],
  ["12-CT", "AUTO"],
  ["khong co gi", "AUTO"],
];

function main(size: number, seed: number): void {
  let generated: ReturnType<typeof generateCorpus> | null = generateCorpus(size, seed);
  let began = performance.now();
  let corpus: ReturnType<typeof compile> | null = compile(generated.files);
  const compiled = performance.now() - began;
  const ids = resourceKinds.flatMap((kind): readonly string[] => corpus!.records[kind].map(({ id }) => id));
  const citations = corpus.counts.citation;
  began = performance.now();
  const store = memoryStore(corpus);
  const stored = performance.now() - began;
  generated = corpus = null;
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const places = spread(store.page("goal", { ...page, size }).edges.map(({ position }) => position));
  const questions = { graph: questionsToGraph(store, spread(ids), places), store: questionsToStore(store, spread(ids), places) };
  process.on("message", () => {
    void round(questions).then(send);
  });
  process.on("disconnect", () => process.exit());
  send({ citations, compile: compiled, store: stored, heap: heapUsed, rss } satisfies Start);
}

/** Up to 1000 of a list, from all of it and out of order. */
function spread<T>(list: readonly T[]): readonly T[] {
  const count = Math.min(list.length, 1000);
  return Array.from({ length: count }, (_, index) => list[Math.floor((((index * 619) % count) * list.length) / count)]!);
}

type Question = (turn: number) => unknown;
const at = <T>(list: readonly T[], turn: number): T => list[turn % list.length]!;

const goals = "totalCount nodes { id name { vi en } } pageInfo { hasNextPage hasPreviousPage endCursor }";

function questionsToGraph(store: MemoryStore, ids: readonly string[], places: readonly Position[]): Readonly<Record<string, Question>> {
  const api = buildApi();
  const asking = (source: string, variablesOf: Question): Question => {
    const document = parse(source);
    const [mistake] = validate(api, document);
    if (mistake !== undefined) throw mistake;
    return async (turn) => {
      const variableValues = variablesOf(turn) as Readonly<Record<string, unknown>>;
      const { errors } = await execute({ schema: api, document, contextValue: createContext({ store }), variableValues });
      if (errors !== undefined) throw errors[0]!;
    };
  };
  const cursorAt = (turn: number): string => encodeCursor("goal ASC", at(places, turn));
  return {
    lookup: asking("query ($id: ID!) { resource(id: $id) { __typename id name { vi en } channels } }", (turn) => ({ id: at(ids, turn) })),
    "first page": asking(`{ goals { ${goals} } }`, () => ({})),
    "deep page": asking(`query ($after: String!) { goals(after: $after) { ${goals} } }`, (turn) => ({ after: cursorAt(turn) })),
    "page backwards": asking(`query ($before: String!) { goals(last: 20, before: $before) { ${goals} } }`, (turn) => ({ before: cursorAt(turn) })),
    filter: asking(`query ($filter: GoalFilter!) { goals(filter: $filter) { ${goals} } }`, (turn) => ({
      filter: { goalKinds: ["TASK", "PRIORITY"], channels: [turn % 2 === 0 ? "PARTY" : "PEOPLE"] },
    })),
    search: asking(
      `query ($query: String!, $marks: MarkMode!) { search(query: $query, marks: $marks) {
        totalCount edges { node { __typename id name { vi en } } matches { field words spans { start end } } } facets { type count } interpretedAs { words }
      } }`,
      (turn) => {
        const [query, marks] = at(searches, turn);
        return { query, marks };
      },
    ),
  };
}

function questionsToStore(store: MemoryStore, ids: readonly string[], places: readonly Position[]): Readonly<Record<string, Question>> {
  const search = (text: string, marks: MarkMode): unknown => store.search({ text, kinds: null, channels: null, marks, size: pageSize, after: null });
  return {
    lookup: (turn) => store.byIds([at(ids, turn)]),
    "first page": () => store.page("goal", page),
    "deep page": (turn) => store.page("goal", { ...page, after: at(places, turn) }),
    "page backwards": (turn) => store.page("goal", { ...page, backward: true, before: at(places, turn) }),
    filter: (turn) =>
      store.page("goal", {
        ...page,
        where: [
          { key: "kind", anyOf: ["TASK", "PRIORITY"] },
          { key: "channel", anyOf: [turn % 2 === 0 ? "PARTY" : "PEOPLE"] },
        ],
      }),
    "filter by days": () => store.page("dated", { ...page, where: [{ from: "2001-01-01", to: "2004-12-31" }] }),
    search: (turn) => search(...at(searches, turn)),
    "search for one letter": () => search("d", "AUTO"),
  };
}

async function round({ graph, store }: Readonly<Record<Asked, Readonly<Record<string, Question>>>>): Promise<Round> {
  return { graph: await timed(graph), store: await timed(store) };
}

async function timed(questions: Readonly<Record<string, Question>>): Promise<Readonly<Record<string, number>>> {
  const times: Record<string, number> = {};
  for (const [name, ask] of Object.entries(questions)) times[name] = await timeOf(ask);
  return times;
}

/** Microseconds a question, over at least 20 ms. */
async function timeOf(ask: Question): Promise<number> {
  // Whole sets of what is searched for, so that each of them counts as often as any other.
  const batch = searches.length * 2;
  const began = performance.now();
  let turn = 0;
  let elapsed = 0;
  while (elapsed < 20) {
    for (const end = turn + batch; turn < end; turn += 1) {
      const answer = ask(turn);
      if (answer instanceof Promise) await answer;
    }
    elapsed = performance.now() - began;
  }
  return (elapsed * 1000) / turn;
}

function send(message: Start | Round): void {
  process.send?.(message);
}

const [size, seed] = process.argv.slice(2).map(Number);
main(size ?? 1000, seed ?? 1);
