import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { composeServices } from "@apollo/composition";
import { afterAll, expect, test } from "@jest/globals";
import { transformSupergraphToPublicSchema } from "@theguild/federation-composition";
import { buildASTSchema, isInterfaceType, isObjectType, lexicographicSortSchema, parse, printSchema } from "graphql";
import type { GraphQLInterfaceType, GraphQLSchema } from "graphql";
import { graph } from "../support/query.js";
import { failed, program, run } from "../support/program.js";

const folder = mkdtempSync(join(tmpdir(), "doi-ngoai-compose-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const link = (...imports: readonly string[]): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports.map((name) => `"${name}"`).join(", ")}])`;

/** What the command says of files with these texts, whose names it is called with; it runs in their folder. */
function compose(files: Readonly<Record<string, string>>, args: readonly string[] = Object.keys(files), input = "", file = program) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, "compose", ...args], { cwd: folder, env: {}, input, encoding: "utf8" });
  return { status, stdout, stderr };
}

/** Apollo's verdict on the same subgraphs: its supergraph, or the codes of its errors. */
function apollo(files: Readonly<Record<string, string>>): { readonly supergraph: string; readonly codes: readonly string[] } {
  const services = [["doi-ngoai", graph.subgraphSdl] as const, ...Object.entries(files)].map(([name, sdl]) => ({
    name: name.replace(".graphql", ""),
    url: "",
    typeDefs: parse(sdl),
  }));
  const { supergraphSdl = "", errors = [] } = composeServices(services);
  return { supergraph: supergraphSdl, codes: [...new Set(errors.map(({ extensions }) => String(extensions.code)))].sort() };
}

/** What a client sees of a supergraph. */
const apiOf = (supergraph: string): GraphQLSchema => lexicographicSortSchema(buildASTSchema(transformSupergraphToPublicSchema(parse(supergraph))));

const bookmarks = `${link("@key", "@shareable")}
type Query {
  bookmarks(first: Int): BookmarkConnection
  node(id: ID!): Node
}
interface Node {
  id: ID!
}
type Bookmark implements Node @key(fields: "id") {
  id: ID!
  body: Organization!
}
type BookmarkConnection {
  nodes: [Bookmark!]!
  pageInfo: PageInfo!
}
type Organization @key(fields: "id") {
  id: ID!
  bookmarks: Int!
}
type PageInfo @shareable {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}
`;

const likes = `${link("@key", "@interfaceObject")}
type Query {
  popular: [Resource!]!
}
type Resource @key(fields: "id") @interfaceObject {
  id: ID!
  likes: Int!
}
`;

test("neighbours that compose give a supergraph with the graph that Apollo's composer gives too", () => {
  const files = { "bookmarks.graphql": bookmarks, "likes.graphql": likes };
  const { status, stdout, stderr } = compose(files);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain('DOI_NGOAI @join__graph(name: "doi-ngoai", url: "http://127.0.0.1:4000/subgraph")');
  expect(stdout).toContain('BOOKMARKS @join__graph(name: "bookmarks", url: "")');
  const api = apiOf(stdout);
  expect(printSchema(api)).toBe(printSchema(apiOf(apollo(files).supergraph)));
  const withField = (name: string): readonly string[] =>
    Object.values(api.getTypeMap()).flatMap((type) => ((isObjectType(type) || isInterfaceType(type)) && name in type.getFields() ? [type.name] : []));
  const resource = graph.api.getType("Resource") as GraphQLInterfaceType;
  expect([withField("bookmarks"), withField("likes")]).toEqual([
    ["Organization", "Query"],
    [resource.name, ...graph.api.getPossibleTypes(resource).map(({ name }) => name)].sort(),
  ]);
});

test("a subgraph is read from standard input, and the supergraph written to a file", () => {
  const { stdout } = compose({}, ["-"], bookmarks);
  expect(stdout).toContain('STDIN @join__graph(name: "stdin", url: "")');
  expect(compose({ "bookmarks.graphql": bookmarks }, ["bookmarks.graphql", "--out", "supergraph.graphql"])).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(readFileSync(join(folder, "supergraph.graphql"), "utf8")).toContain("BOOKMARKS @join__graph");
});

