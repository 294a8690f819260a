import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import type { Corpus } from "../../src/corpus/compile.js";
import { citeWords, measureText, sha256Hex } from "../../src/corpus/evidence.js";
import type { CitationRecord } from "../../src/corpus/records.js";
import { mountTexts, nothingMounted } from "../../src/corpus/mount.js";
import { folderOf } from "../support/text-folders.js";
import { corpus } from "../support/texts.js";

// Two texts of our own in the place of the sources, each with one citation.
const written = ["Hội nghị khai mạc\n\nsáng nay ở thủ đô\n", "Đoàn lên đường\n"];
const [first, second] = written as [string, string];
const records = written.map((words, index) => {
  const text = { ...corpus.records.text[index]!, sha256: measureText(words).sha256 };
  const { paragraph, start, end, sha256 } = citeWords(measureText(words), 1, index === 0 ? "khai mạc" : "lên đường");
  const citation: CitationRecord = {
    ...corpus.records.citation[0]!,
    id: `citation:own-${String(index)}`,
    sourceTextId: text.id,
    supports: [],
    reading: null,
    paragraph,
    start,
    end,
    sha256,
  };
  return { text, citation };
});
const own: Corpus = { ...corpus, records: { ...corpus.records, text: records.map(({ text }) => text), citation: records.map(({ citation }) => citation) } };
const [one, two] = records as [(typeof records)[number], (typeof records)[number]];

/** What a mount says of both texts, both citations and the words of both. */
function said(folder: string, quotes = true): readonly unknown[] {
  const mount = mountTexts(folder, own, { quotes });
  return records.map(({ text, citation }) => [mount.availabilityOf(text.id), mount.checkOf(citation), mount.quoteOf(citation)]);
}

test("a copy is known by its digest, whatever it is called and however its lines end, and its citations hold", () => {
  const folder = folderOf({ "x.dat": `\uFEFF${first.replace(/\n/gu, "\r\n").normalize("NFD")}`, "y.txt": second });
  expect(said(folder)).toEqual([
    ["MOUNTED", "VERIFIED", "khai mạc"],
    ["MOUNTED", "VERIFIED", "lên đường"],
  ]);
  const { verified, problems, mismatches, others } = mountTexts(folder, own);
  expect({ verified, problems, mismatches, others }).toEqual({ verified: 2, problems: [], mismatches: [], others: [] });
});

test("words are quoted only where that is allowed", () => {
  expect(said(folderOf({ a: first, b: second }), false)).toEqual([
    ["MOUNTED", "VERIFIED", null],
    ["MOUNTED", "VERIFIED", null],
  ]);
});

test("a changed copy is a mismatch, and its file is named with what it measures; the cited words in it are not looked for", () => {
  // The cited stretch of the first text is whole and in its place: that is near, and near is not the text.
  const changed = `${first}thêm một dòng\n`;
  const folder = folderOf({ "changed.txt": changed, "b.txt": second });
  expect(said(folder)).toEqual([
    ["MISMATCH", "MISMATCH", null],
    ["MOUNTED", "VERIFIED", "lên đường"],
  ]);
  const { verified, mismatches, others } = mountTexts(folder, own);
  expect({ verified, mismatches, others }).toEqual({
    verified: 1,
    mismatches: [{ id: one.text.id, sha256: sha256Hex(first) }],
    others: [{ file: "changed.txt", sha256: sha256Hex(changed) }],
  });
});

test("which text a changed copy was meant to be is not guessed: every text without its copy is a mismatch", () => {
  expect(said(folderOf({ "changed.txt": `${first} ` })).map((each) => (each as string[])[0])).toEqual(["MISMATCH", "MISMATCH"]);
});

test("a text whose copy is not there, beside nothing that is not a text, is known by its digest only", () => {
  expect(said(folderOf({ a: second }))).toEqual([
    ["DIGEST_ONLY", "NOT_CHECKED", null],
    ["MOUNTED", "VERIFIED", "lên đường"],
  ]);
  expect([nothingMounted.availabilityOf(one.text.id), nothingMounted.checkOf(one.citation), nothingMounted.quoteOf(one.citation)]).toEqual([
    "DIGEST_ONLY",
    "NOT_CHECKED",
    null,
  ]);
});

test("other files beside whole copies are named and change nothing; hidden ones, folders and dead links are passed over", () => {
  const folder = folderOf({ a: first, b: second, "notes.txt": "ghi chú", ".hidden": "x" });
  mkdirSync(join(folder, "more"));
  symlinkSync("/no/such/file", join(folder, "dead"));
  const { others, mismatches, verified } = mountTexts(folder, own);
  expect({ others, mismatches, verified }).toEqual({ others: [{ file: "notes.txt", sha256: sha256Hex("ghi chú") }], mismatches: [], verified: 2 });
});

test("a copy may be a link to a file elsewhere", () => {
  const folder = folderOf({});
  symlinkSync(join(folderOf({ a: first }), "a"), join(folder, "link"));
  expect(mountTexts(folder, own).availabilityOf(one.text.id)).toBe("MOUNTED");
});

test("a citation that does not hold in its text is a mismatch, is not quoted, and is a problem", () => {
  const wrong = { ...two.citation, sha256: "0".repeat(64) };
  const broken = { ...own, records: { ...own.records, citation: [one.citation, wrong] } };
  const mount = mountTexts(folderOf({ a: first, b: second }), broken, { quotes: true });
  expect([mount.availabilityOf(two.text.id), mount.checkOf(wrong), mount.quoteOf(wrong), mount.verified]).toEqual(["MOUNTED", "MISMATCH", null, 1]);
  expect(mount.problems).toEqual([
    { file: two.text.id, record: wrong.factId, field: `sha256 (${wrong.id})`, expected: two.citation.sha256, came: wrong.sha256 },
  ]);
});

test("a folder that is not there is the file system's error", () => {
  expect(() => mountTexts("/no/such/folder", own)).toThrow(expect.objectContaining({ code: "ENOENT" }));
});
