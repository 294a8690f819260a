import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "@jest/globals";
import { UsageError } from "../../src/cli/command.js";
import { verdictOn } from "../../src/cli/verdict.js";
import { CorpusError } from "../../src/corpus/compile.js";
import { settingTable } from "../../src/server/settings.js";
import { folderOf } from "../support/text-folders.js";
import { corpus, textsFolder, withoutTexts } from "../support/texts.js";

// The built program, as its users run it.
const program = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const started = new Set<ChildProcess>();

afterEach(() => {
  for (const child of started) child.kill("SIGKILL");
  started.clear();
});

function start(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [program, ...args], { env });
  started.add(child);
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.stderr += chunk.toString()));
  return { child, said };
}

async function run(args: readonly string[], env?: Record<string, string>) {
  const { child, said } = start(args, env);
  const [status] = (await once(child, "close")) as [number | null];
  return { status, ...said };
}

/** Starts a server, and waits until it has told its addresses. */
async function serving(args: readonly string[], env?: Record<string, string>) {
  const { child, said } = start(args, env);
  while (!/DOI_NGOAI_TEXTS.*\n/.test(said.stdout)) await once(child.stdout, "data");
  return { child, said, url: /graph +(\S+)\/graphql/.exec(said.stdout)?.[1] ?? "" };
}

const failed = (status: number, stderr: string) => ({ status, stdout: "", stderr });

test("a port that is taken ends with one line that names it and the mend", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const port = String((other.address() as AddressInfo).port);
  const line = `doi-ngoai: PORT: port ${port} on 127.0.0.1 is taken by another program; stop that one, or choose another port (0 takes any free one)\n`;
  expect(await run(["--port", port])).toEqual(failed(1, line));
  other.close();
});

test("bad values end with one line each", async () => {
  expect(await run([], { PORT: "http", DOI_NGOAI_SANDBOX: "yes" })).toEqual(
    failed(
      1,
      'doi-ngoai: PORT: expected a whole number from 0 to 65535, came "http"\ndoi-ngoai: DOI_NGOAI_SANDBOX: expected graphiql, apollo or off, came "yes"\n',
    ),
  );
});

test("a folder of texts that cannot be read ends with one line", async () => {
  const line = 'doi-ngoai: DOI_NGOAI_TEXTS: expected a folder that exists and can be read, came "/no/such/folder"\n';
  expect(await run(["serve"], { DOI_NGOAI_TEXTS: "/no/such/folder" })).toEqual(failed(1, line));
  expect(await run(["serve", "--texts", "/no/such/folder"])).toEqual(failed(1, line.replace("DOI_NGOAI_TEXTS", "--texts")));
});

(withoutTexts === null ? test : test.skip)(
  "with the texts it tells how many are mounted and how many citations are verified, and names what is no text",
  async () => {
    const texts = corpus.records.text.length;
    const citations = corpus.records.citation.length;
    const whole = await serving(["--port", "0", "--texts", textsFolder], { DOI_NGOAI_TEXTS: "/no/such/folder" });
    const line = `${String(texts)} of ${String(texts)} texts mounted from ${textsFolder}, ${String(citations)} of ${String(citations)} citations verified.\n`;
    expect([whole.said.stdout.includes(line), whole.said.stderr]).toEqual([true, ""]);
    const folder = folderOf({ "changed.txt": "x" });
    const { said } = await serving(["--port", "0"], { DOI_NGOAI_TEXTS: folder });
    const told = [
      `0 of ${String(texts)} texts mounted from ${folder}, 0 of ${String(citations)} citations verified.`,
      "No text of the corpus: changed.txt.",
      ...corpus.records.text.map(({ id }) => `MISMATCH: ${id} has no copy with its digest there.`),
    ];
    expect(said.stdout).toContain(`${told.join("\n")}\nSettings:\n`);
    expect(
      said.stderr
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { text: string }).text),
    ).toEqual(corpus.records.text.map(({ id }) => id));
  },
);

test("an address that is not this machine's ends with one line", async () => {
  const line = "doi-ngoai: HOST: 192.0.2.1 is not an address of this machine; choose 127.0.0.1 for this machine alone, or 0.0.0.0 for all\n";
  expect(await run(["--port", "0", "--host", "192.0.2.1"])).toEqual(failed(1, line));
});

test.each([
  ["an unknown option", ["--colour"], "Unknown option '--colour'"],
  ["an option without its value", ["serve", "--port"], "Option '--port <value>' argument missing"],
  ["an unknown command", ["server"], "Unknown command 'server'; the commands are: serve, check, export, print, compose, cite"],
  ["an argument too many", ["serve", "now"], "Unexpected argument 'now'"],
])("%s ends with one line and status 2", async (_name, args, said) => {
  expect(await run(args)).toEqual(failed(2, `doi-ngoai: ${said}. See doi-ngoai --help.\n`));
});

test("the program and each command tell what they do", async () => {
  const general = await run(["--help"]);
  expect([general.status, general.stderr, general.stdout]).toEqual([0, "", expect.stringMatching(/^doi-ngoai \[command\] \[options\]\n[^]+\n {2}serve +\S/)]);
  const serve = await run(["serve", "--help"]);
  expect([serve.status, serve.stderr]).toEqual([0, ""]);
  const told = Object.values(settingTable).map(({ variable, description }) => serve.stdout.includes(variable) && serve.stdout.includes(description));
  expect(told).toEqual([true, true, true, true, true, true]);
  expect(await run(["--version"])).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: "" });
});

test("it tells its addresses, its corpus and its settings, serves, and stops on a signal with status 0", async () => {
  const { child, said, url } = await serving(["--port", "0"], { DOI_NGOAI_MAX_BODY: "5000" });
  expect(said.stdout.split("\n").map((line) => line.trim().replace(/ +/g, " "))).toEqual(
    expect.arrayContaining([
      `sandbox ${url}/graphql in a browser`,
      `subgraph ${url}/subgraph`,
      `health ${url}/health/live and ${url}/health/ready`,
      expect.stringMatching(/^Corpus release \w+\.$/),
      expect.stringMatching(/^directive \d+$/),
      "PORT 0",
      "HOST 127.0.0.1",
      "DOI_NGOAI_SANDBOX graphiql",
      "DOI_NGOAI_MAX_BODY 5000",
      "No texts are mounted, and no citation is checked.",
      "DOI_NGOAI_TEXTS (not set)",
      "DOI_NGOAI_QUOTES off",
    ]),
  );
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  child.kill("SIGTERM");
  expect(await once(child, "close")).toEqual([0, null]);
  expect(said.stderr).toBe("");
});

test("a corpus with problems is reported whole, problem by problem", () => {
  const problem = { file: "fixtures/people.ts", record: "person:a", field: "name.vi", expected: "composed characters (NFC)", came: "decomposed ones" };
  expect(verdictOn(new CorpusError([problem, { ...problem, field: "id" }]))).toEqual({
    status: 1,
    lines: [
      "fixtures/people.ts, person:a, name.vi: expected composed characters (NFC), came decomposed ones",
      "fixtures/people.ts, person:a, id: expected composed characters (NFC), came decomposed ones",
      "doi-ngoai: the corpus has 2 problems, and cannot be used",
    ],
  });
});

test("an error that the program does not expect is left to be shown whole", () => {
  expect([verdictOn(new TypeError("a fault")), verdictOn(new UsageError("x"))?.status]).toEqual([null, 2]);
});
