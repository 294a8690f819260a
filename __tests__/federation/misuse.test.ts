/** What cannot be a subgraph is refused when it is built, in words that begin with the type's name. */
import "reflect-metadata";
import { expect, test } from "@jest/globals";
import { DirectiveLocation, GraphQLDirective, GraphQLString } from "graphql";
import { Arg, ArgsType, Args, Directive, Field, ID, InputType, Int, InterfaceType, ObjectType, Query, Resolver } from "type-graphql";
import {
  Authenticated,
  buildSubgraph,
  CacheTag,
  createUnionType,
  Entity,
  EntityInterface,
  External,
  fromReference,
  Inaccessible,
  ListSize,
  Override,
  Provides,
  registerEnumType,
  Requires,
  scalarWith,
  Shareable,
  SubgraphError,
  Tag,
  unresolvable,
} from "../../src/federation/index.js";
import type { BuildSubgraphOptions, KeyLoader } from "../../src/federation/index.js";

const none: KeyLoader = () => ({ loadMany: (keys: readonly unknown[]) => keys.map(() => null) });

/** The problems of a subgraph, a line each. */
function problemsOf(options: BuildSubgraphOptions): readonly string[] {
  try {
    buildSubgraph(options);
    return [];
  } catch (error) {
    if (!(error instanceof SubgraphError)) throw error;
    expect(error.message).toBe(error.problems.join("\n"));
    return error.problems;
  }
}

/** For keys that the compiler itself would refuse, or cannot know. */
const anyKeys = Entity as unknown as (keys: object) => ClassDecorator;

@ObjectType()
class Maker {
  @Field(() => ID) id!: string;
}
const Either = createUnionType({ name: "Either", types: () => [Maker] as const });

@InterfaceType()
abstract class Guild {
  @Field(() => ID) id!: string;
}

const wrongKeys: readonly (readonly [key: string, problem: string])[] = [
  ["uid", "Tool has no field uid: expected one of id, maker, makers, either, guild, priced"],
  ["unshown", "Tool has no field unshown: expected one of id, maker, makers, either, guild, priced"],
  ["id maker { name }", "Maker has no field name: expected one of id"],
  ["__typename", "Tool has no field __typename: expected one of id, maker, makers, either, guild, priced"],
  ["makers { id }", "Tool.makers is a list, a union or an interface: a key's field is none of them"],
  ["either { id }", "Tool.either is a list, a union or an interface: a key's field is none of them"],
  ["guild { id }", "Tool.guild is a list, a union or an interface: a key's field is none of them"],
  ["priced", "Tool.priced takes arguments: a key's field takes none"],
  ["maker", 'Tool.maker has fields: say which belong to the key, as in "maker { id }"'],
  ["id { length }", "Tool.id has no fields of its own"],
  ["uid: id", "a key holds names of fields only, without aliases and fragments"],
  ["... on Tool { id }", "a key holds names of fields only, without aliases and fragments"],
  ["", '"" is no field set: expected names of fields, as in "id" or "id maker { id }"'],
  ["maker { id", '"maker { id" is no field set: expected names of fields, as in "id" or "id maker { id }"'],
  ["} { id", '"} { id" is no field set: expected names of fields, as in "id" or "id maker { id }"'],
  ["id }, query { id", '"id }, query { id" is no field set: expected names of fields, as in "id" or "id maker { id }"'],
];
test.each(wrongKeys)("a key that does not fit its type: %j", (key, problem) => {
  @anyKeys({ [key]: none })
  class Tool {
    @Field(() => ID) id!: string;
    @Field(() => Maker) maker!: Maker;
    @Field(() => [Maker]) makers!: readonly Maker[];
    @Field(() => Either) either!: Maker;
    @Field(() => Guild) guild!: Guild;
    @Field(() => Int) priced(@Arg("in", () => String) currency: string): number {
      return currency.length;
    }
    unshown!: string;
  }
  expect(problemsOf({ types: [Tool] })).toEqual([`Tool: the key "${key}" does not fit: ${problem}`]);
});

