/**
 * From fixtures to a corpus: checks everything, reports every problem at once, and adds what follows from the fixtures
 * (citations with ids, tenures, counts).
 */
import { createHash } from "node:crypto";
import type { z } from "zod";
import { tenureId } from "./authoring.js";
import { problemOfDate } from "./dates.js";
import { findDisagreements, keyOf, recordedAs } from "./disagreements.js";
import { ordinalOfMarker } from "./numbers.js";
import { evidenceSchema, factKinds, intervalOf, provenFields, recordSchemas, relationEnds, resourceKinds, weakestOf } from "./records.js";
import type {
  CitationId,
  CitationRecord,
  Draft,
  Evidence,
  FactKind,
  Interval,
  Kind,
  PartialDate,
  RecordKind,
  ResourceKind,
  Records,
  TenureRecord,
} from "./records.js";

/** The records that one fixture file contributes, by kind. */
export interface FixtureFile {
  readonly file: string;
  readonly records: { readonly [K in RecordKind]?: readonly Draft<K>[] };
}

/** One thing wrong with the fixtures, and where. */
export interface Problem {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  readonly expected: string;
  readonly came: string;
}

/** A compiled corpus: every record that the graph shows, checked. */
export interface Corpus {
  /** Names this state of the data: the first 12 hex digits of the SHA-256 of its records. */
  readonly release: string;
  readonly records: { readonly [K in Kind]: readonly Records[K][] };
  readonly counts: Readonly<Record<Kind, number>>;
}

/** Fixtures that cannot be compiled; `problems` holds every reason. */
export class CorpusError extends Error {
  override readonly name = "CorpusError";
  constructor(readonly problems: readonly Problem[]) {
    super(`the corpus has ${String(problems.length)} problem${problems.length === 1 ? "" : "s"}`);
  }
}

type Parsed = { [K in RecordKind]: z.output<(typeof recordSchemas)[K]> };
/** A parsed record with the file it came from and the name it is reported under. */
interface Entry<K extends RecordKind = RecordKind> {
  readonly file: string;
  readonly name: string;
  readonly record: Parsed[K];
}
type Report = (place: Pick<Problem, "file" | "record">, field: string, expected: string, came: unknown) => void;

/**
 * Checks the fixtures and makes the corpus.
 *
 * @throws CorpusError with every problem found.
 */
