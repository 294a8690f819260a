/**
 * Citations against the texts they point into: positions, paragraphs, digests, regions, and the printed forms that the
 * cited stretch must contain.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Corpus, Problem } from "./compile.js";
import { printsDate } from "./dates.js";
import { measureText, sha256Hex, wordsOf } from "./evidence.js";
import type { MeasuredText } from "./evidence.js";
import { numbersIn } from "./numbers.js";
import { resourceKinds } from "./records.js";
import type { CitationId, CitationRecord, Kind, LocalizedText, PartialDate, Records, ResourceKind } from "./records.js";

/** A folder of texts, read whole. */
export interface TextFolder {
  /** The texts of the corpus that it holds a copy of, by the id of the source text. */
  readonly texts: ReadonlyMap<string, MeasuredText>;
  /** Its other files, by name: each measured like a text, and none of the corpus. Hidden files are not told. */
  readonly others: readonly { readonly file: string; readonly sha256: string }[];
}

/** Reads the files of a folder, which may be links. What a file holds is known by its digest alone, never by its name or by what it resembles. */
export function readFolder(folder: string, corpus: Corpus): TextFolder {
  const wanted = new Map(corpus.records.text.map((text) => [text.sha256, text.id]));
  const texts = new Map<string, MeasuredText>();
  const others: { readonly file: string; readonly sha256: string }[] = [];
  for (const file of readdirSync(folder).sort()) {
    const path = join(folder, file);
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) continue;
    const measured = measureText(readFileSync(path, "utf8"));
    const id = wanted.get(measured.sha256);
    if (id !== undefined) texts.set(id, measured);
    else if (!file.startsWith(".")) others.push({ file, sha256: measured.sha256 });
  }
  return { texts, others };
}

/** The texts of a folder that belong to the corpus, by the id of the source text. Matched by digest, never by file name. */
export function readTexts(folder: string, corpus: Corpus): ReadonlyMap<string, MeasuredText> {
  return readFolder(folder, corpus).texts;
}

/** What {@link verifyCitations} found. */
export interface Verification {
  /** Citations whose text was at hand and that hold. */
  readonly verified: number;
  /** All citations of the corpus. */
  readonly total: number;
  readonly problems: readonly Problem[];
}

/** Verifies each citation whose text is in `texts`; a citation without its text counts as not verified but is no problem. */
export function verifyCitations(corpus: Corpus, texts: ReadonlyMap<string, MeasuredText>): Verification {
  const found = [...examineCitations(corpus, texts).values()];
  return { verified: found.filter(({ length }) => length === 0).length, total: corpus.records.citation.length, problems: found.flat() };
}

/** What is wrong with each citation whose text is in `texts`, by its id: an empty list for one that holds. */
export function examineCitations(corpus: Corpus, texts: ReadonlyMap<string, MeasuredText>): ReadonlyMap<CitationId, readonly Problem[]> {
  const facts = new Map<string, AnyFact>();
  for (const kind of Object.keys(corpus.records) as Kind[]) {
    for (const record of corpus.records[kind]) facts.set(record.id, { kind, record } as AnyFact);
  }
  const names = new Map(corpus.records.person.map((person) => [person.id as string, [person.name.vi ?? "", ...person.aliases.map((alias) => alias.value)]]));
  const registered = registeredNames(corpus);
  const examined = new Map<CitationId, readonly Problem[]>();
  for (const citation of corpus.records.citation) {
    const text = texts.get(citation.sourceTextId);
    const fact = facts.get(citation.factId);
    if (text === undefined || fact === undefined) continue;
    const problems: Problem[] = [];
    const report = (field: string, expected: string, came: string): void => {
      problems.push({ file: citation.sourceTextId, record: citation.factId, field: `${field} (${citation.id})`, expected, came });
    };
    checkStretch(citation, text, report);
    const stretch = wordsOf(text, citation).normalize("NFC");
    for (const field of citation.supports) {
      const missing = missingForm(fact, field, citation, stretch, names);
      if (missing !== null) report(field, `the cited stretch to print ${missing}`, stretch.length > 160 ? `${stretch.slice(0, 157)}...` : stretch);
    }
    for (const [field, words] of [...ownWords(fact.record), ...ownWords({ basis: citation.basis })]) {
      const run = sharedRun(words, stretch, registered);
      if (run !== null) report(field, "our own words: fewer than 7 consecutive words of the cited stretch", run);
    }
    examined.set(citation.id, problems);
  }
  return examined;
}

