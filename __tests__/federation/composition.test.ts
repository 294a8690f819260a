import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Kind, parse, print } from "graphql";
import type { ObjectTypeDefinitionNode } from "graphql";
import { composers } from "../support/composers.js";

const published = (file: string): string => readFileSync(new URL(`../../schema/${file}`, import.meta.url), "utf8");
const versions = { "2.9": published("subgraph.graphql"), "2.3": published("subgraph.v2.3.graphql") } as const;

/** The two parts of the published stubs, as a stranger takes them. */
const [singleTypes = "", everyResource = ""] = published("stubs.graphql").split(/^# PART 2:.*$/mu);
const part2 = everyResource.replaceAll(/^# ?/gmu, "");
const stubs = parse(singleTypes).definitions.filter((node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION);
const keysOf = (stub: ObjectTypeDefinitionNode): readonly string[] => (stub.fields ?? []).map(({ name }) => name.value);

const link = (...names: readonly string[]): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [${names.map((name) => `"@${name}"`).join(", ")}])`;

const neighbours: Readonly<Record<string, string>> = {
  "one with its own PageInfo and node": `${link("key", "shareable")}
    type Query { bookmarks(first: Int): BookmarkConnection  node(id: ID!): Node  nodes(ids: [ID!]!): [Node]! }
    interface Node { id: ID! }
    type Bookmark implements Node @key(fields: "id") { id: ID!  at: String! }
    type BookmarkConnection { nodes: [Bookmark!]!  pageInfo: PageInfo! }
    type PageInfo @shareable { hasNextPage: Boolean!  hasPreviousPage: Boolean!  startCursor: String  endCursor: String }`,
  "one that refers to every single type": `${singleTypes}
    type Query { shelf: Shelf }
    type Shelf { ${stubs.map(({ name }) => `a${name.value}: ${name.value}`).join("\n")} }`,
  ...Object.fromEntries(
    stubs.flatMap((stub) =>
      keysOf(stub).map((key) => [
        `one that adds a field to ${stub.name.value} by its ${key}`,
        `${link("key")}
        type ${stub.name.value} @key(fields: "${key}") { ${key}: ID!  shelfMark: String }`,
      ]),
    ),
  ),
  "one that adds a field to every resource": `${part2.replace("  id: ID!\n", "  id: ID!\n  bookmarks: Int!\n")}
    type Query { popular: [Resource!]! }`,
  "one that takes over the summary of Topic": `${link("key", "override", "shareable")}
    type Topic @key(fields: "id") { id: ID!  summary: LocalizedText @override(from: "doi-ngoai") }
    type LocalizedText @shareable { vi: String  en: String  text: String!  viOrigin: TextOrigin  enOrigin: TextOrigin }
    enum TextOrigin { PRINTED EDITORIAL }`,
};

const matrix = (Object.keys(composers) as (keyof typeof composers)[]).flatMap((composer) =>
  (Object.keys(versions) as (keyof typeof versions)[]).map((version) => [composer, version] as const),
);

test.each(matrix)("by %s's composer, our subgraph at v%s composes alone, and beside each neighbour", (composer, version) => {
  const ours = { name: "doi-ngoai", sdl: versions[version] };
  const refused = Object.entries({ nobody: "", ...neighbours }).flatMap(([who, sdl]) => {
    const errors = composers[composer](sdl === "" ? [ours] : [ours, { name: "neighbour", sdl }]);
    return errors.map((error) => `${who}: ${error}`);
  });
  expect(refused).toEqual([]);
});

test.each(Object.keys(versions) as (keyof typeof versions)[])("all neighbours compose with v%s at once, by Apollo's composer", (version) => {
  const chosen = Object.entries(neighbours).filter(([who]) => !who.includes("its id") || who.includes("Directive"));
  expect(
    composers.Apollo([{ name: "doi-ngoai", sdl: versions[version] }, ...chosen.map(([, sdl], index) => ({ name: `neighbour${String(index)}`, sdl }))]),
  ).toEqual([]);
});

test("a contract that leaves evidence out composes: everything that leads to evidence bears its tag", () => {
  const withoutEvidence = print(parse(versions["2.9"])).replaceAll('@tag(name: "evidence")', "@inaccessible").replace('"@tag"', '"@inaccessible"');
  expect(withoutEvidence).toContain("@inaccessible");
  expect(composers.Apollo([{ name: "doi-ngoai", sdl: withoutEvidence }])).toEqual([]);
});

// Where composers differ, Apollo's decides; each line is a difference that a neighbour of ours can meet.
const differences: readonly (readonly [string, string, Readonly<Record<keyof typeof composers, boolean>>])[] = [
  [
    "a stub of Resource beside the stub of one of its kinds",
    `${link("key", "interfaceObject")}
    type Query { popular: [Resource!]! }
    type Resource @key(fields: "id") @interfaceObject { id: ID!  bookmarks: Int! }
    interface Named { id: ID! }
    type Directive implements Named @key(fields: "id") { id: ID!  shelfMark: String }`,
    { Apollo: false, "The Guild": true, WunderGraph: false },
  ],
  [
    "a PageInfo of another shape",
    `type Query { pages: PageInfo } type PageInfo { hasNextPage: String! }`,
    { Apollo: false, "The Guild": false, WunderGraph: false },
  ],
  [
    "a field of ours that is taken over for a part of the requests",
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@override"])
    type Topic @key(fields: "id") { id: ID!  declaredCount: Int @override(from: "doi-ngoai", label: "percent(5)") }`,
    { Apollo: true, "The Guild": true, WunderGraph: false },
  ],
  [
    "v2.12 with @cacheTag",
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@cacheTag"])
    type Directive @key(fields: "id") { id: ID!  shelfMark: String @cacheTag(format: "shelf") }`,
    { Apollo: true, "The Guild": false, WunderGraph: false },
  ],
];

test.each(differences)("%s: who composes it", (_what, sdl, expected) => {
  const came = Object.fromEntries(
    Object.entries(composers).map(([composer, errorsOf]) => [
      composer,
      errorsOf([
        { name: "doi-ngoai", sdl: versions["2.9"] },
        { name: "neighbour", sdl },
      ]).length === 0,
    ]),
  );
  expect(came).toEqual(expected);
});
