/** A neighbour written schema-first: it owns reading lists, and adds `bookmarks` to every Resource of Đối Ngoại Graph. */
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@interfaceObject"])

  type Query {
    readingList(id: ID!): ReadingList
    readingLists: [ReadingList!]!
  }

  type ReadingList @key(fields: "id") {
    id: ID!
    title: String!
    "What to read, in this order."
    items: [Resource!]!
    "Where the library keeps the list."
    shelf: Shelf
  }

  "Directives, bodies, countries and all the rest, without naming one of their types."
  type Resource @key(fields: "id") @interfaceObject {
    id: ID!
    "On how many reading lists it stands."
    bookmarks: Int!
  }

  "The library's; here it is only referred to."
  type Shelf @key(fields: "mark", resolvable: false) {
    mark: ID!
  }
`);

const lists = [
  {
    id: "first-week",
    title: "For the first week",
    shelf: "A1",
    items: ["directive:28-ct-tw-2008", "country:la", "organization:lien-hiep-cac-to-chuc-huu-nghi"],
  },
  { id: "second-week", title: "For the second week", shelf: null, items: ["country:la", "organization:ban-bi-thu"] },
];
type List = (typeof lists)[number];

const resolvers = {
  Query: {
    readingList: (_root: unknown, { id }: { readonly id: string }) => lists.find((list) => list.id === id) ?? null,
    readingLists: () => lists,
  },
  ReadingList: {
    __resolveReference: ({ id }: { readonly id: string }) => lists.find((list) => list.id === id) ?? null,
    items: ({ items }: List) => items.map((id) => ({ id })),
    shelf: ({ shelf }: List) => (shelf === null ? null : { mark: shelf }),
  },
  Resource: {
    __resolveReference: ({ id }: { readonly id: string }) => ({ id }),
    bookmarks: ({ id }: { readonly id: string }) => lists.filter(({ items }) => items.includes(id)).length,
  },
};

export const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