/** What the texts themselves say of their manifests and of the mentions in them: lengths, paragraphs, region borders, and that a name stands where it is mentioned. */
export function verifyTexts(corpus: Corpus, texts: ReadonlyMap<string, MeasuredText>): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { id, length, paragraphCount, regions } of corpus.records.text) {
    const text = texts.get(id);
    if (text === undefined) continue;
    const report = (field: string, expected: string, came: unknown): void => {
      problems.push({ file: id, record: id, field, expected, came: String(came) });
    };
    if (length !== text.codePoints.length) report("length", String(text.codePoints.length), length);
    if (paragraphCount !== text.paragraphs.length) report("paragraphCount", String(text.paragraphs.length), paragraphCount);
    regions.forEach(({ start, end }, index) => {
      const stretch = `${String(start)}-${String(end)}`;
      if (start >= end || end > text.codePoints.length) report(`regions.${String(index)}`, "a stretch within the text", stretch);
      // A region that cuts a word in two has slipped.
      const cuts = [start, end].some((place) => [place - 1, place].every((at) => /[\p{L}\p{N}]/u.test(text.codePoints[at] ?? "")));
      if (cuts) report(`regions.${String(index)}`, "borders between words", stretch);
    });
  }
  for (const { id, textId, surface, paragraph, start, end } of corpus.records.mention) {
    const text = texts.get(textId);
    if (text === undefined) continue;
    const stands = wordsOf(text, { start, end });
    if (stands !== surface) problems.push({ file: textId, record: id, field: "surface", expected: stands, came: surface });
    const within = text.paragraphs[paragraph - 1];
    if (within === undefined || start < within.start || end > within.end) {
      problems.push({ file: textId, record: id, field: "paragraph", expected: "the paragraph in which it stands", came: String(paragraph) });
    }
  }
  return problems;
}

type AnyFact = { [K in Kind]: { readonly kind: K; readonly record: Records[K] } }[Kind];
type Report = (field: string, expected: string, came: string) => void;

function checkStretch(citation: CitationRecord, text: MeasuredText, report: Report): void {
  const paragraph = text.paragraphs[citation.paragraph - 1];
  if (paragraph === undefined || citation.start < paragraph.start || citation.end > paragraph.end) {
    report("position", `a stretch within paragraph ${String(citation.paragraph)}`, `${String(citation.start)}-${String(citation.end)}`);
  }
  const digest = sha256Hex(wordsOf(text, citation));
  if (digest !== citation.sha256) report("sha256", digest, citation.sha256);
}

/** The printed form of a fact's field that `stretch` should contain but does not; null when it contains it or there is none. */
function missingForm(fact: AnyFact, field: string, citation: CitationRecord, stretch: string, names: ReadonlyMap<string, readonly string[]>): string | null {
  const contains = (words: string): boolean => stretch.includes(words);
  if (fact.kind === "tenure") {
    const attestation = fact.record.attestations.find(({ citationId }) => citationId === citation.id);
    if (attestation === undefined) return null;
    if (!contains(attestation.printedTitle)) return `"${attestation.printedTitle}"`;
    const forms = names.get(fact.record.personId) ?? [];
    if (!forms.some(contains)) return `a name of ${fact.record.personId} (${forms.join(", ")})`;
    return attestation.date === null || citation.derivation !== "STATED" || printsDate(stretch, attestation.date)
      ? null
      : `the date ${String(attestation.date.value)}`;
  }
  if (fact.kind === "observation" && field === "quantity") {
    const { value, outOf, label } = fact.record.quantity;
    const missing = [value, ...(outOf === null ? [] : [outOf])].find((number) => !numbersIn(stretch).has(number));
    return missing === undefined || citation.derivation !== "STATED" ? missingWords(label, contains) : `the number ${String(missing)} in words or digits`;
  }
  if (!isResource(fact)) return missingDate(fact.record, field, stretch);
  const { record } = fact;
  if (citation.reading !== null) return missingWords(citation.reading, contains);
  if (field === "aliases")
    return record.aliases.some((alias) => contains(alias.value)) ? null : `one of the aliases ${record.aliases.map((alias) => alias.value).join(", ")}`;
  if (field === "name") return missingWords(record.name, contains);
  const value = (record as unknown as Record<string, unknown>)[field];
  if (value === null || value === undefined) return null;
  switch (field) {
    case "title":
    case "place":
    case "subjectMatter":
      return missingWords(value as LocalizedText, contains);
    case "date":
      return missingDate(record, field, stretch);
    case "horizons":
      return (value as PartialDate[]).some((date) => printsDate(stretch, date)) ? null : "one of the horizons";
    case "number": {
      if (fact.kind !== "directive" || fact.record.number === null) return null;
      const { notations, ordinal } = fact.record.number;
      return notations.some(contains) && numbersIn(stretch).has(ordinal) ? null : `one of the notations ${notations.join(", ")}`;
    }
    case "ordinal":
      return fact.kind !== "event" || numbersIn(stretch).has(value as number) ? null : `the number ${JSON.stringify(value)} in words or digits`;
    case "declaredCount":
    case "congressTerm":
      return numbersIn(stretch).has(value as number) ? null : `the number ${JSON.stringify(value)} in words or digits`;
    case "marker":
    case "phrase":
    case "originUrl":
      return contains(value as string) ? null : `"${value as string}"`;
    case "rubrics":
      return (value as string[]).some(contains) ? null : `one of the rubrics ${(value as string[]).join(", ")}`;
    default:
      return null;
  }
}

