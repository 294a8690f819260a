/** Rules of composition that one subgraph can break alone: refused when it is built, as Apollo's composer would refuse it, and nothing lawful with it. */
import { expect, test } from "@jest/globals";
import { buildASTSchema, parse } from "graphql";
import { printSubgraph, SubgraphError } from "../../src/federation/print.js";
import { compose } from "../support/composers.js";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@provides", "@extends", "@shareable", "@context", "@fromContext", "@listSize", "@interfaceObject"])`;

function problemsOf(sdl: string): readonly string[] {
  try {
    printSubgraph(buildASTSchema(parse(sdl), { assumeValidSDL: true }));
    return [];
  } catch (error) {
    if (!(error instanceof SubgraphError)) throw error;
    return error.problems;
  }
}

const apollosErrors = (sdl: string): readonly string[] => compose({ tools: `${link}\n${sdl}\ntype Query { tool: Int }` }).errors;

const size = "Tool.sizes: @listSize";
const argument = "Tool.name(in): @fromContext";
const inContext = (field: string, type = "String"): string => `
  type Shop @context(name: "shop") { language: String!  tool: Tool }
  type Tool @key(fields: "id") { id: ID!  name(in: ${type} @fromContext(field: ${JSON.stringify(field)})): String }`;

const refused: Readonly<Record<string, readonly [sdl: string, problem: string]>> = {
  "a key that was left out": [
    `type Tool @key(fields: "uid") { id: ID! }`,
    'Tool: the key "uid" does not fit what is printed: Tool has no field uid: expected one of id',
  ],
  "a key through an interface": [
    `interface Maker { id: ID! } type Smith implements Maker { id: ID! } type Tool @key(fields: "maker { id }") { maker: Maker! }`,
    'Tool: the key "maker { id }" does not fit what is printed: Tool.maker is a list, a union or an interface: a key\'s field is none of them',
  ],
  "an external field without a use": [
    `type Tool @key(fields: "id") { id: ID!  name: String @external }`,
    "Tool.name: @external stands on what no key, @requires, @provides or interface here has use for",
  ],
  "an external type without a use": [
    `type Tool @key(fields: "id") { id: ID!  maker: Maker } type Maker @external { name: String }`,
    "Maker.name: @external stands on what no key, @requires, @provides or interface here has use for",
  ],
  "@requires of what is here": [
    `type Tool @key(fields: "id") { id: ID!  name: String  label: String @requires(fields: "name") }`,
    "Tool.label: @requires names Tool.name, which is not @external: this subgraph has it anyway",
  ],
  "@requires of a leaf that is here, below an object that is": [
    `type Tool @key(fields: "id") { id: ID!  maker: Maker  label: String @requires(fields: "maker { name }") } type Maker { name: String }`,
    "Tool.label: @requires names Maker.name, which is not @external: this subgraph has it anyway",
  ],
  "@requires of the key of a type that is extended": [
    `type Tool @extends @key(fields: "id") { id: ID! @external  label: String @requires(fields: "id") }`,
    "Tool.label: @requires names Tool.id, which is not @external: this subgraph has it anyway",
  ],
  "@provides of what is here": [
    `type Tool @key(fields: "id") { id: ID!  maker: Maker @provides(fields: "name") } type Maker @key(fields: "id") { id: ID!  name: String }`,
    "Tool.maker: @provides names Maker.name, which is not @external: this subgraph has it anyway",
  ],
  "@provides of what is here, of one kind": [
    `type Tool @key(fields: "id") { id: ID!  maker: Maker @provides(fields: "... on Smith { name }") }
     union Maker = Smith  type Smith @key(fields: "id") { id: ID!  name: String }`,
    "Tool.maker: @provides names Smith.name, which is not @external: this subgraph has it anyway",
  ],
  "@provides on a field without fields": [
    `type Tool @key(fields: "id") { id: ID!  name: String @provides(fields: "id") }`,
    "Tool.name: @provides stands on a field of String, which has no fields that it could give",
  ],
  "@provides of a field with arguments": [
    `type Tool @key(fields: "id") { id: ID!  maker: Maker @provides(fields: "name") } type Maker @key(fields: "id") { id: ID!  name(in: String): String @external }`,
    "Tool.maker: @provides names Maker.name, which takes arguments: what is provided takes none",
  ],
  "@provides on an external field": [
    `type Tool @key(fields: "id") { id: ID!  maker: Maker @external @provides(fields: "name")  label: String @requires(fields: "maker { name }") }
     type Maker @key(fields: "id") { id: ID!  name: String @external }`,
    "Tool.maker: @provides and @external do not stand on one field: what another subgraph resolves is not given here",
  ],
  "a list of fewer than no items": [
    `type Tool @key(fields: "id") { id: ID!  sizes: [Int] @listSize(assumedSize: -3) }`,
    `${size} assumes -3 items: expected 0 or more`,
  ],
  "a size by an argument that is no Int": [
    `type Tool @key(fields: "id") { id: ID!  sizes(first: String!): [Int] @listSize(slicingArguments: ["first"]) }`,
    `${size} is bounded by first, which is of String!: expected Int`,
  ],
  "a size by an argument of several": [
    `type Tool @key(fields: "id") { id: ID!  sizes(of: [Int!]!): [Int] @listSize(slicingArguments: ["of"]) }`,
    `${size} is bounded by of, which is of [Int!]!: expected Int`,
  ],
  "a context with a bad name": [
    `type Tool @key(fields: "id") @context(name: "my_shop") { id: ID! }`,
    'Tool: @context is named "my_shop": expected letters and digits, a letter first',
  ],
  "an argument from no context": [inContext("garbage"), `${argument} takes "garbage": expected a context and a field of it, as in "$viewer { language }"`],
  "an argument from a context alone": [inContext("$shop"), `${argument} takes "$shop": expected a context and a field of it, as in "$viewer { language }"`],
  "an argument from what cannot be read": [
    inContext("$shop { language"),
    `${argument} selects what cannot be read: " { language" is no field set: expected names of fields, as in "id" or "id maker { id }"`,
  ],
  "an argument from what is no selection": [
    inContext("$shop { } }"),
    `${argument} selects what cannot be read: " } " is no field set: expected names of fields, as in "id" or "id maker { id }"`,
  ],
  "an argument from a context that nothing sets": [
    inContext("$market { language }"),
    `${argument} takes from market, and no type of this subgraph is marked with Context("market")`,
  ],
  "an argument from a field that is none": [
    inContext("$shop { tongue }"),
    `${argument} selects what is no field: Shop has no field tongue: expected one of language, tool`,
  ],
  "an argument with a default": [
    inContext("$shop { language }").replace("in: String ", 'in: String = "vi" '),
    `${argument} stands on an argument with a default, which a context would never leave in place`,
  ],
  "an argument of a field that an interface has": [
    inContext("$shop { language }").replace("type Tool", "interface Named { name: String } type Tool implements Named"),
    `${argument} stands below a field that Named has too, where no context is known`,
  ],
  "an argument of a type that is not resolved": [
    inContext("$shop { language }").replace('"id")', '"id", resolvable: false)'),
    `${argument} needs Tool to have a key that is resolved here: the router comes back by it with the argument`,
  ],
};

