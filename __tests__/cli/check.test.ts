import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test as always } from "@jest/globals";
import { measureText } from "../../src/corpus/evidence.js";
import { failed, run } from "../support/program.js";
import { corpus, textsFolder, withoutTexts } from "../support/texts.js";

const test = withoutTexts === null ? always : always.skip;
const root = fileURLToPath(new URL("../../", import.meta.url));
const made: string[] = [];
const folder = (): string => {
  made.push(mkdtempSync(join(tmpdir(), "doi-ngoai-check-")));
  return made.at(-1)!;
};
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true });
});

const total = corpus.records.citation.length;

/** What check says of the files of a folder that are no text of the corpus. */
function foreignIn(path: string): string {
  const known = new Set(corpus.records.text.map(({ sha256 }) => sha256));
  const foreign = readdirSync(path)
    .sort()
    .map((file) => [file, measureText(readFileSync(join(path, file), "utf8")).sha256] as const)
    .filter(([, sha256]) => !known.has(sha256));
  return foreign.map(([file, sha256]) => `${file}: no text of the corpus has its digest, ${sha256}\n`).join("");
}

const foreign = withoutTexts === null ? foreignIn(textsFolder) : "";
const verified = { status: 0, stdout: `${foreign}${String(total)} of ${String(total)} citations verified\n`, stderr: "" };
const notVerified = { status: 0, stdout: "CITATIONS NOT VERIFIED\n", stderr: "" };

/** The built program with one fixture file altered, as an author may have altered it. */
function programWith(fixture: string, from: string, to: string): string {
  const copy = folder();
  cpSync(join(root, "dist"), join(copy, "dist"), { recursive: true });
  cpSync(join(root, "package.json"), join(copy, "package.json"));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const file = join(copy, "dist/corpus/fixtures", fixture);
  const source = readFileSync(file, "utf8");
  expect(source.split(from).length).toBe(2);
  writeFileSync(file, source.replace(from, to));
  return join(copy, "dist/cli.js");
}

test("with the texts at hand the one line says that all citations hold", async () => {
  expect(await run(["check", "--texts", textsFolder])).toEqual(verified);
});

test("the variable names the folder, an option goes before it, and an empty one is none", async () => {
  expect(await run(["check"], { DOI_NGOAI_TEXTS: textsFolder })).toEqual(verified);
  expect(await run(["check", "--texts", textsFolder], { DOI_NGOAI_TEXTS: "/no/such/folder" })).toEqual(verified);
  expect(await run(["check", "--texts", folder()], { DOI_NGOAI_TEXTS: textsFolder })).toEqual(notVerified);
  expect(await run(["check"], { DOI_NGOAI_TEXTS: "" })).toEqual(notVerified);
});

always("without texts it says that nothing was verified", async () => {
  expect(await run(["check"])).toEqual(notVerified);
  expect(await run(["check", "--texts", folder()])).toEqual(notVerified);
});

test("texts are known by what they say, not by their names, and each that is missing or changed is told", async () => {
  const some = folder();
  const kept = corpus.records.text[1]!;
  for (const name of readdirSync(textsFolder)) {
    const raw = readFileSync(join(textsFolder, name), "utf8");
    const whole = measureText(raw).sha256 === kept.sha256;
    writeFileSync(join(some, `copy-of-${name}`), whole ? raw.replace(/\n/gu, "\r\n").normalize("NFD") : `${raw} `);
  }
  const held = corpus.records.citation.filter(({ sourceTextId }) => sourceTextId === kept.id).length;
  const missing = corpus.records.text
    .filter(({ id }) => id !== kept.id)
    .map(({ id, sha256 }) => `MISMATCH, ${id}: no file in ${some} has its digest, ${sha256}\n`);
  expect(foreignIn(some).split("\n").length).toBe(readdirSync(some).length);
  expect(await run(["check", "--texts", some])).toEqual({
    status: 1,
    stdout: `${missing.join("")}${foreignIn(some).replaceAll(/^(?=.)/gmu, "MISMATCH, ")}${String(held)} of ${String(total)} citations verified\n`,
    stderr: `doi-ngoai: ${String(missing.length)} problems with texts and citations\n`,
  });
});

test("texts that are merely missing are no problem", async () => {
  const some = folder();
  const [kept] = readdirSync(textsFolder).filter((name) =>
    corpus.records.text.some(({ sha256 }) => measureText(readFileSync(join(textsFolder, name), "utf8")).sha256 === sha256),
  );
  cpSync(join(textsFolder, kept!), join(some, kept!));
  const { status, stdout } = await run(["check", "--texts", some]);
  expect([status, stdout.split("\n").length]).toEqual([0, corpus.records.text.length + 1]);
});

