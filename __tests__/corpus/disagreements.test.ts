import { expect, test } from "@jest/globals";
import { ours, printedAlike } from "../../src/corpus/authoring.js";
import { compile, CorpusError } from "../../src/corpus/compile.js";
import type { FixtureFile } from "../../src/corpus/compile.js";
import { fixtures } from "../../src/corpus/fixtures/index.js";
import type { Draft, RecordKind } from "../../src/corpus/records.js";

/** The fixtures with one list changed wherever it stands. */
function altered<K extends RecordKind>(kind: K, change: (list: readonly Draft<K>[]) => readonly Draft<K>[]): readonly FixtureFile[] {
  return fixtures.map(({ file, records }) => {
    const list = records[kind] as readonly Draft<K>[] | undefined;
    return { file, records: list === undefined ? records : { ...records, [kind]: change(list) } };
  });
}

/** What compile says is found and not recorded, or recorded and not found. */
function differencesIn(files: readonly FixtureFile[]): readonly string[] {
  try {
    compile(files);
  } catch (error) {
    if (error instanceof CorpusError) return error.problems.map(({ expected, came }) => `${expected}: ${came}`).sort();
    throw error;
  }
  return [];
}

const unrecorded = (key: string): string => `a disagreement that records what the rule finds: ${key}`;
const unfound = (key: string): string => `a disagreement that the rule finds: ${key}`;
const without = (id: string): readonly FixtureFile[] => altered("disagreement", (list) => list.filter((one) => one.id !== id));

test("a disagreement that is found and not recorded fails, whichever rule finds it", () => {
  expect(differencesIn(without("disagreement:name-of-the-union"))).toEqual([
    unrecorded("rival-reading: organization:lien-hiep-cac-to-chuc-huu-nghi name: Liên hiệp các Hội hữu nghị Việt Nam"),
  ]);
  expect(differencesIn(without("disagreement:the-channels"))).toEqual([unrecorded("rival-groupings: members: topic:ba-kenh-2021, topic:bon-kenh-2014")]);
  expect(differencesIn(without("disagreement:how-directives-are-numbered"))).toEqual([
    unrecorded("mixed-notations: number: directive:28-ct-tw-2008, directive:32-ct-tw-2019, directive:38-ct-tw-2019"),
  ]);
});

test("figures of one moment that exclude each other are found, and those that do not are none", () => {
  const beside = (quantity: Partial<Draft<"observation">["quantity"]>): readonly FixtureFile[] =>
    altered("observation", (list) => [
      ...list,
      ...list
        .filter(({ id }) => id === "observation:parties-with-relations-2012")
        .map((one) => ({
          ...one,
          id: "observation:another-of-2012" as const,
          quantity: { ...one.quantity, label: ours("số đếm khác", "another count"), ...quantity },
        })),
    ]);
  const key = "disjoint-figures: indicator:parties-with-relations observations: observation:another-of-2012, observation:parties-with-relations-2012";
  expect(differencesIn(beside({ value: 207 }))).toEqual([unrecorded(key)]);
  expect(differencesIn(beside({ value: 200, comparator: "MORE_THAN" }))).toEqual([]);
});

test("only a series that grows can fall", () => {
  const files = altered("indicator", (list) =>
    list.map((one) => (one.id === "indicator:countries-of-parties-with-relations" ? { ...one, cumulative: false } : one)),
  );
  expect(differencesIn(files).map((line) => line.slice(0, 100))).toEqual([
    expect.stringContaining("a disagreement that the rule finds: falling-series: indicator:countries-of-parties-with-relations"),
  ]);
});

test("a disagreement that is recorded and not found fails", () => {
  const recorded = unfound("mixed-notations: number: directive:28-ct-tw-2008, directive:32-ct-tw-2019, directive:38-ct-tw-2019");
  const files = altered("directive", (list) =>
    list.map((one) => (one.number == null ? one : { ...one, number: { ...one.number, notations: [one.number.canonical] } })),
  );
  expect(differencesIn(files)).toEqual([recorded]);
});

test("one more instrument of the series, written in either way, belongs to the disagreement; one of another text or series does not", () => {
  const added = (change: (directive: Draft<"directive">) => Draft<"directive">): readonly FixtureFile[] =>
    altered("directive", (list) => [...list, ...list.filter(({ id }) => id === "directive:32-ct-tw-2019").map(change)]);
  const three = "directive:28-ct-tw-2008, directive:32-ct-tw-2019, directive:38-ct-tw-2019";
  const another = { canonical: "40-CT/TW", ordinal: 40, kindCode: "CT", issuerCode: "TW", notations: ["40-CT/TW"] };
  const same = added((directive) => ({ ...directive, id: "directive:40", name: ours("Bốn mươi", "Forty"), number: another }));
  expect(differencesIn(same)).toEqual([unrecorded(`mixed-notations: number: ${three}, directive:40`), unfound(`mixed-notations: number: ${three}`)]);
  const other = added((directive) => ({
    ...directive,
    id: "directive:40",
    name: printedAlike("40"),
    number: { ...another, kindCode: "NQ", notations: ["40/NQ"] },
  }));
  expect(differencesIn(other)).toEqual([]);
});

test("a disagreement says which reading is preferred where one must be, and explains what it does not leave open", () => {
  const files = altered("disagreement", (list) =>
    list.map((one) =>
      one.id === "disagreement:spelling-of-the-commission"
        ? { ...one, explanation: null, readings: one.readings.map((reading) => ({ ...reading, preferred: reading.preferred !== true })) }
        : one,
    ),
  );
  expect(differencesIn(files)).toEqual([
    unrecorded("rival-reading: organization:ban-doi-ngoai-trung-uong name: Ban Đối ngoại Trng ương"),
    unfound("rival-reading: organization:ban-doi-ngoai-trung-uong name: Ban Đối ngoại Trung ương"),
    "our explanation: null",
  ]);
});
