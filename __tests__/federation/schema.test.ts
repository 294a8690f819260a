/** What is executed is type-graphql's own, and a process may hold several schemas. */
import "reflect-metadata";
import { expect, test } from "@jest/globals";
import { graphql, graphqlSync, validateSchema } from "graphql";
import { Authorized, buildSchemaSync, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver, UseMiddleware } from "type-graphql";
import {
  buildSubgraph,
  createUnionType,
  Entity,
  fromReference,
  Inaccessible,
  registerEnumType,
  Shareable,
  SubgraphError,
  Tag,
  toSubgraph,
} from "../../src/federation/index.js";
import type { BuildSubgraphOptions, Subgraph } from "../../src/federation/index.js";

enum Mood {
  Calm = "calm",
  Wild = "wild",
}
registerEnumType(Mood, { name: "Mood" });

@Entity({ id: () => ({ loadMany: (ids: readonly string[]) => ids.map((id) => ({ id, name: `river ${id}`, mood: "wild", secret: "deep" })) }) })
class River {
  @Field(() => ID) id!: string;
  @Field(() => Mood) mood!: Mood;
  @Field(() => String, { name: "title" }) name!: string;
  @Field(() => String, { nullable: true }) @Authorized("diver") secret!: string;
  @Field(() => String)
  @UseMiddleware(async (_action, next) => `<${String(await next())}>`)
  sound(): string {
    return `${this.name} roars`;
  }
}

interface Visitor {
  readonly counted: string[];
}

@Resolver()
class RiverRoots {
  @Query(() => [River]) rivers(@Ctx() { counted }: Visitor): readonly object[] {
    counted.push("rivers");
    return [{ id: "1", name: "Red", mood: Mood.Calm }];
  }
  @Mutation(() => Int) dam(): number {
    return 1;
  }
}

const authChecker = ({ context }: { readonly context: { readonly roles?: readonly string[] } }, roles: string[]): boolean =>
  roles.every((role) => context.roles?.includes(role) === true);

/** type-graphql asks for an authChecker as soon as any class of the process has use for one. */
const build = (options: BuildSubgraphOptions): Subgraph => buildSubgraph({ authChecker, ...options });

test("types and resolvers are type-graphql's own; only Query is made anew", () => {
  const api = buildSchemaSync({ resolvers: [RiverRoots], validate: false, authChecker });
  const { schema, sdl } = toSubgraph(api);
  expect(schema.getType("River")).toBe(api.getType("River"));
  expect(schema.getType("Mood")).toBe(api.getType("Mood"));
  expect(schema.getMutationType()).toBe(api.getMutationType());
  const field = (of: typeof api): unknown => of.getQueryType()?.getFields().rivers?.resolve;
  expect(field(schema)).toBe(field(api));
  expect(Object.keys(api.getQueryType()!.getFields())).toEqual(["rivers"]);
  expect(Object.keys(schema.getQueryType()!.getFields())).toEqual(["rivers", "_entities", "_service"]);
  expect(validateSchema(schema)).toEqual([]);
  expect(graphqlSync({ schema, source: "{ _service { sdl } }" })).toEqual({ data: { _service: { sdl } } });
});

test("renamed fields, values of enumerations, middlewares and authorization work on references as on roots", async () => {
  const { schema } = build({ resolvers: [RiverRoots] });
  const source = '{ _entities(representations: [{ __typename: "River", id: "7" }]) { ... on River { id title mood sound secret } } rivers { title mood } }';
  const counted: string[] = [];
  const result = await graphql({ schema, source, contextValue: { counted } });
  expect(JSON.parse(JSON.stringify(result.data))).toEqual({
    _entities: [{ id: "7", title: "river 7", mood: "Wild", sound: "<river 7 roars>", secret: null }],
    rivers: [{ title: "Red", mood: "Calm" }],
  });
  expect(result.errors?.map(({ path }) => path)).toEqual([["_entities", 0, "secret"]]);
  expect(counted).toEqual(["rivers"]);
  const { data } = await graphql({ schema, source, contextValue: { counted, roles: ["diver"] } });
  expect(JSON.parse(JSON.stringify(data))).toMatchObject({ _entities: [{ secret: "deep" }] });
});

test("a schema without entities has no _entities", () => {
  @ObjectType()
  class Lake {
    @Field(() => ID) id!: string;
  }
  const { schema } = build({ types: [Lake] });
  expect(Object.keys(schema.getQueryType()!.getFields())).toEqual(["_service"]);
  expect(["_Any", "_Entity"].map((name) => schema.getType(name))).toEqual([undefined, undefined]);
});

test("a class that extends an entity, and is none itself, is none", () => {
  @Entity({ id: fromReference })
  class Peak {
    @Field(() => ID) id!: string;
  }
  @ObjectType()
  class Foothill extends Peak {}
  const { sdl, schema } = build({ types: [Peak, Foothill] });
  expect([...sdl.matchAll(/^type .*$/gmu)].map(([line]) => line)).toEqual(["type Foothill {", 'type Peak @key(fields: "id") {']);
  const source = '{ _entities(representations: [{ __typename: "Foothill", id: "1" }]) { __typename } }';
  expect(graphqlSync({ schema, source }).errors?.map(({ extensions }) => extensions)).toEqual([{ code: "UNKNOWN_ENTITY", index: 0 }]);
});

/** A schema with its own types by names that another one has too. */
function meadow(flowers: object, tag: string) {
  registerEnumType(flowers, { name: "Flower", directives: [Tag(tag)], valuesConfig: { Rose: { directives: [Tag(tag)] } } });
  @Entity({ id: fromReference }, { name: "Meadow" })
  @Tag(tag)
  class Meadow {
    @Field(() => ID) @Shareable() id!: string;
    @Field(() => flowers) flower(): string {
      return tag;
    }
  }
  return () => build({ types: [Meadow] });
}

test("two schemas in one process keep their types of one name apart", () => {
  const meadows = [meadow({ Rose: "north", Lily: "lily" }, "north"), meadow({ Rose: "south" }, "south")];
  const [north, south] = meadows.map((make) => make());
  expect([north!.sdl, south!.sdl].map((sdl) => sdl.slice(sdl.indexOf("enum")))).toEqual([
    `enum Flower @tag(name: "north") {
  Rose @tag(name: "north")
  Lily
}

type Meadow @key(fields: "id") @tag(name: "north") {
  id: ID! @shareable
  flower: Flower!
}
`,
    `enum Flower @tag(name: "south") {
  Rose @tag(name: "south")
}

type Meadow @key(fields: "id") @tag(name: "south") {
  id: ID! @shareable
  flower: Flower!
}
`,
  ]);
  const source = '{ _entities(representations: [{ __typename: "Meadow", id: "1" }]) { ... on Meadow { flower } } }';
  for (const { schema } of [north!, south!]) {
    expect(JSON.parse(JSON.stringify(graphqlSync({ schema, source })))).toEqual({ data: { _entities: [{ flower: "Rose" }] } });
  }
});

test("what cannot be told apart is refused, not guessed", () => {
  @ObjectType()
  class Bee {
    @Field(() => ID) id!: string;
  }
  const makes = [[Tag("a")], [Inaccessible()]].map((directives) => createUnionType({ name: "Insect", types: () => [Bee] as const, directives }));
  @Resolver()
  class Insects {
    @Query(() => makes[0]!, { nullable: true }) insect(): null {
      return null;
    }
  }
  expect(() => build({ resolvers: [Insects] })).toThrow(new SubgraphError(["Insect: was made twice by that name, with other directives"]));
});
