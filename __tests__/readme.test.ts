import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { composeServices } from "@apollo/composition";
import { expect, test } from "@jest/globals";
import { parse } from "graphql";
import { readSettings } from "../src/server/settings.js";
import { startServer } from "../src/server/start.js";
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

test("the neighbour composes with the subgraph", () => {
  const services = [
    { name: "doi-ngoai", typeDefs: parse(graph.subgraphSdl) },
    { name: "neighbour", typeDefs: parse(`${block("graphql", 1)}\ntype Query { bookmarked: [Organization!]! }`) },
  ].map((service) => ({ ...service, url: `http://${service.name}.example` }));
  expect(composeServices(services).errors).toBe(undefined);
});

test("the neighbour's file is composed by the command, and what is told without its key is what stands there", async () => {
  const folder = mkdtempSync(join(tmpdir(), "doi-ngoai-readme-"));
  const command = block("sh", 2).replace("npx doi-ngoai", `${process.execPath} ${root}dist/cli.js`);
  const compose = (sdl: string) => {
    writeFileSync(join(folder, "bookmarks.graphql"), sdl);
    return run("sh", ["-c", command], { cwd: folder });
  };
  try {
    expect((await compose(block("graphql", 1))).stderr).toBe("");
    expect(readFileSync(join(folder, "supergraph.graphql"), "utf8")).toContain("BOOKMARKS @join__graph");
    await expect(compose(block("graphql", 1).replace(/(Organization) @key\S+ \S+/u, "$1"))).rejects.toMatchObject({ stderr: block("text", 1) });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the commands are those that start and test, and each block is known to a test", () => {
  expect([block("sh"), block("sh", 1)]).toEqual(["npm ci && npm start\n", "npm cit\n"]);
  expect(blocks.map(({ language }) => language)).toEqual(["sh", "sh", "graphql", "json", "js", "text", "graphql", "sh", "text", "text"]);
});

test("the map names what is there", () => {
  const named = [...block("text", 2).matchAll(/^(\S+)/gmu)].map(([, path]) => path ?? "");
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
