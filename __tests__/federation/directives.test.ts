import "reflect-metadata";
import { buildSubgraph as readSubgraph } from "@apollo/federation-internals";
import { expect, test } from "@jest/globals";
import { buildASTSchema, DirectiveLocation, GraphQLDirective, GraphQLNonNull, GraphQLScalarType, Kind, parse, visit } from "graphql";
import type { ASTNode } from "graphql";
import { Arg, Args, ArgsType, Directive, Field, ID, InputType, Int, InterfaceType, ObjectType, Query, Resolver } from "type-graphql";
import {
  Authenticated,
  buildSubgraph,
  CacheTag,
  Context,
  Cost,
  createUnionType,
  Entity,
  EntityInterface,
  Extends,
  External,
  federationVersions,
  FromContext,
  Inaccessible,
  ListSize,
  Override,
  Policy,
  Provides,
  registerEnumType,
  Requires,
  RequiresScopes,
  scalarWith,
  Shareable,
  Tag,
} from "../../src/federation/index.js";
import type { ReferenceLoader } from "../../src/federation/index.js";
import { printSubgraph } from "../../src/federation/print.js";
import { federationDirectives, neededMinor, refusedOn } from "../../src/federation/spec.js";
import { compose } from "../support/composers.js";

const none = (): ReferenceLoader<string> => ({ loadMany: (ids) => ids.map(() => null) });

const Isbn = scalarWith(
  new GraphQLScalarType({ name: "Isbn", specifiedByURL: "https://isbn.example" }),
  Tag("inside"),
  Inaccessible(),
  Authenticated(),
  RequiresScopes([["books:read", "isbn:read"], ["admin"]]),
  Policy([["librarian"]]),
  Cost(2),
);

enum Genre {
  Novel = "novel",
  Poem = "poem",
  Pamphlet = "pamphlet",
}
registerEnumType(Genre, {
  name: "Genre",
  description: "What kind of book it is.",
  directives: [Tag("inside"), Inaccessible(), Authenticated(), RequiresScopes([["books:read"]]), Policy([["librarian"]]), Cost(1)],
  valuesConfig: {
    Poem: { directives: [Tag("verse")], description: "In verse." },
    Pamphlet: { directives: [Inaccessible()], deprecationReason: "Too short." },
  },
});

@InputType()
@Tag("inside")
@Inaccessible()
class BookFilter {
  @Field(() => String) @Tag("inside") title!: string;
  @Field(() => Int, { nullable: true }) @Inaccessible() @Cost(3) year?: number;
}

@ArgsType()
class Page {
  @Field(() => Int) @Tag("inside") @Cost(4) first!: number;
  @Field(() => String, { nullable: true }) @Inaccessible() after?: string;
}

/** Beside a directive of one's own, all of the federation's that the rest of the schema does not have. */
const Provenance = new GraphQLDirective({
  name: "provenance",
  description: "Where a fact is from.\n\nA second paragraph.",
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: { source: { type: new GraphQLNonNull(new GraphQLScalarType({ name: "Source" })) } },
});

@ObjectType()
@External()
class Size {
  @Field(() => Int) width!: number;
  @Field(() => Int) height!: number;
}

@EntityInterface({ id: none })
@Extends()
@Tag("inside")
abstract class Agent {
  @Field(() => ID) id!: string;
}

@InterfaceType()
@Inaccessible()
@Context("place")
abstract class Place {
  @Field(() => String) @Tag("inside") language!: string;
}

@Entity({ id: none }, { implements: Agent })
@Extends()
class Writer extends Agent {
  @Field(() => String) @External() name!: string;
}

@Entity({ id: none })
@Tag("public")
@CacheTag("book-{$key.id}")
@Authenticated()
@RequiresScopes([["books:read"]])
@Policy([["reader"], ["librarian"]])
@Cost(5)
class Book {
  @Field(() => ID) id!: string;
  @Field(() => String) @Shareable() @Tag("public") @Directive('@provenance(source: "cover")') title!: string;
  @Field(() => Isbn) @Inaccessible() isbn!: string;
  @Field(() => Genre) @Inaccessible() genre!: Genre;
  @Field(() => Size) @External("measured by the warehouse") size!: Size;
  @Field(() => Int) @Requires("size { width height }") @Cost(6) postage!: number;
  @Field(() => Writer) @Provides("name") writer!: Writer;
  @Field(() => Int) @Override("warehouse", "percent(10)") copies!: number;
  @Field(() => String) @Authenticated() @RequiresScopes([["books:read"]]) @Policy([["librarian"]]) notes!: string;
}

@Entity({ id: none })
class Label {
  @Field(() => ID) id!: string;
  @Field(() => String)
  text(@Arg("language", () => String, { nullable: true }) @FromContext("$shelf { language }") language?: string): string {
    return String(language);
  }
}

