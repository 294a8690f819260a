import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { compile, CorpusError } from "../../src/corpus/compile.js";
import type { Problem } from "../../src/corpus/compile.js";
import { citeWords, measureText } from "../../src/corpus/evidence.js";
import { fixtures } from "../../src/corpus/fixtures/index.js";
import { people } from "../../src/corpus/fixtures/people.js";
import { readTexts, verifyCitations } from "../../src/corpus/verify.js";

const folder = process.env.DOI_NGOAI_TEXTS ?? fileURLToPath(new URL("../../../shared/sources", import.meta.url));
const whenTexts = existsSync(folder) ? test : test.skip;
if (!existsSync(folder)) console.warn(`no source texts at ${folder}: citations are not verified`);

const corpus = compile(fixtures);

whenTexts("every citation holds in the source texts", () => {
  const { problems, verified, total } = verifyCitations(corpus, readTexts(folder, corpus));
  expect(problems).toEqual([]);
  expect(verified).toBe(total);
  expect(total).toBe(corpus.counts.citation);
});

whenTexts("a wrong digest and a moved position are found", () => {
  const [first, ...rest] = corpus.records.citation;
  const tampered = { ...corpus, records: { ...corpus.records, citation: [{ ...first!, sha256: "0".repeat(64) }, ...rest] } };
  const { problems, verified, total } = verifyCitations(tampered, readTexts(folder, corpus));
  expect(problems.map(({ record, came }) => ({ record, came }))).toEqual([{ record: first!.factId, came: "0".repeat(64) }]);
  expect(verified).toBe(total - 1);
});

function problemsOf(files: Parameters<typeof compile>[0]): readonly Pick<Problem, "file" | "record" | "field">[] {
  try {
    compile(files);
  } catch (error) {
    if (error instanceof CorpusError) return error.problems.map(({ file, record, field }) => ({ file, record, field }));
    throw error;
  }
  return [];
}

test("every problem of the fixtures is reported at once, with its file, record and field", () => {
  const person = people[0]!;
  const bad = [
    { ...person, id: "person:dangling" as const, topicIds: ["topic:nowhere" as const] },
    { ...person },
    { ...person, id: "person:out-of-bounds" as const, evidence: [{ ...person.evidence[0]!, end: 999_999 }] },
    { ...person, id: "person:eth" as const, name: { ...person.name, vi: "\u00D0ỗ" } },
  ];
  expect(problemsOf([...fixtures, { file: "bad.ts", records: { person: bad } }])).toEqual(
    expect.arrayContaining([
      { file: "bad.ts", record: "person:dangling", field: "topicIds.0" },
      { file: "bad.ts", record: person.id, field: "id" },
      { file: "bad.ts", record: "person:out-of-bounds", field: "evidence.0" },
      { file: "bad.ts", record: "person:eth", field: "name.vi" },
    ]),
  );
});

test("words are cited only where they stand once", () => {
  const text = measureText("Một\r\n\r\n𝄞 hai ba\nhai hai");
  expect(citeWords(text, 2, "ba")).toEqual({ paragraph: 2, start: 11, end: 13, sha256: citeWords(measureText("ba"), 1, "ba").sha256 });
  expect(() => citeWords(text, 3, "hai")).toThrow("paragraph 3 contains these words 2 times: give more of them");
  expect(() => citeWords(text, 1, "ba")).toThrow("paragraph 1 does not contain these words; they stand in paragraph 2");
  expect(() => citeWords(text, 9, "ba")).toThrow("there is no paragraph 9: the text has 3");
});