test("the packed command finds the contract in its package", () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const [packed] = spawnSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], { cwd: root, encoding: "utf8" }).stdout.split("\n");
  spawnSync("tar", ["-xf", packed!], { cwd: folder });
  symlinkSync(join(root, "node_modules"), join(folder, "package/node_modules"));
  const { status, stdout, stderr } = compose({ "bookmarks.graphql": bookmarks }, ["bookmarks.graphql"], "", join(folder, "package/dist/cli.js"));
  expect([status, stderr, stdout === compose({}, ["bookmarks.graphql"]).stdout]).toEqual([0, "", true]);
});

/** A mistake of a neighbour: what its file has besides the link, and what is said of it. Apollo's codes stand apart only where they differ. */
interface Mistake {
  readonly imports: readonly string[];
  readonly sdl: string;
  /** The place within the file, the code, and what it is about. */
  readonly told: readonly string[];
  readonly mend: string;
  readonly apollo?: readonly string[];
}

const mistakes: Readonly<Record<string, Mistake>> = {
  "a value type that is not shared": {
    imports: ["@key"],
    sdl: "type Query { pages: PageInfo }\ntype PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }",
    told: ["3:17: INVALID_FIELD_SHARING PageInfo.hasNextPage, PageInfo.hasPreviousPage, PageInfo.startCursor, PageInfo.endCursor"],
    mend: 'write type PageInfo @shareable and import "@shareable" in the @link.',
  },
  "a value type that is not whole": {
    imports: ["@shareable"],
    sdl: "type Query { text: LocalizedText }\ntype LocalizedText @shareable { vi: String en: String length: Int }",
    told: ["3:6: SATISFIABILITY_ERROR LocalizedText.viOrigin, LocalizedText.enOrigin, LocalizedText.text, LocalizedText.length"],
    mend: "copy LocalizedText from doi-ngoai whole, or give your own another name.",
  },
  "a field that ours resolves": {
    imports: ["@key"],
    sdl: 'type Organization @key(fields: "id") { id: ID! collective: Boolean! }',
    told: ["2:48: INVALID_FIELD_SHARING Organization.collective"],
    mend: 'take it out of neighbour.graphql; if @requires needs it, mark it @external; to take it over, write @override(from: "doi-ngoai").',
  },
  "a root field that ours has": {
    imports: ["@key", "@shareable"],
    sdl: 'type Query { organization(id: ID!): Organization @shareable }\ntype Organization @key(fields: "id") { id: ID! }',
    told: ["2:14: INVALID_FIELD_SHARING Query.organization"],
    mend: "give yours another name.",
  },
  "an entity without its key": {
    imports: ["@key"],
    sdl: "type Query { first: Organization }\ntype Organization { id: ID! bookmarks: Int! }",
    told: ["3:21: INVALID_FIELD_SHARING Organization.id"],
    mend: 'write type Organization @key(fields: "id").',
  },
  "an external field that nobody has": {
    imports: ["@key", "@external", "@requires"],
    sdl: 'type Country @key(fields: "code") { code: ID! title: String @external greeting: String @requires(fields: "title") }',
    told: ["2:47: EXTERNAL_MISSING_ON_BASE Country.title"],
    mend: `spell it as its owner does; in doi-ngoai, Country has: ${Object.keys((graph.api.getType("Country") as { getFields(): object }).getFields()).join(", ")}.`,
  },
  "a key of a field that is not there": {
    imports: ["@key"],
    sdl: 'type Organization @key(fields: "slug") { id: ID! bookmarks: Int! }',
    told: ["2:6: KEY_INVALID_FIELDS Organization"],
    mend: `a type's keys name fields that stand on it in neighbour.graphql: write @key(fields: "id"), which doi-ngoai gives, and that field on Organization.`,
  },
  "a key that ours does not give": {
    imports: ["@key"],
    sdl: 'type Topic @key(fields: "slug") { slug: ID! bookmarks: Int! }',
    told: ["2:6: SATISFIABILITY_ERROR Topic.slug, Topic.bookmarks"],
    mend: 'write type Topic @key(fields: "id") and the fields of that key, as doi-ngoai has them.',
  },
  "a key that does not resolve, with a field that must": {
    imports: ["@key"],
    sdl: 'type Topic @key(fields: "id", resolvable: false) { id: ID! bookmarks: Int! }',
    told: ["2:6: SATISFIABILITY_ERROR Topic.bookmarks"],
    mend: "take resolvable: false away and resolve the reference, or take the field out.",
  },
  "a stub of Resource that is no stand-in": {
    imports: ["@key"],
    sdl: 'type Resource @key(fields: "id") { id: ID! likes: Int! }',
    told: ["2:6: TYPE_KIND_MISMATCH Resource"],
    mend: 'to add fields to all that implement it, write type Resource @key(fields: "id") @interfaceObject and import "@interfaceObject" in the @link, under its own name.',
  },
  "a field of another type": {
    imports: ["@key"],
    sdl: 'type Country @key(fields: "code") { code: String! flag: String }',
    told: ["2:37: FIELD_TYPE_MISMATCH Country.code"],
    mend: "write code: ID! on Country.",
  },
  "a stand-in without a key": {
    imports: ["@interfaceObject"],
    sdl: "type Query { popular: Resource }\ntype Resource @interfaceObject { id: ID! likes: Int! }",
    told: ["3:6: INTERFACE_OBJECT_USAGE_ERROR Resource"],
    mend: 'write type Resource @key(fields: "id") @interfaceObject.',
  },
  "a new field of an interface": {
    imports: ["@key"],
    sdl: 'type Query { all: [Resource] }\ninterface Resource { id: ID! likes: Int }\ntype Topic implements Resource @key(fields: "id") { id: ID! likes: Int }',
    told: ["3:30: INTERFACE_FIELD_NO_IMPLEM Resource.likes"],
    mend: 'write instead: type Resource @key(fields: "id") @interfaceObject { ... }, which adds the field to all of them.',
  },
  "an enum with other values": {
    imports: [],
    sdl: "enum Direction { ANY UP }\ntype Query { way(from: Direction): Direction }",
    told: ["2:6: ENUM_VALUE_MISMATCH Direction"],
    mend: "list the values as they stand there, or name your own enum otherwise.",
  },
  "a field taken over on an interface": {
    imports: ["@override"],
    sdl: 'interface Node { id: ID! @override(from: "doi-ngoai") }\ntype Mark implements Node { id: ID! }\ntype Query { mark: Mark }',
    told: ["2:18: OVERRIDE_ON_INTERFACE Node.id"],
    mend: "write @override on the types that implement it.",
  },
  "a field taken over from the neighbour itself": {
    imports: ["@key", "@override"],
    sdl: 'type Topic @key(fields: "id") { id: ID! bookmarks: Int @override(from: "neighbour") }',
    told: ["2:41: OVERRIDE_FROM_SELF_ERROR Topic.bookmarks"],
    mend: 'name the subgraph that has it now, as in @override(from: "doi-ngoai").',
  },
  "a directive that is not imported": {
    imports: [],
    sdl: 'type Topic @key(fields: "id") { id: ID! bookmarks: Int! }',
    told: ["2:13: INVALID_GRAPHQL"],
    mend: 'add "@key" to the import of the @link to federation, or define the directive.',
  },
  "a field of ours that is hidden": {
    imports: ["@key", "@inaccessible"],
    sdl: 'type Directive @key(fields: "id") { id: ID! @inaccessible bookmarks: Int }',
    told: ["2:37: IMPLEMENTED_BY_INACCESSIBLE Directive.id"],
    mend: "take @inaccessible off: it would hide for everybody what doi-ngoai gives.",
  },
  "a price on an interface": {
    imports: ["@cost"],
    sdl: "type Query { node: Node }\ninterface Node { id: ID! pages: Int @cost(weight: 3) }\ntype Mark implements Node { id: ID! pages: Int }",
    told: ["3:26: COST_APPLIED_TO_INTERFACE_FIELD Node.pages"],
    mend: "take @cost off the interface; write it on the types that implement it.",
    apollo: ["COST_APPLIED_TO_INTERFACE_FIELD"],
  },
  "a context that has no name": {
    imports: ["@key", "@context", "@fromContext"],
    sdl: 'type Query { shop: Shop }\ntype Shop @key(fields: "id") @context(name: "a_b") { id: ID! tea: Tea }\ntype Tea @key(fields: "id") { id: ID! price(of: ID @fromContext(field: "$a_b { id }")): Int }',
    told: ["3:31: CONTEXT_NAME_INVALID"],
    mend: "name the context with letters and digits alone: no underscore, and no digit in front.",
  },
  "a key with an argument": {
    imports: ["@key"],
    sdl: 'type Query { mark: Mark }\ntype Mark @key(fields: "id(of: 1)") { id(of: Int): ID! }',
    told: ["3:6: KEY_FIELDS_HAS_ARGS Mark"],
    mend: "name fields without arguments in @key; one with arguments has no single value to send along.",
  },
  "a composed directive of no specification": {
    imports: ["@composeDirective"],
    sdl: 'extend schema @composeDirective(name: "@mine")\ndirective @mine on FIELD_DEFINITION\ntype Query { mark: Int @mine }',
    told: ["1:16: DIRECTIVE_COMPOSITION_ERROR"],
    mend: 'compose only a directive that the file defines and that a @link of your own imports, to one major version in all subgraphs: @link(url: "https://example.com/mine/v1.0", import: ["@mine"]) @composeDirective(name: "@mine").',
  },
  "a key that is a field of ours and no key": {
    imports: ["@key"],
    sdl: 'type Directive @key(fields: "number") { number: String }',
    told: ["2:41: INVALID_FIELD_SHARING Directive.number"],
    mend: 'write type Directive @key(fields: "id") and the fields of that key, as doi-ngoai has them; leave number out.',
    apollo: ["FIELD_TYPE_MISMATCH", "INVALID_FIELD_SHARING"],
  },
  "a field that we have not, taken over for a part of the requests": {
    imports: ["@key", "@override"],
    sdl: 'type Topic @key(fields: "id") { id: ID! bookmarks: Int @override(from: "doi-ngoai", label: "percent(5)") }',
    told: ["2:6: SATISFIABILITY_ERROR Topic.bookmarks"],
    mend: "take @override off: there is nothing to take over.",
    apollo: [],
  },
  "a key that is taken over": {
    imports: ["@key", "@override"],
    sdl: 'type Directive @key(fields: "id") { id: ID! @override(from: "doi-ngoai") bookmarks: Int }',
    told: ["2:6: SATISFIABILITY_ERROR Directive.id, Directive.bookmarks"],
    mend: "take @override off Directive.id: a key is given by every subgraph that has it.",
  },
  "a root field of ours with another type": {
    imports: [],
    sdl: "type Query { directives: Int }",
    told: ["2:14: INVALID_FIELD_SHARING Query.directives"],
    mend: "give yours another name.",
    apollo: ["FIELD_TYPE_MISMATCH", "INVALID_FIELD_SHARING"],
  },
  "an external field of another type": {
    imports: ["@key", "@external", "@requires"],
    sdl: 'type Directive @key(fields: "id") { id: ID! congressTerm: String @external note: Int @requires(fields: "congressTerm") }',
    told: ["2:45: EXTERNAL_TYPE_MISMATCH Directive.congressTerm"],
    mend: "write congressTerm: Int @external.",
  },
  "an interface of the file's own that a type only half implements": {
    imports: [],
    sdl: "type Query { mark: Mark }\ninterface Dotted { id: ID! }\ninterface Marked implements Dotted { id: ID! }\ntype Mark implements Marked { id: ID! }",
    told: ["1:16: INVALID_GRAPHQL"],
    mend: "let Mark implement Dotted too, or Marked not implement it.",
  },
  "a composite key that has one of ours in it, with a field of ours": {
    imports: ["@key"],
    sdl: 'type Country @key(fields: "id code") { id: ID! code: ID! name: LocalizedText! }\ntype LocalizedText @federation__shareable { vi: String en: String text: String! viOrigin: TextOrigin enOrigin: TextOrigin }\nenum TextOrigin { PRINTED EDITORIAL }',
    told: ["2:58: INVALID_FIELD_SHARING Country.name"],
    mend: 'take it out of neighbour.graphql; if @requires needs it, mark it @external; to take it over, write @override(from: "doi-ngoai").',
  },
  "a type that is not defined": {
    imports: [],
    sdl: "type Query { bookmarked: [Topic!]! }",
    told: ["2:27: INVALID_GRAPHQL"],
    mend: 'define Topic in this file: type Topic @key(fields: "id", resolvable: false) and the field of the key.',
  },
};