export function compile(files: readonly FixtureFile[]): Corpus {
  const problems: Problem[] = [];
  const report: Report = ({ file, record }, field, expected, came) => {
    problems.push({ file, record, field, expected, came: typeof came === "string" ? came : (JSON.stringify(came) ?? "nothing") });
  };

  const { entries, refused } = parseAll(files, report);
  const ids = collectIds(entries, refused, report);
  const citations = makeCitations(entries, report);
  const { tenures, tenureFiles } = makeTenures(entries.attestation, citations, report);
  for (const tenure of tenures) ids.add(tenure.id);

  for (const kind of Object.keys(entries) as RecordKind[]) {
    for (const entry of entries[kind]) {
      checkReferences(entry, ids, report);
      checkDates(entry, report);
    }
  }
  for (const record of refused) checkReferences({ ...record, record: record.draft }, ids, report, record.reported);
  for (const tenure of tenures) checkReferences({ file: tenureFiles.get(tenure.id) ?? "", name: tenure.id, record: tenure }, ids, report);
  checkEvidence(entries, refused, report);
  checkProofs(entries, report);
  const lists = listsOf(entries.goal);
  checkLists(entries, lists, report);
  checkTrees(entries, report);
  for (const entry of entries.observation) checkQuantity(entry, report);
  for (const entry of entries.relation) checkDerivation(entry, report);
  checkMentions(entries, report);
  checkDisagreements(entries, lists, report);
  if (problems.length > 0) throw new CorpusError(problems);

  const mentioned = mentionedIn(entries, citations);
  const withCitations = <K extends FactKind>(kind: K): Records[K][] =>
    entries[kind].map(({ record }) => {
      const { evidence, ...columns } = record;
      const citationIds = evidence.map((_, index) => citations.idOf(record.id, index));
      const ofResource = kind in isResource && { mentionedInIds: mentioned.get(record.id) ?? [], gaps: gapsOf(kind as ResourceKind, columns) };
      return { ...columns, citationIds, ...ofResource } as unknown as Records[K];
    });
  const records: { [K in Kind]: Records[K][] } = {
    text: entries.text.map(({ record }) => record),
    article: withCitations("article"),
    speech: withCitations("speech").map((speech) => ({
      ...speech,
      reports: speech.reports.map((reportOfSpeech) => ({ ...reportOfSpeech, citationIds: citations.proving(speech.id, "reports", reportOfSpeech.articleId) })),
    })),
    directive: withCitations("directive"),
    "goal-set": withCitations("goal-set").map((set) => ({ ...set, listedCount: lists.get(set.id)?.length ?? 0 })),
    goal: withCitations("goal"),
    organization: withCitations("organization"),
    person: withCitations("person"),
    office: withCitations("office"),
    event: withCitations("event"),
    statement: withCitations("statement"),
    indicator: withCitations("indicator"),
    topic: withCitations("topic"),
    country: withCitations("country"),
    observation: withCitations("observation").map(withInterval),
    participation: withCitations("participation"),
    relation: withCitations("relation"),
    mention: entries.mention.map(({ record }) => ({ ...record, sourceId: citations.sourceOf(record.textId) })),
    disagreement: entries.disagreement.map(({ record }) => ({
      ...record,
      readings: record.readings.map((reading) => ({ ...reading, citationIds: citationsOfReading(record, reading, citations) })),
    })),
    tenure: tenures,
    citation: [...citations.all],
  };
  for (const list of Object.values(records)) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  const counts = Object.fromEntries(Object.entries(records).map(([kind, list]) => [kind, list.length])) as Record<Kind, number>;
  return { release: releaseOf(records), records, counts };
}

/** Columns of which a null means that no source says it, with the field that shows each; a record's own gap may say more. */
const silentColumns: Readonly<Partial<Record<ResourceKind, Readonly<Record<string, string>>>>> = {
  article: { date: "date", publisherId: "publisher", originUrl: "originUrl" },
  speech: { date: "date", eventId: "event" },
  directive: { date: "date", number: "number", title: "title", subjectMatter: "subjectMatter", congressTerm: "congressTerm" },
  "goal-set": { declaredCount: "declaredCount" },
  goal: { marker: "marker" },
  organization: { parentId: "parent", countryId: "country" },
  event: { date: "date", place: "place" },
};

/** The gaps that the record gives, and one for every other null on which the sources are silent. */
function gapsOf(kind: ResourceKind, columns: object): Records["person"]["gaps"] {
  const { gaps = [], ...others } = columns as { readonly gaps?: Records["person"]["gaps"] } & Readonly<Record<string, unknown>>;
  const silent = Object.entries(silentColumns[kind] ?? {}).flatMap(([column, field]) =>
    others[column] === null && !gaps.some((gap) => gap.field === field) ? [field] : [],
  );
  return [...gaps, ...silent.map((field) => ({ field, reason: "NOT_STATED" as const, note: null }))];
}

/** Hashed piece by piece: the text of a whole large corpus would not fit into one string. */
function releaseOf(records: Corpus["records"]): string {
  const hash = createHash("sha256");
  const pieceSize = 1000;
  for (const list of Object.values(records) as (readonly unknown[])[]) {
    for (let start = 0; start < list.length; start += pieceSize) hash.update(JSON.stringify(list.slice(start, start + pieceSize)));
  }
  return hash.digest("hex").slice(0, 12);
}

type Entries = { readonly [K in RecordKind]: readonly Entry<K>[] };

