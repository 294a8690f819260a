import { expect, test as always } from "@jest/globals";
import { year } from "../../src/corpus/authoring.js";
import type { Corpus, Problem } from "../../src/corpus/compile.js";
import { sha256Hex, wordsOf } from "../../src/corpus/evidence.js";
import type { CitationRecord, Kind, Records } from "../../src/corpus/records.js";
import { verifyCitations } from "../../src/corpus/verify.js";
import { corpus, texts, withoutTexts } from "../support/texts.js";

const test = withoutTexts === null ? always : always.skip;
const total = corpus.records.citation.length;

/** The corpus with one record changed. */
function tampered<K extends Kind>(kind: K, id: string, change: (record: Records[K]) => Partial<Records[K]>): Corpus {
  const list = corpus.records[kind] as readonly Records[K][];
  expect(list.filter((record) => record.id === id)).toEqual([expect.objectContaining({ id })]);
  return { ...corpus, records: { ...corpus.records, [kind]: list.map((record) => (record.id === id ? { ...record, ...change(record) } : record)) } };
}

const citationOf = (id: string): CitationRecord => corpus.records.citation.find((citation) => citation.id === id)!;
const textOf = (citation: CitationRecord) => texts.get(citation.sourceTextId)!;
const wordsAt = (citation: CitationRecord): string => wordsOf(textOf(citation), citation);

/** The problem as it is reported: of a cited stretch only the beginning is shown. */
function problemAt(citation: CitationRecord, field: string, expected: string, came = wordsAt(citation)): Problem {
  const shown = came.length > 160 ? `${came.slice(0, 157)}...` : came;
  return { file: citation.sourceTextId, record: citation.factId, field: `${field} (${citation.id})`, expected, came: shown };
}

/** All but one citation hold. */
const allButOne = (problem: Problem) => ({ verified: total - 1, total, problems: [problem] });

const bareCitation = "citation:baoquocte-2021-9756-10104-goal-set-party-goals-2021";
const secondGoal = "citation:baoquocte-2021-10106-10186-goal-party-goals-2021-2";

test("every citation of the corpus holds in its source", () => {
  expect(verifyCitations(corpus, texts)).toEqual({ verified: total, total, problems: [] });
});

