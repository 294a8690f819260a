/**
 * The records of the corpus, declared once as zod schemas: the types of the fixtures and of the store both come from here.
 *
 * A record holds what a source says as columns. Columns that refer to another record end in `Id` or `Ids`, so that none
 * bears the name of a field of the graph that resolves it.
 */
import { z } from "zod";

// ---- enumerations: the internal value is the name the graph shows ----

export const channels = ["PARTY", "STATE", "PEOPLE", "NATIONAL_ASSEMBLY"] as const;
export const languages = ["VI", "EN"] as const;
export const textOrigins = ["PRINTED", "EDITORIAL"] as const;
export const datePrecisions = ["YEAR", "YEAR_START", "YEAR_END", "MONTH", "DAY", "MINUTE", "WINDOW"] as const;
export const derivations = ["STATED", "NORMALIZED", "INFERRED", "COMPUTED"] as const;
export const gapReasons = ["NOT_STATED", "PARTIAL", "TRUNCATED"] as const;
export const aliasKinds = ["VARIANT", "ABBREVIATION", "MISSPELLING"] as const;
export const regionKinds = ["STAMP", "BYLINE", "CAPTION", "SOURCE_LINE", "CHROME", "RELATED"] as const;
export const articleKinds = ["NEWS_REPORT", "FEATURE", "SPEECH_TEXT"] as const;
export const creditRoles = ["AUTHOR", "PHOTOGRAPHY", "GRAPHICS"] as const;
export const speechKinds = ["ADDRESS", "REPORT", "REMARKS"] as const;
export const speechForms = ["VERBATIM", "REPORTED", "REFERENCED"] as const;
export const directiveKinds = [
  "DIRECTIVE",
  "RESOLUTION",
  "REGULATION",
  "CONSTITUTION",
  "CHARTER",
  "TREATY",
  "JOINT_STATEMENT",
  "STRATEGY",
  "REPORT",
  "MIXED",
] as const;
export const directiveStatuses = ["ISSUED", "IN_DRAFTING", "PROPOSED"] as const;
export const goalKinds = ["OBJECTIVE", "PRIORITY", "STRAND", "TASK", "PRINCIPLE", "LESSON", "RECOMMENDATION", "COMMITMENT"] as const;
export const organizationKinds = [
  "PARTY",
  "PARTY_BODY",
  "STATE_BODY",
  "NATIONAL_ASSEMBLY_BODY",
  "PEOPLES_ORGANIZATION",
  "INTERNATIONAL_ORGANIZATION",
  "MISSION",
  "MEDIA",
] as const;
export const eventKinds = ["CONGRESS", "CONFERENCE", "MEETING", "SESSION", "VISIT", "CALL", "VENUE", "TERM"] as const;
export const eventStatuses = ["HELD", "PLANNED"] as const;
export const topicKinds = ["THEME", "TERM", "WORK", "GROUPING"] as const;
export const statementKinds = ["ACHIEVEMENT", "ASSESSMENT", "CONTEXT", "HISTORY", "LIMITATION", "MANDATE", "POLICY", "ACTIVITY"] as const;
export const comparators = ["EXACTLY", "ABOUT", "MORE_THAN", "NEARLY", "ORDER_OF_MAGNITUDE"] as const;
export const participationRoles = [
  "CHAIR",
  "CONVENER",
  "HOST",
  "SPEAKER",
  "ATTENDEE",
  "ADDRESSEE",
  "VISITOR",
  "DESTINATION",
  "ELECTED",
  "ELECTING_BODY",
] as const;
export const relationTypes = [
  "ADVISES",
  "ASSIGNS_TASKS_TO",
  "GUIDES",
  "COORDINATES_WITH",
  "HELPS_LEAD",
  "HELPS_MANAGE",
  "IMPLEMENTS",
  "SPECIALISES_IN",
  "STANDING_AGENCY_OF",
  "HAS_MEMBER",
  "PARTICIPATES_IN",
  "HAS_RELATIONS_WITH",
  "AMENDS",
  "FOLLOWS",
  "REVIEWS",
  "BASED_ON",
  "SERVES",
  "CITES",
  "WRITTEN_BY",
  "ATTRIBUTED_TO",
  "DRAWS_ON",
  "ILLUSTRATES",
  "ECHOES",
  "POSSIBLY_SAME_AS",
] as const;
export const disagreementKinds = ["VALUE", "QUANTITY", "COUNT", "SERIES"] as const;
export const disagreementStatuses = ["OPEN", "EXPLAINED", "RESOLVED"] as const;
/** The rules by which compile finds disagreements; see disagreements.ts. */
export const disagreementRules = ["rival-reading", "rival-groupings", "disjoint-figures", "falling-series", "uneven-count", "mixed-notations"] as const;