/** A record that its schema refuses. It is still there, so that its other problems are reported too and none is made of those who refer to it. */
interface Refused {
  readonly file: string;
  readonly name: string;
  readonly kind: RecordKind;
  readonly id: string;
  readonly draft: object;
  /** The fields that were reported when it was refused. */
  readonly reported: ReadonlySet<string>;
}

/** The records that follow their schemas, and those that do not. */
function parseAll(files: readonly FixtureFile[], report: Report): { readonly entries: Entries; readonly refused: readonly Refused[] } {
  const refused: Refused[] = [];
  const entries = Object.fromEntries(Object.keys(recordSchemas).map((kind) => [kind, []])) as unknown as Record<RecordKind, Entry[]>;
  for (const { file, records } of files) {
    for (const [kind, drafts] of Object.entries(records) as [RecordKind, readonly unknown[] | undefined][]) {
      // A file that does not export its list: the author's tool runs the fixtures without the compiler that would say so.
      if (drafts === undefined) {
        report({ file, record: kind }, "export", `a list of records of the kind ${kind}, empty where there are none`, undefined);
        continue;
      }
      drafts.forEach((draft, index) => {
        const name = nameOf(kind, draft, index);
        checkCharacters(draft, "", (field, expected, came) => {
          report({ file, record: name }, field, expected, came);
        });
        const parsed = recordSchemas[kind].safeParse(draft);
        if (parsed.success) {
          entries[kind].push({ file, name, record: parsed.data });
          return;
        }
        for (const issue of parsed.error.issues) {
          if (issue.code === "unrecognized_keys") {
            for (const key of issue.keys)
              report({ file, record: name }, [...issue.path, key].join("."), "no such column", valueAt(draft, [...issue.path, key]));
          } else {
            report({ file, record: name }, issue.path.join("."), expectationOf(issue.message), valueAt(draft, issue.path));
          }
        }
        if (typeof draft !== "object" || draft === null) return;
        const reported = new Set(parsed.error.issues.map(({ path }) => path.join(".")));
        refused.push({ file, name, kind, id: idOfDraft(draft) ?? name, draft, reported });
      });
    }
  }
  return { entries: entries as unknown as Entries, refused };
}

/** What a message of zod or of our schemas expects, without its "expected". */
function expectationOf(message: string): string {
  return /\bexpected (.*?)(?:, received .*)?$/u.exec(message)?.[1] ?? message;
}

function idOfDraft(draft: unknown): string | null {
  if (typeof draft !== "object" || draft === null) return null;
  if ("id" in draft && typeof draft.id === "string") return draft.id;
  return "personId" in draft && "officeId" in draft ? tenureId(String(draft.personId), String(draft.officeId)) : null;
}

function nameOf(kind: RecordKind, draft: unknown, index: number): string {
  if (typeof draft === "object" && draft !== null) {
    if ("id" in draft && typeof draft.id === "string") return draft.id;
    if ("personId" in draft && "officeId" in draft) return `${kind} ${String(index + 1)} (${String(draft.personId)} as ${String(draft.officeId)})`;
  }
  return `${kind} ${String(index + 1)}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined), value);
}

const foreignCharacter = /[\u00D0\u00F0]|[\u200B-\u200F\u2060\uFEFF]|[\uE000-\uF8FF]|\p{Cc}/u;

function checkCharacters(value: unknown, path: string, found: (field: string, expected: string, came: string) => void): void {
  if (typeof value === "string") {
    if (value !== value.normalize("NFC")) found(path, "composed characters (NFC)", value);
    const foreign = foreignCharacter.exec(value)?.[0];
    if (foreign !== undefined) {
      found(
        path,
        "Đ (U+0110), and no zero-width, private or control character",
        `U+${foreign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")} in ${value}`,
      );
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) checkCharacters(inner, path === "" ? key : `${path}.${key}`, found);
  }
}

