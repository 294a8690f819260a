import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { CiteError, citeWords, measureText, sha256Hex, wordsOf } from "../../src/corpus/evidence.js";

const digest = (words: string): string => createHash("sha256").update(words, "utf8").digest("hex");

/** What {@link citeWords} says when it refuses. */
function refusal(text: string, paragraph: number, words: string): string {
  try {
    citeWords(measureText(text), paragraph, words);
  } catch (error) {
    if (error instanceof CiteError) return error.message;
    throw error;
  }
  return "(not refused)";
}

test("a digest is the SHA-256 of the UTF-8 bytes", () => {
  expect(sha256Hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(sha256Hex("Đảng")).toBe(digest("Đảng"));
});

test("positions count code points, so that a character beyond the BMP is one", () => {
  const measured = measureText("𝄞🇻🇳 hoa");
  expect(measured.codePoints).toEqual(["𝄞", "\u{1F1FB}", "\u{1F1F3}", " ", "h", "o", "a"]);
  expect(citeWords(measured, 1, "hoa")).toEqual({ paragraph: 1, start: 4, end: 7, sha256: digest("hoa") });
  expect(wordsOf(measured, { start: 0, end: 1 })).toBe("𝄞");
});

test.each([
  ["CRLF", "Một\r\n\r\nHai"],
  ["CR", "Một\r\rHai"],
  ["a byte order mark", "\uFEFFMột\n\nHai"],
  ["decomposed letters", "Một\n\nHai".normalize("NFD")],
])("a file with %s measures as one with LF and composed letters", (_name, raw) => {
  expect(measureText(raw)).toEqual({
    text: "Một\n\nHai",
    codePoints: ["M", "ộ", "t", "\n", "\n", "H", "a", "i"],
    sha256: digest("Một\n\nHai"),
    paragraphs: [
      { number: 1, start: 0, end: 3 },
      { number: 2, start: 5, end: 8 },
    ],
  });
});

test("paragraphs are the lines that hold more than white space, whatever kind it is", () => {
  expect(measureText("\n a \n\u00A0\t\u3000\n\nb\n").paragraphs).toEqual([
    { number: 1, start: 1, end: 4 },
    { number: 2, start: 10, end: 11 },
  ]);
});

test.each(["", "\n", " \n\t\n"])("a text without words, %j, has no paragraph", (raw) => {
  expect(measureText(raw).paragraphs).toEqual([]);
});

test("words typed decomposed are found where they stand composed", () => {
  expect(citeWords(measureText("Đối ngoại"), 1, "ngoại".normalize("NFD"))).toEqual({ paragraph: 1, start: 4, end: 9, sha256: digest("ngoại") });
});

test("a stretch is of the paragraph that was named, not of the first one that has the words", () => {
  expect(citeWords(measureText("ba\nba"), 2, "ba")).toEqual({ paragraph: 2, start: 3, end: 5, sha256: digest("ba") });
});

test("citing is refused with what is wrong", () => {
  const text = "Một hai\nba ba ba\nMột";
  expect([
    refusal(text, 4, "Một"),
    refusal(text, 0, "Một"),
    refusal(text, 1, ""),
    refusal(text, 1, "ba"),
    refusal(text, 2, "Một"),
    refusal(text, 1, "một"),
    refusal(text, 1, "hai\nba"),
    refusal(text, 2, "ba"),
    refusal(text, 2, "ba ba"),
  ]).toEqual([
    "there is no paragraph 4: the text has 3",
    "there is no paragraph 0: the text has 3",
    "no words were given",
    'paragraph 1 does not contain the words "ba"; they stand in paragraph 2',
    'paragraph 2 does not contain the words "Một"; they stand in paragraph 1, 3',
    'paragraph 1 does not contain the words "một"',
    'paragraph 1 does not contain the words "hai\\nba"; it ends after "hai"',
    'paragraph 2 contains the words "ba" 3 times: give more of them',
    'paragraph 2 contains the words "ba ba" 2 times: give more of them',
  ]);
});

test("of words that begin as the paragraph does and go on in another way, the first character that differs is told", () => {
  const text = "Tiếng Lào, tiếng\u00A0Khmer";
  expect([refusal(text, 1, "Tiếng Lao"), refusal(text, 1, "Lào, tiếng Khmer"), refusal(text, 1, `Lào, tiếng\u00A0${"Anh và ".repeat(20)}`)]).toEqual([
    'paragraph 1 does not contain the words "Tiếng Lao"; after "Tiếng L" it has "à" (U+00E0), not "a" (U+0061)',
    'paragraph 1 does not contain the words "Lào, tiếng Khmer"; after "Lào, tiếng" it has "\u00A0" (U+00A0), not " " (U+0020)',
    `paragraph 1 does not contain the words "${`Lào, tiếng\u00A0${"Anh và ".repeat(20)}`.slice(0, 57)}..."; after "Lào, tiếng\u00A0" it has "K" (U+004B), not "A" (U+0041)`,
  ]);
});
