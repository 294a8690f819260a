/** What the SDK weighs, as `npm run bench -- weight` measures it: bundles by esbuild, minified, gzip at level 9; and that a bundle needs nothing but the web. */
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import ts from "typescript";
import { bundle, moduleWith, tableOf, weigh } from "../../bench/weight.js";

const weights = await weigh();

test.each(weights)("$what weighs at most $atMost $unit", ({ measured, atMost }) => {
  expect(measured).toBeGreaterThan(0);
  expect(measured).toBeLessThanOrEqual(atMost ?? Infinity);
});

test("the README's table is what was measured", () => {
  const readme = readFileSync(new URL("../../sdk/README.md", import.meta.url), "utf8");
  expect(/^\|.*at most \|\n(?:\|.*\n)*/m.exec(readme)?.[0]).toBe(`${tableOf(weights)}\n`);
});

test("a bundle holds the operations and the parts that are imported, and nothing else", async () => {
  const named = (text: string) => [...text.matchAll(/["'`]query (\w+)/g)].map(([, name]) => name);
  const [one, two, loading] = await Promise.all([
    bundle(moduleWith("directive", ["directive"])),
    bundle(moduleWith("directive, commissionHeads", ["directive", "commissionHeads"])),
    bundle(moduleWith("load", ["load", "PersonCard"], ["PersonCard"])),
  ]);
  expect([named(one), named(two), named(loading)]).toEqual([["Directive"], ["Directive", "CommissionHeads"], ["PersonCardById"]]);
  expect([one, loading].map((text) => text.includes("asyncIterator"))).toEqual([false, false]);
});

const language = ["Date", "Error", "JSON", "Map", "Math", "Number", "Object", "Promise", "Set", "String", "Symbol"];
const web = ["AbortController", "URLSearchParams", "clearTimeout", "fetch", "setTimeout"];

test("a bundle of everything imports nothing, and names nothing but the language and what every WHATWG platform has", async () => {
  const text = await bundle(`export * from "@doi-ngoai/sdk";`);
  expect(freeNames(text)).toEqual([...language, ...web].sort());
  expect(text).not.toMatch(/\b(?:import|require|globalThis)\b/);
});

test("what a bundle names and does not make itself is found", () => {
  expect(freeNames("export const a = (b, { c }) => b + c + process.env.d + [1].map((e) => e + f(Buffer)); typeof g; ({ h, i: 2 }).i;")).toEqual(
    ["Buffer", "f", "g", "h", "process"].sort(),
  );
});

/** The names in a script that nothing in it declares: those that TypeScript does not find when it has no library to look in. */
function freeNames(text: string): string[] {
  const options: ts.CompilerOptions = { allowJs: true, checkJs: true, noEmit: true, noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.ES2022 };
  const host = ts.createCompilerHost(options);
  host.getSourceFile = (name, version) => ts.createSourceFile(name, text, version);
  const program = ts.createProgram(["/bundle.mjs"], options, host);
  const found = program
    .getSemanticDiagnostics()
    .flatMap(({ messageText, start = 0, length = 0 }) =>
      /^(?:Cannot find name|No value exists in scope)/.exec(ts.flattenDiagnosticMessageText(messageText, "\n")) ? [text.slice(start, start + length)] : [],
    );
  return [...new Set(found)].sort();
}

test("the package depends on nothing: what other entries need is optional, and the graph is there for its own build", () => {
  const manifest = JSON.parse(readFileSync(new URL("../../sdk/package.json", import.meta.url), "utf8")) as Record<string, Record<string, unknown> | undefined>;
  expect([manifest.dependencies, manifest.optionalDependencies, manifest.bundledDependencies]).toEqual([undefined, undefined, undefined]);
  const optional = Object.fromEntries(Object.keys(manifest.peerDependencies ?? {}).map((name) => [name, { optional: true }]));
  expect(manifest.peerDependenciesMeta).toEqual(optional);
  expect(manifest.devDependencies).toEqual({ "@doi-ngoai/subgraph": "file:.." });
});
