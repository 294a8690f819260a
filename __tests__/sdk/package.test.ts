/** The built package as its users have it: loaded, type-checked, bundled, and its README run. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "@jest/globals";
import { build } from "esbuild";
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
])("its types resolve under the module settings of %s, and refuse a wrong variable", (_who, file, module, moduleResolution) => {
  const folder = mkdtempSync(join(root, "node_modules/.sdk-types-"));
  try {
    writeFileSync(
      join(folder, file),
      `import { createClient, directive } from "@doi-ngoai/sdk";
      const client = createClient({ url: "/graphql", operations: { directive } });
      export const day: Promise<string | null | undefined> = client.directive({ id: "directive:32-ct-tw-2019" }).then((result) => result.directive?.date?.value);
      export const refused = client.directive({ id: 32 });`,
    );
    const options = { strict: true, noEmit: true, types: [], lib: ["lib.es2022.d.ts", "lib.dom.d.ts"], target: ts.ScriptTarget.ES2022 };
    const program = ts.createProgram([join(folder, file)], { ...options, module, moduleResolution });
    const found = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(found).toEqual(["Type 'number' is not assignable to type 'string'."]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

async function bundleOf(...operations: readonly string[]) {
  const names = operations.join(", ");
  const contents = `import { createClient, ${names} } from "@doi-ngoai/sdk"; globalThis.client = createClient({ url: "/graphql", operations: { ${names} } });`;
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    metafile: true,
  });
  const text = outputFiles[0]?.text ?? "";
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return { operations: [...text.matchAll(/["'`]query (\w+)/g)].map(([, name]) => name), imports, gzipped: gzipSync(text, { level: 9 }).length };
}

test("a bundle holds the operations that are imported and nothing else, and a page about an instrument weighs at most 2 kB gzipped", async () => {
  const one = await bundleOf("directive");
  expect(one).toEqual({ operations: ["Directive"], imports: [], gzipped: one.gzipped });
  expect(one.gzipped).toBeLessThanOrEqual(2000);
  const two = await bundleOf("directive", "commissionHeads");
  expect(two).toEqual({ operations: ["Directive", "CommissionHeads"], imports: [], gzipped: two.gzipped });
});

const readme = readFileSync(`${root}sdk/README.md`, "utf8");
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language, text = ""]) => ({ language, text }));

test.each(blocks.flatMap(({ language, text }, index) => (language === "js" ? [{ script: text, printed: blocks[index + 1]?.text }] : [])))(
  "block $# of the README prints what stands below it",
  async ({ script, printed }) => {
    expect(await evaluate(script.replace("http://127.0.0.1:4000", url), "module")).toBe(printed);
  },
);

test("each block of the README is run, or is what one prints", () => {
  expect(blocks.map(({ language }) => language)).toEqual(Array(5).fill(["js", "text"]).flat());
});

test("the README names every operation", () => {
  const named = [...readme.matchAll(/^\|(.*?)\|.*\|$/gm)].flatMap(([, cell = ""]) => [...cell.matchAll(/`([a-z]\w+)`/g)].map(([, name]) => name));
  expect(named.sort()).toEqual(
    Object.keys(sdk)
      .filter((name) => /^[a-z]/.test(name) && name !== "createClient")
      .sort(),
  );
});