test("an entity that nothing resolves", () => {
  @anyKeys({})
  class Keyless {
    @Field(() => ID) id!: string;
  }
  @anyKeys({ id: undefined })
  class Loaderless {
    @Field(() => ID) id!: string;
  }
  @ObjectType()
  @Directive('@key(fields: "id")')
  class Raw {
    @Field(() => ID) id!: string;
  }
  @ObjectType()
  @Directive('@key(fields: "id", resolvable: false)')
  class ReferredTo {
    @Field(() => ID) id!: string;
  }
  expect(problemsOf({ types: [Keyless, Loaderless, Raw, ReferredTo] })).toEqual([
    "Keyless: is an entity without a key",
    'Loaderless: the key "id" has no loader',
    "Raw: has a @key, and nothing that resolves references to it: mark the class with Entity",
  ]);
});

test("an entity without fields, and a class without decorators", () => {
  @Entity({ id: none })
  class Bare {
    id!: string;
  }
  class Plain {
    id!: string;
  }
  expect(problemsOf({ types: [Bare] })).toEqual(['Bare: the key "id" does not fit: Bare has no field id: it has none at all']);
  expect(problemsOf({ types: [Plain, Maker] })).toEqual(["Plain: is no type of the schema: mark the class with Entity or ObjectType"]);
});

test("an entity interface whose implementers lack its keys, or that is taken from references", () => {
  @EntityInterface({ id: none, sku: fromReference })
  abstract class Part {
    @Field(() => ID) id!: string;
    @Field(() => String) sku!: string;
  }
  @Entity({ id: none }, { implements: Part })
  class Bolt extends Part {}
  @ObjectType({ implements: Part })
  class Nut extends Part {}
  expect(problemsOf({ types: [Part, Bolt, Nut] })).toEqual([
    'Bolt: implements Part, and lacks its key "sku"',
    'Nut: implements Part, and lacks its key "id"',
    'Nut: implements Part, and lacks its key "sku"',
    'Part: the key "sku" cannot be taken from the reference: which type implements the interface is not told',
  ]);
});

test("the keys of an entity interface and of its implementers are the same whatever their spaces and order", () => {
  const both: KeyLoader<{ readonly id: string; readonly sku: string }> = () => ({ loadMany: (keys) => keys.map(() => null) });
  @EntityInterface({ "id sku": both })
  abstract class Ware {
    @Field(() => ID) id!: string;
    @Field(() => String) sku!: string;
  }
  @Entity({ "sku, id": both }, { implements: Ware })
  class Pot extends Ware {}
  expect(problemsOf({ types: [Ware, Pot] })).toEqual([]);
});

test("an entity interface is resolved through its implementers, and so none of them may leave its key to others", () => {
  @EntityInterface({ id: none })
  abstract class Blade {
    @Field(() => ID) id!: string;
  }
  @Entity({ id: unresolvable }, { implements: Blade })
  class Saw extends Blade {}
  @EntityInterface({ id: unresolvable })
  abstract class Grip {
    @Field(() => ID) id!: string;
  }
  @Entity({ id: unresolvable }, { implements: Grip })
  class Knob extends Grip {}
  expect(problemsOf({ types: [Blade, Saw, Grip, Knob] })).toEqual([
    'Saw: implements Blade, and has no loader for its key "id": whoever resolves the interface resolves each kind of it',
  ]);
});

