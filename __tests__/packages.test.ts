/**
 * Both packages as somebody has them who installs them: packed, published to a registry, installed in empty folders, and used there.
 *
 * The registry has no uplink. What the subgraph depends on is packed from what is installed here and offered beside it, so that no network is needed and
 * the versions are those of the lock. TypeScript, esbuild and Vite are this repository's own.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { build } from "esbuild";
import * as sdk from "../sdk/src/index.js";
import * as documents from "../sdk/src/generated/documents.js";
import * as query from "../sdk/src/query.js";
import { hold, type HeldProcess } from "./support/held-process.js";
import { installedDependencies, pack, startRegistry, type Registry } from "./support/registry.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(realpathSync(tmpdir()), "doi-ngoai-packages-"));
const [app, graph, subgraph] = [join(folder, "app"), join(folder, "graph"), join(folder, "subgraph")];
let registry: Registry;
let server: HeldProcess | undefined;

const run = promisify(execFile);
const node = async (args: readonly string[], cwd = app) => (await run(process.execPath, args, { cwd })).stdout;
const tool = (path: string) => join(root, "node_modules", path);
/** What the compiler has to say. */
const tsc = (args: readonly string[], cwd: string) =>
  node([tool("typescript/bin/tsc"), ...args], cwd).catch((error: unknown) => (error as { readonly stdout: string }).stdout);

function write(files: Readonly<Record<string, string | object>>, where = app): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(where, path)), { recursive: true });
    writeFileSync(join(where, path), typeof content === "string" ? content : JSON.stringify(content));
  }
}

/** The oldest graphql that the subgraph takes; here, a copy of what is installed under that number. */
const oldestGraphql = "16.12.0";
function copyAsOldest(): string {
  const copy = join(folder, "oldest-graphql");
  cpSync(join(root, "node_modules/graphql"), copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, "package.json"), "utf8")) as object;
  writeFileSync(join(copy, "package.json"), JSON.stringify({ ...manifest, version: oldestGraphql }));
  return relative(root, copy);
}

beforeAll(async () => {
  // What the lock holds was chosen under the overrides, and npm applies none but those of the folder that it installs in.
  const { overrides } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { overrides: object };
  for (const empty of [app, graph, subgraph]) {
    mkdirSync(empty);
    writeFileSync(join(empty, "package.json"), JSON.stringify({ private: true, overrides }));
  }
  registry = await startRegistry(join(folder, "registry"));
  const packed = await pack([".", "sdk", copyAsOldest(), ...installedDependencies()], folder);
  const [served, client, ...dependencies] = packed;
  await registry.offer(dependencies);
  for (const { file } of [served!, client!]) await registry.npm("npm", ["publish", file], folder);
  await registry.npm("npm", ["install", "@doi-ngoai/sdk", "graphql"], app);
  await registry.npm("npm", ["install", "--ignore-scripts", "@doi-ngoai/subgraph", "@doi-ngoai/sdk"], graph);
  await registry.npm("npm", ["install", "--save-exact", `graphql@${oldestGraphql}`], subgraph);
  await registry.npm("npm", ["install", "--ignore-scripts", "@doi-ngoai/subgraph"], subgraph);
  server = await hold(
    `import { readSettings, startServer } from "@doi-ngoai/subgraph";
    console.log((await startServer(readSettings({ PORT: "0" }))).url + "/graphql");`,
    graph,
  );
}, 120_000);

afterAll(async () => {
  await server?.stop();
  await registry?.stop();
  rmSync(folder, { recursive: true });
});

const keysOf = (module: object) => Object.keys(module).sort();
const entries = { ".": keysOf(sdk), documents: keysOf(documents), introspection: [], query: keysOf(query) };
const specifierOf = (entry: string) => JSON.stringify(entry === "." ? "@doi-ngoai/sdk" : `@doi-ngoai/sdk/${entry}`);

test("every entry of the SDK loads as an ES module and as CommonJS, with the exports of its source, and asks the installed graph", async () => {
  const ask = `
    const client = sdk.createClient({ url: process.argv[2], operations: { directive: sdk.directive } });
    client.directive({ id: "directive:28-ct-tw-2008" }).then(({ directive }) => {
      console.log(JSON.stringify({ ...entries, answer: directive.date.value }));
    });`;
  const names = Object.keys(entries);
  write({
    "use.mjs": `import * as sdk from "@doi-ngoai/sdk";
      const entries = {};
      ${names.map((entry) => `entries[${JSON.stringify(entry)}] = Object.keys(await import(${specifierOf(entry)})).sort();`).join("\n")}
      ${ask}`,
    "use.cjs": `const sdk = require("@doi-ngoai/sdk");
      const entries = {};
      ${names.map((entry) => `entries[${JSON.stringify(entry)}] = Object.keys(require(${specifierOf(entry)})).sort();`).join("\n")}
      ${ask}`,
  });
  const expected = { ...entries, answer: "2008-12-02" };
  expect(JSON.parse(await node(["use.mjs", server!.announced]))).toEqual(expected);
  expect(JSON.parse(await node(["use.cjs", server!.announced]))).toEqual(expected);
});