function collectIds(entries: Entries, refused: readonly Refused[], report: Report): Set<string> {
  const files = new Map<string, string>();
  const add = (file: string, name: string, id: string): void => {
    const other = files.get(id);
    if (other !== undefined) report({ file, record: name }, "id", "an id that no other record has", `${id}, also in ${other}`);
    files.set(id, file);
  };
  for (const kind of Object.keys(entries) as RecordKind[]) {
    for (const { file, name, record } of entries[kind]) if ("id" in record) add(file, name, record.id);
  }
  for (const { file, name, kind, id } of refused) {
    if (kind === "attestation") files.set(id, file);
    else add(file, name, id);
  }
  const codes = new Map<string, string>();
  for (const { file, name, record } of entries.country) {
    const other = codes.get(record.code);
    if (other !== undefined) report({ file, record: name }, "code", "a code that no other country has", `${record.code}, also of ${other}`);
    codes.set(record.code, record.id);
  }
  return new Set(files.keys());
}

interface Citations {
  readonly all: readonly CitationRecord[];
  idOf(factId: string, index: number): CitationId;
  proving(factId: string, field: string, sourceId: string): readonly CitationId[];
  /** The citations of a fact for a field. */
  of(factId: string, field: string): readonly CitationRecord[];
  sourceOf(textId: string): CitationRecord["sourceId"];
}

function makeCitations(entries: Entries, report: Report): Citations {
  const sources = new Map(entries.text.map(({ record }) => [record.id, record.sourceId]));
  const byFact = new Map<string, CitationRecord[]>();
  const seen = new Set<string>();
  for (const kind of [...factKinds, "attestation"] as const) {
    for (const { file, name, record } of entries[kind]) {
      const factId = "id" in record ? record.id : tenureId(record.personId, record.officeId);
      record.evidence.forEach(({ textId, ...evidence }, index) => {
        const id = citationId(factId, textId, evidence);
        if (seen.has(id)) {
          report(
            { file, record: name },
            `evidence.${String(index)}`,
            "one citation for a stretch and a derivation: put its fields together",
            `${String(evidence.start)}-${String(evidence.end)} twice`,
          );
        }
        seen.add(id);
        const citations = byFact.get(factId) ?? [];
        citations.push({ ...evidence, id, factId, sourceTextId: textId, sourceId: sources.get(textId) ?? "article:unknown" });
        byFact.set(factId, citations);
      });
    }
  }
  return {
    all: [...byFact.values()].flat(),
    idOf: (factId, index) => byFact.get(factId)?.[index]?.id ?? "citation:unknown",
    of: (factId, field) => (byFact.get(factId) ?? []).filter((citation) => citation.supports.includes(field)),
    sourceOf: (textId) => sources.get(textId as `text:${string}`) ?? "article:unknown",
    proving: (factId, field, sourceId) =>
      (byFact.get(factId) ?? []).filter((citation) => citation.supports.includes(field) && citation.sourceId === sourceId).map((citation) => citation.id),
  };
}

function citationId(factId: string, textId: string, evidence: Omit<Evidence, "textId">): CitationId {
  const derivation = evidence.derivation === "STATED" ? "" : `-${evidence.derivation.toLowerCase()}`;
  return `citation:${textId.slice("text:".length)}-${String(evidence.start)}-${String(evidence.end)}-${factId.replace(":", "-")}${derivation}`;
}

