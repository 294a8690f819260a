import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "@jest/globals";
import { generateCorpus } from "../../bench/corpus.js";
import { questionsToStore, timeOf } from "../../bench/questions.js";
import { compile } from "../../src/corpus/compile.js";
import { measureText } from "../../src/corpus/evidence.js";
import { resourceKinds } from "../../src/corpus/records.js";
import { MemoryStore } from "../../src/corpus/store.js";
import { verifyCitations } from "../../src/corpus/verify.js";

test.each([100, 1000, 1010])("a generated corpus of %i resources is lawful, of every kind, and has just that many", (size) => {
  const { files, texts } = generateCorpus(size);
  const corpus = compile(files);
  const counts = resourceKinds.map((kind) => corpus.counts[kind]);
  expect(counts.reduce((sum, count) => sum + count)).toBe(size);
  expect(Object.entries(corpus.counts).filter(([kind, count]) => count === 0 && !(kind === "disagreement" && size === 100))).toEqual([]);
  const verification = verifyCitations(corpus, new Map([...texts].map(([id, text]) => [id, measureText(text)])));
  expect(verification).toEqual({ verified: corpus.counts.citation, total: corpus.counts.citation, problems: [] });
});

test("one seed gives the same bytes again, another gives others", () => {
  const bytesOf = (seed: number): string => JSON.stringify([generateCorpus(1000, seed).files, [...generateCorpus(1000, seed).texts]]);
  const bytes = bytesOf(7);
  expect(bytesOf(7) === bytes).toBe(true);
  expect(bytesOf(8) === bytes).toBe(false);
});

/** Questions to a store of 1,000 resources and to one of 10,000. */
let questions: ReturnType<typeof questionsToStore>[];

beforeAll(() => {
  questions = [1000, 10_000].map((size) => questionsToStore(new MemoryStore(compile(generateCorpus(size).files))));
});

// Bounds far above what was measured: a machine may be busy, but what walks the whole corpus takes ten times as long.
test.each([
  ["lookup", 5],
  ["first page", 5],
  ["deep page", 5],
  ["page backwards", 5],
  ["search", 12],
])("ten times the resources take less than ten times as long: %s, at most %i times", async (question, atMost) => {
  const [small, large] = questions.map((asked) => asked[question]!);
  let best = Infinity;
  for (let attempt = 0; attempt < 10 && best > atMost; attempt += 1) {
    const time = await timeOf(small!);
    best = Math.min(best, (await timeOf(large!)) / time);
  }
  expect(best).toBeLessThanOrEqual(atMost);
});

/** The command in a pipe: exit status and all that was said. */
async function bench(...args: readonly string[]) {
  const child = spawn(process.execPath, ["--import", "@swc-node/register/esm-register", "bench/cli.ts", ...args]);
  const said = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (said.stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (said.stderr += chunk));
  const [status] = (await once(child, "close")) as [number | null];
  return { status, ...said };
}

test("the command prints its tables and its gates, and is quiet in a pipe", async () => {
  const { status, stdout, stderr } = await bench("scale", "--sizes", "100,200", "--rounds", "1");
  expect([status, stderr]).toEqual([0, ""]);
  const lines = stdout.split("\n");
  expect(lines.map((line) => line.replace(/\d.*/u, "").slice(0, 24))).toEqual([
    "| resources | start | he",
    ...["| --: | --: | --: | --: ", "| ", "| ", ""],
    "| resources | citations ",
    ...["| --: | --: | --: | --: ", "| ", "| ", ""],
    ...["lookup, ", "first page, ", "deep page, ", "page backwards, ", "search, ", ""],
  ]);
  const cells = (line: string | undefined): readonly string[] => (line ?? "").split("|").map((cell) => cell.trim());
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8").split("\n");
  expect(readme.map(cells)).toContainEqual(cells(lines[0]));
});

test("the command says what it can do, and what it did not understand", async () => {
  const [all, one, unknown, size] = await Promise.all([bench("--help"), bench("scale", "--help"), bench("scales"), bench("scale", "--sizes", "100,many")]);
  expect([all.status, all.stdout]).toEqual([0, expect.stringMatching(/^npm run bench -- <benchmark> \[options\]\n\nBenchmarks:\n {2}scale {2}/u)]);
  expect([one.status, one.stdout]).toEqual([0, expect.stringMatching(/^npm run bench -- scale \[options\]\n[^]*--sizes <n,n,\.\.\.> /u)]);
  expect(unknown).toEqual({ status: 2, stdout: "", stderr: "Unknown benchmark 'scales'; there are: scale, weight\n" });
  expect(size).toEqual({ status: 2, stdout: "", stderr: "--sizes: 'many' is no whole number from 1 to 9999999\n" });
});