test("what is installed is of this state: the documents, the schema, the introspection and the manifest", async () => {
  write({ "print.cjs": `console.log(JSON.stringify(require("@doi-ngoai/sdk")))` });
  expect(JSON.parse(await node(["print.cjs"]))).toEqual(JSON.parse(JSON.stringify(sdk)));
  const installed = (name: string) => readFileSync(join(app, "node_modules/@doi-ngoai/sdk/dist", name), "utf8");
  const kept = (name: string) => readFileSync(join(root, name), "utf8");
  expect(installed("schema.graphql")).toBe(kept("schema/api.graphql"));
  for (const kind of ["esm", "cjs"]) expect(installed(`${kind}/generated/introspection.d.ts`)).toBe(kept("sdk/src/generated/introspection.ts"));
  const sent = Object.values(sdk).flatMap((value) => ("text" in value ? [{ name: value.name, body: value.text }] : []));
  expect(JSON.parse(installed("operations.json"))).toEqual({
    format: "apollo-persisted-query-manifest",
    version: 1,
    operations: sent
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, body }) => ({ id: createHash("sha256").update(body).digest("hex"), name, type: "query", body })),
  });
});

test("its types resolve under every module setting, and refuse a wrong variable", async () => {
  const use = `
    import { createClient, directive } from "@doi-ngoai/sdk";
    import { directive as tree, possibleTypes } from "@doi-ngoai/sdk/documents";
    import type { introspection } from "@doi-ngoai/sdk/introspection";
    import { queryOptions } from "@doi-ngoai/sdk/query";
    const client = createClient({ url: "/graphql", operations: { directive } });
    export const day: Promise<string | null | undefined> = client.directive({ id: "directive:32-ct-tw-2019" }).then((result) => result.directive?.date?.value);
    export const [kind, types, root]: [string, string[] | undefined, introspection["query"]] = [tree.kind, possibleTypes.Resource, "Query"];
    export const options = queryOptions(client, directive, { id: "directive:32-ct-tw-2019" });
    // @ts-expect-error -- a wrong variable
    export const refused = [client.directive({ id: 32 })];
    // @ts-expect-error -- a wrong variable
    export const refusedToo = [queryOptions(client, directive, { id: 32 })];`;
  const manifest = `import manifest from "@doi-ngoai/sdk/operations.json";\nexport const names: string[] = manifest.operations.map(({ name }) => name);`;
  const settings = {
    node16: { files: { "use.mts": use, "use.cts": use }, options: { module: "node16" } },
    nodenext: { files: { "use.mts": use, "use.cts": use, "manifest.mts": manifest.replace(";", ` with { type: "json" };`) }, options: { module: "nodenext" } },
    bundler: { files: { "use.ts": use, "manifest.ts": manifest }, options: { module: "esnext", moduleResolution: "bundler" } },
    node10: { files: { "use.ts": use, "manifest.ts": manifest }, options: { module: "commonjs", moduleResolution: "node10", ignoreDeprecations: "6.0" } },
  };
  await resolve(settings, app, { lib: ["es2020", "dom"] });
});

interface Project {
  readonly files: Readonly<Record<string, string>>;
  readonly options: object;
}

/** Compiles a project for each module setting in a folder, with what is installed there; declarations of packages are checked as well. */
async function resolve(settings: Readonly<Record<string, Project>>, where: string, more: object): Promise<void> {
  for (const [name, { files, options }] of Object.entries(settings)) {
    const compilerOptions = { strict: true, noEmit: true, types: [], target: "es2022", resolveJsonModule: true, esModuleInterop: true };
    write({ [`types/${name}/tsconfig.json`]: { compilerOptions: { ...compilerOptions, ...more, ...options }, include: ["*"] } }, where);
    for (const [file, text] of Object.entries(files)) write({ [`types/${name}/${file}`]: text }, where);
  }
  expect(await tsc(["-b", ...Object.keys(settings).map((name) => `types/${name}`)], where)).toBe("");
}