function makeTenures(attestations: Entries["attestation"], citations: Citations, report: Report) {
  const tenures = new Map<string, TenureRecord & { readonly attestations: TenureRecord["attestations"][number][] }>();
  const tenureFiles = new Map<string, string>();
  for (const { file, name, record } of attestations) {
    const id = tenureId(record.personId, record.officeId);
    const tenure = tenures.get(id) ?? { id, personId: record.personId, officeId: record.officeId, attestations: [] };
    const [evidence] = record.evidence;
    if (evidence === undefined) continue;
    if (evidence.supports.length !== 1 || evidence.supports[0] !== "attestations") {
      report({ file, record: name }, "evidence.0.supports", '["attestations"]', evidence.supports);
    }
    tenure.attestations.push({ date: record.date, printedTitle: record.printedTitle, citationId: citations.idOf(id, tenure.attestations.length) });
    tenures.set(id, tenure);
    tenureFiles.set(id, file);
  }
  for (const tenure of tenures.values()) {
    // Of one day, by where they stand, so that the order of the fixture files does not matter.
    const place = ({ date, citationId }: TenureRecord["attestations"][number]): string =>
      `${date?.earliest ?? date?.latest ?? "9999"} ${citationId.replace(/\d+/gu, (digits) => digits.padStart(9, "0"))}`;
    tenure.attestations.sort((a, b) => (place(a) < place(b) ? -1 : 1));
  }
  return { tenures: [...tenures.values()], tenureFiles };
}

function checkReferences(
  { file, name, record }: { readonly file: string; readonly name: string; readonly record: object },
  ids: ReadonlySet<string>,
  report: Report,
  reported: ReadonlySet<string> = new Set(),
): void {
  const visit = (value: unknown, path: string, column: string): void => {
    if (typeof value === "string") {
      const isReference = /Ids?$/u.test(column) && column !== "citationId";
      if (isReference && !ids.has(value) && !reported.has(path)) report({ file, record: name }, path, "the id of a record of the corpus", value);
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => {
        visit(item, `${path}.${String(index)}`, column);
      });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, path === "" ? key : `${path}.${key}`, key);
    }
  };
  visit(record, "", "");
}

const dateColumns = ["date", "validOn", "periodStart", "periodEnd", "statedOn"];

function checkDates({ file, name, record }: Entry, report: Report): void {
  const columns = record as unknown as Readonly<Record<string, unknown>>;
  const dates = dateColumns.flatMap((column): [string, PartialDate][] => {
    const value = columns[column] as PartialDate | null | undefined;
    return value == null ? [] : [[column, value]];
  });
  if ("horizons" in record) record.horizons.forEach((date, index) => dates.push([`horizons.${String(index)}`, date]));
  if (
    "periodStart" in record &&
    record.periodStart?.earliest != null &&
    record.periodEnd?.latest != null &&
    record.periodStart.earliest > record.periodEnd.latest
  ) {
    report({ file, record: name }, "periodEnd", `an end that is not before the beginning (${record.periodStart.earliest})`, record.periodEnd.latest);
  }
  for (const [field, date] of dates) {
    const problem = problemOfDate(date);
    if (problem !== null) report({ file, record: name }, field, problem, date);
    if (date.derivation === "STATED" || !("evidence" in record)) continue;
    const graphField = "printedTitle" in record ? "attestations" : (field.split(".")[0] ?? field);
    if (!record.evidence.some((evidence) => evidence.derivation !== "STATED" && evidence.supports.includes(graphField))) {
      report({ file, record: name }, field, `a citation with a reason for a date that is ${date.derivation}`, date.value ?? "bounds");
    }
  }
}

