import { readFileSync } from "node:fs";
import { composeServices } from "@apollo/composition";
import { expect, test } from "@jest/globals";
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
} from "graphql";
import type { GraphQLField, GraphQLInputField, GraphQLNamedType } from "graphql";
import { printedSchemas } from "../src/graph/contract.js";
import { graph } from "./support/query.js";

const root = new URL("../", import.meta.url);

test.each(Object.entries(printedSchemas()))("schema/%s is what the code prints", (file, sdl) => {
  expect(readFileSync(new URL(`schema/${file}`, root), "utf8")).toBe(sdl);
});

test("every type, field, argument, input field and enum value has a description", () => {
  const bare: string[] = [];
  const note = (name: string, { description }: { readonly description?: string | null | undefined }): void => {
    if (description == null || description === "") bare.push(name);
  };
  for (const type of Object.values(graph.api.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type) || type.name === "Query") continue;
    note(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    const fields: readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(type.getFields());
    for (const field of fields) {
      note(`${type.name}.${field.name}`, field);
      if ("args" in field) for (const arg of field.args) note(`${type.name}.${field.name}(${arg.name})`, arg);
    }
  }
  for (const field of Object.values(graph.api.getQueryType()!.getFields())) {
    note(`Query.${field.name}`, field);
    for (const arg of field.args) note(`Query.${field.name}(${arg.name})`, arg);
  }
  expect(bare).toEqual([]);
});

/** The part of a type that two fields must share to stand in one selection (GraphQL, 5.3.2 SameResponseShape). */
function shapeOf(type: { toString(): string }, named: GraphQLNamedType): string {
  return isLeafType(named) ? type.toString() : type.toString().replace(named.name, "{}");
}

test("no two types that can meet in one selection give a field name two shapes", () => {
  const clashes: string[] = [];
  for (const abstract of Object.values(graph.api.getTypeMap()).filter(isAbstractType)) {
    const shapes = new Map<string, { readonly shape: string; readonly owner: string }>();
    for (const type of graph.api.getPossibleTypes(abstract)) {
      for (const field of Object.values(type.getFields())) {
        const shape = shapeOf(field.type, getNamedType(field.type));
        const other = shapes.get(field.name);
        if (other !== undefined && other.shape !== shape)
          clashes.push(`${abstract.name}: ${type.name}.${field.name} ${shape}, ${other.owner}.${field.name} ${other.shape}`);
        shapes.set(field.name, { shape, owner: type.name });
      }
    }
  }
  expect(clashes).toEqual([]);
});

function compose(...services: readonly { readonly name: string; readonly sdl: string }[]): readonly string[] {
  const result = composeServices(services.map(({ name, sdl }) => ({ name, url: `http://${name}.example/graphql`, typeDefs: parse(sdl) })));
  return (result.errors ?? []).map(({ message }) => message);
}

const ours = { name: "doi-ngoai", sdl: graph.subgraphSdl };

test("the subgraph composes alone", () => {
  expect(compose(ours)).toEqual([]);
});

test("the subgraph composes beside a neighbour that extends Organization and has its own PageInfo", () => {
  const neighbour = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
    type Query { bookmarks(first: Int): BookmarkConnection  node(id: ID!): Node }
    interface Node { id: ID! }
    type Organization @key(fields: "id") { id: ID!  bookmarks: [Bookmark!]! }
    type Bookmark implements Node { id: ID!  body: Organization! }
    type BookmarkConnection { nodes: [Bookmark!]!  pageInfo: PageInfo! }
    type PageInfo @shareable { hasNextPage: Boolean!  hasPreviousPage: Boolean!  startCursor: String  endCursor: String }
  `;
  expect(compose(ours, { name: "bookmarks", sdl: neighbour })).toEqual([]);
});

test("the subgraph composes beside a neighbour that adds a field to every resource", () => {
  const neighbour = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@interfaceObject"])
    type Query { popular: [Resource!]! }
    type Resource @key(fields: "id") @interfaceObject { id: ID!  likes: Int! }
  `;
  expect(compose(ours, { name: "likes", sdl: neighbour })).toEqual([]);
});

test("a neighbour that gives PageInfo another shape is told so, which shows that composition can fail", () => {
  const neighbour = `type Query { pages: PageInfo } type PageInfo { hasNextPage: String! }`;
  expect(compose(ours, { name: "odd", sdl: neighbour }).length > 0).toBe(true);
});
