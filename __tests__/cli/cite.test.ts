import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { failed, run } from "../support/program.js";

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
  ["words that do not stand there", "1", "hữu nghị", "paragraph 1 does not contain these words"],
  ["words that stand elsewhere", "1", "giao", "paragraph 1 does not contain these words; they stand in paragraph 2"],
  ["words that stand there twice", "3", "ba", "paragraph 3 contains these words 2 times: give more of them"],
  ["words over a paragraph's end", "2", "giao\nba", "paragraph 2 does not contain these words"],
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