@ObjectType({ implements: Place })
@Shareable()
@Context("shelf")
class Shelf extends Place {
  @Field(() => [Book]) @ListSize({ assumedSize: 20, sizedFields: [], requireOneSlicingArgument: false }) books!: readonly Book[];
  @Field(() => Label) label!: Label;
}

@ObjectType()
@Inaccessible()
class Leaflet {
  @Field(() => String) text!: string;
}

@Entity({ id: none }, { interfaceObject: true })
class Medium {
  @Field(() => ID) id!: string;
  @Field(() => Int) loans!: number;
}

const Printed = createUnionType({
  name: "Printed",
  types: () => [Book, Leaflet] as const,
  directives: [Tag("inside"), Inaccessible(), Context("printed")],
});

@Resolver()
class BookRoots {
  @Query(() => [Book], { nullable: true })
  @CacheTag("books")
  @ListSize({ slicingArguments: ["first"] })
  books(
    @Args(() => Page) page: Page,
    @Tag("inside") @Inaccessible() @Arg("filter", () => BookFilter, { nullable: true }) filter?: BookFilter,
    @Cost(7) @Arg("depth", () => Int, { nullable: true, defaultValue: 1 }) depth?: number,
  ): readonly Book[] {
    throw new TypeError(`nobody asks for ${JSON.stringify([page, filter, depth])}`);
  }

  @Query(() => [Printed], { nullable: true }) @Inaccessible() printed(): readonly Leaflet[] {
    return [];
  }

  @Query(() => Shelf, { nullable: true }) shelf(): null {
    return null;
  }
}

const { sdl } = buildSubgraph({
  federation: "2.12",
  types: [Agent, Writer, Book, Place, Shelf, Medium],
  resolvers: [BookRoots],
  compose: [{ directive: Provenance, url: "https://library.example/provenance/v1.0" }],
  schemaDirectives: [Tag("library")],
});

test("every directive is printed where it was given, and nothing else is", () => {
  expect(sdl).toBe(`extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@authenticated", "@cacheTag", "@composeDirective", "@context", "@cost", "@extends", "@external", "@fromContext", "@inaccessible", "@interfaceObject", "@key", "@listSize", "@override", "@policy", "@provides", "@requires", "@requiresScopes", "@shareable", "@tag"])
  @link(url: "https://library.example/provenance/v1.0", import: ["@provenance"])
  @composeDirective(name: "@provenance")
  @tag(name: "library")

"""
Where a fact is from.

A second paragraph.
"""
directive @provenance(source: Source!) on FIELD_DEFINITION

scalar Source

interface Agent @key(fields: "id") @extends @tag(name: "inside") {
  id: ID!
}

type Book @key(fields: "id") @tag(name: "public") @cacheTag(format: "book-{$key.id}") @authenticated @requiresScopes(scopes: [["books:read"]]) @policy(policies: [["reader"], ["librarian"]]) @cost(weight: 5) {
  id: ID!
  title: String! @shareable @tag(name: "public") @provenance(source: "cover")
  isbn: Isbn! @inaccessible
  genre: Genre! @inaccessible
  size: Size! @external(reason: "measured by the warehouse")
  postage: Int! @requires(fields: "size { width height }") @cost(weight: 6)
  writer: Writer! @provides(fields: "name")
  copies: Int! @override(from: "warehouse", label: "percent(10)")
  notes: String! @authenticated @requiresScopes(scopes: [["books:read"]]) @policy(policies: [["librarian"]])
}

input BookFilter @tag(name: "inside") @inaccessible {
  title: String! @tag(name: "inside")
  year: Int @inaccessible @cost(weight: 3)
}

"""What kind of book it is."""
enum Genre @tag(name: "inside") @inaccessible @authenticated @requiresScopes(scopes: [["books:read"]]) @policy(policies: [["librarian"]]) @cost(weight: 1) {
  Novel
  """In verse."""
  Poem @tag(name: "verse")
  Pamphlet @deprecated(reason: "Too short.") @inaccessible
}

scalar Isbn @specifiedBy(url: "https://isbn.example") @tag(name: "inside") @inaccessible @authenticated @requiresScopes(scopes: [["books:read", "isbn:read"], ["admin"]]) @policy(policies: [["librarian"]]) @cost(weight: 2)

type Label @key(fields: "id") {
  id: ID!
  text(language: String @fromContext(field: "$shelf { language }")): String!
}

type Leaflet @inaccessible {
  text: String!
}

type Medium @interfaceObject @key(fields: "id") {
  id: ID!
  loans: Int!
}

interface Place @inaccessible @context(name: "place") {
  language: String! @tag(name: "inside")
}

union Printed @tag(name: "inside") @inaccessible @context(name: "printed") = Book | Leaflet

type Query {
  books(depth: Int = 1 @cost(weight: 7), filter: BookFilter @tag(name: "inside") @inaccessible, first: Int! @tag(name: "inside") @cost(weight: 4), after: String @inaccessible): [Book!] @cacheTag(format: "books") @listSize(slicingArguments: ["first"])
  printed: [Printed!] @inaccessible
  shelf: Shelf
}

type Shelf implements Place @shareable @context(name: "shelf") {
  language: String! @tag(name: "inside")
  books: [Book!]! @listSize(assumedSize: 20, sizedFields: [], requireOneSlicingArgument: false)
  label: Label!
}

type Size @external {
  width: Int!
  height: Int!
}

type Writer implements Agent @key(fields: "id") @extends {
  id: ID!
  name: String! @external
}
`);
});

