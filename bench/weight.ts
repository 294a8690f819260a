/** What the SDK costs those who use it: bytes in their bundles, and types for their compiler to make. */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import ts from "typescript";
import * as sdk from "../sdk/src/index.js";
import { columns } from "../src/cli/command.js";
import type { Benchmark } from "./cli.js";

const root = fileURLToPath(new URL("../", import.meta.url));

/** What was weighed, and how much it may be. */
export interface Weight {
  readonly what: string;
  /** In bytes, or in times of something else. */
  readonly unit: "B" | "×";
  readonly measured: number;
  /** Null for what is only told. */
  readonly atMost: number | null;
}

/** `npm run bench -- weight`. */
export const weight: Benchmark = {
  name: "weight",
  summary: "Weighs the built SDK in a bundle and in the compiler, and holds it against its bounds.",
  options: {},
  async run() {
    const weights = await weigh();
    process.stdout.write(`${tableOf(weights)}\n\n`);
    const verdicts = weights.map((weight) => [keeps(weight) ? "holds" : "FAILS", `${weight.what}: ${String(weight.measured)}`] as const);
    process.stdout.write(`${columns(verdicts).join("\n")}\n`);
    return weights.every(keeps);
  },
};

function keeps({ measured, atMost }: Weight): boolean {
  return atMost === null || measured <= atMost;
}

/** The table of the SDK's README: bytes to the nearest ten, so that not every byte makes it stale. */
export function tableOf(weights: readonly Weight[]): string {
  const rows = weights.map(({ what, unit, measured, atMost }) => [
    what,
    `${unit === "B" ? String(Math.round(measured / 10) * 10) : measured.toFixed(1)} ${unit}`,
    atMost === null ? "" : `${String(atMost)} ${unit}`,
  ]);
  const table = [["", "weight", "at most"], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]!.length)));
  const lines = table.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`);
  return [lines[0], `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...lines.slice(1)].join("\n");
}

/** Weighs the package as it was built. */
export async function weigh(): Promise<readonly Weight[]> {
  const one = await sizeOf(moduleWith("people", ["people"]));
  const all = await sizeOf(moduleWith("people, load", ["people", "load", "pages"], ["pages"]));
  const [longest] = [...documents].sort((a, b) => b.text.length - a.text.length);
  const further = await Promise.all(documents.filter(({ name }) => name !== "people").map(({ name, text }) => furtherBytes(name, text)));
  return [
    { what: "the client alone, with everything but paging and loading", unit: "B", measured: await sizeOf(moduleWith("", [])), atMost: null },
    { what: "one operation, `people`, with everything but paging and loading", unit: "B", measured: one, atMost: 1600 },
    { what: "the same with `pages` and `load`", unit: "B", measured: all, atMost: 2100 },
    {
      what: `one operation, the longest, \`${longest!.name}\`: all that a page shows, with its evidence`,
      unit: "B",
      measured: await sizeOf(moduleWith(longest!.name, [longest!.name])),
      atMost: null,
    },
    { what: "a further operation beyond its own text, the heaviest", unit: "B", measured: Math.max(...further), atMost: 110 },
    {
      what: "types that the compiler makes for one call, against a bare typed `fetch`",
      unit: "×",
      measured: typesMade(call) / typesMade(typedFetch),
      atMost: 1.3,
    },
  ];
}

/** The operations of the package by the names that they are exported under. */
const documents = Object.entries(sdk).flatMap(([name, document]) => (/^[a-z]/.test(name) && "text" in document ? [{ name, text: document.text }] : []));

/** The given module as esbuild bundles and minifies it for browsers of today. */
export async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  return outputFiles[0]!.text;
}

/** A module that makes a client of operations, and exports it with what else it imports. */
export function moduleWith(operations: string, imported: readonly string[], exported: readonly string[] = []): string {
  return `import { ${["createClient", ...imported].join(", ")} } from "@doi-ngoai/sdk";
    const client = createClient({ url: "/graphql", operations: { ${operations} } });
    export { ${["client", ...exported].join(", ")} };`;
}

/** What a module's bundle weighs in bytes, compressed by gzip at its best. */
async function sizeOf(contents: string): Promise<number> {
  return gzipSync(await bundle(contents), { level: 9 }).length;
}

/** How much more a bundle weighs by an operation than by the operation's text alone, which is as short as a GraphQL document can be. */
async function furtherBytes(name: string, text: string): Promise<number> {
  const withOperation = await sizeOf(moduleWith(`people, ${name}`, ["people", name]));
  return withOperation - (await sizeOf(moduleWith(`people, ${name}: ${JSON.stringify(text)}`, ["people"])));
}

const call = `import { createClient, people } from "@doi-ngoai/sdk";
  const client = createClient({ url: "/graphql", operations: { people } });
  export const count: Promise<number | undefined> = client.people({ first: 3 }).then((result) => result.people?.totalCount);`;

const typedFetch = `import type { PeopleResult, PeopleVariables } from "@doi-ngoai/sdk";
  async function people(variables: PeopleVariables): Promise<PeopleResult> {
    const body = JSON.stringify({ query: "query People($first: Int) { people(first: $first) { totalCount } }", variables });
    const response = await fetch("/graphql", { method: "POST", headers: { "content-type": "application/json" }, body });
    const { data } = (await response.json()) as { data: PeopleResult };
    return data;
  }
  export const count: Promise<number | undefined> = people({ first: 3 }).then((result) => result.people?.totalCount);`;

/**
 * How many types the compiler makes to check a module, which is what `tsc --extendedDiagnostics` prints as Types. It is the same on every machine and in
 * every run, as the time is not; and the compiler's work is to make types and to compare them.
 */
function typesMade(text: string): number {
  const file = `${root}one-call.mts`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    skipLibCheck: true,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const [read, exists] = [host.getSourceFile.bind(host), host.fileExists.bind(host)];
  host.getSourceFile = (name, version) => (name === file ? ts.createSourceFile(name, text, version) : read(name, version));
  host.fileExists = (name) => name === file || exists(name);
  const program = ts.createProgram([file], options, host);
  const [problem] = ts.getPreEmitDiagnostics(program);
  if (problem) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
  return program.getTypeCount();
}