// ---- values ----

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

/** An id of one kind: the kind, a colon, and a slug of lower-case letters, digits and single hyphens. */
const idOf = <Kind extends string>(kind: Kind) => z.templateLiteral([`${kind}:`, slug], { error: `expected an id such as "${kind}:some-slug"` });

export const resourceKinds = [
  "article",
  "speech",
  "directive",
  "goal-set",
  "goal",
  "statement",
  "organization",
  "person",
  "office",
  "event",
  "indicator",
  "topic",
  "country",
] as const;
/** A kind of resource, as it stands before the colon of an id. */
export type ResourceKind = (typeof resourceKinds)[number];
/** The id of any resource. */
export type ResourceId = `${ResourceKind}:${string}`;

/** The kinds of record that evidence is given for: the resources, and what is told of them. */
export const factKinds = [...resourceKinds, "observation", "participation", "relation"] as const;
export type FactKind = (typeof factKinds)[number];

/** The id of a resource of one of these kinds; of any kind when none is named. */
function resourceIdOf<K extends ResourceKind>(...kinds: readonly K[]) {
  const allowed: readonly ResourceKind[] = kinds.length === 0 ? resourceKinds : kinds;
  return z.templateLiteral([z.enum(allowed as readonly K[]), ":", slug], { error: `expected the id of a resource (${allowed.join(", ")})` });
}
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, "expected a SHA-256 as 64 lower-case hex digits");
const position = z.int().nonnegative();
const words = z.string().trim().min(1);

const localizedText = z
  .strictObject({
    vi: words.nullable().default(null),
    en: words.nullable().default(null),
    viOrigin: z.enum(textOrigins).nullable().default(null),
    enOrigin: z.enum(textOrigins).nullable().default(null),
  })
  .refine((text) => text.vi !== null || text.en !== null, "expected words in Vietnamese or English")
  .refine(
    (text) => (text.vi === null) === (text.viOrigin === null) && (text.en === null) === (text.enOrigin === null),
    "expected viOrigin wherever vi has words, and enOrigin wherever en has",
  );

const calendarDay = z.iso.date("expected a day of the calendar, YYYY-MM-DD");

/** Bounds are days, inclusive; an open end is null. `value` is null when only bounds or words are known. */
const partialDate = z.strictObject({
  value: z.string().nullable(),
  precision: z.enum(datePrecisions),
  earliest: calendarDay.nullable(),
  latest: calendarDay.nullable(),
  label: localizedText.nullable().default(null),
  derivation: z.enum(derivations),
});

/** Where a fact stands in a text, which fields of the fact it proves, and how the fact was got from it. */
export const evidenceSchema = z.strictObject({
  textId: idOf("text"),
  paragraph: z.int().positive(),
  start: position,
  end: position,
  sha256,
  supports: z.array(z.string()).min(1),
  derivation: z.enum(derivations).default("STATED"),
  basis: localizedText.nullable().default(null),
  /** What the stretch gives instead, where it contradicts the value that the record holds: a rival reading of its one field. */
  reading: localizedText.nullable().default(null),
});

const gap = z.strictObject({ field: z.string(), reason: z.enum(gapReasons), note: localizedText.nullable().default(null) });
const alias = z.strictObject({
  value: words,
  language: z.enum(languages).default("VI"),
  aliasKind: z.enum(aliasKinds),
  derivation: z.enum(derivations).default("STATED"),
});
const externalId = z.strictObject({ scheme: words, value: words });