test.each(Object.entries(mistakes))("%s is told with its place and its mend", (_name, { imports, sdl, told, mend, apollo: codes }) => {
  const files = { "neighbour.graphql": `${link(...imports)}\n${sdl}` };
  const { status, stdout, stderr } = compose(files);
  const lines = stderr.trimEnd().split("\n");
  expect([status, stdout]).toEqual([1, ""]);
  expect(lines.filter((line) => !line.startsWith("  "))).toEqual([
    ...told.map((line) => `neighbour.graphql:${line}`),
    `doi-ngoai: ${String(told.length)} problem, and no supergraph`,
  ]);
  expect(lines).toContain(`  Mend: ${mend}`);
  expect(lines.find((line) => line.startsWith("  Wrong: "))?.includes("Apollo's composer")).toBe(false);
  expect(apollo(files).codes).toEqual(codes ?? [told[0]!.split(" ")[1]]);
});

const apolloRefuses = "(Apollo's composer refuses it; the one used here would not.)";

const stricter: Readonly<
  Record<string, { readonly files: Readonly<Record<string, string>>; readonly codes: readonly string[]; readonly said: readonly string[] }>
> = {
  "a stand-in of Resource beside a type that implements it": {
    files: {
      "neighbour.graphql": `${link("@key", "@interfaceObject")}
type Resource @key(fields: "id") @interfaceObject { id: ID! likes: Int! }
type Organization @key(fields: "id") { id: ID! bookmarks: Int! }`,
    },
    codes: ["INTERFACE_OBJECT_USAGE_ERROR"],
    said: [
      "neighbour.graphql:2:6: INTERFACE_OBJECT_USAGE_ERROR Resource",
      `  Wrong: neighbour.graphql stands in for interface Resource with @interfaceObject, and defines Organization too, of those that implement it: a subgraph may do one or the other. ${apolloRefuses}`,
      "  Mend: keep Resource here and move Organization into a subgraph of its own, or add the fields to each type and leave Resource out.",
    ],
  },
  "a field taken over on a stand-in": {
    files: {
      "neighbour.graphql": `${link("@key", "@interfaceObject", "@override", "@shareable")}
type Resource @key(fields: "id") @interfaceObject { id: ID! channels: [Channel!]! @override(from: "doi-ngoai") }
enum Channel { PARTY STATE PEOPLE NATIONAL_ASSEMBLY }`,
    },
    codes: ["INVALID_FIELD_SHARING", "OVERRIDE_COLLISION_WITH_ANOTHER_DIRECTIVE"],
    said: [
      "neighbour.graphql:2:61: OVERRIDE_COLLISION_WITH_ANOTHER_DIRECTIVE Resource.channels",
      `  Wrong: Resource.channels stands on an @interfaceObject, where @override does not work. ${apolloRefuses}`,
      "  Mend: take the field over on the types that implement Resource, in a subgraph without the @interfaceObject.",
    ],
  },
  "an interface with a key and not all of its types": {
    files: {
      "neighbour.graphql": `${link("@key")}
type Query { all: [Resource] }
interface Resource @key(fields: "id") { id: ID! }
type Topic implements Resource @key(fields: "id") { id: ID! bookmarks: Int }`,
    },
    codes: ["INTERFACE_KEY_MISSING_IMPLEMENTATION_TYPE"],
    said: [
      "neighbour.graphql:3:11: INTERFACE_KEY_MISSING_IMPLEMENTATION_TYPE Resource",
      `  Wrong: interface Resource has a key in neighbour.graphql, which must then define every type that implements it, and lacks Article, Country, Directive, Event, Goal and 7 more. ${apolloRefuses}`,
      '  Mend: take @key off the interface; or, to add a field to all of them, write: type Resource @key(fields: "id") @interfaceObject.',
    ],
  },
  "a root field that two neighbours share without a type in common": {
    files: {
      "marks.graphql": `${link("@key", "@shareable")}
type Query { node(id: ID!): Node @shareable }
interface Node { id: ID! }
type Mark implements Node @key(fields: "id") { id: ID! }`,
      "notes.graphql": `${link("@key", "@shareable")}
type Query { node(id: ID!): Node @shareable }
interface Node { id: ID! }
type Note implements Node @key(fields: "id") { id: ID! }`,
    },
    codes: ["SHAREABLE_HAS_MISMATCHED_RUNTIME_TYPES"],
    said: [
      "notes.graphql:2:14: SHAREABLE_HAS_MISMATCHED_RUNTIME_TYPES Query.node",
      `  Wrong: Query.node is resolved by marks, notes, and no type can come from all of them, though a router may ask any. ${apolloRefuses}`,
      "  Mend: let one of them resolve it, and name the field of the others otherwise.",
    ],
  },
  "a stand-in that implements what its kinds do not": {
    files: {
      "neighbour.graphql": `${link("@key", "@interfaceObject")}
interface Marked { id: ID! marks: Int }
type Resource implements Marked @key(fields: "id") @interfaceObject { id: ID! marks: Int }`,
    },
    codes: ["INVALID_GRAPHQL"],
    said: [
      "neighbour.graphql:3:6: INVALID_GRAPHQL Resource",
      `  Wrong: Resource implements Marked in neighbour.graphql, and what implements Resource must implement it too: Article, Country, Directive, Event, Goal and 8 more do not. ${apolloRefuses}`,
      "  Mend: let Resource not implement Marked, and ask for its fields on Resource.",
    ],
  },
  "an interface that implements what its kinds elsewhere do not": {
    files: {
      "neighbour.graphql": `${link("@key")}
interface Marked { id: ID! }
interface Resource implements Marked { id: ID! }
type Topic implements Resource & Marked @key(fields: "id") { id: ID! }
type Query { marked: [Marked] }`,
    },
    codes: ["INVALID_GRAPHQL"],
    said: [
      "neighbour.graphql:3:11: INVALID_GRAPHQL Resource",
      `  Wrong: Resource implements Marked in neighbour.graphql, and what implements Resource must implement it too: Article, Country, Directive, Event, Goal and 7 more do not. ${apolloRefuses}`,
      "  Mend: let Resource not implement Marked, and ask for its fields on Resource.",
    ],
  },
  "a shared field of a subscription": {
    files: { "neighbour.graphql": `${link("@shareable")}\ntype Subscription { ticks: Int @shareable }` },
    codes: ["INVALID_FIELD_SHARING"],
    said: [
      "neighbour.graphql:2:21: INVALID_FIELD_SHARING Subscription.ticks",
      `  Wrong: Subscription.ticks is @shareable, and a subscription comes from one subgraph alone. ${apolloRefuses}`,
      "  Mend: take @shareable off.",
    ],
  },
  "a field provided that ours does not share": {
    files: {
      "neighbour.graphql": `${link("@key", "@external", "@provides")}
type Query { first: Organization @provides(fields: "collective") }
type Organization @key(fields: "id") { id: ID! collective: Boolean! @external }`,
    },
    codes: ["INVALID_FIELD_SHARING"],
    said: [
      "neighbour.graphql:3:48: INVALID_FIELD_SHARING Organization.collective",
      `  Wrong: neighbour.graphql names Organization.collective in @provides, and doi-ngoai resolves it and does not share it. ${apolloRefuses}`,
      "  Mend: take collective out of @provides: a router asks doi-ngoai for it.",
    ],
  },
};

