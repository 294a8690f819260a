/** The contract as files: what stands in `schema/`. */
import "reflect-metadata";
import { isAbstractType, isInterfaceType, isObjectType, printSchema } from "graphql";
import type { GraphQLNamedType, GraphQLSchema } from "graphql";
import { nullReport } from "../federation/nulls.js";
import { printSubgraph } from "../federation/print.js";
import { subgraphOptions } from "./router-hints.js";
import { buildGraph } from "./schema.js";
import { printStubs } from "./stubs.js";

/** The files of `schema/` by name, as the code makes them. */
export function printedSchemas(): Readonly<Record<string, string>> {
  const { api, subgraphSdl } = buildGraph();
  return {
    "api.graphql": `${printSchema(api)}\n`,
    "subgraph.graphql": subgraphSdl,
    "subgraph.v2.3.graphql": printSubgraph(api, { ...subgraphOptions, federation: "2.3", omit: { ...subgraphOptions.omit, directives: ["cost", "listSize"] } }),
    "stubs.graphql": printStubs(api),
    "nulls.md": printNulls(api),
  };
}

/** What is found by id and can be missing, and the resources among it. */
export function nullsOf(api: GraphQLSchema): ReturnType<typeof nullReport> {
  const isNamed =
    (name: string) =>
    (type: GraphQLNamedType): boolean =>
      type.name === name || ((isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some((one) => one.name === name));
  const isNode = isNamed("Node");
  return nullReport(api, (type) => isNode(type) || (isAbstractType(type) && api.getPossibleTypes(type).some(isNode)), isNamed("Resource"));
}

function printNulls(api: GraphQLSchema): string {
  const rows = nullsOf(api).map(({ field, type, blanks }) => `| \`${field}\` | \`${type}\` | ${inShort(blanks)} |`);
  return `# What an unresolvable reference would blank

Printed by \`npm run generate\`. The budget is the nearest resource: an unresolvable reference never blanks more. It is kept because a reference is non-null
only where compile proves it (a test misleads each column of each kind in turn, and compile refuses it): one that cannot be resolved can stand only in a nullable
field, and blanks that field alone.

The table is for whoever puts another store behind the graph, one that can fail. It has a row for each non-null field that leads to something found by id, and
says what would be null if it were missing all the same: up to the nearest resource. A resource that stands in a non-null place itself, as in the nodes of a
page, then takes that place with it; so a neighbour who adds a field to a resource makes the field nullable.

| field | type | what would be null |
| --- | --- | --- |
${rows.join("\n")}
`;
}

/** Many resources, and many fields of resources, are told as one. */
function inShort(blanks: readonly string[]): string {
  const isRoot = (name: string): boolean => name.startsWith("Query.") || name === "everything";
  const few = (names: readonly string[], otherwise: string): readonly string[] => (names.length > 3 ? [otherwise] : names);
  const inside = blanks.filter((name) => !isRoot(name));
  return [
    ...few(
      inside.filter((name) => name.startsWith("the ")),
      "the nearest resource",
    ),
    ...few(
      inside.filter((name) => !name.startsWith("the ")).map((name) => `\`${name}\``),
      "the field of a resource that lists it",
    ),
    ...blanks.filter(isRoot).map((name) => `\`${name}\``),
  ].join(", ");
}
