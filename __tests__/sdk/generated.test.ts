/** What is generated is current, and is what it says. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { buildSchema, parse, validate, type GraphQLObjectType } from "graphql";
import ts from "typescript";
import * as sdk from "../../sdk/src/index.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const run = promisify(execFile);
const codegen = (...args: readonly string[]) => run(process.execPath, ["node_modules/@graphql-codegen/cli/esm/bin.js", "--silent", ...args], { cwd: root });

const filesIn = (folder: string, ending: string) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();

const sources = filesIn("sdk/operations", ".graphql").map((path) => ({ path, text: readFileSync(`${root}sdk/operations/${path}.graphql`, "utf8") }));
const schema = buildSchema(readFileSync(`${root}schema/api.graphql`, "utf8"));
const operations = sources.flatMap(({ text }) => /^query (\w+)/m.exec(text)?.[1] ?? []);
const documents = Object.entries(sdk).flatMap(([exportedAs, value]) => ("text" in value ? [{ exportedAs, ...value }] : []));

test("what is generated is what the schema and the operations make, and nothing is left over", async () => {
  await codegen("--config", "codegen.yml", "--check");
  expect(filesIn("sdk/src/generated", ".ts")).toEqual([...sources.map(({ path }) => path), "documents", "index", "introspection", "schema"].sort());
});

test("every operation is exported under its own name, and every fragment that has ids under its own", () => {
  const fragments = sources.flatMap(({ text }) => [...text.matchAll(/^fragment (\w+) on (\w+)/gm)].map(([, name = "", type = ""]) => ({ name, type })));
  const loaded = fragments.filter(({ type }) => (schema.getType(type) as GraphQLObjectType).getInterfaces().some(({ name }) => name === "Node"));
  expect(Object.fromEntries(documents.map(({ exportedAs, name }) => [exportedAs, name]))).toEqual({
    ...Object.fromEntries(operations.map((name) => [`${name[0]?.toLowerCase() ?? ""}${name.slice(1)}`, name])),
    ...Object.fromEntries(loaded.map(({ name }) => [name, `${name}ById`])),
  });
});

test("the schema accepts every document, and its digest is of exactly what is sent, but for what carries a text of the caller's own", () => {
  for (const { name, text, sha256 } of documents) {
    const digest = name === "VerifyCitation" ? undefined : createHash("sha256").update(text).digest("hex");
    expect({ name, errors: validate(schema, parse(text)), sha256 }).toEqual({ name, errors: [], sha256: digest });
  }
});

test("the types are those of typescript-operations, but for their layout", async () => {
  const folder = mkdtempSync(join(root, "node_modules/.cache-sdk-types-"));
  try {
    const config = readFileSync(`${root}codegen.yml`, "utf8");
    const scalars = /^ {6}scalars:\n(?: {8}.*\n)+/m.exec(config)?.[0] ?? "";
    const settings = `immutableTypes: true\n      arrayInputCoercion: false\n      strictScalars: true\n      omitOperationSuffix: true\n      operationResultSuffix: Result\n      fragmentSuffix: ""`;
    writeFileSync(
      join(folder, "codegen.yml"),
      `schema: ${root}schema/api.graphql\ndocuments: ${root}sdk/operations/**/*.graphql\ngenerates:\n  ${folder}/reference.ts:\n    plugins: [typescript-operations]\n    config:\n      ${settings}\n${scalars}`,
    );
    await codegen("--config", join(folder, "codegen.yml"));
    const reference = readFileSync(join(folder, "reference.ts"), "utf8");
    const names = [...reference.matchAll(/^export type (\w+)/gm)].map(([, name]) => name ?? "").filter((name) => name !== "Incremental");
    const both = names.map((name) => `export const ${name} = (ours: ours.${name}, theirs: theirs.${name}): [theirs.${name}, ours.${name}] => [ours, theirs];`);
    const check = join(folder, "check.ts");
    writeFileSync(check, [`import type * as ours from "../../sdk/src/index.js";`, `import type * as theirs from "./reference.js";`, ...both].join("\n"));
    const options = { strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ["lib.es2022.d.ts", "lib.dom.d.ts"] };
    const found = ts.getPreEmitDiagnostics(
      ts.createProgram([check], {
        ...options,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
      }),
    );
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(operations.flatMap((name) => [`${name}Result`, `${name}Variables`])));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
