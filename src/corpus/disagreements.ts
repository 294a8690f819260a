/** Where sources cannot all be right: found by rule, and compared with what the fixtures record and explain. */
import type { z } from "zod";
import { fold } from "./fold.js";
import type { Draft, Interval, LocalizedText, PartialDate, recordSchemas } from "./records.js";

type Parsed = { [K in keyof typeof recordSchemas]: z.output<(typeof recordSchemas)[K]> };
type Observation = Parsed["observation"] & { readonly quantity: { readonly interval: Interval } };
/** The records that the rules look at. */
export type Looked = { readonly [K in "indicator" | "topic" | "goal-set" | "directive"]: readonly Parsed[K][] } & {
  readonly observation: readonly Observation[];
  /** Everything that has evidence. */
  readonly facts: readonly { readonly id: string; readonly evidence: Parsed["person"]["evidence"] }[];
  /** How many items each goal set lists. */
  readonly listed: ReadonlyMap<string, number>;
};

/** A disagreement that a rule finds: the readings are ids of resources or observations, or the words of the rival value. */
export interface Found {
  readonly rule: Draft<"disagreement">["rule"];
  readonly subjectId: string;
  readonly field: string;
  readonly readings: readonly string[];
}

/** The rules of which each reading is a record that stands for the others, so that any of them may be the subject. */
const betweenEquals: readonly Found["rule"][] = ["rival-groupings", "mixed-notations"];

/** The key by which a found and a recorded disagreement are the same. */
export function keyOf({ rule, subjectId, field, readings }: Found): string {
  const subject = betweenEquals.includes(rule) ? "" : `${subjectId} `;
  return `${rule}: ${subject}${field}: ${[...readings].sort().join(", ")}`;
}

/** What a recorded disagreement says, in the form in which the rules find it. */
export function recordedAs({ rule, subjectId, field, readings }: Parsed["disagreement"]): Found {
  const named = readings.flatMap(({ ofId, value, preferred }) => {
    if (rule === "rival-reading") return preferred ? [] : [wordsOf(value)];
    return rule === "uneven-count" ? [] : [ofId ?? wordsOf(value)];
  });
  return { rule, subjectId, field, readings: named };
}

/** Everything that the rules find. */
export function findDisagreements(records: Looked): readonly Found[] {
  return [...rivalReadings(records), ...rivalGroupings(records), ...figures(records), ...unevenCounts(records), ...mixedNotations(records)];
}

/** A stretch is cited for a field and gives another value than the record holds. */
function rivalReadings({ facts }: Looked): readonly Found[] {
  const found = new Map<string, { subjectId: string; field: string; readings: Set<string> }>();
  for (const { id, evidence } of facts) {
    for (const { reading, supports } of evidence) {
      const [field] = supports;
      if (reading === null || field === undefined) continue;
      const entry = found.get(`${id} ${field}`) ?? { subjectId: id, field, readings: new Set<string>() };
      entry.readings.add(wordsOf(reading));
      found.set(`${id} ${field}`, entry);
    }
  }
  return [...found.values()].map(({ readings, ...rest }) => ({ rule: "rival-reading", ...rest, readings: [...readings] }));
}

/** Groupings that bear one name and have different members. */
function rivalGroupings({ topic }: Looked): readonly Found[] {
  const byName = new Map<string, Set<Parsed["topic"]>>();
  for (const grouping of topic) {
    if (grouping.topicKind !== "GROUPING") continue;
    for (const name of [grouping.name.vi ?? "", ...grouping.aliases.map(({ value }) => value)]) {
      const key = fold(name);
      byName.set(key, (byName.get(key) ?? new Set()).add(grouping));
    }
  }
  const found = new Map<string, Found>();
  for (const groupings of byName.values()) {
    if (new Set([...groupings].map(({ memberIds }) => [...memberIds].sort().join(" "))).size < 2) continue;
    const readings = [...groupings].map(({ id }) => id).sort();
    found.set(readings.join(" "), { rule: "rival-groupings", subjectId: readings[0] ?? "", field: "members", readings });
  }
  return [...found.values()];
}

/** Figures of one moment that exclude each other, and a growing series whose later figure is lower. */
function figures({ observation, indicator }: Looked): readonly Found[] {
  const byIndicator = groups(observation, ({ indicatorId }) => indicatorId);
  return indicator.flatMap(({ id, cumulative }) => {
    const series = byIndicator.get(id) ?? [];
    const disjoint = [...groups(series, keyOfMoment).values()].flatMap(excludedIn);
    const falling = cumulative ? fallingIn(series) : [];
    const found: Found[] = [];
    if (disjoint.length > 0) found.push({ rule: "disjoint-figures", subjectId: id, field: "observations", readings: idsOf(disjoint) });
    if (falling.length > 0) found.push({ rule: "falling-series", subjectId: id, field: "observations", readings: idsOf(falling) });
    return found;
  });
}

