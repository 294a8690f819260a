/** How the store grows: start, memory, lookup, pages, filter and search over generated corpora of several sizes, and their ratios. */
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { UsageError } from "../src/cli/command.js";
import type { Benchmark } from "./cli.js";
import type { Asked, Round, Start } from "./measured-store.js";

/** What must hold between two sizes of one run, of a question to the graph. */
interface Gate {
  readonly question: string;
  readonly large: number;
  readonly small: number;
  readonly atMost: number;
}

const gates: readonly Gate[] = [
  ...["lookup", "first page", "deep page", "page backwards"].map((question) => ({ question, large: 100_000, small: 1000, atMost: 2 })),
  { question: "search", large: 10_000, small: 1000, atMost: 12 },
];

/** What was measured at one size. */
export interface Measured {
  readonly size: number;
  readonly start: Start;
  readonly rounds: readonly Round[];
}

/** `npm run bench -- scale`. */
export const scale: Benchmark = {
  name: "scale",
  summary: "Measures the store over generated corpora of several sizes, and holds their ratios against gates.",
  options: {
    sizes: { value: "n,n,...", description: "Resources of each corpus; 100,1000,10000,100000 when not given." },
    rounds: { value: "n", description: "Rounds of each measurement, of which the median counts; 9 when not given." },
    seed: { value: "n", description: "The seed of the corpora; 1 when not given." },
  },
  async run({ sizes = "100,1000,10000,100000", rounds = "9", seed = "1" }) {
    const measured = await measure(
      String(sizes)
        .split(",")
        .map((size) => wholeNumber("sizes", size)),
      wholeNumber("rounds", rounds),
      wholeNumber("seed", seed),
    );
    const verdicts = gates.map((gate) => verdictOn(gate, measured));
    const tables = [tableOfGraph(measured), tableOfStore(measured)];
    process.stdout.write(`${[...tables, verdicts.map(({ line }) => line).join("\n")].join("\n\n")}\n`);
    return verdicts.every(({ holds }) => holds);
  },
};

function wholeNumber(option: string, given: unknown): number {
  if (!/^[1-9]\d{0,6}$/u.test(String(given))) throw new UsageError(`--${option}: '${String(given)}' is no whole number from 1 to 9999999`);
  return Number(given);
}

/** Starts one process a size, one after the other, and then asks them in turn, so that a busy machine slows them alike. */
async function measure(sizes: readonly number[], rounds: number, seed: number): Promise<readonly Measured[]> {
  const running: { readonly size: number; readonly child: ChildProcess; readonly start: Start; readonly rounds: Round[] }[] = [];
  try {
    for (const size of sizes) {
      progress(`starting with ${String(size)} resources`);
      const child = fork(fileURLToPath(new URL("measured-store.ts", import.meta.url)), [String(size), String(seed)], {
        execArgv: [...process.execArgv, "--expose-gc"],
      });
      running.push({ size, child, start: (await answerOf(child)) as Start, rounds: [] });
    }
    // The first two rounds warm up.
    for (let round = -2; round < rounds; round += 1) {
      progress(round < 0 ? "warming up" : `round ${String(round + 1)} of ${String(rounds)}`);
      for (const { child, rounds: done } of running) {
        child.send("round");
        const answer = (await answerOf(child)) as Round;
        if (round >= 0) done.push(answer);
      }
    }
  } finally {
    progress("");
    for (const { child } of running) child.kill();
  }
  return running;
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  const stop = new AbortController();
  const ended = once(child, "exit", { signal: stop.signal }).then(([status, signal]: unknown[]) => {
    throw new Error(`the measured process ended with ${String(status ?? signal)}`);
  });
  try {
    const [answer] = (await Promise.race([once(child, "message", { signal: stop.signal }), ended])) as [unknown];
    return answer;
  } finally {
    ended.catch(() => undefined);
    stop.abort();
  }
}

/** Says on a terminal what is going on; nothing in a pipe. */
function progress(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${words}`);
}

/** The middle one of some numbers. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

const timeOf = ({ rounds }: Measured, asked: Asked, question: string): number => median(rounds.map((round) => round[asked][question] ?? NaN));

/** A Markdown table: one row a size. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "--:"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** The README's table: how long a start takes and what it holds, and what a question to the graph takes, in µs. */
function tableOfGraph(measured: readonly Measured[]): string {
  const questions = questionsTo("graph", measured);
  return table(
    ["resources", "start", "heap", ...questions],
    measured.map((one) => [
      one.size.toLocaleString("en"),
      `${((one.start.compile + one.start.store) / 1000).toFixed(2)} s`,
      `${(one.start.heap / 1e6).toFixed(0)} MB`,
      ...questions.map((question) => digits(timeOf(one, "graph", question))),
    ]),
  );
}

/** What is behind it: a question to the store alone, and what a process holds in all. */
function tableOfStore(measured: readonly Measured[]): string {
  const questions = questionsTo("store", measured);
  return table(
    ["resources", "citations", "resident", ...questions.map((question) => `${question}, store`)],
    measured.map((one) => [
      one.size.toLocaleString("en"),
      one.start.citations.toLocaleString("en"),
      `${(one.start.rss / 1e6).toFixed(0)} MB`,
      ...questions.map((question) => digits(timeOf(one, "store", question))),
    ]),
  );
}

function questionsTo(asked: Asked, measured: readonly Measured[]): readonly string[] {
  return Object.keys(measured[0]?.rounds[0]?.[asked] ?? {});
}

const digits = (value: number): string => (value < 10 ? value.toPrecision(2) : Math.round(value).toLocaleString("en"));

function verdictOn({ question, large, small, atMost }: Gate, measured: readonly Measured[]): { readonly line: string; readonly holds: boolean } {
  const [above, below] = [large, small].map((size) => measured.find((one) => one.size === size));
  const words = `${question}, ${String(large)} : ${String(small)} resources`;
  if (above === undefined || below === undefined) return { line: `${words}: not measured`, holds: true };
  // Round by round: what slowed the machine for a while slowed both.
  const ratio = median(above.rounds.map((round, index) => (round.graph[question] ?? NaN) / (below.rounds[index]?.graph[question] ?? NaN)));
  const holds = ratio <= atMost;
  return { line: `${words}: ${ratio.toFixed(2)}, at most ${String(atMost)}: ${holds ? "PASS" : "FAIL"}`, holds };
}
