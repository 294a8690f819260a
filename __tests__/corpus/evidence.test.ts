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
    "paragraph 1 does not contain these words; they stand in paragraph 2",
    "paragraph 2 does not contain these words; they stand in paragraph 1, 3",
    "paragraph 1 does not contain these words",
    "paragraph 1 does not contain these words",
    "paragraph 2 contains these words 3 times: give more of them",
    "paragraph 2 contains these words 2 times: give more of them",
  ]);
});