type ResourceFact = Extract<AnyFact, { readonly kind: ResourceKind }>;
const isResource = (fact: AnyFact): fact is ResourceFact => (resourceKinds as readonly string[]).includes(fact.kind);

/** The date in a column that the stretch should print; null when it does, or when there is no date. */
function missingDate(record: object, field: string, stretch: string): string | null {
  const date = (record as Readonly<Record<string, PartialDate | null | undefined>>)[field];
  if (!["date", "validOn", "periodStart", "periodEnd", "statedOn"].includes(field) || date == null) return null;
  return printsDate(stretch, date) ? null : `the date ${String(date.value)}`;
}

function missingWords(text: LocalizedText, contains: (words: string) => boolean): string | null {
  return text.viOrigin !== "PRINTED" || text.vi === null || contains(text.vi) ? null : `"${text.vi}"`;
}

function ownWords(record: object): readonly (readonly [field: string, words: string])[] {
  const found: [string, string][] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    const { vi, viOrigin } = value as Partial<LocalizedText>;
    if (viOrigin === "EDITORIAL" && typeof vi === "string") found.push([path, vi]);
    else for (const [name, inner] of Object.entries(value)) walk(inner, Array.isArray(value) ? path : path === "" ? name : `${path}.${name}`);
  };
  walk(record, "");
  return found;
}

const runLength = 7;
const syllables = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A run of 7 or more words that `words` shares with the stretch, registered names and titles aside. */
function sharedRun(words: string, stretch: string, registered: RegisteredNames): string | null {
  const cited = ` ${syllables(stretch).join(" ")} `;
  const spoken = syllables(words);
  const named = new Set(spoken.flatMap((_, start) => registered.get(spoken.slice(start, start + shortestName).join(" ")) ?? []));
  const own = [...named]
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(` ${name} `, " | "), ` ${spoken.join(" ")} `)
    .trim()
    .split(" ");
  for (let start = 0; start + runLength <= own.length; start += 1) {
    const run = own.slice(start, start + runLength).join(" ");
    if (cited.includes(` ${run} `)) return run;
  }
  return null;
}

/** Names of fewer syllables do not matter. */
const shortestName = 4;
/** Names by the syllables that they begin with, as many as the shortest has. */
type RegisteredNames = ReadonlyMap<string, readonly string[]>;

/** Names and titles as the sources print them, long enough to matter. */
function registeredNames(corpus: Corpus): RegisteredNames {
  const names = new Set<string>();
  const add = (text: string | null | undefined): void => {
    const words = syllables(text ?? "");
    if (words.length >= shortestName) names.add(words.join(" "));
  };
  for (const kind of resourceKinds) {
    for (const record of corpus.records[kind]) {
      if (record.name.viOrigin === "PRINTED") add(record.name.vi);
      for (const alias of record.aliases) add(alias.value);
      if ("title" in record && record.title?.viOrigin === "PRINTED") add(record.title.vi);
    }
  }
  const byBeginning = new Map<string, string[]>();
  for (const name of names) {
    const beginning = name.split(" ", shortestName).join(" ");
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), name]);
  }
  return byBeginning;
}
