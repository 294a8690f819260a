// Builds the sandbox page into dist/sandbox: index.html and files whose names carry their hash. Does nothing when the page is newer than all it is made of.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "src/server/sandbox/page");
const questions = join(root, "sdk/operations/questions");
const out = join(root, "dist/sandbox");
const page = join(out, "index.html");

const inFolder = (folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))];
const inputs = [...inFolder(source), ...inFolder(questions), fileURLToPath(import.meta.url), join(root, "package-lock.json")];
const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (modified(page) > Math.max(...inputs.map(modified))) process.exit(0);

const asked = readdirSync(questions)
  .filter((name) => name.endsWith(".graphql"))
  .sort()
  .map((name) => readFileSync(join(questions, name), "utf8"));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const shared = { bundle: true, minify: true, metafile: true, outdir: out, entryNames: "[name]-[hash]", legalComments: "none", logLevel: "warning" };

/** Where each entry point was written: `{ [entry point as given]: file name }`. */
const written = (result, wanted) =>
  Object.fromEntries(
    Object.entries(wanted).map(([name, entry]) => {
      const [file] = Object.entries(result.metafile.outputs).find(([, output]) => output.entryPoint?.endsWith(entry));
      return [name, basename(file)];
    }),
  );

const workers = {
  editor: "monaco-editor/esm/vs/editor/editor.worker.js",
  json: "monaco-editor/esm/vs/language/json/json.worker.js",
  graphql: "monaco-graphql/esm/graphql.worker.js",
};
const builtWorkers = await build({ ...shared, format: "iife", entryPoints: Object.values(workers) });

const builtPage = await build({
  ...shared,
  format: "esm",
  splitting: true,
  target: "es2022",
  jsx: "automatic",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  loader: { ".ttf": "file" },
  define: {
    "process.env.NODE_ENV": '"production"',
    QUESTIONS: JSON.stringify(asked),
    WORKERS: JSON.stringify(written(builtWorkers, workers)),
  },
  entryPoints: [join(source, "main.jsx")],
});
const { main } = written(builtPage, { main: "page/main.jsx" });

// The licences of what is bundled ask to go with it.
const bundled = [builtWorkers, builtPage]
  .flatMap(({ metafile }) => Object.keys(metafile.inputs))
  .map((file) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]);
const licences = [...new Set(bundled)]
  .filter((folder) => folder !== undefined)
  .sort()
  .map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
writeFileSync(join(out, "LICENCES.txt"), licences.join(`\n${"-".repeat(80)}\n\n`));

const style = basename(Object.keys(builtPage.metafile.outputs).find((file) => file.includes("/main-") && file.endsWith(".css")));

// The stylesheet, the script and the door are named relative to the page's own address.
writeFileSync(
  page,
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Đối Ngoại Graph</title>
    <link rel="stylesheet" href="sandbox/${style}" />
    <script type="module" src="sandbox/${main}"></script>
  </head>
  <body>
    <div id="sandbox"></div>
  </body>
</html>
`,
);