test("directives where they may not stand, each with the place that bears it", () => {
  @InputType()
  @Shareable()
  class Wanted {
    @Field(() => Int) @External() size!: number;
  }
  @ArgsType()
  class Pages {
    @Field(() => Int) @Requires("id") first!: number;
  }
  enum Finish {
    Raw,
    Brass,
  }
  registerEnumType(Finish, { name: "Finish", directives: [Shareable()], valuesConfig: { Brass: { directives: [Authenticated()] } } });
  const Fitting = createUnionType({ name: "Fitting", types: () => [Hinge] as const, directives: [Authenticated()] });
  @InterfaceType()
  @Authenticated()
  @Directive("@interfaceObject")
  abstract class Metal {
    @Field(() => Finish) @Shareable() finish!: Finish;
  }
  @ObjectType()
  class Hinge {
    @Field(() => ID) @CacheTag("a") @CacheTag("b") @Tag("x") @Tag("x") id!: string;
  }
  @Entity({ id: unresolvable }, { interfaceObject: true })
  @Authenticated()
  class Fastener {
    @Field(() => ID) id!: string;
    @Field(() => String) @Override("other") name!: string;
  }
  @Resolver()
  class MetalRoots {
    @Query(() => Fitting, { nullable: true }) fitting(@Args(() => Pages) pages: Pages, @Override("x") @Arg("wanted", () => Wanted) wanted: Wanted): null {
      throw new TypeError(JSON.stringify([pages, wanted]));
    }
    @Query(() => Metal, { nullable: true }) metal(): null {
      return null;
    }
  }
  expect(problemsOf({ federation: "2.12", types: [Fastener, Metal], resolvers: [MetalRoots], schemaDirectives: [Inaccessible()] })).toEqual([
    "Fastener: @authenticated may not stand on an interface object",
    "Fastener.name: @override may not stand on a field of an interface object",
    "Finish: @shareable may not stand on an enum",
    "Finish.Brass: @authenticated may not stand on an enum value",
    "Fitting: @authenticated may not stand on a union",
    "Metal: @authenticated may not stand on an interface",
    "Metal: @interfaceObject may not stand on an interface",
    "Metal.finish: @shareable may not stand on a field of an interface",
    "Query.fitting(wanted): @override may not stand on an argument",
    "Query.fitting(first): @requires may not stand on an argument",
    "Wanted: @shareable may not stand on an input object",
    "Wanted.size: @external may not stand on an input field",
    "schema: @inaccessible may not stand on a schema",
  ]);
});

test("directives that are none, stand twice, or have wrong arguments", () => {
  @ObjectType()
  @Directive("@cacheControl(maxAge: 5)")
  @Shareable()
  @Shareable()
  class Oil {
    @Field(() => ID) @Inaccessible() @Inaccessible() id!: string;
    @Field(() => String) @Directive('@tag(title: "x")') @Directive("@shareable(by: 1)") name!: string;
    @Field(() => String) @Directive("@override(from: 5)") grade!: string;
    @Field(() => Int) @Directive('@cost(weight: "heavy")') price!: number;
    @Field(() => String, { deprecationReason: "Old." }) sort!: string;
  }
  expect(problemsOf({ types: [Oil] })).toEqual([
    "Oil: @cacheControl is no directive of the federation, and not among those to compose",
    "Oil: @shareable stands twice, and may stand once",
    "Oil.id: @inaccessible stands twice, and may stand once",
    "Oil.name: @tag has no argument title: expected name",
    "Oil.name: @tag lacks its argument name",
    "Oil.name: @shareable has no argument by: expected none",
    "Oil.grade: @override has the from 5: expected String!",
    'Oil.price: @cost has the weight "heavy": expected Int!',
  ]);
  expect(problemsOf({ types: [Oil], omit: { directives: ["cacheControl", "inaccessible", "tag", "shareable", "override", "cost"] } })).toEqual([]);
});

test("fields that @requires and @provides name, and that are none", () => {
  @Entity({ id: none })
  class Lock {
    @Field(() => ID) id!: string;
    @Field(() => Maker) @External() maker!: Maker;
    @Field(() => Int) @Requires("maker { name }") weight!: number;
    @Field(() => Int) @Requires("length") width!: number;
    @Field(() => Maker) @Provides("name") owner!: Maker;
    @Field(() => [Maker]) @Requires("maker { __typename id }") owners!: readonly Maker[];
    @Field(() => Int) @Requires("{") height!: number;
  }
  expect(problemsOf({ types: [Lock] })).toEqual([
    "Lock.weight: @requires names what is no field: Maker has no field name: expected one of id",
    "Lock.width: @requires names what is no field: Lock has no field length: expected one of id, maker, weight, width, owner, owners, height",
    "Lock.owner: @provides names what is no field: Maker has no field name: expected one of id",
    'Lock.height: @requires names what is no field: "{" is no field set: expected names of fields, as in "id" or "id maker { id }"',
  ]);
});