const actor = z
  .strictObject({
    resourceId: resourceIdOf("person", "organization", "event", "country").nullable().default(null),
    group: localizedText.nullable().default(null),
    tenureIds: z.array(idOf("tenure")).default([]),
    representingId: idOf("organization").nullable().default(null),
  })
  .refine((value) => value.resourceId !== null || value.group !== null, "expected a resource or, for an unnamed actor, a group");

const span = z.strictObject({ start: position, end: position }).refine((value) => value.start < value.end, "expected start before end");

const interval = z.strictObject({ min: z.number().nullable(), minInclusive: z.boolean(), max: z.number().nullable(), maxInclusive: z.boolean() });

/** How much a source says. The interval holds every number that the words allow; where it is null, compile takes it from the comparator. */
const quantity = z.strictObject({
  value: z.number(),
  comparator: z.enum(comparators).default("EXACTLY"),
  units: z.array(words).min(1),
  outOf: z.number().nullable().default(null),
  interval: interval.nullable().default(null),
  label: localizedText,
});

export type Interval = z.output<typeof interval>;

/** The numbers that a comparator allows: above, below, from the power of ten to the next; of "about" nobody knows how far. */
export function intervalOf(comparator: (typeof comparators)[number], value: number): Interval {
  switch (comparator) {
    case "EXACTLY":
      return { min: value, minInclusive: true, max: value, maxInclusive: true };
    case "MORE_THAN":
      return { min: value, minInclusive: false, max: null, maxInclusive: false };
    case "NEARLY":
      return { min: null, minInclusive: false, max: value, maxInclusive: false };
    case "ORDER_OF_MAGNITUDE":
      return { min: value, minInclusive: true, max: value * 10, maxInclusive: false };
    case "ABOUT":
      return { min: null, minInclusive: false, max: null, maxInclusive: false };
  }
}

// ---- records ----

const resource = {
  name: localizedText,
  summary: localizedText.nullable().default(null),
  channels: z.array(z.enum(channels)).default([]),
  topicIds: z.array(idOf("topic")).default([]),
  aliases: z.array(alias).default([]),
  externalIds: z.array(externalId).default([]),
  gaps: z.array(gap).default([]),
  evidence: z.array(evidenceSchema).min(1, "expected a citation"),
};

const attributed = {
  statedBy: z.array(actor).default([]),
  speechId: idOf("speech").nullable().default(null),
  articleId: idOf("article"),
};

