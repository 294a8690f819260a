/**
 * By what each kind of record can be found and in which order it is listed. A key maps a record to the values it is
 * found by; the order of a kind is one sort value per record.
 */
import type { Kind, PartialDate, Records, ResourceKind } from "./records.js";
import { resourceKinds } from "./records.js";

/** What can be paged through: a kind, all resources together, or those with a date. */
export type Collection = Kind | "resource" | "dated";
/** Any record of a collection. */
export type RecordOf<C extends Collection> = C extends Kind ? Records[C] : C extends "dated" ? Records[(typeof datedKinds)[number]] : Records[ResourceKind];
/** The kinds that have a place on a time line. */
const datedKinds = ["article", "speech", "directive", "event"] as const;
/** What records are sorted by; null sorts last. */
export type SortValue = string | null;

/** Looks a record up while keys are computed. */
export type Lookup = (id: string) => Records[Kind] | null;
type Key<R> = (record: R, lookup: Lookup) => readonly (string | null)[];

interface Index<R> {
  readonly keys: Readonly<Record<string, Key<R>>>;
  readonly sortValue: (record: R) => SortValue;
  /** The dates a range condition compares with: it holds when it touches any of them. */
  readonly dates?: (record: R) => readonly (PartialDate | null)[];
  /** Sort values are words, to be compared as Vietnamese. */
  readonly words?: true;
}

const byName = { sortValue: (record: Records[ResourceKind]) => record.name.vi ?? record.name.en, words: true } as const;
const dateSortValue = (date: PartialDate | null): SortValue => date?.value ?? date?.earliest ?? date?.latest ?? null;
const byDate = {
  sortValue: (record: { readonly date: PartialDate | null }) => dateSortValue(record.date),
  dates: (record: { readonly date: PartialDate | null }) => [record.date],
} as const;
const common = {
  channel: (record: Records[ResourceKind]) => record.channels,
  topic: (record: Records[ResourceKind]) => record.topicIds,
  mentionedIn: (record: Records[ResourceKind]) => record.mentionedInIds,
};
const named = (actors: readonly { readonly resourceId: string | null }[]): readonly (string | null)[] => actors.map((actor) => actor.resourceId);

/** Where a fact is first cited: the text, then the position in it. */
function placeOf([first]: readonly string[]): string {
  const [, text = "", start = ""] = /^citation:(.+?)-(\d+)-\d+-(?:goal|statement|participation|relation)/u.exec(first ?? "") ?? [];
  return `${text} ${start.padStart(9, "0")}`;
}
const byPlace = {
  sortValue: (record: { readonly articleId: string; readonly citationIds: readonly string[] }) => `${record.articleId} ${placeOf(record.citationIds)}`,
} as const;