test("every source text is as long as it says, and its regions are stretches of it in order that do not overlap", () => {
  const measured = [...texts].map(([id, text]) => ({ id, length: text.codePoints.length, paragraphCount: text.paragraphs.length }));
  const said = corpus.records.text.map(({ id, length, paragraphCount }) => ({ id, length, paragraphCount }));
  expect(measured.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(said);
  for (const { id, length, regions } of corpus.records.text) {
    const borders = regions.flatMap(({ start, end }) => [start, end]);
    expect({ id, borders: borders.filter((border, index) => border < (borders[index - 1] ?? 0) || border > length) }).toEqual({ id, borders: [] });
    const paragraphStarts = new Set(texts.get(id)?.paragraphs.map(({ start }) => start));
    expect({ id, amidst: regions.filter(({ start }) => !paragraphStarts.has(start)) }).toEqual({ id, amidst: [] });
  }
});

test("a citation whose text is not at hand is not verified, and is no problem", () => {
  const [missing] = corpus.records.text;
  const held = corpus.records.citation.filter((citation) => citation.sourceTextId !== missing?.id).length;
  const others = new Map([...texts].filter(([id]) => id !== missing?.id));
  expect(verifyCitations(corpus, others)).toEqual({ verified: held, total, problems: [] });
  expect(held).toBeLessThan(total);
});

test("a wrong digest is found", () => {
  const citation = citationOf(bareCitation);
  const wrong = "0".repeat(64);
  expect(
    verifyCitations(
      tampered("citation", bareCitation, () => ({ sha256: wrong })),
      texts,
    ),
  ).toEqual(allButOne(problemAt(citation, "sha256", citation.sha256, wrong)));
});

test("a position that is one code point off is found by its digest", () => {
  const citation = citationOf(bareCitation);
  const moved = tampered("citation", bareCitation, ({ start }) => ({ start: start + 1 }));
  const digest = sha256Hex(wordsOf(textOf(citation), { start: citation.start + 1, end: citation.end }));
  expect(verifyCitations(moved, texts)).toEqual(allButOne(problemAt(citation, "sha256", digest, citation.sha256)));
});

test("a stretch that runs into the next paragraph is found, though its digest is right", () => {
  const citation = citationOf(bareCitation);
  const end = citation.end + 5;
  const longer = tampered("citation", bareCitation, () => ({ end, sha256: sha256Hex(wordsOf(textOf(citation), { start: citation.start, end })) }));
  expect(verifyCitations(longer, texts)).toEqual(
    allButOne(problemAt(citation, "position", `a stretch within paragraph ${String(citation.paragraph)}`, `${String(citation.start)}-${String(end)}`)),
  );
});

test.each([48, 1000])("a wrong paragraph, %d, is found", (paragraph) => {
  const citation = citationOf(bareCitation);
  expect(
    verifyCitations(
      tampered("citation", bareCitation, () => ({ paragraph })),
      texts,
    ),
  ).toEqual(allButOne(problemAt(citation, "position", `a stretch within paragraph ${String(paragraph)}`, `${String(citation.start)}-${String(citation.end)}`)));
});

const unprinted: readonly (readonly [what: string, change: () => Corpus, citation: string, field: string, missing: string])[] = [
  [
    "a name",
    () => tampered("organization", "organization:apec", ({ name }) => ({ name: { ...name, vi: "ASEM" } })),
    "citation:baohatinh-2021-4253-4291-organization-apec",
    "name",
    '"ASEM"',
  ],
  [
    "an alias",
    () => tampered("organization", "organization:icapp", ({ aliases }) => ({ aliases: aliases.map((alias) => ({ ...alias, value: "ICAPPP" })) })),
    "citation:baoquocte-2014-4444-4603-organization-icapp",
    "aliases",
    "one of the aliases ICAPPP",
  ],
  [
    "a notation of a number",
    () => tampered("directive", "directive:32-ct-tw-2019", ({ number }) => ({ number: { ...number!, notations: ["32/CT-TW"] } })),
    "citation:vufo-congress-6-7967-8102-directive-32-ct-tw-2019",
    "number",
    "one of the notations 32/CT-TW",
  ],
  [
    "the ordinal of a number",
    () => tampered("directive", "directive:quy-che-295-bo-chinh-tri", ({ number }) => ({ number: { ...number!, ordinal: 29 } })),
    "citation:baoquocte-2014-6294-6411-directive-quy-che-295-bo-chinh-tri",
    "number",
    "one of the notations 295",
  ],
  [
    "a year",
    () => tampered("event", "event:cap-cao-asean-1998", () => ({ date: year("1999") })),
    "citation:baohatinh-2021-4208-4251-event-cap-cao-asean-1998",
    "date",
    "the date 1999",
  ],
  [
    "an ordinal in Roman numerals",
    () => tampered("event", "event:dai-hoi-xii", () => ({ ordinal: 11 })),
    "citation:baoquocte-2014-2602-2827-event-dai-hoi-xii",
    "ordinal",
    "the number 11 in words or digits",
  ],
  [
    "a congress's term",
    () => tampered("directive", "directive:28-ct-tw-2008", () => ({ congressTerm: 9 })),
    "citation:vufo-congress-6-5531-5682-directive-28-ct-tw-2008",
    "congressTerm",
    "the number 9 in words or digits",
  ],
  [
    "a declared count",
    () => tampered("goal-set", "goal-set:covid-strands-2021", () => ({ declaredCount: 9 })),
    "citation:baoquocte-2021-6432-6652-goal-set-covid-strands-2021",
    "declaredCount",
    "the number 9 in words or digits",
  ],
  ["a list mark", () => tampered("goal", "goal:party-goals-2021-2", () => ({ marker: "Thứ ba" })), secondGoal, "marker", '"Thứ ba"'],
  [
    "a title of office",
    () =>
      tampered("tenure", "tenure:ho-xuan-son-as-thu-truong-ngoai-giao", ({ attestations }) => ({
        attestations: attestations.map((attestation) => ({ ...attestation, printedTitle: "Đại sứ" })),
      })),
    "citation:baoquocte-2014-919-1092-tenure-ho-xuan-son-as-thu-truong-ngoai-giao-inferred",
    "attestations",
    '"Đại sứ"',
  ],
  [
    "the holder of an office",
    () => tampered("tenure", "tenure:ho-xuan-son-as-thu-truong-ngoai-giao", () => ({ personId: "person:medvedev" as const })),
    "citation:baoquocte-2014-919-1092-tenure-ho-xuan-son-as-thu-truong-ngoai-giao-inferred",
    "attestations",
    "a name of person:medvedev (Medvedev)",
  ],
];

test.each(unprinted)("%s that the stretch does not print is found", (_what, change, citation, field, missing) => {
  expect(verifyCitations(change(), texts)).toEqual(allButOne(problemAt(citationOf(citation), field, `the cited stretch to print ${missing}`)));
});

test("a label of ours that shares seven words in a row with the stretch is found, and one that shares six is not", () => {
  const citation = citationOf(secondGoal);
  const words = wordsAt(citation)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)!
    .slice(3, 10);
  const labelled = (label: string) => tampered("goal", "goal:party-goals-2021-2", ({ name }) => ({ name: { ...name, vi: label } }));
  expect(verifyCitations(labelled(`Nay ${words.slice(0, 6).join(" ")} vậy`), texts)).toEqual({ verified: total, total, problems: [] });
  expect(verifyCitations(labelled(`Nay ${words.join(", ").toUpperCase()} vậy`), texts)).toEqual(
    allButOne(problemAt(citation, "name", "our own words: fewer than 7 consecutive words of the cited stretch", words.join(" "))),
  );
});