const neighbour = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@shareable"])
  type Book @key(fields: "id") { id: ID! size: Size! copies: Int! title: String! @shareable }
  type Size @shareable { width: Int! height: Int! }
  interface Agent @key(fields: "id") { id: ID! }
  type Writer implements Agent @key(fields: "id") { id: ID! name: String! @shareable }
  interface Medium @key(fields: "id") { id: ID! }
  type Film implements Medium @key(fields: "id") { id: ID! }
  type Query { film: Film }
`;

test("Apollo's composer takes it, and keeps a directive of one's own", () => {
  const { supergraphSdl, errors } = compose({ library: sdl, warehouse: neighbour });
  expect(errors).toEqual([]);
  expect(supergraphSdl).toContain('@provenance(source: "cover")');
});

/** Where Apollo's composer may refuse what the specification's locations allow, each with that location. */
const placesOfInterfaces = {
  "an interface": "INTERFACE",
  "a field of an interface": "FIELD_DEFINITION",
  "an argument of an interface": "ARGUMENT_DEFINITION",
  "an interface object": "OBJECT",
  "a field of an interface object": "FIELD_DEFINITION",
  "an argument of an interface object": "ARGUMENT_DEFINITION",
} as const;
type PlaceOfInterfaces = keyof typeof placesOfInterfaces;

const onInterfaces = (Object.keys(placesOfInterfaces) as PlaceOfInterfaces[]).flatMap((place) =>
  apollosDirectives("2.12")
    .filter(({ name, locations }) => locations.includes(placesOfInterfaces[place]) && name !== "interfaceObject")
    .map(({ name }) => [name, place] as const),
);

/** That it is the place which is refused, in the words of Apollo's composer; it may have other things against such a schema. */
const forThePlace = /not (?:yet )?supported|cannot be applied|may not be used on|not allowed on interface fields|only object type fields|on an abstract type/iu;

test.each(onInterfaces)("@%s on %s is refused when Apollo's composer refuses it there, and only then", (name, place) => {
  const sdlWith = (directive: string): string => {
    const at = (where: PlaceOfInterfaces): string => (where === place ? directive : "");
    const item = `@key(fields: "id") ${at("an interface")} ${at("an interface object")} {
      id: ID!
      owner(of: String ${at("an argument of an interface")} ${at("an argument of an interface object")}): Owner ${at("a field of an interface")} ${at("a field of an interface object")}
    }`;
    return `
      type Owner @shareable { id: ID! }
      type Query { owner: Owner @shareable }
      ${place.endsWith("interface object") ? `type Item @interfaceObject ${item}` : `interface Item ${item} type Book implements Item @key(fields: "id") { id: ID! owner(of: String): Owner }`}
    `;
  };
  const imported = new Set(["key", "shareable", "interfaceObject", name]);
  const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: [${[...imported].map((each) => `"@${each}"`).join(", ")}])`;
  const neighbours: Readonly<Record<string, string>> = place.endsWith("interface object")
    ? { films: `${link} interface Item @key(fields: "id") { id: ID! } type Film implements Item @key(fields: "id") { id: ID! } type Query { film: Film }` }
    : {};
  const composed = (text: string): readonly string[] => compose({ books: `${link}\n${text}`, ...neighbours }).errors;
  const printed = (text: string): string => {
    try {
      return printSubgraph(buildASTSchema(parse(text), { assumeValidSDL: true }), { federation: "2.12" });
    } catch (error) {
      return String(error);
    }
  };

  expect(composed(sdlWith(""))).toEqual([]);
  expect(printed(sdlWith(""))).toMatch(/^extend schema/u);
  const errors = composed(sdlWith(written(name)));
  const refusal = new RegExp(`Item.*: @${name} may not stand on ${place}$`, "mu");
  expect([refusal.test(printed(sdlWith(written(name)))), errors]).toEqual([errors.some((error) => forThePlace.test(error)), errors]);
});