test("a citation that does not hold is one line, is missing from the count, and makes the status 1", async () => {
  const citation = corpus.records.citation.find(({ id }) => id === "citation:baoquocte-2021-10106-10186-goal-party-goals-2021-2")!;
  const wrong = "0".repeat(64);
  const stretch = (sha256: string): string => `${String(citation.start)}, ${String(citation.end)}, "${sha256}"`;
  const altered = programWith("baoquocte-2021/text.js", stretch(citation.sha256), stretch(wrong));
  expect(await run(["check", "--texts", textsFolder], {}, altered)).toEqual({
    status: 1,
    stdout:
      `goal:party-goals-2021-2, sha256 (${citation.id}): expected ${citation.sha256}, came ${wrong}\n` +
      foreign +
      `${String(total - 1)} of ${String(total)} citations verified\n`,
    stderr: "doi-ngoai: 1 problem with texts and citations\n",
  });
});

test("what does not compile does not hide what does not hold in the texts", async () => {
  const citation = corpus.records.citation.find(({ id }) => id === "citation:baoquocte-2021-10106-10186-goal-party-goals-2021-2")!;
  const wrong = "0".repeat(64);
  const altered = programWith("baoquocte-2021/text.js", `${String(citation.end)}, "${citation.sha256}"`, `${String(citation.end)}, "${wrong}"`);
  const countries = altered.replace("cli.js", "corpus/fixtures/countries.js");
  writeFileSync(countries, readFileSync(countries, "utf8").replace('code: "BE"', 'code: "BEL"'));
  const { status, stdout, stderr } = await run(["check", "--texts", textsFolder], {}, altered);
  expect([status, stdout.includes(`goal:party-goals-2021-2, sha256 (${citation.id}): expected ${citation.sha256}, came ${wrong}\n`)]).toEqual([1, true]);
  expect(stderr).toBe(
    "countries.ts, country:be, code: expected an ISO 3166-1 alpha-2 code, came BEL\ndoi-ngoai: the corpus has 1 problem, and cannot be used\n",
  );
});

test("a manifest that is wrong about its regions is told with its place, and makes the status 1", async () => {
  const { length } = corpus.records.text.find(({ id }) => id === "text:baoquocte-2014")!;
  const altered = programWith("baoquocte-2014/text.js", `end: ${String(length)} }`, `end: ${String(length + 1)} }`);
  const { status, stdout, stderr } = await run(["check", "--texts", textsFolder], {}, altered);
  expect({ status, first: stdout.split("\n")[0], stderr }).toEqual({
    status: 1,
    first: `text:baoquocte-2014, regions.3: expected a stretch within the text, came 7743-${String(length + 1)}`,
    stderr: "doi-ngoai: 1 problem with texts and citations\n",
  });
});

always("a folder with files and none of the texts is a mismatch: every file and every text is named", async () => {
  const some = folder();
  writeFileSync(join(some, "notes.txt"), "Một\n");
  writeFileSync(join(some, ".hidden"), "Hai\n");
  const { sha256 } = measureText("Một\n");
  const { status, stdout } = await run(["check", "--texts", some]);
  const lines = stdout.trimEnd().split("\n");
  expect([status, lines.length, lines.at(-2), lines.at(-1)]).toEqual([
    1,
    corpus.records.text.length + 2,
    `MISMATCH, notes.txt: no text of the corpus has its digest, ${sha256}`,
    "CITATIONS NOT VERIFIED",
  ]);
});

always("fixtures that do not compile end check and serve alike: a line for each problem, and status 1", async () => {
  const altered = programWith("countries.js", 'code: "BE"', 'code: "BEL"');
  const lines = ["countries.ts, country:be, code: expected an ISO 3166-1 alpha-2 code, came BEL"];
  const ending = "doi-ngoai: the corpus has 1 problem, and cannot be used";
  expect(await run(["check"], {}, altered)).toEqual(failed(1, ...lines, ending));
  expect(await run(["serve", "--port", "0"], {}, altered)).toEqual(failed(1, ...lines, ending));
});

always.each([
  ["a folder that is not there", "/no/such/folder", "ENOENT"],
  ["a file in place of a folder", fileURLToPath(import.meta.url), "ENOTDIR"],
])("%s is told in one line with status 1", async (_name, path, code) => {
  const line = `doi-ngoai: the folder ${path} cannot be read (${code}): give one that holds the source texts`;
  expect(await run(["check", "--texts", path])).toEqual(failed(1, line));
  expect(await run(["check"], { DOI_NGOAI_TEXTS: path })).toEqual(failed(1, line));
});

always.each([
  ["an unknown option", ["--text", "x"], "Unknown option '--text'"],
  ["an option without its value", ["--texts"], "Option '--texts <value>' argument missing"],
  ["an argument too many", ["sources"], "Unexpected argument 'sources'"],
])("%s is not understood, with status 2", async (_name, args, said) => {
  expect(await run(["check", ...args])).toEqual(failed(2, `doi-ngoai: ${said}. See doi-ngoai --help.`));
});