test.each(Object.entries(stricter))("%s is refused here because Apollo's composer refuses it", (_name, { files, codes, said }) => {
  expect(compose(files)).toEqual(failed(1, ...said, "doi-ngoai: 1 problem, and no supergraph"));
  expect(apollo(files).codes).toEqual(codes);
});

test("a type of subscriptions that is shared as a whole composes, as with Apollo's composer", () => {
  const files = { "neighbour.graphql": `${link("@shareable")}\ntype Subscription @shareable { ticks: Int }` };
  expect([compose(files).status, apollo(files).codes]).toEqual([0, []]);
});

test("a type that implements Resource elsewhere is told of its author, not of us", () => {
  const stub = `${link("@key")}\ntype Query { mark: Mark }\ninterface Resource { id: ID! }\ntype Mark implements Resource @key(fields: "id") { id: ID! }`;
  const lines = compose({ "marks.graphql": stub }).stderr.split("\n");
  expect(lines).toContain("  Mend: let Mark not implement Resource; Node has no key and may be implemented.");
  expect(lines.filter((line) => line.startsWith("marks.graphql:4:6: ")).length).toBe(2);
});

test("a version that the composer does not know is told what to print", () => {
  const newer = bookmarks.replace("v2.9", "v2.12");
  expect(compose({ "bookmarks.graphql": newer })).toEqual(
    failed(
      1,
      "bookmarks.graphql:1:16: UNKNOWN_FEDERATION_LINK_VERSION",
      "  Wrong: it is written for Federation 2.12; the composer used here knows 2.0 to 2.9.",
      '  Mend: print it for 2.9: @link(url: "https://specs.apollo.dev/federation/v2.9", ...), without the directives that came later.',
      "doi-ngoai: 1 problem, and no supergraph",
    ),
  );
});

