/** Short forms for the fixtures: words, dates, evidence and lists as an author writes them. */
import { boundsOf } from "./dates.js";
import type { Stretch } from "./evidence.js";
import type { ActorDraft, Draft, EvidenceDraft, LocalizedText, PartialDate } from "./records.js";

type Derivation = PartialDate["derivation"];
/** A stretch of one source text. */
export interface Passage extends Stretch {
  readonly textId: `text:${string}`;
}

/**
 * The stretches of one text that its facts cite, by name: `p7` is a whole paragraph, `p7s2` its second sentence.
 * Each is written as [paragraph, start, end, SHA-256]; `npm run cite` prints them.
 */
export function passagesOf<Name extends string>(
  textId: `text:${string}`,
  table: Readonly<Record<Name, readonly [paragraph: number, start: number, end: number, sha256: string]>>,
): Readonly<Record<Name, Passage>> {
  const passages = {} as Record<Name, Passage>;
  for (const name of Object.keys(table) as Name[]) {
    const [paragraph, start, end, sha256] = table[name];
    passages[name] = { textId, paragraph, start, end, sha256 };
  }
  return passages;
}

/** Evidence that is stated outright: the stretch says so in its words. */
export function cite(passage: Passage, ...supports: string[]): EvidenceDraft {
  return { ...passage, supports };
}

/** Evidence that needs a reason: how the fact was got from the words. */
export function infer(passage: Passage, supports: readonly string[], basis: LocalizedText, derivation: Derivation = "INFERRED"): EvidenceDraft {
  return { ...passage, supports: [...supports], derivation, basis };
}

/** Words that a source prints in Vietnamese, with our English beside them. */
export function printed(vi: string, en: string): LocalizedText {
  return { vi, en, viOrigin: "PRINTED", enOrigin: "EDITORIAL" };
}

/** Our own words in both languages. */
export function ours(vi: string, en: string): LocalizedText {
  return { vi, en, viOrigin: "EDITORIAL", enOrigin: "EDITORIAL" };
}

/** A name that is the same in both languages, as a source prints it. */
export function printedAlike(name: string): LocalizedText {
  return { vi: name, en: name, viOrigin: "PRINTED", enOrigin: "EDITORIAL" };
}

/** A calendar day, `YYYY-MM-DD`. */
export function day(value: string, derivation: Derivation = "STATED"): PartialDate {
  return { value, precision: "DAY", ...boundsOf(value, "DAY"), label: null, derivation };
}

/** A minute of a day, `YYYY-MM-DDTHH:MM`, in the source's own clock. */
export function minute(value: string, derivation: Derivation = "STATED"): PartialDate {
  return { value, precision: "MINUTE", ...boundsOf(value, "MINUTE"), label: null, derivation };
}

/** A month, `YYYY-MM`. */
export function month(value: string, derivation: Derivation = "STATED"): PartialDate {
  return { value, precision: "MONTH", ...boundsOf(value, "MONTH"), label: null, derivation };
}

/** A year, `YYYY`; `part` says that a source means its beginning (taken as its first half) or its end (its second). */
export function year(value: string, part: "YEAR" | "YEAR_START" | "YEAR_END" = "YEAR", derivation: Derivation = "STATED"): PartialDate {
  return { value, precision: part, ...boundsOf(value, part), label: null, derivation };
}

/** Only bounds are known, both inclusive; null leaves an end open. */
export function window(earliest: string | null, latest: string | null, label: LocalizedText | null = null, derivation: Derivation = "INFERRED"): PartialDate {
  return { value: null, precision: "WINDOW", earliest, latest, label, derivation };
}

/** Somebody named, with the offices printed beside the name there, and the body spoken for. */
export function actor(
  resourceId: NonNullable<ActorDraft["resourceId"]>,
  more: { readonly offices?: readonly `office:${string}`[]; readonly representing?: `organization:${string}` } = {},
): ActorDraft {
  return {
    resourceId,
    tenureIds: (more.offices ?? []).map((officeId) => tenureId(resourceId, officeId)),
    representingId: more.representing ?? null,
  };
}

