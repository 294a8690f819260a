/** The graph as a whole: which class stands for which record, the schema made of them, and what one request needs. */
import "reflect-metadata";
import { isAbstractType, isInterfaceType, isObjectType } from "graphql";
import type { GraphQLArgument, GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { compile } from "../corpus/compile.js";
import type { Corpus } from "../corpus/compile.js";
import { fixtures } from "../corpus/fixtures/index.js";
import { mountTexts, nothingMounted } from "../corpus/mount.js";
import type { Mount, MountOptions } from "../corpus/mount.js";
import type { Kind } from "../corpus/records.js";
import { MemoryStore } from "../corpus/store.js";
import type { CorpusStore } from "../corpus/store.js";
import { toSubgraph } from "../federation/subgraph.js";
import { Actor } from "./actor.js";
import { Article, ArticleRoots, Credit } from "./article.js";
import { AttributedFields } from "./attributed-fields.js";
import { Citation, CitationRoots } from "./citation.js";
import { CitationVerificationRoots } from "./citation-verification.js";
import type { Context } from "./context.js";
import { CorpusRoots } from "./corpus.js";
import { Country, CountryRoots } from "./country.js";
import { Directive, DirectiveRoots, InstrumentNumber } from "./directive.js";
import { DirectiveLookupRoots } from "./directive-lookup.js";
import { Disagreement, DisagreementRoots, Reading } from "./disagreement.js";
import { Event, EventRoots } from "./event.js";
import { Goal, GoalRoots } from "./goal.js";
import { GoalSet, GoalSetRoots } from "./goal-set.js";
import { Indicator, IndicatorRoots } from "./indicator.js";
import { Mention } from "./mention.js";
import { NodeRoots, ResourceRoots } from "./node-fields.js";
import { NumericInterval, Observation, ObservationRoots, Quantity } from "./observation.js";
import { Office, OfficeRoots } from "./office.js";
import { Organization, OrganizationRoots } from "./organization.js";
import { Participation } from "./participation.js";
import { Person, PersonRoots } from "./person.js";
import { Relation } from "./relation.js";
import { ResourceFields } from "./resource-fields.js";
import { subgraphOptions } from "./router-hints.js";
import { SearchRoots } from "./search.js";
import { SourceFields } from "./source-fields.js";
import { SourceText } from "./source-text.js";
import { Speech, SpeechReport, SpeechRoots } from "./speech.js";
import { Statement, StatementRoots } from "./statement.js";
import { Attestation, Tenure } from "./tenure.js";
import { TimelineRoots } from "./timeline.js";
import { Topic, TopicRoots } from "./topic.js";
import { Alias, ExternalId, Gap, LocalizedText, PartialDate, TextSpan } from "./values.js";

/** The class that stands for each kind of record. Its name is the name of its GraphQL type. */
const classes: Readonly<Record<Kind, abstract new () => object>> = {
  article: Article,
  speech: Speech,
  directive: Directive,
  "goal-set": GoalSet,
  goal: Goal,
  organization: Organization,
  person: Person,
  office: Office,
  event: Event,
  topic: Topic,
  country: Country,
  statement: Statement,
  indicator: Indicator,
  observation: Observation,
  participation: Participation,
  relation: Relation,
  mention: Mention,
  disagreement: Disagreement,
  tenure: Tenure,
  citation: Citation,
  text: SourceText,
};

/** The class of the values in a column. */
const valueClasses: Readonly<Record<string, abstract new () => object>> = {
  name: LocalizedText,
  summary: LocalizedText,
  title: LocalizedText,
  subjectMatter: LocalizedText,
  place: LocalizedText,
  group: LocalizedText,
  label: LocalizedText,
  note: LocalizedText,
  basis: LocalizedText,
  date: PartialDate,
  horizons: PartialDate,
  validOn: PartialDate,
  periodStart: PartialDate,
  periodEnd: PartialDate,
  statedOn: PartialDate,
  manner: LocalizedText,
  explanation: LocalizedText,
  value: LocalizedText,
  reading: LocalizedText,
  quantity: Quantity,
  interval: NumericInterval,
  readings: Reading,
  actor: Actor,
  relayedBy: Actor,
  aliases: Alias,
  externalIds: ExternalId,
  gaps: Gap,
  number: InstrumentNumber,
  credits: Credit,
  speakers: Actor,
  statedBy: Actor,
  addressees: Actor,
  reports: SpeechReport,
  spans: TextSpan,
  attestations: Attestation,
};

const resolvers = [
  NodeRoots,
  ResourceRoots,
  ArticleRoots,
  SpeechRoots,
  DirectiveRoots,
  DirectiveLookupRoots,
  GoalSetRoots,
  GoalRoots,
  StatementRoots,
  OrganizationRoots,
  PersonRoots,
  OfficeRoots,
  EventRoots,
  IndicatorRoots,
  ObservationRoots,
  TopicRoots,
  CountryRoots,
  CitationRoots,
  CitationVerificationRoots,
  SearchRoots,
  TimelineRoots,
  DisagreementRoots,
  CorpusRoots,
  ResourceFields,
  SourceFields,
  AttributedFields,
] as const;

/** The graph, ready to be served. */
export interface Graph {
  /** The public API. */
  readonly api: GraphQLSchema;
  /** What a router asks: the API without `node` and `nodes`, with `_service` and `_entities`. */
  readonly subgraph: GraphQLSchema;
  /** The SDL that a router composes. */
  readonly subgraphSdl: string;
  readonly store: CorpusStore;
  readonly corpus: Corpus;
  /** The operator's copies of the source texts, if any. */
  readonly mount: Mount;
}

/** What {@link buildGraph} builds over. */
export interface GraphOptions extends MountOptions {
  /** Where the records come from; the embedded fixtures when not given. */
  readonly store?: CorpusStore;
  /** A folder with copies of the source texts, against which every citation is checked. */
  readonly texts?: string | null;
}

/**
 * Builds the graph over the embedded fixtures, or over another store.
 *
 * @throws CorpusError when the fixtures cannot be compiled, and the file system's error when the folder of texts cannot be read.
 */
export function buildGraph(options: GraphOptions = {}): Graph {
  const corpus = compile(fixtures);
  const api = buildApi();
  const { schema: subgraph, sdl: subgraphSdl } = toSubgraph(api, subgraphOptions);
  const mount = options.texts == null ? nothingMounted : mountTexts(options.texts, corpus, options);
  return { api, subgraph, subgraphSdl, store: options.store ?? memoryStore(corpus), corpus, mount };
}

/** A store over a corpus whose records are instances of the graph's classes. */
export function memoryStore(corpus: Corpus): MemoryStore {
  const kinds = Object.fromEntries(
    Object.entries(classes).map(([kind, shape]) => {
      const prototype = shape.prototype as object;
      if (!Object.hasOwn(prototype, "__typename")) Object.defineProperty(prototype, "__typename", { value: shape.name });
      return [kind, prototype];
    }),
  );
  const values = Object.fromEntries(Object.entries(valueClasses).map(([column, shape]) => [column, shape.prototype as object]));
  return new MemoryStore(corpus, { kinds, values });
}

/** The public API, over whatever store a request brings in its context. */
export function buildApi(): GraphQLSchema {
  const schema = buildSchemaSync({
    // type-graphql types the list as mutable and non-empty
    resolvers: [...resolvers] as unknown as Parameters<typeof buildSchemaSync>[0]["resolvers"],
    orphanedTypes: [...Object.values(classes)] as never[],
    validate: false,
  });
  // rc.4 looks only at directly listed interfaces and wraps a given resolveType in a promise
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { readonly __typename: string }) => value.__typename;
    if (isObjectType(type) || isInterfaceType(type)) for (const field of Object.values(type.getFields())) field.args = inReadingOrder(field.args);
  }
  // type-graphql has no place for it
  const query = schema.getQueryType();
  if (query != null) query.description = "What can be asked. A root field is null when nothing is found or its arguments are refused.";
  return schema;
}

/** What stands in a class of arguments, in its order. */
const sharedArguments = ["roles", "kinds", "from", "to", "first", "after", "last", "before"];

/** Arguments as the resolver's parameters stand, shared ones last; decorators run from the last parameter to the first. */
function inReadingOrder(args: readonly GraphQLArgument[]): readonly GraphQLArgument[] {
  const shared = sharedArguments.flatMap((name) => args.filter((arg) => arg.name === name));
  return [...args.filter(({ name }) => !sharedArguments.includes(name)).reverse(), ...shared];
}

/** What one request carries: a store, and the texts beside it where there are any. */
export function createContext({ store, mount = nothingMounted }: Pick<Graph, "store"> & Partial<Pick<Graph, "mount">>): Context {
  return { store, mount, loaders: new Map() };
}