test("esbuild and Vite build it into one file that holds what is imported, and runs", async () => {
  write({
    "main.mjs": `
      import { createClient, directive } from "@doi-ngoai/sdk";
      import { people } from "@doi-ngoai/sdk/documents";
      const client = createClient({ url: globalThis.process.argv[2], operations: { directive } });
      client.directive({ id: "directive:28-ct-tw-2008" }).then(({ directive }) => console.log(directive.date.value, people.kind));`,
    "vite.config.mjs": `export default { logLevel: "warn", build: { outDir: "vite", minify: false, lib: { entry: "main.mjs", formats: ["es"], fileName: () => "main.mjs" } } };`,
  });
  await build({ absWorkingDir: app, entryPoints: ["main.mjs"], bundle: true, format: "esm", platform: "browser", outfile: "esbuild/main.mjs" });
  await node([tool("vite/bin/vite.js"), "build"]);
  for (const builder of ["esbuild", "vite"]) {
    const operations = [...readFileSync(join(app, builder, "main.mjs"), "utf8").matchAll(/["'`]query (\w+)/g)].map(([, name]) => name).sort();
    // where nothing is installed
    cpSync(join(app, builder, "main.mjs"), join(folder, `${builder}.mjs`));
    const printed = await node([join(folder, `${builder}.mjs`), server!.announced], folder);
    expect({ builder, operations, printed }).toEqual({ builder, operations: ["Directive", "People"], printed: "2008-12-02 Document\n" });
  }
});

test("beside the subgraph, the testing kit answers, as an ES module and as CommonJS, and its types resolve under every module setting", async () => {
  const use = `
    import { directive } from "@doi-ngoai/sdk";
    import { createTestClient, type RecordChanges } from "@doi-ngoai/sdk/testing";
    const records: RecordChanges = { override: { "directive:28-ct-tw-2008": { directiveStatus: "PROPOSED" } } };
    const { client } = createTestClient({ operations: { directive }, records });
    void client.directive({ id: "directive:28-ct-tw-2008" }).then((result) => {
      const day: string | null | undefined = result.directive?.date?.value;
      console.log(day, result.directive?.directiveStatus);
    });
    // @ts-expect-error -- no such state
    export const refused: RecordChanges = { override: { "directive:28-ct-tw-2008": { directiveStatus: "FORGOTTEN" } } };`;
  const both = { "use.mts": use, "use.cts": use };
  const settings = {
    node16: { files: both, options: { module: "node16", noEmit: false } },
    nodenext: { files: both, options: { module: "nodenext" } },
    bundler: { files: { "use.ts": use }, options: { module: "esnext", moduleResolution: "bundler" } },
    node10: { files: { "use.ts": use }, options: { module: "commonjs", moduleResolution: "node10", ignoreDeprecations: "6.0" } },
  };
  await resolve(settings, graph, { lib: ["es2023", "dom"] });
  for (const file of ["use.mjs", "use.cjs"]) expect(await node([`types/node16/${file}`], graph)).toBe("2008-12-02 PROPOSED\n");
}, 240_000);

test("the subgraph's program answers --help, checks the corpus and exports it", async () => {
  const program = (...args: readonly string[]) => registry.npm("npx", ["--no", "--", "doi-ngoai", ...args], graph);
  const [help, checked, exported] = [await program("--help"), await program("check"), await program("export")];
  expect(help).toMatch(/^doi-ngoai \[command\] \[options\]\n/);
  expect(checked.trim().split("\n").at(-1)).toMatch(/^CITATIONS /);
  const { release } = JSON.parse(exported) as { release: string };
  const answer = (await (
    await fetch(`${server!.announced}?query={corpus{release}}`, { headers: { accept: "application/json", "apollo-require-preflight": "true" } })
  ).json()) as object;
  expect(answer).toEqual({ data: { corpus: { release } } });
});

const bridge = `
  import { toSubgraph } from "@doi-ngoai/subgraph/federation";
  import { buildSchema } from "graphql";
  process.stdout.write(toSubgraph(buildSchema("type Query { day: String }")).sdl);`;
const bridged = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [])\n\ntype Query {\n  day: String\n}\n';

test("the federation bridge can be had alone", async () => {
  expect(await node(["--input-type=module", "--eval", bridge], graph)).toBe(bridged);
});

test("the bridge shares graphql and type-graphql with whoever calls it, whichever of its versions they have", async () => {
  const own = ["graphql", "type-graphql", "reflect-metadata"].filter((name) =>
    existsSync(join(subgraph, "node_modules/@doi-ngoai/subgraph/node_modules", name)),
  );
  expect(own).toEqual([]);
  expect(await node(["--input-type=module", "--eval", bridge], subgraph)).toBe(bridged);
});
