/**
 * The directives of Apollo Federation 2, up to v2.12, as the specification defines them (Apollo's reference of federation directives).
 * A test compares the table with what Apollo's composer knows at each version.
 */
import { buildSchema } from "graphql";
import type { GraphQLDirective } from "graphql";

/** The versions of the specification that a subgraph can be printed for. */
export const federationVersions = ["2.3", "2.9", "2.12"] as const;
/** One of {@link federationVersions}. */
export type FederationVersion = (typeof federationVersions)[number];

/** The minor version of a version: 9 for 2.9. */
export function minorOf(version: FederationVersion): number {
  return Number(version.slice(2));
}

/** The address that `@link` names for a version. */
export function specUrl(version: FederationVersion): string {
  return `https://specs.apollo.dev/federation/v${version}`;
}

const definitions = /* GraphQL */ `
  scalar FieldSet
  scalar ContextFieldValue
  directive @key(fields: FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @external(reason: String) on OBJECT | FIELD_DEFINITION
  directive @requires(fields: FieldSet!) on FIELD_DEFINITION
  directive @provides(fields: FieldSet!) on FIELD_DEFINITION
  directive @extends on OBJECT | INTERFACE
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
  directive @override(from: String!, label: String) on FIELD_DEFINITION
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
  directive @tag(
    name: String!
  ) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION | SCHEMA
  directive @composeDirective(name: String) repeatable on SCHEMA
  directive @interfaceObject on OBJECT
  directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @policy(policies: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @context(name: String!) repeatable on INTERFACE | OBJECT | UNION
  directive @fromContext(field: ContextFieldValue) on ARGUMENT_DEFINITION
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  directive @cacheTag(format: String!) repeatable on OBJECT | FIELD_DEFINITION
`;

/** The minor version that brought each directive that 2.3 does not have, and each argument that came after its directive. */
const since: Readonly<Record<string, number>> = {
  authenticated: 5,
  requiresScopes: 5,
  policy: 6,
  "override.label": 7,
  context: 8,
  fromContext: 8,
  cost: 9,
  listSize: 9,
  cacheTag: 12,
};

/** Every directive of the specification, by its name. */
export const federationDirectives: ReadonlyMap<string, GraphQLDirective> = new Map(
  buildSchema(definitions, { assumeValid: true })
    .getDirectives()
    .filter(({ name }) => !["skip", "include", "deprecated", "specifiedBy", "oneOf"].includes(name))
    .map((directive) => [directive.name, directive]),
);

const auth = ["authenticated", "requiresScopes", "policy"];

/** What composition refuses although the specification's locations allow it, by the place. */
export const refusedOn: Readonly<Record<string, readonly string[]>> = {
  "an interface": auth,
  "a field of an interface": ["external", "requires", "provides", "shareable", "override", "cost", ...auth],
  "an argument of an interface": ["fromContext"],
  "an interface object": ["cost", ...auth],
  "a field of an interface object": ["override"],
};

/** The minor version of Federation 2 that a directive needs, with these arguments. */
export function neededMinor(name: string, argumentNames: readonly string[]): number {
  return Math.max(3, since[name] ?? 0, ...argumentNames.map((argument) => since[`${name}.${argument}`] ?? 0));
}
