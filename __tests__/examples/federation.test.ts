/** The federation as its reader runs it: each of the two commands as a process of its own, asked over HTTP until Ctrl-C. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "@jest/globals";
import { createClient, directive, directives } from "../../sdk/src/index.js";
import { run } from "../support/program.js";
import { post } from "../support/serving.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const example = `${root}examples/federation/`;
const readme = readFileSync(`${example}README.md`, "utf8");
const [, printed = ""] = /```json\n([\s\S]*?)```/u.exec(readme) ?? [];
const answer: unknown = JSON.parse(printed);
const query = readFileSync(`${example}crossing.graphql`, "utf8");

const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { readonly scripts: Readonly<Record<string, string>> };
const ends: (() => void)[] = [];
afterAll(() => {
  for (const end of ends) end();
});

/** Runs what a script of package.json runs once the package is built, until it has said all that it says at its start. */
async function start(script: string) {
  const [build, command = ""] = (scripts[script] ?? "").split(" && node ");
  expect(build).toBe("npm run --silent build:graph");
  const child = spawn(process.execPath, command.split(" "), { cwd: root, env: {} });
  ends.push(() => child.kill("SIGKILL"));
  const closed = once(child, "close");
  const said = { stdout: "", stderr: "" };
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (said.stderr += chunk));
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      said.stdout += chunk;
      if (said.stdout.endsWith("Ctrl-C stops all four.\n")) resolve();
    });
    child.once("close", () => {
      reject(new Error(`${script} ended: ${said.stderr}`));
    });
  });
  return { child, closed, said };
}

test.each([
  ["example:apollo", "@apollo/gateway"],
  ["example:hive", "Hive's gateway runtime"],
])("npm run %s answers the crossing query as the README says, and stops on Ctrl-C", async (script, title) => {
  const { child, closed, said } = await start(script);
  const urls = [...said.stdout.matchAll(/^ {2}\S+ +(http:\S+)$/gmu)].map(([, url]) => url ?? "");
  const [, gateway = ""] = /^The gateway is at (http:\S+)$/mu.exec(said.stdout) ?? [];
  expect(said).toEqual({
    stdout: `Behind ${title}:
  doi-ngoai      ${String(urls[0])}
  reading-lists  ${String(urls[1])}
  library        ${String(urls[2])}
The gateway is at ${gateway}

${query}
curl --get ${gateway} --data-urlencode query@examples/federation/crossing.graphql

Ctrl-C stops all four.
`,
    stderr: "",
  });
  expect(await (await fetch(gateway, post({ query }))).json()).toEqual(answer);
  // As the printed line asks it.
  const asked = await fetch(`${gateway}?${new URLSearchParams({ query }).toString()}`, { headers: { accept: "*/*" } });
  expect(await asked.json()).toEqual(answer);
  // As an application asks it, whose SDK sends a hash to whatever it is given.
  const client = createClient({ url: gateway, operations: { directive, directives } });
  expect((await client.directive({ id: "directive:28-ct-tw-2008" })).directive?.number?.canonical).toBe("28-CT/TW");
  expect((await client.directives({ first: 2 })).directives?.nodes.length).toBe(2);

  child.kill("SIGINT");
  expect(await closed).toEqual([0, null]);
  expect(said.stdout.endsWith("Ctrl-C stops all four.\nStopping.\n")).toBe(true);
  for (const url of [...urls, gateway]) await expect(fetch(url)).rejects.toThrow("fetch failed");
});

test("a gateway that there is not is answered with the help, and --help is too", async () => {
  const help = `start.ts apollo | hive

Starts Đối Ngoại Graph, a neighbour with reading lists and a library behind the gateway of that name, each on a free port of 127.0.0.1, until Ctrl-C.
npm run example:apollo and npm run example:hive build the package before.
`;
  const file = `${example}start.ts`;
  const runStart = (argument: string) => run([file, argument], {}, "--import=@swc-node/register/esm-register");
  expect(await Promise.all([runStart("cosmo"), runStart("--help")])).toEqual([
    { status: 2, stdout: "", stderr: help },
    { status: 0, stdout: help, stderr: "" },
  ]);
});