/** The schema of each kind of record that an author writes; a record's kind stands before the colon of its id. */
export const recordSchemas = {
  text: z.strictObject({
    id: idOf("text"),
    sourceId: idOf("article"),
    language: z.enum(languages),
    length: position,
    paragraphCount: position,
    sha256,
    regions: z.array(z.strictObject({ regionKind: z.enum(regionKinds), start: position, end: position })),
  }),
  article: z.strictObject({
    id: idOf("article"),
    ...resource,
    articleKind: z.enum(articleKinds),
    publisherId: idOf("organization").nullable().default(null),
    credits: z.array(z.strictObject({ creditRole: z.enum(creditRoles), contributorId: resourceIdOf("person", "organization") })).default([]),
    rubrics: z.array(words).default([]),
    date: partialDate.nullable().default(null),
    originUrl: z.url().nullable().default(null),
    textId: idOf("text").nullable().default(null),
    eventIds: z.array(idOf("event")).default([]),
  }),
  speech: z.strictObject({
    id: idOf("speech"),
    ...resource,
    speechKind: z.enum(speechKinds),
    speakers: z.array(actor).min(1),
    eventId: idOf("event").nullable().default(null),
    date: partialDate.nullable().default(null),
    presentsId: idOf("directive").nullable().default(null),
    reports: z.array(z.strictObject({ articleId: idOf("article"), form: z.enum(speechForms), spans: z.array(span).min(1) })).min(1),
    citedDirectiveIds: z.array(idOf("directive")).default([]),
  }),
  directive: z.strictObject({
    id: idOf("directive"),
    ...resource,
    directiveKind: z.enum(directiveKinds),
    number: z
      .strictObject({
        canonical: words,
        ordinal: z.int().positive(),
        kindCode: words.nullable().default(null),
        issuerCode: words.nullable().default(null),
        notations: z.array(words).min(1),
      })
      .nullable()
      .default(null),
    title: localizedText.nullable().default(null),
    subjectMatter: localizedText.nullable().default(null),
    issuerIds: z.array(resourceIdOf("organization", "event", "person")).default([]),
    partyIds: z.array(resourceIdOf("organization", "country")).default([]),
    date: partialDate.nullable().default(null),
    congressTerm: z.int().positive().nullable().default(null),
    directiveStatus: z.enum(directiveStatuses),
    collective: z.boolean().default(false),
    memberIds: z.array(idOf("directive")).default([]),
    concernIds: z.array(idOf("organization")).default([]),
    textId: idOf("text").nullable().default(null),
  }),
  "goal-set": z.strictObject({
    id: idOf("goal-set"),
    ...resource,
    goalKind: z.enum(goalKinds),
    declaredCount: z.int().positive().nullable().default(null),
    openEnded: z.boolean().default(false),
    ...attributed,
  }),
  goal: z.strictObject({
    id: idOf("goal"),
    ...resource,
    goalKind: z.enum(goalKinds),
    setId: idOf("goal-set").nullable().default(null),
    ordinal: z.int().positive().nullable().default(null),
    marker: words.nullable().default(null),
    parentId: idOf("goal").nullable().default(null),
    ...attributed,
    setByIds: z.array(resourceIdOf("organization", "event", "directive", "person", "country")).default([]),
    addressees: z.array(actor).default([]),
    aboutIds: z.array(resourceIdOf()).default([]),
    horizons: z.array(partialDate).default([]),
  }),
  statement: z.strictObject({
    id: idOf("statement"),
    ...resource,
    statementKind: z.enum(statementKinds),
    aboutIds: z.array(resourceIdOf()).default([]),
    ...attributed,
    relayedBy: z.array(actor).default([]),
    /** At most 12 syllables as printed, only where the source marks them as somebody's words. */
    phrase: words
      .refine((text) => text.split(/\s+/u).length <= 12, "expected a phrase of at most 12 syllables")
      .nullable()
      .default(null),
    quoted: z.boolean().default(false),
  }),
  organization: z.strictObject({
    id: idOf("organization"),
    ...resource,
    organizationKind: z.enum(organizationKinds),
    collective: z.boolean().default(false),
    parentId: idOf("organization").nullable().default(null),
    countryId: idOf("country").nullable().default(null),
  }),
  person: z.strictObject({ id: idOf("person"), ...resource }),
  office: z.strictObject({
    id: idOf("office"),
    ...resource,
    organizationId: idOf("organization").nullable().default(null),
    countryId: idOf("country").nullable().default(null),
  }),
  event: z.strictObject({
    id: idOf("event"),
    ...resource,
    eventKind: z.enum(eventKinds),
    ordinal: z.int().positive().nullable().default(null),
    eventStatus: z.enum(eventStatuses),
    collective: z.boolean().default(false),
    date: partialDate.nullable().default(null),
    place: localizedText.nullable().default(null),
    partOfId: idOf("event").nullable().default(null),
  }),
  indicator: z.strictObject({
    id: idOf("indicator"),
    ...resource,
    units: z.array(words).min(1),
    aboutIds: z.array(resourceIdOf()).default([]),
    /** The sources tell of it as of something that only grows. */
    cumulative: z.boolean().default(false),
  }),
  observation: z.strictObject({
    id: idOf("observation"),
    indicatorId: idOf("indicator"),
    quantity,
    validOn: partialDate.nullable().default(null),
    periodStart: partialDate.nullable().default(null),
    periodEnd: partialDate.nullable().default(null),
    statedOn: partialDate.nullable().default(null),
    withinIds: z.array(idOf("observation")).default([]),
    ...attributed,
    evidence: z.array(evidenceSchema).min(1, "expected a citation"),
  }),
  participation: z.strictObject({
    id: idOf("participation"),
    eventId: idOf("event"),
    actor,
    role: z.enum(participationRoles),
    evidence: z.array(evidenceSchema).min(1, "expected a citation"),
  }),
  relation: z.strictObject({
    id: idOf("relation"),
    relationType: z.enum(relationTypes),
    subjectId: resourceIdOf(),
    targetId: resourceIdOf(),
    aboutIds: z.array(resourceIdOf()).default([]),
    manner: localizedText.nullable().default(null),
    periodStart: partialDate.nullable().default(null),
    periodEnd: partialDate.nullable().default(null),
    derivation: z.enum(derivations).default("STATED"),
    evidence: z.array(evidenceSchema).min(1, "expected a citation"),
  }),
  /** Where a source names a resource. */
  mention: z.strictObject({
    id: idOf("mention"),
    textId: idOf("text"),
    resourceId: resourceIdOf(),
    surface: words,
    paragraph: z.int().positive(),
    start: position,
    end: position,
    derivation: z.enum(derivations).default("STATED"),
  }),
  /** Readings of one thing that cannot all hold. Compile finds them by rule and compares. */
  disagreement: z.strictObject({
    id: idOf("disagreement"),
    subjectId: resourceIdOf(),
    field: words,
    disagreementKind: z.enum(disagreementKinds),
    disagreementStatus: z.enum(disagreementStatuses),
    explanation: localizedText.nullable().default(null),
    rule: z.enum(disagreementRules),
    /** `ofId` is the resource or observation that gives the reading; its citations prove it. */
    readings: z
      .array(
        z.strictObject({
          value: localizedText,
          ofId: z
            .union([resourceIdOf(), idOf("observation")])
            .nullable()
            .default(null),
          preferred: z.boolean().default(false),
        }),
      )
      .min(2),
  }),
  topic: z.strictObject({
    id: idOf("topic"),
    ...resource,
    topicKind: z.enum(topicKinds),
    declaredCount: z.int().positive().nullable().default(null),
    memberIds: z.array(resourceIdOf()).default([]),
  }),
  country: z.strictObject({ id: idOf("country"), ...resource, code: z.string().regex(/^[A-Z]{2}$/u, "expected an ISO 3166-1 alpha-2 code") }),
  /** One moment at which a source names a person in an office; compile gathers them into tenures. */
  attestation: z.strictObject({
    personId: idOf("person"),
    officeId: idOf("office"),
    date: partialDate.nullable(),
    printedTitle: words,
    evidence: z.array(evidenceSchema).length(1, "expected one citation"),
  }),
} as const;