/** Every number that `one` allows lies below every number that `other` allows. */
function below({ quantity: { interval: one } }: Observation, { quantity: { interval: other } }: Observation): boolean {
  if (one.max === null || other.min === null) return false;
  return one.max < other.min || (one.max === other.min && !(one.maxInclusive && other.minInclusive));
}

/** The days that a figure can hold for. */
function momentOf({ validOn, periodStart, periodEnd }: Observation): Pick<PartialDate, "earliest" | "latest"> {
  if (validOn !== null) return validOn;
  return { earliest: periodStart?.earliest ?? null, latest: periodEnd?.latest ?? null };
}

function keyOfMoment(one: Observation): string {
  const { earliest, latest } = momentOf(one);
  return `${earliest ?? ""}/${latest ?? ""}`;
}

/** Of two figures, the one with the higher lower bound: whatever lies below one of many lies below the highest. */
function higher(one: Observation | null, other: Observation): Observation {
  const [a, b] = [one?.quantity.interval.min ?? -Infinity, other.quantity.interval.min ?? -Infinity];
  return one !== null && (a > b || (a === b && !one.quantity.interval.minInclusive)) ? one : other;
}

/** Of two figures, the one with the lower upper bound. */
function lower(one: Observation | null, other: Observation): Observation {
  const [a, b] = [one?.quantity.interval.max ?? Infinity, other.quantity.interval.max ?? Infinity];
  return one !== null && (a < b || (a === b && !one.quantity.interval.maxInclusive)) ? one : other;
}

/** The figures of one moment that another one excludes. */
function excludedIn(moment: readonly Observation[]): readonly Observation[] {
  const highest = moment.reduce(higher);
  const lowest = moment.reduce(lower);
  return moment.filter((one) => below(one, highest) || below(lowest, one));
}

/** The figures that lie below an earlier one, or above a later one; each walk keeps the extreme of what went before. */
function fallingIn(series: readonly Observation[]): readonly Observation[] {
  const startOf = (one: Observation): string => momentOf(one).earliest ?? "";
  const endOf = (one: Observation): string => momentOf(one).latest ?? "";
  const byStart = series.filter((one) => startOf(one) !== "").sort((a, b) => compare(startOf(a), startOf(b)));
  const byEnd = series.filter((one) => endOf(one) !== "").sort((a, b) => compare(endOf(a), endOf(b)));
  const falling: Observation[] = [];
  let highest: Observation | null = null;
  let ended = 0;
  for (const one of byStart) {
    for (; ended < byEnd.length && endOf(byEnd[ended]!) < startOf(one); ended += 1) highest = higher(highest, byEnd[ended]!);
    if (highest !== null && below(one, highest)) falling.push(one);
  }
  let lowest: Observation | null = null;
  let unstarted = byStart.length;
  for (const one of byEnd.reverse()) {
    for (; unstarted > 0 && startOf(byStart[unstarted - 1]!) > endOf(one); unstarted -= 1) lowest = lower(lowest, byStart[unstarted - 1]!);
    if (lowest !== null && below(lowest, one)) falling.push(one);
  }
  return falling;
}

const idsOf = (observations: readonly Observation[]): string[] => [...new Set(observations.map(({ id }) => id))].sort();
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function groups<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of list) {
    const group = found.get(keyOf(item));
    if (group === undefined) found.set(keyOf(item), [item]);
    else group.push(item);
  }
  return found;
}

/** A list that announces another number of items than it has, and neither breaks off nor says why. */
function unevenCounts({ "goal-set": sets, listed }: Looked): readonly Found[] {
  return sets
    .filter(({ id, declaredCount, openEnded, gaps }) => {
      const explained = openEnded || gaps.some(({ field }) => field === "items");
      const count = listed.get(id) ?? 0;
      return declaredCount !== null && (declaredCount < count || (declaredCount > count && !explained));
    })
    .map(({ id }) => ({ rule: "uneven-count", subjectId: id, field: "declaredCount", readings: [] }));
}

/** One text prints the numbers of one series of instruments in several ways: `32-CT/TW` and `38/CT-TW`. */
function mixedNotations({ directive }: Looked): readonly Found[] {
  const printed = directive.flatMap(({ id, number, evidence }) => {
    if (number?.kindCode == null) return [];
    const texts = new Set(evidence.filter(({ supports }) => supports.includes("number")).map(({ textId }) => textId));
    const series = `${number.kindCode} ${number.issuerCode ?? ""}`;
    return [...texts].map((textId) => ({ id, textId, series, ways: number.notations.map((notation) => notation.replace(/\d+/u, "")) }));
  });
  return [...groups(printed, ({ textId, series }) => `${textId} ${series}`).values()]
    .filter((series) => new Set(series.flatMap(({ ways }) => ways)).size > 1)
    .map((series) => series.map(({ id }) => id).sort())
    .map((readings) => ({ rule: "mixed-notations", subjectId: readings[0] ?? "", field: "number", readings }));
}

const wordsOf = (text: LocalizedText): string => text.vi ?? text.en ?? "";
