import { expect, test } from "@jest/globals";
import { wordsOf } from "../../src/corpus/evidence.js";
import type { MeasuredText } from "../../src/corpus/evidence.js";
import { corpus, texts, withoutTexts } from "../support/texts.js";
import { uncited as baohatinh2021 } from "./uncited/baohatinh-2021.js";
import { uncited as baoquocte2014 } from "./uncited/baoquocte-2014.js";
import { uncited as baoquocte2021 } from "./uncited/baoquocte-2021.js";
import { uncited as ttxvn2023 } from "./uncited/ttxvn-2023.js";
import type { Uncited } from "./uncited/uncited.js";
import { uncited as vufoCongress6 } from "./uncited/vufo-congress-6.js";

/** What carries no fact, by text. A text that is not named has nothing of the kind. */
const exceptions: Readonly<Record<string, Uncited>> = {
  "text:baohatinh-2021": baohatinh2021,
  "text:baoquocte-2014": baoquocte2014,
  "text:baoquocte-2021": baoquocte2021,
  "text:ttxvn-2023": ttxvn2023,
  "text:vufo-congress-6": vufoCongress6,
};

const ids = corpus.records.text.map(({ id }) => id);
const uncitedOf = (id: string): Uncited => exceptions[id] ?? { paragraphs: {}, numbers: [] };

/** Fields whose citation is no evidence of a fact that the text would lose. */
const weak = new Set(["name", "summary", "topics", "aliases", "channels"]);

/** Words that count before a noun, or rank after "thứ" and "lần thứ". Several are other words too; those are exceptions where they stand. */
const numberWords = [
  ...["một", "hai", "ba", "bốn", "tư", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "mươi", "chục", "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ"],
  ...["nhất", "nhì", "đôi", "nửa", "rưỡi", "mốt", "lăm", "nhăm", "đầu tiên"],
];
/** As congresses and their terms are numbered. A lone letter ranks nothing unless a word before it says so. */
const roman = "[IVX]{2,}(?![\\p{L}])|(?<=(?:thứ|khóa|khoá|hội|hội Đảng) )[IVX](?![\\p{L}])";
const figures = [new RegExp(`\\d[\\d./:,%-]*|(?<!\\p{L})(?:${numberWords.join("|")})(?!\\p{L})`, "giu"), new RegExp(`(?<!\\p{L})(?:${roman})`, "gu")];

const textTest = withoutTexts === null ? test : test.skip;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The text's stretches that are cited for a fact, and those that are not the article's own. */
function readingOf(id: string): {
  readonly text: MeasuredText;
  readonly cited: readonly (Stretch & { readonly paragraph: number })[];
  readonly foreign: readonly Stretch[];
} {
  const { regions } = corpus.records.text.find((record) => record.id === id)!;
  return {
    text: texts.get(id)!,
    cited: corpus.records.citation.filter((citation) => citation.sourceTextId === id && citation.supports.some((field) => !weak.has(field))),
    foreign: regions.filter(({ regionKind }) => regionKind === "RELATED" || regionKind === "CHROME"),
  };
}

const holds = (stretches: readonly Stretch[], start: number, end: number): boolean => stretches.some((stretch) => stretch.start <= start && end <= stretch.end);

textTest.each(ids)("each content paragraph of %s is cited for a fact, or carries none for a reason", (id) => {
  const { text, cited, foreign } = readingOf(id);
  const content = text.paragraphs.filter(({ start, end }) => !holds(foreign, start, end));
  const uncited = content.filter(({ number }) => !cited.some(({ paragraph }) => paragraph === number)).map(({ number }) => number);
  expect(uncited).toEqual(Object.keys(uncitedOf(id).paragraphs).map(Number));
});

textTest.each(ids)("each figure, date, ordinal and number word of %s stands in a stretch cited for a fact, or is none for a reason", (id) => {
  const { text, cited, foreign } = readingOf(id);
  const uncited = new Set<string>();
  for (const paragraph of text.paragraphs) {
    const words = wordsOf(text, paragraph);
    for (const match of figures.flatMap((figure) => [...words.matchAll(figure)])) {
      const start = paragraph.start + Array.from(words.slice(0, match.index)).length;
      const end = start + Array.from(match[0]).length;
      if (!holds(foreign, start, end) && !holds(cited, start, end)) uncited.add(`paragraph ${String(paragraph.number)}: ${match[0]}`);
    }
  }
  const expected = uncitedOf(id).numbers.map(({ paragraph, printed }) => `paragraph ${String(paragraph)}: ${printed}`);
  expect([...uncited].sort()).toEqual([...expected].sort());
});

test("every exception is of a text of the corpus and gives its reason", () => {
  expect(Object.keys(exceptions).filter((id) => !(ids as readonly string[]).includes(id))).toEqual([]);
  for (const { paragraphs, numbers } of Object.values(exceptions)) {
    const reasons = [...Object.values(paragraphs), ...numbers.map(({ reason }) => reason)];
    expect(reasons.filter((reason) => reason.split(" ").length < 3)).toEqual([]);
  }
});
