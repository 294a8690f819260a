/** What a router is told of each field: how long its list is, what it costs, and whether it serves the checking of evidence. */
import { getNamedType, getNullableType, isInterfaceType, isListType, isObjectType } from "graphql";
import type { GraphQLField, GraphQLNamedType } from "graphql";
import { Cost, ListSize, Tag } from "../federation/directives.js";
import type { FederationDirective } from "../federation/directives.js";
import type { SubgraphOptions } from "../federation/subgraph.js";
import { defaultPageSize, maxPageSize } from "./connection.js";

/** The tag of everything that serves the checking of facts; a contract may leave it out and keep the facts. */
export const evidenceTag = "evidence";

/** Types that only evidence needs; their classes bear the tag too. */
const evidenceTypes: ReadonlySet<string> = new Set(["Citation", "SourceText", "TextRegion", "CitationVerification"]);

/** How many items to reckon with in a list that no argument bounds. Editorial rules keep such lists short: most have fewer than five. */
const plainListSize = 5;

/** Lists that are longer than others. */
const longerLists: Readonly<Record<string, number>> = {
  "Query.nodes": maxPageSize,
  "Corpus.counts": 25,
  "GoalSet.items": 10,
  "Event.participants": 25,
  "SourceText.regions": 10,
};

/** Fields that do more than look something up, by what they cost beside that. */
const costs: Readonly<Record<string, number>> = {
  "Query.search": 20,
  "Query.timeline": 10,
  "Query.lookupDirective": 10,
  "Query.verifyCitation": 20,
  "Office.holdersOn": 5,
};
const connectionCost = 2;
const plainListCost = 1;

/** The directives of one field. */
export function routerHints(field: GraphQLField<unknown, unknown>, owner: GraphQLNamedType): readonly FederationDirective[] {
  const named = getNamedType(field.type);
  const coordinate = `${owner.name}.${field.name}`;
  const connection = isConnection(named);
  const list = isListType(getNullableType(field.type)) && !isConnection(owner);
  // composers refuse a cost on a field of an interface: the implementers' fields bear it
  const cost = isInterfaceType(owner) ? null : (costs[coordinate] ?? (connection ? connectionCost : list ? plainListCost : null));
  return [
    ...(evidenceTypes.has(named.name) && !evidenceTypes.has(owner.name) ? [Tag(evidenceTag)] : []),
    ...(cost === null ? [] : [Cost(cost)]),
    ...(connection ? [connectionSize(field)] : list ? [listSize(coordinate)] : []),
  ];
}

function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.name.endsWith("Connection");
}

function connectionSize(field: GraphQLField<unknown, unknown>): FederationDirective {
  const slicingArguments = ["first", "last"].filter((name) => field.args.some((arg) => arg.name === name));
  const fields = Object.keys((getNamedType(field.type) as unknown as { getFields(): object }).getFields());
  const sizedFields = ["edges", "nodes", "facets"].filter((name) => fields.includes(name));
  return ListSize({ assumedSize: defaultPageSize, slicingArguments, sizedFields, requireOneSlicingArgument: false });
}

function listSize(coordinate: string): FederationDirective {
  return ListSize({ assumedSize: longerLists[coordinate] ?? plainListSize });
}

/** How the graph becomes a subgraph: `node` and `nodes` are left out, since a graph of many subgraphs has one owner for them, if any. */
export const subgraphOptions = { omit: { fields: { Query: ["node", "nodes"] } }, fieldDirectives: routerHints } satisfies SubgraphOptions;
