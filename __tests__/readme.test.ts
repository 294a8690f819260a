import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { composeServices } from "@apollo/composition";
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

test("the neighbour composes with the subgraph", () => {
  const services = [
    { name: "doi-ngoai", typeDefs: parse(graph.subgraphSdl) },
    { name: "neighbour", typeDefs: parse(`${block("graphql", 1)}\ntype Query { bookmarked: [Organization!]! }`) },
  ].map((service) => ({ ...service, url: `http://${service.name}.example` }));
  expect(composeServices(services).errors).toBe(undefined);
});

test("the subgraph of one's own compiles, and prints what stands below it", async () => {
  const source = block("ts");
  expect(complaints({ readme: source })).toEqual({ readme: [] });
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, experimentalDecorators: true, useDefineForClassFields: false },
  });
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", outputText], { cwd: root });
  expect(stdout).toBe(block("text", 1));
});

test("the commands are those that start and test, and each block is known to a test", () => {
  expect([block("sh"), block("sh", 1)]).toEqual(["npm ci && npm start\n", "npm cit\n"]);
  expect(blocks.map(({ language }) => language)).toEqual(["sh", "sh", "graphql", "json", "js", "text", "graphql", "ts", "text", "text"]);
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