test.each(Object.entries(refused))("%s is refused, as by Apollo's composer", (_what, [sdl, problem]) => {
  expect(problemsOf(sdl)).toEqual([problem]);
  expect(apollosErrors(sdl).join("\n")).toMatch(/^\[tools\]/mu);
});

const lawful: Readonly<Record<string, string>> = {
  "an external field that a key has": `type Tool @key(fields: "id") { id: ID! @external  name: String }`,
  "an external field that an interface has": `
    interface Named { name: String } type Tool implements Named @key(fields: "id") { id: ID!  name: String @external  maker: Maker }
    type Maker @key(fields: "id") { id: ID! }`,
  "the external key of a type that is extended": `type Tool @extends @key(fields: "id") { id: ID! @external  name: String }`,
  "an external field that a context selects": inContext("$shop { language }")
    .replace("language: String!", "id: ID!  language: String! @external")
    .replace("type Shop", 'type Shop @key(fields: "id")'),
  "an argument from one of several kinds": `${inContext("$shop ... on Shop { language }")} type Market @context(name: "market") { place: String }`,
  "@requires below an external object, with arguments and __typename": `
    type Tool @key(fields: "id") { id: ID!  maker: Maker @external  label: String @requires(fields: "maker { __typename name(in: \\"vi\\") }") }
    type Maker { name(in: String): String }`,
  "@requires in braces": `type Tool @key(fields: "id") { id: ID!  name: String @external  label: String @requires(fields: "{ name }") }`,
  "@requires of external leaves, of one kind": `
    type Tool @key(fields: "id") { id: ID!  maker: Maker  label: String @requires(fields: "maker { ... on Smith { name } }") }
    union Maker = Smith  type Smith @key(fields: "id") { id: ID!  name: String @external }`,
  "@requires through an interface whose kinds have it from elsewhere": `
    interface Maker { home: Home } type Smith implements Maker @key(fields: "id") { id: ID!  home: Home @external }
    type Home { town: String } type Tool @key(fields: "id") { id: ID!  maker: Maker  label: String @requires(fields: "maker { home { town } }") }`,
  "@provides of external leaves below what is here": `
    type Tool @key(fields: "id") { id: ID!  makers: [Maker!] @provides(fields: "home { town }") }
    type Maker @key(fields: "id") { id: ID!  home: Home }  type Home { town: String @external }`,
  "@provides of what is shared": `
    type Tool @key(fields: "id") { id: ID!  maker: Maker @provides(fields: "name") }
    type Maker @key(fields: "id") { id: ID!  name: String @external @shareable }`,
  "a size of an Int argument": `type Tool @key(fields: "id") { id: ID!  sizes(first: Int!): [Int] @listSize(assumedSize: 0, slicingArguments: ["first"]) }`,
};

// fields of others are not there when a subgraph is composed alone: what is asked is whether the subgraph itself is taken
test.each(Object.entries(lawful))("%s is taken, as by Apollo's composer", (_what, sdl) => {
  expect(problemsOf(sdl)).toEqual([]);
  expect(apollosErrors(sdl).filter((error) => error.startsWith("[tools]"))).toEqual([]);
});
