import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { composeServices } from "@apollo/composition";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { expect, test } from "@jest/globals";
import { parse } from "graphql";
import ts from "typescript";
import { readSettings } from "../src/server/settings.js";
import { startServer } from "../src/server/start.js";
import { complaints } from "./support/compiler.js";
import { graph, runQuery } from "./support/query.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const run = promisify(execFile);
const readme = readFileSync(`${root}README.md`, "utf8");
const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/gu)].map(([, language, text]) => ({ language, text: text ?? "" }));
const block = (language: string, index = 0): string => blocks.filter((candidate) => candidate.language === language)[index]?.text ?? "";

test("the question has the answer that stands below it", async () => {
  expect(await runQuery(block("graphql"))).toEqual(JSON.parse(block("json")));
});

test("the lines of SDK print what stands below them", async () => {
  const server = await startServer(readSettings({ PORT: "0", DOI_NGOAI_SANDBOX: "off" }));
  try {
    const script = block("js").replace("http://127.0.0.1:4000", server.url);
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script], { cwd: root });
    expect(stdout).toBe(block("text"));
  } finally {
    await server.stop();
  }
});

test("the neighbour composes with the subgraph, and its field is on every resource behind a gateway", async () => {
  const folder = mkdtempSync(`${tmpdir()}/mine-`);
  symlinkSync(`${root}node_modules`, `${folder}/node_modules`);
  writeFileSync(`${folder}/mine.graphql`, block("graphql", 1));
  writeFileSync(`${folder}/mine.mjs`, block("js", 1).replace("port: 4001", "port: 0"));
  const mine = spawn(process.execPath, ["mine.mjs"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const ours = await startServer(readSettings({ PORT: "0", DOI_NGOAI_SANDBOX: "off" }));
  try {
    let mineUrl: string | undefined;
    while (mineUrl === undefined) mineUrl = /http:\S+/u.exec(String(await once(mine.stdout, "data", { signal: AbortSignal.timeout(30_000) })))?.[0];
    const { supergraphSdl, errors } = composeServices([
      { name: "doi-ngoai", url: `${ours.url}/subgraph`, typeDefs: parse(graph.subgraphSdl) },
      { name: "mine", url: mineUrl, typeDefs: parse(block("graphql", 1)) },
    ]);
    expect(errors).toBe(undefined);
    const router = new ApolloGateway({
      supergraphSdl: supergraphSdl!,
      // Its own fetch does not work inside Jest; Node's does, under other types.
      buildService: ({ url }) => new RemoteGraphQLDataSource({ ...(url === undefined ? {} : { url }), fetcher: fetch as never }),
    });
    const gateway = new ApolloServer({ gateway: router, stopOnTerminationSignals: false });
    const { body } = await gateway.executeOperation({ query: '{ directive(id: "directive:32-ct-tw-2019") { bookmarks issuers { id bookmarks } } }' });
    expect(body).toEqual({
      kind: "single",
      singleResult: { data: { directive: { bookmarks: 12, issuers: [{ id: "organization:bo-chinh-tri", bookmarks: 0 }] } } },
    });
    await gateway.stop();
  } finally {
    mine.kill();
    await ours.stop();
    rmSync(folder, { recursive: true });
  }
});

test("the neighbour's file is composed by the command, and what is told without its key is what stands there", async () => {
  const folder = mkdtempSync(`${tmpdir()}/mine-`);
  const command = (block("sh", 2).split(" && ")[0] ?? "").replace("npx --no-install doi-ngoai", `${process.execPath} ${root}dist/cli.js`);
  const compose = (sdl: string) => {
    writeFileSync(`${folder}/mine.graphql`, sdl);
    return run("sh", ["-c", command], { cwd: folder, maxBuffer: 10_000_000 });
  };
  try {
    const { stdout, stderr } = await compose(block("graphql", 1));
    expect([stdout.includes("MINE @join__graph"), stderr]).toEqual([true, ""]);
    await expect(compose(block("graphql", 1).replace(/ @key\(.*?\)/u, ""))).rejects.toMatchObject({ stderr: block("text", 1) });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the subgraph of one's own compiles, and prints what stands below it", async () => {
  const source = block("ts");
  expect(complaints({ readme: source })).toEqual({ readme: [] });
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, experimentalDecorators: true, useDefineForClassFields: false },
  });
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", outputText], { cwd: root });
  expect(stdout).toBe(block("text", 2));
});

test("the commands are those that start and test, and each block is known to a test", () => {
  expect([0, 1, 2].map((index) => block("sh", index))).toEqual([
    "npm ci && npm start\n",
    "npm cit\n",
    "npx --no-install doi-ngoai compose mine.graphql && node mine.mjs\n",
  ]);
  const { peerDependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { readonly peerDependencies: Readonly<Record<string, string>> };
  const peers = Object.entries(peerDependencies).map(([name, range]) => `"${name}@${range}"`);
  expect(block("sh", 3)).toBe(`npm install @doi-ngoai/subgraph ${peers.join(" ")}\n`);
  const languages = ["sh", "sh", "graphql", "json", "js", "text", "graphql", "js", "sh", "text", "sh", "ts", "text", "text"];
  expect(blocks.map(({ language }) => language)).toEqual(languages);
});

test("the map names what is there", () => {
  const named = [...block("text", 3).matchAll(/^(\S+)/gmu)].map(([, path]) => path ?? "");
  expect(named.filter((path) => !existsInRepository(path))).toEqual([]);
  expect(named.length).toBe(9);
});

function existsInRepository(path: string): boolean {
  try {
    readFileSync(`${root}${path}`);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EISDIR";
  }
}