test("a file without a link, and one with an operation, are told before anything is composed", () => {
  const files = { "plain.graphql": "type Query { a: Int }", "operation.graphql": `${link()}\nquery A { a }` };
  expect(compose(files)).toEqual(
    failed(
      1,
      "plain.graphql: NO_FEDERATION_LINK",
      "  Wrong: plain.graphql has no @link to Federation 2: a router would read it as Federation 1, by other rules.",
      '  Mend: begin it with: extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])',
      "operation.graphql:2:7: NOT_SDL",
      "  Wrong: here stands an operation; a subgraph's file holds type definitions only.",
      "  Mend: keep the operation in a file of its own.",
      "doi-ngoai: 2 problems, and no supergraph",
    ),
  );
});

test("files that cannot be read or parsed, and names that are taken, are told all at once, each with its mend", () => {
  const files = {
    "brace.graphql": "type Query {\n  a:\n}",
    "word.graphql": "typ Query { a: Int }",
    "empty.graphql": "",
    "open.graphql": "type Query {\n  a: Int\n",
    "quote.graphql": 'type Query {\n  "a: Int\n}',
    "doi-ngoai.graphql": bookmarks,
  };
  expect(compose(files, [...Object.keys(files), "./word.graphql", "nowhere.graphql", "."])).toEqual(
    failed(
      1,
      "brace.graphql:3:1: SYNTAX_ERROR",
      '  Wrong: Expected Name, found "}".',
      "  Mend: write there what was expected, or take out what stands before it.",
      "word.graphql:1:1: SYNTAX_ERROR",
      '  Wrong: Unexpected Name "typ".',
      "  Mend: begin a definition there: type, interface, enum, union, scalar, input, directive or schema, or extend before one of them.",
      "empty.graphql:1:1: SYNTAX_ERROR",
      "  Wrong: Unexpected <EOF>.",
      "  Mend: begin a definition there: type, interface, enum, union, scalar, input, directive or schema, or extend before one of them.",
      "open.graphql:3:1: SYNTAX_ERROR",
      "  Wrong: Expected Name, found <EOF>.",
      "  Mend: close what is open: a brace, a bracket or a parenthesis lacks its end.",
      "quote.graphql:2:10: SYNTAX_ERROR",
      "  Wrong: Unterminated string.",
      '  Mend: close the text with the quotes that it began with: " or """.',
      "doi-ngoai.graphql: NAME_TAKEN",
      "  Wrong: a subgraph is called 'doi-ngoai' already, and is called as its file.",
      "  Mend: give the file another name.",
      "./word.graphql:1:1: SYNTAX_ERROR",
      '  Wrong: Unexpected Name "typ".',
      "  Mend: begin a definition there: type, interface, enum, union, scalar, input, directive or schema, or extend before one of them.",
      "nowhere.graphql: UNREADABLE_FILE",
      "  Wrong: it cannot be read (ENOENT).",
      "  Mend: name a file that is there and may be read.",
      ".: UNREADABLE_FILE",
      "  Wrong: it cannot be read (EISDIR).",
      "  Mend: name a file that is there and may be read.",
      "doi-ngoai: 9 problems, and no supergraph",
    ),
  );
});

test("without a file the usage is told, and the help has an example", async () => {
  expect(await run(["compose"])).toEqual(failed(2, "doi-ngoai: compose needs a FILE: the SDL of your subgraph. See doi-ngoai --help."));
  const help = await run(["compose", "--help"]);
  expect([help.status, help.stdout.split("\n")[0]]).toEqual([0, "doi-ngoai compose [options] FILE..."]);
  expect(help.stdout).toContain("Example: doi-ngoai compose bookmarks.graphql > supergraph.graphql\n");
});