function checkEvidence(entries: Entries, refused: readonly Refused[], report: Report): void {
  const texts = new Map(entries.text.map(({ record }) => [record.id, record]));
  const publishers = new Set<string>(entries.article.flatMap(({ record }) => record.publisherId ?? []));
  const check = (place: Pick<Problem, "file" | "record">, field: string, evidence: Evidence, mayCiteChrome: boolean): void => {
    const text = texts.get(evidence.textId);
    if (text === undefined) return;
    const stretch = `${String(evidence.start)}-${String(evidence.end)}`;
    if (evidence.start >= evidence.end || evidence.end > text.length) {
      report(place, field, `positions within the ${String(text.length)} code points of ${text.id}`, stretch);
    }
    if (evidence.paragraph > text.paragraphCount) {
      report(place, `${field}.paragraph`, `one of the ${String(text.paragraphCount)} paragraphs of ${text.id}`, evidence.paragraph);
    }
    for (const region of text.regions) {
      if (evidence.start >= region.end || evidence.end <= region.start) continue;
      if (region.regionKind === "RELATED") report(place, field, "no citation of a teaser of another article (RELATED)", stretch);
      if (region.regionKind === "CHROME" && !mayCiteChrome) report(place, field, "CHROME cited only for a publisher or a bound of a date", evidence.supports);
    }
    if (evidence.derivation !== "STATED" && evidence.basis === null) report(place, `${field}.basis`, `a reason for what is ${evidence.derivation}`, null);
  };
  for (const kind of [...factKinds, "attestation"] as const) {
    for (const { file, name, record } of entries[kind]) {
      const isPublisher = "id" in record && publishers.has(record.id);
      record.evidence.forEach((evidence, index) => {
        const isWindow = (date: PartialDate | null): boolean => evidence.derivation !== "STATED" && date?.precision === "WINDOW";
        const bounded = [
          ...("date" in record && isWindow(record.date) ? ["date", "attestations"] : []),
          ...("validOn" in record && isWindow(record.validOn) ? ["validOn"] : []),
        ];
        const mayCiteChrome = isPublisher || evidence.supports.every((field) => field === "publisher" || bounded.includes(field));
        check({ file, record: name }, `evidence.${String(index)}`, evidence, mayCiteChrome);
      });
    }
  }
  for (const { file, name, draft, reported } of refused) {
    const pieces = "evidence" in draft && Array.isArray(draft.evidence) ? (draft.evidence as readonly unknown[]) : [];
    pieces.forEach((piece, index) => {
      const field = `evidence.${String(index)}`;
      const parsed = evidenceSchema.safeParse(piece);
      // Whether it may cite CHROME hangs on fields that may be the wrong ones; it is checked once the record is mended.
      if (parsed.success && !reported.has(field)) check({ file, record: name }, field, parsed.data, true);
    });
  }
}

const isResource = Object.fromEntries(resourceKinds.map((kind) => [kind, true]));
const editorialFields = ["name", "aliases", "summary", "channels", "topics", "externalIds"];

function checkProofs(entries: Entries, report: Report): void {
  for (const kind of factKinds) {
    const fields = provenFields[kind];
    const provable = new Set([...Object.keys(fields), ...(kind in isResource ? editorialFields : []), ...(kind === "relation" ? relationEnds : [])]);
    for (const { file, name, record } of entries[kind] as readonly Entry<FactKind>[]) {
      const supported = new Set(record.evidence.flatMap((evidence) => evidence.supports));
      const columns = record as unknown as Readonly<Record<string, unknown>>;
      for (const [field, column] of [...Object.entries(fields), ["aliases", "aliases"]] as [string, string][]) {
        const value = columns[column];
        const holdsNothing = value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);
        if (!holdsNothing && !supported.has(field)) report({ file, record: name }, column, `a citation that supports "${field}"`, "none");
      }
      for (const field of supported) {
        if (!provable.has(field)) report({ file, record: name }, "evidence", `fields of a ${kind} (${[...provable].join(", ")})`, field);
      }
    }
  }
}

/** A relation is no better known than the weakest of what proves who does what to whom. */
function checkDerivation({ file, name, record }: Entry<"relation">, report: Report): void {
  const proofs = record.evidence.filter(({ supports }) => relationEnds.some((field) => supports.includes(field)));
  const weakest = weakestOf(proofs.map(({ derivation }) => derivation));
  if (record.derivation === weakest) return;
  report({ file, record: name }, "derivation", `${weakest}, the weakest derivation of what proves subject, relationType and target`, record.derivation);
}

/** A figure whose interval is the one given, else the one that its comparator means. */
function withInterval<T extends { readonly quantity: Parsed["observation"]["quantity"] }>(
  observation: T,
): T & { readonly quantity: { readonly interval: Interval } } {
  const { quantity } = observation;
  return { ...observation, quantity: { ...quantity, interval: quantity.interval ?? intervalOf(quantity.comparator, quantity.value) } };
}