/** Somebody unnamed or plural, in our words. */
export function group(words: LocalizedText, representing?: `organization:${string}`): ActorDraft {
  return { group: words, representingId: representing ?? null };
}

/** The id of the tenure of a person in an office: it follows from both. */
export function tenureId(personId: string, officeId: string): `tenure:${string}` {
  return `tenure:${personId.slice(personId.indexOf(":") + 1)}-as-${officeId.slice(officeId.indexOf(":") + 1)}`;
}

type SetDraft = Draft<"goal-set">;
type Inherited = "goalKind" | "setId" | "ordinal" | "statedBy" | "speechId" | "articleId" | "channels";
type ItemDraft = Omit<Draft<"goal">, Inherited> & Partial<Pick<Draft<"goal">, "channels" | "statedBy">> & { readonly items?: readonly ItemDraft[] };

/**
 * A list as its source gives it: the set, and its items in order. An item takes its kind, speaker, speech, article and
 * channels from the set, its ordinal from its place; items of an item are its children.
 */
export function listed(set: SetDraft, items: readonly ItemDraft[]): { readonly set: SetDraft; readonly goals: readonly Draft<"goal">[] } {
  const goals: Draft<"goal">[] = [];
  const add = (drafts: readonly ItemDraft[], parentId: Draft<"goal">["parentId"]): void => {
    drafts.forEach(({ items: children, ...draft }, index) => {
      goals.push({
        goalKind: set.goalKind,
        setId: set.id,
        ordinal: index + 1,
        statedBy: set.statedBy,
        speechId: set.speechId,
        articleId: set.articleId,
        channels: set.channels,
        parentId,
        ...draft,
      });
      add(children ?? [], draft.id);
    });
  };
  add(items, null);
  return { set, goals };
}

/** Who takes part in an event, as what. The id follows from the event, the role and the actor; `key` stands for an unnamed actor. */
export function participant(
  eventId: `event:${string}`,
  role: Draft<"participation">["role"],
  who: ActorDraft,
  evidence: readonly EvidenceDraft[],
  key?: string,
): Draft<"participation"> {
  const name = key ?? slugOf(who.resourceId ?? "");
  return { id: `participation:${slugOf(eventId)}-${role.toLowerCase().replaceAll("_", "-")}-${name}`, eventId, actor: who, role, evidence: [...evidence] };
}

type RelationDraft = Draft<"relation">;

/** What holds between two resources. The id follows from them and the type; `key` tells apart two relations of one type between the same two. */
export function relation(
  subjectId: RelationDraft["subjectId"],
  relationType: RelationDraft["relationType"],
  targetId: RelationDraft["targetId"],
  evidence: readonly EvidenceDraft[],
  { key, ...more }: Partial<Pick<RelationDraft, "aboutIds" | "manner" | "periodStart" | "periodEnd" | "derivation">> & { readonly key?: string } = {},
): RelationDraft {
  const type = relationType.toLowerCase().replaceAll("_", "-");
  const suffix = key === undefined ? "" : `-${key}`;
  return { id: `relation:${slugOf(subjectId)}-${type}-${slugOf(targetId)}${suffix}`, subjectId, relationType, targetId, evidence: [...evidence], ...more };
}

const slugOf = (id: string): string => id.slice(id.indexOf(":") + 1);

type MentionRow = readonly [resourceId: Draft<"mention">["resourceId"], surface: string, paragraph: number, start: number, derivation?: Derivation];

/** Where a text names resources: whom, with which words, in which paragraph, from which position. The end follows from the words. */
export function mentionedIn(textId: Draft<"mention">["textId"], rows: readonly MentionRow[]): readonly Draft<"mention">[] {
  return rows.map(([resourceId, surface, paragraph, start, derivation = "STATED"]) => ({
    id: `mention:${slugOf(textId)}-${String(start)}`,
    textId,
    resourceId,
    surface,
    paragraph,
    start,
    end: start + Array.from(surface).length,
    derivation,
  }));
}
