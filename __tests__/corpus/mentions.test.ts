import { expect, test } from "@jest/globals";
import { cite, ours, printedAlike } from "../../src/corpus/authoring.js";
import { compile } from "../../src/corpus/compile.js";
import { measureText } from "../../src/corpus/evidence.js";
import { p } from "../../src/corpus/fixtures/baoquocte-2021/text.js";
import { proposeMentions } from "../../src/corpus/mentions.js";
import { verifyTexts } from "../../src/corpus/verify.js";
import { fixtures } from "../../src/corpus/fixtures/index.js";
import { corpus, texts, withoutTexts } from "../support/texts.js";

const text = { id: "text:made", sourceId: "article:made", language: "VI", length: 0, paragraphCount: 0, sha256: "", regions: [] } as unknown as Parameters<
  typeof proposeMentions
>[1];
const words = (raw: string, regions: { regionKind: string; start: number; end: number }[] = []) =>
  proposeMentions(corpus, { ...text, regions: regions as never }, measureText(raw)).map(({ surface, paragraph, start }) => [surface, paragraph, start]);

test("the longest name wins, words are not cut, and case counts", () => {
  expect(words("Bộ Ngoại giao và Ban Đối ngoại Trung ương.\n\nbộ Ngoại giao; Bộ Ngoại giaoX")).toEqual([
    ["Bộ Ngoại giao", 1, 0],
    ["Ban Đối ngoại Trung ương", 1, 17],
  ]);
});

test("of two names that overlap the longer one wins, wherever it begins", () => {
  const made = compile([
    ...fixtures,
    {
      file: "made.ts",
      records: {
        organization: (["Hội Tre", "Tre Xanh Việt Nam"] as const).map((name, index) => ({
          id: `organization:made-${String(index)}`,
          name: printedAlike(name),
          organizationKind: "PARTY",
          evidence: [cite(p.p6s2, "name")],
        })),
      },
    },
  ]);
  const surfaces = (raw: string) => proposeMentions(made, text, measureText(raw)).map(({ surface, start }) => [surface, start]);
  expect(surfaces("Hội Tre Xanh Việt Nam, Hội Tre")).toEqual([
    ["Tre Xanh Việt Nam", 4],
    ["Hội Tre", 23],
  ]);
});

test("nothing is proposed in the frame of a page or in teasers", () => {
  expect(words("Bộ Ngoại giao. Bộ Ngoại giao.", [{ regionKind: "RELATED", start: 0, end: 14 }])).toEqual([["Bộ Ngoại giao", 1, 15]]);
});

test("a name that two resources bear is proposed with both, and one of our own words is not a name that stands in a text", () => {
  const twice = ["organization:first", "organization:second"] as const;
  const made = compile([
    ...fixtures,
    {
      file: "made.ts",
      records: {
        organization: twice.map((id) => ({ id, name: printedAlike("Hội Tre Xanh"), organizationKind: "PARTY", evidence: [cite(p.p6s2, "name")] })),
        topic: [{ id: "topic:made", name: ours("Hội Tre Vàng", "Golden"), topicKind: "TERM", evidence: [cite(p.p6s2, "name")] }],
      },
    },
  ]);
  expect(proposeMentions(made, text, measureText("Hội Tre Xanh, Hội Tre Vàng"))).toEqual([
    { resourceIds: twice, surface: "Hội Tre Xanh", paragraph: 1, start: 0, derivation: "STATED" },
  ]);
});

(withoutTexts === null ? test : test.skip)("every text is as its manifest says, and every mention stands where it says", () => {
  expect(verifyTexts(corpus, texts)).toEqual([]);
});

(withoutTexts === null ? test : test.skip)("a manifest that is wrong about its text, and a mention that does not stand there, are told", () => {
  const [first] = corpus.records.text;
  const region = { regionKind: "CAPTION" as const, start: 1, end: 10 ** 6 };
  const mention = {
    id: "mention:wrong",
    textId: first!.id,
    sourceId: first!.sourceId,
    resourceId: "organization:bo-ngoai-giao",
    surface: "Bộ",
    paragraph: 1,
    start: 0,
    end: 2,
    derivation: "STATED",
  } as const;
  const spoilt = { ...corpus, records: { ...corpus.records, text: [{ ...first!, length: 1, paragraphCount: 2, regions: [region] }], mention: [mention] } };
  expect(verifyTexts(spoilt, texts).map(({ record, field }) => [record, field])).toEqual([
    [first!.id, "length"],
    [first!.id, "paragraphCount"],
    [first!.id, "regions.0"],
    [first!.id, "regions.0"],
    ["mention:wrong", "surface"],
  ]);
});