/** The indexes of every collection. */
export const indexes: { readonly [C in Collection]: Index<RecordOf<C>> } = {
  text: { keys: { source: (text) => [text.sourceId] }, sortValue: (text) => text.id },
  citation: { keys: { fact: (citation) => [citation.factId], source: (citation) => [citation.sourceId] }, sortValue: (citation) => citation.id },
  article: {
    keys: { ...common, kind: (article) => [article.articleKind], publisher: (article) => [article.publisherId], event: (article) => article.eventIds },
    ...byDate,
  },
  speech: {
    keys: {
      ...common,
      kind: (speech) => [speech.speechKind],
      speaker: (speech) => named(speech.speakers),
      event: (speech) => [speech.eventId],
      article: (speech) => speech.reports.map((report) => report.articleId),
      citedDirective: (speech) => speech.citedDirectiveIds,
    },
    ...byDate,
  },
  directive: {
    keys: {
      ...common,
      kind: (directive) => [directive.directiveKind],
      status: (directive) => [directive.directiveStatus],
      issuer: (directive) => directive.issuerIds,
      ordinal: (directive) => [directive.number === null ? null : String(directive.number.ordinal)],
      concerns: (directive) => directive.concernIds,
    },
    ...byDate,
  },
  "goal-set": {
    keys: {
      ...common,
      kind: (set) => [set.goalKind],
      article: (set) => [set.articleId],
      speech: (set) => [set.speechId],
      statedBy: (set) => named(set.statedBy),
      openEnded: (set) => [String(set.openEnded)],
    },
    ...byPlace,
  },
  goal: {
    keys: {
      ...common,
      kind: (goal) => [goal.goalKind],
      set: (goal) => [goal.setId],
      /** The list that the goal is an item of: its parent's where it has one. */
      list: (goal) => [goal.parentId ?? goal.setId],
      article: (goal) => [goal.articleId],
      speech: (goal) => [goal.speechId],
      statedBy: (goal) => named(goal.statedBy),
      setBy: (goal) => goal.setByIds,
      about: (goal) => goal.aboutIds,
    },
    ...byPlace,
  },
  organization: {
    keys: { ...common, kind: (body) => [body.organizationKind], parent: (body) => [body.parentId], country: (body) => [body.countryId] },
    ...byName,
  },
  person: { keys: common, ...byName },
  office: { keys: { ...common, organization: (office) => [office.organizationId], country: (office) => [office.countryId] }, ...byName },
  event: {
    keys: { ...common, kind: (event) => [event.eventKind], status: (event) => [event.eventStatus], partOf: (event) => [event.partOfId] },
    ...byDate,
  },
  statement: {
    keys: {
      ...common,
      kind: (statement) => [statement.statementKind],
      article: (statement) => [statement.articleId],
      speech: (statement) => [statement.speechId],
      statedBy: (statement) => named(statement.statedBy),
      about: (statement) => statement.aboutIds,
      quoted: (statement) => [String(statement.quoted)],
    },
    ...byPlace,
  },
  indicator: { keys: { ...common, id: (indicator) => [indicator.id], about: (indicator) => indicator.aboutIds }, ...byName },
  topic: { keys: { ...common, kind: (topic) => [topic.topicKind], member: (topic) => topic.memberIds }, ...byName },
  country: { keys: { ...common, code: (country) => [country.code] }, ...byName },
  tenure: {
    keys: {
      person: (tenure) => [tenure.personId],
      office: (tenure) => [tenure.officeId],
      organization: (tenure, lookup) => [(lookup(tenure.officeId) as Records["office"] | null)?.organizationId ?? null],
    },
    sortValue: (tenure) => dateSortValue(tenure.attestations[0]?.date ?? null),
    dates: (tenure) => tenure.attestations.map(({ date }) => date),
  },
  observation: {
    keys: {
      indicator: (observation) => [observation.indicatorId],
      article: (observation) => [observation.articleId],
      speech: (observation) => [observation.speechId],
      statedBy: (observation) => named(observation.statedBy),
      comparator: (observation) => [observation.quantity.comparator],
    },
    sortValue: (observation) => dateSortValue(observation.validOn ?? observation.periodEnd ?? observation.statedOn),
    dates: (observation) => [observation.validOn, observation.periodStart, observation.periodEnd],
  },
  participation: {
    keys: {
      event: (participation) => [participation.eventId],
      actor: (participation) => [participation.actor.resourceId],
      representing: (participation) => [participation.actor.representingId],
      role: (participation) => [participation.role],
    },
    sortValue: (participation) => `${participation.eventId} ${placeOf(participation.citationIds)}`,
  },
  relation: {
    keys: {
      subject: (relation) => [relation.subjectId],
      target: (relation) => [relation.targetId],
      end: (relation) => [relation.subjectId, relation.targetId],
      type: (relation) => [relation.relationType],
    },
    sortValue: (relation) => placeOf(relation.citationIds),
  },
  mention: {
    keys: { resource: (mention) => [mention.resourceId], source: (mention) => [mention.sourceId] },
    sortValue: (mention) => `${mention.sourceId} ${String(mention.start).padStart(9, "0")}`,
  },
  disagreement: {
    keys: {
      kind: (disagreement) => [disagreement.disagreementKind],
      status: (disagreement) => [disagreement.disagreementStatus],
      subject: (disagreement) => [disagreement.subjectId],
      /** Whatever takes part in it: the subject, and the resources that give its readings. */
      part: (disagreement) => [disagreement.subjectId, ...disagreement.readings.map(({ ofId }) => ofId)],
    },
    sortValue: (disagreement) => disagreement.id,
  },
  dated: { keys: { ...common, kind: (resource) => [resource.id.slice(0, resource.id.indexOf(":"))] }, ...byDate },
  resource: { keys: { ...common, kind: (resource) => [resource.id.slice(0, resource.id.indexOf(":"))] }, ...byName },
};

/** The kinds of record that a collection holds. */
export function kindsOf(collection: Collection): readonly Kind[] {
  if (collection === "resource") return resourceKinds;
  return collection === "dated" ? datedKinds : [collection];
}
