/** Other clients over the SDK's documents and its introspection: compiled, run against the real server, and shown in the SDK's README as they are. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { run } from "../support/program.js";
import { serve, stopAll } from "../support/serving.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { url } = await serve();
afterAll(stopAll);

beforeAll(async () => {
  const compile = promisify(execFile)(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "examples/clients"], { cwd: root });
  await compile.catch((error: unknown) => {
    throw new Error(`examples/clients does not compile:\n${(error as { stdout: string }).stdout}`, { cause: error });
  });
});

const [section = ""] = readFileSync(`${root}sdk/README.md`, "utf8")
  .split(/^(?=## )/m)
  .filter((part) => part.startsWith("## Other clients\n"));
const blocks = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language = "", text = ""]) => ({ language, text }));

test.each([
  ["apollo", 0],
  ["urql", 2],
  ["tada", 4],
])("%s compiles, and prints what stands below it in the SDK's README", async (name, at) => {
  const shown = { program: blocks[at], printed: blocks[at + 1] };
  expect(shown.program).toEqual({ language: "ts", text: readFileSync(`${root}examples/clients/${name}.ts`, "utf8") });
  const { status, stdout, stderr } = await run([`${url}/graphql`], {}, `${root}examples/clients/dist/${name}.js`);
  expect({ status, stderr, printed: { language: "text", text: stdout } }).toEqual({ status: 0, stderr: "", printed: shown.printed });
});

test("no other block stands there", () => {
  expect(blocks.length).toBe(6);
});
