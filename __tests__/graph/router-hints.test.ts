import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { buildSchema, Kind, parse } from "graphql";
import type { FieldDefinitionNode, InterfaceTypeDefinitionNode, ObjectTypeDefinitionNode } from "graphql";
import { nullReport } from "../../src/federation/nulls.js";
import { nullsOf } from "../../src/graph/contract.js";
import { graph } from "../support/query.js";

type Owner = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
const owners = parse(graph.subgraphSdl).definitions.filter(
  (node): node is Owner => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION,
);
const fields = owners.flatMap((owner) =>
  (owner.fields ?? []).map((field) => ({ owner: owner.name.value, field, onInterface: owner.kind === Kind.INTERFACE_TYPE_DEFINITION })),
);

const bears = (field: FieldDefinitionNode, name: string): boolean => field.directives?.some((directive) => directive.name.value === name) === true;
const printed = ({ type }: FieldDefinitionNode): string => {
  const wrap = (node: FieldDefinitionNode["type"]): string =>
    node.kind === Kind.NAMED_TYPE ? node.name.value : node.kind === Kind.LIST_TYPE ? `[${wrap(node.type)}]` : `${wrap(node.type)}!`;
  return wrap(type);
};

test("every list has a size and a cost, so that a router can reckon with them", () => {
  const lists = fields.filter(({ owner, field }) => printed(field).startsWith("[") && !owner.endsWith("Connection"));
  const connections = fields.filter(({ field }) => /Connection!?$/u.test(printed(field)));
  expect(lists.length > 100 && connections.length > 50).toBe(true);
  const without = [...lists, ...connections].filter(({ field }) => !bears(field, "listSize"));
  const withoutCost = [...lists, ...connections].filter(({ field, onInterface }) => !onInterface && !bears(field, "cost"));
  expect([...without, ...withoutCost].map(({ owner, field }) => `${owner}.${field.name.value}`)).toEqual([]);
});

test("v2.3 knows neither cost nor size, and has everything else", () => {
  const old = readFileSync(new URL("../../schema/subgraph.v2.3.graphql", import.meta.url), "utf8");
  const bare = graph.subgraphSdl
    .replaceAll(/ @(?:cost|listSize)\([^)]*\)/gu, "")
    .replace("v2.9", "v2.3")
    .replace('"@cost", ', "")
    .replace('"@listSize", ', "");
  expect(old).toBe(bare);
});

test("a reference that cannot be resolved blanks at most its nearest resource", () => {
  const rows = nullsOf(graph.api);
  expect(rows.length > 100).toBe(true);
  expect(rows.filter(({ reachesRoot }) => reachesRoot)).toEqual([]);
  expect(rows.find(({ field }) => field === "Goal.article")?.blanks).toEqual(["the Goal"]);
  expect(rows.find(({ field }) => field === "GoalConnection.nodes")?.blanks).toEqual(["Directive.goals", "Query.goals", "Speech.goals"]);
});

test("the report sees a loss that goes too far", () => {
  const schema = buildSchema(`
    type Query { shelf: Shelf!  page: Page }
    type Shelf { book: Book! }
    type Page { books: [Book!]!  loose: [Book]!  maybe: [Book!] }
    type Book { id: ID!  author: Author! }
    type Author { id: ID! }
  `);
  const report = (resources: readonly string[]): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries(
      nullReport(
        schema,
        ({ name }) => name === "Book" || name === "Author",
        ({ name }) => resources.includes(name),
      ).map(({ field, blanks }) => [field, blanks]),
    );
  expect(report(["Book"])).toEqual({ "Shelf.book": ["everything"], "Page.books": ["Query.page"], "Book.author": ["the Book"] });
  expect(report([])).toEqual({
    "Shelf.book": ["everything"],
    "Page.books": ["Query.page"],
    "Book.author": ["Page.loose", "Page.maybe", "Query.page", "everything"],
  });
});