/** The kinds of record that an author writes. */
export type RecordKind = keyof typeof recordSchemas;
/** A record as an author writes it: what has a default may be left out. */
export type Draft<Kind extends RecordKind> = z.input<(typeof recordSchemas)[Kind]>;
type Parsed<Kind extends RecordKind> = z.output<(typeof recordSchemas)[Kind]>;

export type LocalizedText = z.output<typeof localizedText>;
export type PartialDate = z.output<typeof partialDate>;
export type Evidence = z.output<typeof evidenceSchema>;
export type EvidenceDraft = z.input<typeof evidenceSchema>;
export type Actor = z.output<typeof actor>;
export type ActorDraft = z.input<typeof actor>;

// ---- what the store holds ----

/** A citation: one piece of evidence, with an id of its own and the fact it belongs to. */
export interface CitationRecord extends Omit<Evidence, "textId"> {
  readonly id: CitationId;
  readonly factId: string;
  readonly sourceTextId: `text:${string}`;
  readonly sourceId: `article:${string}`;
}
export type CitationId = `citation:${string}`;
export type TenureId = `tenure:${string}`;

/** One person in one office, with every moment at which a source says so. */
export interface TenureRecord {
  readonly id: TenureId;
  readonly personId: `person:${string}`;
  readonly officeId: `office:${string}`;
  readonly attestations: readonly { readonly date: PartialDate | null; readonly printedTitle: string; readonly citationId: CitationId }[];
}

type Stored<Kind extends RecordKind> = Omit<Parsed<Kind>, "evidence"> & { readonly citationIds: readonly CitationId[] } & (Kind extends ResourceKind
    ? { /** The articles that name it. */ readonly mentionedInIds: readonly `article:${string}`[] }
    : unknown);

