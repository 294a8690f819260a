/**
 * By what each kind of record can be found and in which order it is listed. A key maps a record to the values it is
 * found by; the order of a kind is one sort value per record.
 */
import type { Kind, PartialDate, Records, ResourceKind } from "./records.js";
import { resourceKinds } from "./records.js";

/** What can be paged through: a kind, or all resources together. */
export type Collection = Kind | "resource";
/** Any record of a collection. */
export type RecordOf<C extends Collection> = C extends Kind ? Records[C] : Records[ResourceKind];
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
const common = { channel: (record: Records[ResourceKind]) => record.channels, topic: (record: Records[ResourceKind]) => record.topicIds };
const named = (actors: readonly { readonly resourceId: string | null }[]): readonly (string | null)[] => actors.map((actor) => actor.resourceId);

/** Where a goal or a set stands: by its article, then by the position at which it is first cited. */
const byPlace = {
  sortValue: (record: Records["goal"] | Records["goal-set"]) => {
    const start = /^citation:.*?-(\d+)-\d+-goal/u.exec(record.citationIds[0] ?? "")?.[1] ?? "";
    return `${record.articleId} ${start.padStart(9, "0")}`;
  },
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
  topic: { keys: { ...common, kind: (topic) => [topic.topicKind] }, ...byName },
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
  resource: { keys: { ...common, kind: (resource) => [resource.id.slice(0, resource.id.indexOf(":"))] }, ...byName },
};

/** The kinds of record that a collection holds. */
export function kindsOf(collection: Collection): readonly Kind[] {
  return collection === "resource" ? resourceKinds : [collection];
}