/** A directive with arguments that would do elsewhere. */
function written(name: string): string {
  const values: Readonly<Record<string, string>> = { "FieldSet!": '"id"', "String!": '"films"', "Int!": "1", "[[String!]!]!": '[["a"]]' };
  const args = federationDirectives.get(name)!.args.filter(({ type }) => isRequired(type.toString()));
  if (name === "fromContext") return '@fromContext(field: "$item { id }")';
  return `@${name}${args.length === 0 ? "" : `(${args.map(({ name: argument, type }) => `${argument}: ${values[type.toString()]!}`).join(", ")})`}`;
}

test("a scalar keeps the directives that it bore before", () => {
  const marked = scalarWith(Isbn, CacheTag("never printed"));
  expect([marked, Isbn].map(({ astNode }) => astNode?.directives?.map((node) => node.name.value))).toEqual([
    ["tag", "inaccessible", "authenticated", "requiresScopes", "policy", "cost", "cacheTag"],
    ["tag", "inaccessible", "authenticated", "requiresScopes", "policy", "cost"],
  ]);
});

const isRequired = (type: string): boolean => type.endsWith("!");

/** Each directive with each kind of place where the SDL has it, as `tag ENUM`. */
function placesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  visit(parse(text), {
    Directive(node, _key, _parent, _path, ancestors) {
      const bearer = ancestors.at(-1) as ASTNode;
      const grand = ancestors.at(-3) as ASTNode | undefined;
      const location = {
        SchemaExtension: "SCHEMA",
        ObjectTypeDefinition: "OBJECT",
        InterfaceTypeDefinition: "INTERFACE",
        UnionTypeDefinition: "UNION",
        EnumTypeDefinition: "ENUM",
        EnumValueDefinition: "ENUM_VALUE",
        ScalarTypeDefinition: "SCALAR",
        InputObjectTypeDefinition: "INPUT_OBJECT",
        FieldDefinition: "FIELD_DEFINITION",
        InputValueDefinition: grand?.kind === Kind.FIELD_DEFINITION ? "ARGUMENT_DEFINITION" : "INPUT_FIELD_DEFINITION",
      }[bearer.kind as string];
      found.add(`${node.name.value} ${String(location)}`);
    },
  });
  return found;
}

const everyPlace = [...federationDirectives.values()].flatMap(({ name, locations }) => locations.map((location) => `${name} ${location}`));

test("no place of any directive is left out but those on an interface that no composer takes", () => {
  const shown = placesIn(sdl);
  expect(everyPlace.filter((place) => !shown.has(place))).toEqual(refusedOn["an interface"]!.map((name) => `${name} INTERFACE`));
});

test.each(federationVersions)("the table is Apollo's at %s", (version) => {
  const minor = Number(version.slice(2));
  const ours = [...federationDirectives.values()]
    .filter(({ name }) => neededMinor(name, []) <= minor)
    .map(({ name, isRepeatable, locations, args }) => ({
      name,
      isRepeatable,
      locations: [...locations].sort(),
      args: args
        .filter((argument) => neededMinor(name, [argument.name]) <= minor)
        .map((argument) => `${argument.name}: ${argument.type.toString()} = ${String(argument.defaultValue)}`),
    }));
  expect(ours.sort(byName)).toEqual(apollosDirectives(version).sort(byName));
});

test("each directive and argument is said to need the first version that has it", () => {
  const first = new Map<string, number>();
  for (let minor = 3; minor <= 12; minor += 1) {
    for (const { name, args } of apollosDirectives(`2.${String(minor)}`)) {
      for (const part of [name, ...args.map((argument) => `${name}.${argument.split(":")[0]!}`)]) if (!first.has(part)) first.set(part, minor);
    }
  }
  for (const [part, minor] of first) {
    const [name = "", ...argumentNames] = part.split(".");
    expect([part, neededMinor(name, argumentNames)]).toEqual([part, minor]);
  }
});

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : 1);

/** What Apollo's composer knows at a version, with the specification's names for its own types. */
function apollosDirectives(version: string) {
  const document = parse(`extend schema @link(url: "https://specs.apollo.dev/federation/v${version}") type Query { a: Int }`);
  return readSubgraph("a", "http://a.example", document)
    .schema.directives()
    .filter(({ name }) => name.startsWith("federation__"))
    .map((directive) => ({
      name: directive.name.replace("federation__", ""),
      isRepeatable: directive.repeatable,
      locations: [...directive.locations].map(String).sort(),
      args: directive.arguments().map(({ name, type, defaultValue }) => {
        // scopes and policies are strings to whoever writes them
        const plain = String(type)
          .replace("federation__", "")
          .replace(/Scope|Policy/u, "String");
        return `${name}: ${plain} = ${String(defaultValue)}`;
      }),
    }));
}
