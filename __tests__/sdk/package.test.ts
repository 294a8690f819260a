/** The built package as its users have it: loaded, type-checked, and its README run. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "@jest/globals";
import ts from "typescript";
import * as sdk from "../../sdk/src/index.js";
import { serve, stopAll } from "../support/serving.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { url } = await serve();
afterAll(stopAll);

const run = promisify(execFile);
const evaluate = async (script: string, type: "module" | "commonjs") =>
  (await run(process.execPath, [`--input-type=${type}`, "--eval", script], { cwd: root })).stdout;

test("it loads as an ES module and as CommonJS, with the exports of its source", async () => {
  const print = "console.log(JSON.stringify(Object.keys(sdk).sort()))";
  const exported = `${JSON.stringify(Object.keys(sdk).sort())}\n`;
  expect(await evaluate(`import * as sdk from "@doi-ngoai/sdk"; ${print}`, "module")).toBe(exported);
  expect(await evaluate(`const sdk = require("@doi-ngoai/sdk"); ${print}`, "commonjs")).toBe(exported);
});

const { ModuleKind, ModuleResolutionKind } = ts;
test.each([
  ["Node as an ES module", "use.mts", ModuleKind.NodeNext, ModuleResolutionKind.NodeNext],
  ["Node as CommonJS", "use.cts", ModuleKind.Node16, ModuleResolutionKind.Node16],
  ["a bundler", "use.ts", ModuleKind.ESNext, ModuleResolutionKind.Bundler],
])("its types resolve under the module settings of %s, and refuse wrong variables", (_who, file, module, moduleResolution) => {
  const folder = mkdtempSync(join(root, "node_modules/.sdk-types-"));
  try {
    writeFileSync(
      join(folder, file),
      `import { createClient, directive, directives, load, pages, PersonCard } from "@doi-ngoai/sdk";
      const client = createClient({ url: "/graphql", operations: { directive, directives, load } });
      export const day: Promise<string | null | undefined> = client.directive({ id: "directive:32-ct-tw-2019" }).then((result) => result.directive?.date?.value);
      export const card: Promise<string | null | undefined> = client.load(PersonCard, "person:le-hoai-trung").then((person) => person?.name.vi);
      export const walk: AsyncIterable<{ readonly number: { readonly canonical: string } | null }> = pages(client.directives, { orderBy: "DATE_DESC" });
      export const refused = [client.directive({ id: 32 }), client.directive(), pages(client.directives, { order: "" }), client.load(directive, "")];`,
    );
    const options = { strict: true, noEmit: true, types: [], lib: ["lib.es2022.d.ts", "lib.dom.d.ts"], target: ts.ScriptTarget.ES2022 };
    const program = ts.createProgram([join(folder, file)], { ...options, module, moduleResolution });
    const found = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(found.map((message) => message.split("\n")[0])).toEqual([
      "Type 'number' is not assignable to type 'string'.",
      "Expected 1-2 arguments, but got 0.",
      "Object literal may only specify known properties, but 'order' does not exist in type 'DirectivesVariables'. Did you mean to write 'orderBy'?",
      "Argument of type 'OperationDocument<DirectiveResult, DirectiveVariables>' is not assignable to parameter of type 'LoadDocument<unknown>'.",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("errors bear their names and are what they are under ES modules and CommonJS", async () => {
  const failing = `async (sdk) => {
    const { createClient, people, HttpError, SdkError } = sdk;
    const answers = { NetworkError: () => { throw new TypeError("cut") }, TimeoutError: () => new Promise(() => {}), HttpError: () => new Response("no", { status: 500 }),
      GraphQLResponseError: () => Response.json({ errors: [{ message: "No." }] }) };
    for (const [name, answer] of Object.entries(answers)) {
      const client = createClient({ url: "/graphql", fetch: async () => answer(), retry: 0, timeout: 50, operations: { people } });
      const error = await client.people().catch((reason) => reason);
      console.log(error.name === name && error instanceof sdk[name] && error instanceof SdkError && error instanceof Error, String(error));
    }
  }`;
  const lines = [
    "true NetworkError: People: no answer from /graphql",
    "true TimeoutError: People: no answer in 50 ms",
    "true HttpError: People: no GraphQL answer from /graphql: 500",
    "true GraphQLResponseError: People: No.",
    "",
  ].join("\n");
  expect(await evaluate(`import * as sdk from "@doi-ngoai/sdk"; await (${failing})(sdk);`, "module")).toBe(lines);
  expect(await evaluate(`(${failing})(require("@doi-ngoai/sdk"));`, "commonjs")).toBe(lines);
});

// The section on other clients is for examples/clients.test.ts.
const readme = readFileSync(`${root}sdk/README.md`, "utf8")
  .split(/^(?=## )/m)
  .filter((section) => !section.startsWith("## Other clients\n"))
  .join("");
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language, text = ""]) => ({ language, text }));

test.each(blocks.flatMap(({ language, text }, index) => (language === "js" ? [{ script: text, printed: blocks[index + 1]?.text }] : [])))(
  "block $# of the README prints what stands below it",
  async ({ script, printed }) => {
    expect(await evaluate(script.replace("http://127.0.0.1:4000", url), "module")).toBe(printed);
  },
);

test("each block of the README is run, or is what one prints", () => {
  expect(blocks.map(({ language }) => language)).toEqual(blocks.map((_block, index) => (index % 2 === 0 ? "js" : "text")));
  expect(blocks.length).toBeGreaterThan(10);
});

test("the first call takes six lines at most", () => {
  expect(blocks[0]?.text.trim().split("\n").length).toBeLessThanOrEqual(6);
});

test("the README names every operation", () => {
  const section = /^## Operations\n[\s\S]*?^## /m.exec(readme)?.[0] ?? "";
  const named = [...section.matchAll(/^\|(.*?)\|.*\|$/gm)].flatMap(([, cell = ""]) => [...cell.matchAll(/`([a-z]\w+)`/g)].map(([, name]) => name));
  expect(named.sort()).toEqual(
    Object.keys(sdk)
      .filter((name) => /^[a-z]/.test(name) && !["createClient", "load", "pages"].includes(name))
      .sort(),
  );
});