/** A quantity allows the number it gives, and its interval is one that its comparator can mean. */
function checkQuantity({ file, name, record }: Entry<"observation">, report: Report): void {
  const { value, comparator, outOf, interval } = withInterval(record).quantity;
  const { min, minInclusive, max, maxInclusive } = interval;
  const expect = (holds: boolean, expected: string): void => {
    if (!holds) report({ file, record: name }, "quantity", expected, record.quantity);
  };
  expect(min === null || max === null || min < max || (min === max && minInclusive && maxInclusive), "an interval that holds a number");
  if (comparator === "EXACTLY")
    expect((min ?? value) <= value && value <= (max ?? value) && min !== null && max !== null, "an interval closed around the value");
  if (comparator === "MORE_THAN") expect(min === value && !minInclusive, `an interval above ${String(value)}`);
  if (comparator === "NEARLY") expect(max === value && !maxInclusive, `an interval below ${String(value)}`);
  if (comparator === "ORDER_OF_MAGNITUDE") expect(min === value && max !== null, "an interval from the value to a bound");
  if (comparator === "ABOUT") expect((min ?? value) <= value && value <= (max ?? value), "an interval around the value");
  expect(outOf === null || value <= outOf, "a part that is not more than its whole");
}

/** A mention stands inside its text, and outside what may not be cited. */
function checkMentions(entries: Entries, report: Report): void {
  const texts = new Map(entries.text.map(({ record }) => [record.id, record]));
  for (const { file, name, record } of entries.mention) {
    const text = texts.get(record.textId);
    if (text === undefined) continue;
    const stretch = `${String(record.start)}-${String(record.end)}`;
    if (record.start >= record.end || record.end > text.length) {
      report({ file, record: name }, "start", `positions within the ${String(text.length)} code points of ${text.id}`, stretch);
    }
    if (text.regions.some(({ regionKind, start, end }) => regionKind === "RELATED" && record.start < end && record.end > start)) {
      report({ file, record: name }, "start", "no mention in a teaser of another article (RELATED)", stretch);
    }
  }
}

/** The articles that name each resource. */
function mentionedIn(entries: Entries, citations: Citations): ReadonlyMap<string, readonly string[]> {
  const articles = new Map<string, Set<string>>();
  for (const { record } of entries.mention) {
    const known = articles.get(record.resourceId) ?? new Set();
    articles.set(record.resourceId, known.add(citations.sourceOf(record.textId)));
  }
  return new Map([...articles].map(([id, known]) => [id, [...known].sort()]));
}

/** What the rules find and what the fixtures record must be the same. */
function checkDisagreements(entries: Entries, lists: Lists, report: Report): void {
  const recordsOf = <K extends RecordKind>(kind: K): readonly Parsed[K][] => entries[kind].map(({ record }) => record);
  const found = findDisagreements({
    observation: recordsOf("observation").map(withInterval),
    indicator: recordsOf("indicator"),
    topic: recordsOf("topic"),
    "goal-set": recordsOf("goal-set"),
    directive: recordsOf("directive"),
    facts: factKinds.flatMap((kind) => recordsOf(kind)),
    listed: new Map(entries["goal-set"].map(({ record }) => [record.id, lists.get(record.id)?.length ?? 0])),
  });
  const recorded = new Map(entries.disagreement.map((entry) => [keyOf(recordedAs(entry.record)), entry]));
  for (const one of found) {
    if (!recorded.has(keyOf(one)))
      report({ file: "disagreements.ts", record: one.subjectId }, one.field, "a disagreement that records what the rule finds", keyOf(one));
  }
  const keys = new Set(found.map(keyOf));
  for (const [key, { file, name, record }] of recorded) {
    if (!keys.has(key)) report({ file, record: name }, "rule", "a disagreement that the rule finds", key);
    const preferred = record.readings.filter((reading) => reading.preferred).length;
    if (preferred > 1 || (record.rule === "rival-reading" && preferred !== 1)) report({ file, record: name }, "readings", "one preferred reading", preferred);
    if (record.disagreementStatus !== "OPEN" && record.explanation === null) report({ file, record: name }, "explanation", "our explanation", null);
  }
}

