import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "@jest/globals";
import { check, resolveConfig } from "prettier";
import { measureText } from "../../src/corpus/evidence.js";
import { fixtures } from "../../src/corpus/fixtures/index.js";
import { failed, run } from "../support/program.js";
import { textsFolder, withoutTexts } from "../support/texts.js";

const folder = mkdtempSync(join(tmpdir(), "doi-ngoai-cite-"));
const file = join(folder, "article.txt");
// Three paragraphs; CRLF, a character beyond the BMP and a decomposed word, as a file from elsewhere may have them.
writeFileSync(file, `\uFEFF𝄞 Hòa nhạc\r\n\r\n${"Đối ngoại".normalize("NFD")} và ngoại giao\r\nba ba\r\n`);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const digest = (words: string): string => createHash("sha256").update(words, "utf8").digest("hex");
const cite = (paragraph: string, words: string, ...more: readonly string[]) =>
  run(["cite", "--file", file, "--paragraph", paragraph, "--words", words, ...more]);
const printed = (stdout: string) => ({ status: 0, stdout, stderr: "" });

test("words are measured in code points of the normalised text, and printed as a line of the table", async () => {
  expect(await cite("1", "nhạc")).toEqual(printed(`p1: [1, 6, 10, "${digest("nhạc")}"],\n`));
  expect(await cite("2", "ngoại giao")).toEqual(printed(`p2: [2, 25, 35, "${digest("ngoại giao")}"],\n`));
});

test("words may be typed decomposed, and the line may be given a name", async () => {
  expect(await cite("2", "Đối ngoại".normalize("NFD"), "--as", "p2_channel")).toEqual(printed(`p2_channel: [2, 12, 21, "${digest("Đối ngoại")}"],\n`));
});

test.each([
  ["words that do not stand there", "1", "hữu nghị", 'paragraph 1 does not contain the words "hữu nghị"'],
  ["words that stand elsewhere", "1", "giao", 'paragraph 1 does not contain the words "giao"; they stand in paragraph 2'],
  ["words that stand there twice", "3", "ba", 'paragraph 3 contains the words "ba" 2 times: give more of them'],
  ["words over a paragraph's end", "2", "giao\nba", 'paragraph 2 does not contain the words "giao\\nba"; it ends after "giao"'],
  ["no words", "1", "", "no words were given"],
  ["a paragraph beyond the last", "4", "ba", "there is no paragraph 4: the text has 3"],
])("%s are refused in one line with status 1", async (_name, paragraph, words, said) => {
  expect(await cite(paragraph, words)).toEqual(failed(1, `doi-ngoai: ${said}`));
});

test.each([
  ["a missing file", join(folder, "none.txt"), "ENOENT"],
  ["a folder", folder, "EISDIR"],
])("%s is told in one line with status 1", async (_name, path, code) => {
  expect(await run(["cite", "--file", path, "--paragraph", "1", "--words", "ba"])).toEqual(failed(1, `doi-ngoai: ${path} cannot be read (${code})`));
});

test.each(["0", "1.5", "01", "two", " 1", "1e3"])("a paragraph %j is not understood, with status 2", async (paragraph) => {
  expect(await cite(paragraph, "ba")).toEqual(
    failed(2, `doi-ngoai: --paragraph is ${JSON.stringify(paragraph)}: expected a number from 1. See doi-ngoai --help.`),
  );
});

test.each([[["--paragraph", "1", "--words", "ba"]], [["--file", file, "--words", "ba"]], [["--file", file, "--paragraph", "1"]]])(
  "without one of its three options it is not understood, with status 2",
  async (options) => {
    expect(await run(["cite", ...options])).toEqual(failed(2, "doi-ngoai: cite needs --file, --paragraph and --words. See doi-ngoai --help."));
  },
);

test("--manifest prints the text.ts of a new document, each paragraph a passage", async () => {
  const whole = digest("𝄞 Hòa nhạc\n\nĐối ngoại và ngoại giao\nba ba\n");
  const [first, second, third] = ["𝄞 Hòa nhạc", "Đối ngoại và ngoại giao", "ba ba"].map(digest);
  expect(await run(["cite", "--file", file, "--manifest", "--as", "made-2024"])).toEqual(
    printed(`/** The source text behind this document: its digest, its regions, and the stretches that facts cite. */
import { passagesOf } from "../../authoring.js";
import type { Draft } from "../../records.js";

export const text = {
  id: "text:made-2024",
  sourceId: "article:made-2024",
  language: "VI",
  length: 42,
  paragraphCount: 3,
  sha256: "${whole}",
  regions: [],
} satisfies Draft<"text">;

export const p = passagesOf("text:made-2024", {
  p1: [1, 0, 10, "${String(first)}"],
  p2: [2, 12, 35, "${String(second)}"],
  p3: [3, 36, 41, "${String(third)}"],
});
`),
  );
});

(withoutTexts === null ? test : test.skip)("--mentions proposes every row that the fixtures hold, in a file that prettier leaves alone", async () => {
  const config = await resolveConfig(fileURLToPath(import.meta.url));
  const accepted = new Map(fixtures.flatMap(({ records: { mention = [] } }) => mention).map(({ id, surface }) => [id, surface]));
  const proposed = new Map<string, string>();
  for (const name of readdirSync(textsFolder)) {
    const path = join(textsFolder, name);
    const { status, stdout } = await run(["cite", "--file", path, "--mentions"]);
    if (status !== 0) continue;
    expect(await check(stdout, { ...config, parser: "typescript" })).toBe(true);
    const [, slug = ""] = /mentionedIn\("text:([^"]+)"/u.exec(stdout) ?? [];
    const text = measureText(readFileSync(path, "utf8"));
    for (const [, surface = "", start = ""] of stdout.matchAll(/\[\s*"[^"]+",\s*"([^"]+)",\s*\d+,\s*(\d+)/gu)) {
      const from = Number(start);
      expect(text.codePoints.slice(from, from + Array.from(surface).length).join("")).toBe(surface);
      proposed.set(`mention:${slug}-${start}`, surface);
    }
  }
  expect([...accepted].filter(([id, surface]) => proposed.get(id) !== surface)).toEqual([]);
});

test("a text that no document has is told with its digest, in one line with status 1", async () => {
  const { sha256 } = measureText(readFileSync(file, "utf8"));
  expect(await run(["cite", "--file", file, "--mentions"])).toEqual(
    failed(
      1,
      `doi-ngoai: ${file} is no text of the corpus: no text.ts in a folder that fixtures/index.ts names has its digest, ${sha256}. Add the folder there, or measure a changed text again`,
    ),
  );
});

test("a text without words has no manifest", async () => {
  const empty = join(folder, "empty.txt");
  writeFileSync(empty, "\n \n");
  expect(await run(["cite", "--file", empty, "--manifest", "--as", "empty"])).toEqual(failed(1, `doi-ngoai: ${empty} has no paragraph: expected a text`));
});

test.each([
  [["--mentions"], "cite --mentions needs --file"],
  [["--manifest", "--file", file], "cite --manifest needs --file and --as"],
  [["--manifest", "--file", file, "--as", "Báo 2024"], '--as is "Báo 2024": expected a slug of lower-case letters, digits and single hyphens'],
  [["--mentions", "--file", file, "--words", "ba"], "--words does not go with --mentions"],
  [["--mentions", "--file", file, "--manifest"], "--manifest does not go with --mentions"],
])("%j are not understood, with status 2", async (options, said) => {
  expect(await run(["cite", ...options])).toEqual(failed(2, `doi-ngoai: ${said}. See doi-ngoai --help.`));
});
