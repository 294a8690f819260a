import { expect, test } from "@jest/globals";
import { canonicalMarks, fold, hasMarks, wordsIn } from "../../src/corpus/fold.js";

test.each([
  ["Đối ngoại", "doi ngoai"],
  ["Đối ngoại".normalize("NFD"), "doi ngoai"],
  ["\u00D0ảng", "dang"],
  ["hoà", "hoa"],
  ["hòa", "hoa"],
  ["ƯƠNG ươ ưỡ ậ ẵ", "uong uo uo a a"],
  ["Diaz-Canel 28/CT", "diaz-canel 28/ct"],
])("the bare letters of %j are %j", (text, bare) => {
  expect(fold(text)).toBe(bare);
});

test.each([
  ["the tone on either vowel", "hoà", "hòa"],
  ["the tone on either vowel of a closed syllable", "thuỷ", "thủy"],
  ["composed letters and decomposed ones", "nghị", "nghị".normalize("NFD")],
  ["Đ and U+00D0", "Đảng", "\u00D0ảng"],
  ["đ and U+00F0", "đối", "\u00F0ối"],
  ["capitals and small letters", "ĐỐI", "đối"],
])("a word is one with %s", (_name, one, other) => {
  expect(canonicalMarks(one)).toBe(canonicalMarks(other));
});

test("words that differ in any mark stay different", () => {
  const words = ["ma", "má", "mà", "mả", "mã", "mạ", "mă", "mâ", "mấ", "da", "đa", "mơ", "mo", "mô"];
  expect(new Set(words.map(canonicalMarks)).size).toBe(words.length);
});

test("marks are noticed, đ included, and capitals are none", () => {
  expect(["da", "Da", "CT", "đa", "Đa", "dà", "dà".normalize("NFD"), "ơ", "28", canonicalMarks("hoà"), canonicalMarks("hoa")].map(hasMarks)).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
    true,
    true,
    false,
    true,
    false,
  ]);
});

test("words stand at code points, whatever stands between them", () => {
  expect(wordsIn("𝄞 “Hòa”, 28/CT")).toEqual([
    { start: 3, end: 6, bare: "hoa", marked: "hoa\u0300" },
    { start: 9, end: 11, bare: "28", marked: "28" },
    { start: 12, end: 14, bare: "ct", marked: "ct" },
  ]);
});

test("a decomposed word is one word, and its marks count as code points", () => {
  expect(wordsIn("hòa ta".normalize("NFD")).map(({ start, end, bare }) => [start, end, bare])).toEqual([
    [0, 4, "hoa"],
    [5, 7, "ta"],
  ]);
});

test.each(["", " ", "…!?–“”", "\n"])("%j holds no word", (text) => {
  expect(wordsIn(text)).toEqual([]);
});
