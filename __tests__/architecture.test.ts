import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";

const root = fileURLToPath(new URL("../", import.meta.url));
const run = promisify(execFile);

/** For each part of `src/`, the parts it may import besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  federation: [],
  corpus: [],
  graph: ["federation", "corpus"],
  server: ["graph", "federation", "corpus"],
  cli: ["server", "graph", "federation", "corpus", "cli.ts"],
  "cli.ts": ["cli", "server", "graph", "federation", "corpus"],
  "index.ts": ["server", "graph", "federation", "corpus"],
};

function filesIn(folder: string): readonly string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file}`);
}

/** Template literals hold text, at times text of other modules. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(`${root}${file}`, "utf8").replaceAll(/`[^`]*`/gu, "``");
  return [...source.matchAll(/(?:from|import)\s*\(?\s*"([^"\s]+)"/gu)].map(([, name]) => name ?? "");
}

test("each part of src imports only what the design allows", () => {
  const broken: string[] = [];
  for (const file of filesIn("src")) {
    const part = file.split("/")[1] ?? "";
    for (const name of importsOf(file)) {
      if (!name.startsWith(".")) continue;
      const target = new URL(name, `file:///${file}`).pathname.split("/")[2] ?? "";
      const targetPart = target.endsWith(".js") ? `${target.slice(0, -3)}.ts` : target;
      if (targetPart !== part && allowed[part]?.includes(targetPart) !== true) broken.push(`${file} imports ${name}`);
    }
  }
  expect(broken).toEqual([]);
});

test("the SDK imports nothing but itself, but for the graph in its testing kit and the syntax trees of /documents, and no other part of it imports those", () => {
  const imports = filesIn("sdk/src").flatMap((file) => importsOf(file).map((name) => `${file} imports ${name}`));
  const foreign = imports.filter((line) => !line.includes(" imports .") && !/^sdk\/src\/testing\/\S+ imports @doi-ngoai\/subgraph$/u.test(line));
  expect(foreign).toEqual(["sdk/src/tree.ts imports graphql"]);
  expect(imports.filter((line) => /\/(?:tree|documents)\.js$/u.test(line))).toEqual(["sdk/src/generated/documents.ts imports ../tree.js"]);
});

test("no other entry of the SDK reaches its testing kit, and so the graph", () => {
  const reaching = filesIn("sdk/src")
    .filter((file) => !file.startsWith("sdk/src/testing/"))
    .filter((file) => importsOf(file).some((name) => new URL(name, `file:///${file}`).pathname.startsWith("/sdk/src/testing/")));
  expect(reaching).toEqual([]);
});

test("the federation bridge names no type of the domain", () => {
  const named = filesIn("src/federation").filter((file) => /Article|Organization|Tenure|Speech/u.test(readFileSync(`${root}${file}`, "utf8")));
  expect(named).toEqual([]);
});

test("each module of the graph can be imported alone", async () => {
  const modules = readdirSync(`${root}dist/graph`).filter((file) => file.endsWith(".js"));
  const failures: string[] = [];
  const pending = [...modules];
  const worker = async (): Promise<void> => {
    for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
      const script = `import "reflect-metadata"; await import(${JSON.stringify(new URL(`../dist/graph/${file}`, import.meta.url).href)});`;
      await run(process.execPath, ["--input-type=module", "--eval", script], { cwd: root }).catch((error: unknown) =>
        failures.push(`${file}: ${String(error)}`),
      );
    }
  };
  await Promise.all([worker(), worker()]);
  expect(failures).toEqual([]);
  expect(modules.includes("directive.js")).toBe(true);
});