/** The evidence of a reading: that of the record it is of, or that of the subject which gives just this value. */
function citationsOfReading(
  { rule, subjectId, field }: Parsed["disagreement"],
  { ofId, value, preferred }: Parsed["disagreement"]["readings"][number],
  citations: Citations,
): readonly CitationId[] {
  if (ofId !== null) {
    const proving = citations.of(ofId, ofId.startsWith("observation:") ? "quantity" : field);
    return proving.filter(({ reading }) => reading === null).map(({ id }) => id);
  }
  const words = value.vi ?? value.en;
  const fits = ({ reading }: CitationRecord): boolean =>
    reading === null ? preferred || rule === "uneven-count" : !preferred && (reading.vi ?? reading.en) === words;
  return citations
    .of(subjectId, field)
    .filter(fits)
    .map(({ id }) => id);
}

type Lists = ReadonlyMap<string, readonly Entry<"goal">[]>;

/** The items of each list: by their parent where they have one, else by their set. */
function listsOf(goals: Entries["goal"]): Lists {
  const lists = new Map<string, Entry<"goal">[]>();
  for (const goal of goals) {
    const listId = goal.record.parentId ?? goal.record.setId;
    if (listId === null) continue;
    const list = lists.get(listId) ?? [];
    list.push(goal);
    lists.set(listId, list);
  }
  return lists;
}

function checkLists(entries: Entries, lists: Lists, report: Report): void {
  for (const items of lists.values()) checkOrdinals(items, report);
  for (const { file, name, record } of entries["goal-set"]) {
    const items = lists.get(record.id) ?? [];
    if (items.length === 0) report({ file, record: name }, "items", "at least one goal in the set", "none");
  }
  for (const { file, name, record } of entries.goal) {
    if (record.marker === null) continue;
    const ordinal = ordinalOfMarker(record.marker);
    if (ordinal !== record.ordinal) report({ file, record: name }, "marker", `a mark for place ${String(record.ordinal)}`, record.marker);
  }
  for (const { file, name, record } of entries.topic) {
    if (
      record.topicKind === "GROUPING" &&
      record.declaredCount !== null &&
      record.declaredCount !== record.memberIds.length &&
      !record.gaps.some((gap) => gap.field === "members")
    ) {
      report({ file, record: name }, "memberIds", `${String(record.declaredCount)} members, or a gap on "members" that says why not`, record.memberIds.length);
    }
  }
}

function checkOrdinals(items: readonly Entry<"goal">[], report: Report): void {
  const ordinals = items.map(({ record }) => record.ordinal);
  const taken = new Set(ordinals);
  items.forEach(({ file, name }, index) => {
    if (!taken.has(index + 1)) report({ file, record: name }, "ordinal", `a list without holes: an item for place ${String(index + 1)}`, ordinals);
  });
}

function checkTrees(entries: Entries, report: Report): void {
  const trees = [
    ["organization", "parentId"],
    ["goal", "parentId"],
    ["event", "partOfId"],
    ["directive", "memberIds"],
  ] as const;
  for (const [kind, column] of trees) {
    const list = entries[kind] as readonly Entry[];
    const above = new Map(list.map(({ name, record }) => [name, [(record as unknown as Record<string, string | string[] | null>)[column] ?? []].flat()]));
    for (const { file, name } of list) {
      const seen = new Set<string>();
      const pending = [...(above.get(name) ?? [])];
      for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (seen.has(next)) continue;
        if (next === name) report({ file, record: name }, column, "no circle", name);
        seen.add(next);
        pending.push(...(above.get(next) ?? []));
      }
    }
  }
}