test("what is left out, and is not there or is needed by what stays", () => {
  @InterfaceType()
  abstract class Framed {
    @Field(() => Int) width!: number;
    @Field(() => Int) height!: number;
  }
  @Entity({ id: none }, { implements: Framed })
  class Door extends Framed {
    @Field(() => ID) id!: string;
    @Field(() => Int) @External() grams!: number;
    @Field(() => Int) @Requires("grams") postage!: number;
  }
  @ObjectType()
  class Hole {
    @Field(() => Int) @ListSize({ assumedSize: 3 }) depth!: number;
  }
  const build = (omit: NonNullable<BuildSubgraphOptions["omit"]>): readonly string[] => problemsOf({ types: [Door, Hole, Framed], omit });
  expect(build({ fields: { Door: ["id", "depth", "width"], Hole: ["depth"], Window: ["id"] }, directives: ["listSize", "cost", "colour"] })).toEqual([
    "Door: has no field depth to leave out",
    "Door.width: cannot be left out where Framed, which the type implements, has it",
    "Hole: has all of its fields left out",
    'Door: the key "id" does not fit what is printed: Door has no field id: expected one of height, grams, postage',
    "Window: is no type of the schema that has fields to leave out",
    "schema: has no directive @colour to leave out",
  ]);
  expect(build({ fields: { Door: ["grams"] } })).toEqual([
    "Door.postage: @requires names what is no field: Door has no field grams: expected one of width, height, id, postage",
    "Hole.depth: @listSize stands on what is no list, and names no sizedFields",
  ]);
  expect(build({ directives: ["listSize", "requires"] })).toEqual([
    "Door.grams: @external stands on what no key, @requires, @provides or interface here has use for",
  ]);
  expect(build({ fields: { Door: ["height", "grams", "postage"], Framed: ["height"] }, directives: ["listSize"] })).toEqual([]);
});

test("a directive of one's own with a name of the federation's, or an address without a version", () => {
  const compose = [
    { directive: new GraphQLDirective({ name: "tag", locations: [DirectiveLocation.OBJECT] }), url: "https://shop.example/tag/v1.0" },
    { directive: new GraphQLDirective({ name: "mine", locations: [DirectiveLocation.OBJECT] }), url: "https://shop.example" },
  ];
  expect(problemsOf({ types: [Maker], compose })).toEqual([
    "schema: @tag is a directive of the federation, and cannot be one of one's own to compose",
    "schema: @mine is to be composed by https://shop.example: expected an address that ends in a version, as in https://example.org/mine/v1.0",
  ]);
});

test("a version that is none", () => {
  expect(problemsOf({ types: [Maker], federation: "2.8" as "2.9" })).toEqual(["schema: is not printed for federation 2.8: expected 2.3, 2.9, 2.12"]);
});

test("a scalar of GraphQL itself bears no directives", () => {
  expect(() => scalarWith(GraphQLString, Tag("x"))).toThrow(new TypeError("String: is a scalar of GraphQL itself, and bears no directives"));
});

test("a type that its interface does not fit is refused as by type-graphql", () => {
  @InterfaceType()
  abstract class Sized {
    @Field(() => Int) size!: number;
  }
  @ObjectType({ implements: Sized })
  class Gap extends Sized {
    @Field(() => String, { name: "size" }) override size!: never;
  }
  expect(problemsOf({ types: [Sized, Gap] })).toEqual(["Interface field Sized.size expects type Int! but Gap.size is type String!."]);
});

test("a size on what is no list, or by what is no argument, and an interface object without a key are refused", () => {
  @ObjectType()
  class Crate {
    @Field(() => [Int]) @ListSize({ assumedSize: 3 }) weights!: readonly number[];
    @Field(() => Int) @ListSize({ assumedSize: 3 }) weight!: number;
    @Field(() => [Int]) @ListSize({ slicingArguments: ["first"] }) widths!: readonly number[];
  }
  @ObjectType()
  class Stack {
    @Field(() => Crate) @ListSize({ assumedSize: 3, sizedFields: ["weights"] }) good!: Crate;
    @Field(() => Crate) @ListSize({ sizedFields: ["weights", "weight", "heights"] }) crate!: Crate;
  }
  expect(problemsOf({ types: [Stack], resolvers: [] })).toEqual([
    "Crate.weight: @listSize stands on what is no list, and names no sizedFields",
    "Crate.widths: @listSize is bounded by first, which is no argument of the field",
    "Stack.crate: @listSize sizes Crate.weight, which is no list",
    "Stack.crate: @listSize sizes Crate.heights, which is no list",
  ]);
  @Directive("@interfaceObject")
  @ObjectType()
  class Media {
    @Field(() => ID) id!: string;
  }
  expect(problemsOf({ types: [Media], resolvers: [] })).toEqual([
    "Media: stands for an interface, and has no key: mark the class with Entity({ ... }, { interfaceObject: true })",
  ]);
});