/** The records of a compiled corpus, by kind. */
export interface Records {
  readonly text: Parsed<"text">;
  readonly article: Stored<"article">;
  readonly speech: Omit<Stored<"speech">, "reports"> & {
    readonly reports: readonly (Parsed<"speech">["reports"][number] & { readonly citationIds: readonly CitationId[] })[];
  };
  readonly directive: Stored<"directive">;
  readonly "goal-set": Stored<"goal-set"> & { readonly listedCount: number };
  readonly goal: Stored<"goal">;
  readonly organization: Stored<"organization">;
  readonly person: Stored<"person">;
  readonly office: Stored<"office">;
  readonly event: Stored<"event">;
  readonly statement: Stored<"statement">;
  readonly indicator: Stored<"indicator">;
  readonly topic: Stored<"topic">;
  readonly country: Stored<"country">;
  readonly observation: Stored<"observation"> & { readonly quantity: { readonly interval: Interval } };
  readonly participation: Stored<"participation">;
  readonly relation: Stored<"relation">;
  readonly mention: Parsed<"mention"> & { readonly sourceId: `article:${string}` };
  readonly disagreement: Omit<Parsed<"disagreement">, "readings"> & {
    readonly readings: readonly (Parsed<"disagreement">["readings"][number] & { readonly citationIds: readonly CitationId[] })[];
  };
  readonly tenure: TenureRecord;
  readonly citation: CitationRecord;
}
/** Every kind of record in a compiled corpus. */
export type Kind = keyof Records;

/** Who, what and whom of a relation: one citation may prove them together as `relationType`, or each by itself. */
export const relationEnds = ["subject", "relationType", "target"] as const;

/** Derivations from the one that takes the source at its word to the one that goes furthest beyond it. */
const byStrength = ["STATED", "NORMALIZED", "COMPUTED", "INFERRED"] as const satisfies readonly (typeof derivations)[number][];

/** The derivation that goes furthest beyond the source. */
export function weakestOf(derivationsGiven: readonly (typeof derivations)[number][]): (typeof derivations)[number] {
  return byStrength.findLast((derivation) => derivationsGiven.includes(derivation)) ?? "STATED";
}

/** The fields of the graph that a citation must prove whenever the record holds something there, and the column that holds it. */
export const provenFields: Readonly<Record<FactKind, Readonly<Record<string, string>>>> = {
  article: { name: "name", publisher: "publisherId", credits: "credits", rubrics: "rubrics", date: "date", originUrl: "originUrl", events: "eventIds" },
  speech: {
    speechKind: "speechKind",
    speakers: "speakers",
    event: "eventId",
    date: "date",
    presents: "presentsId",
    reports: "reports",
    citedDirectives: "citedDirectiveIds",
  },
  directive: {
    directiveKind: "directiveKind",
    number: "number",
    title: "title",
    subjectMatter: "subjectMatter",
    issuers: "issuerIds",
    parties: "partyIds",
    date: "date",
    congressTerm: "congressTerm",
    directiveStatus: "directiveStatus",
    members: "memberIds",
    concerns: "concernIds",
  },
  "goal-set": { goalKind: "goalKind", declaredCount: "declaredCount", openEnded: "openEnded", statedBy: "statedBy" },
  goal: { name: "name", goalKind: "goalKind", marker: "marker", setBy: "setByIds", addressees: "addressees", about: "aboutIds", horizons: "horizons" },
  organization: { name: "name", parent: "parentId", country: "countryId" },
  person: { name: "name" },
  office: { name: "name", organization: "organizationId", country: "countryId" },
  event: { eventKind: "eventKind", ordinal: "ordinal", eventStatus: "eventStatus", date: "date", place: "place", partOf: "partOfId" },
  statement: { statementKind: "statementKind", statedBy: "statedBy", relayedBy: "relayedBy", about: "aboutIds", phrase: "phrase" },
  indicator: { about: "aboutIds", units: "units" },
  topic: { name: "name", declaredCount: "declaredCount", members: "memberIds" },
  country: { name: "name" },
  observation: {
    quantity: "quantity",
    validOn: "validOn",
    periodStart: "periodStart",
    periodEnd: "periodEnd",
    statedOn: "statedOn",
    within: "withinIds",
    statedBy: "statedBy",
  },
  participation: { occasion: "eventId", actor: "actor", role: "role" },
  relation: { relationType: "relationType", about: "aboutIds", manner: "manner", periodStart: "periodStart", periodEnd: "periodEnd" },
};
