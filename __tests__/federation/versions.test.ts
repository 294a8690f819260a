/** Printing for a version of the specification, and for composers that know less. */
import "reflect-metadata";
import { expect, test } from "@jest/globals";
import { validateSchema } from "graphql";
import { Arg, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import {
  Authenticated,
  buildSubgraph,
  CacheTag,
  Context,
  Cost,
  Entity,
  EntityInterface,
  federationVersions,
  FromContext,
  Inaccessible,
  ListSize,
  Override,
  Policy,
  RequiresScopes,
  Shareable,
  SubgraphError,
  Tag,
} from "../../src/federation/index.js";
import type { ReferenceLoader } from "../../src/federation/index.js";
import { composers } from "../support/composers.js";

const none = (): ReferenceLoader<string> => ({ loadMany: (ids) => ids.map(() => null) });

@EntityInterface({ id: none })
abstract class Plant {
  @Field(() => ID) id!: string;
}
@Entity({ id: none }, { implements: Plant })
class Tree extends Plant {
  @Field(() => String) @Shareable() @Tag("public") name!: string;
  @Field(() => Int) @Inaccessible() @Override("forest") height!: number;
}

test.each(federationVersions)("printed for %s, it composes, by each composer that knows the version", (version) => {
  const { sdl, schema } = buildSubgraph({ federation: version, types: [Plant, Tree] });
  expect(sdl.split("\n")[0]).toBe(
    `extend schema @link(url: "https://specs.apollo.dev/federation/v${version}", import: ["@inaccessible", "@key", "@override", "@shareable", "@tag"])`,
  );
  const subgraphs = [
    { name: "plants", sdl },
    { name: "roots", sdl: "type Query { plants: Int }" },
  ];
  const refused = Object.entries(composers).flatMap(([composer, errorsOf]) => (errorsOf(subgraphs).length > 0 ? [composer] : []));
  expect(refused).toEqual(version === "2.12" ? ["The Guild"] : []);
  expect(validateSchema(schema)).toEqual([]);
});

test("2.9 is what is printed when nothing is said, and only what is used is imported", () => {
  @ObjectType()
  class Stone {
    @Field(() => ID) id!: string;
  }
  expect(buildSubgraph({ types: [Stone] }).sdl).toBe(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [])

type Stone {
  id: ID!
}
`);
});

@Entity({ id: none })
@CacheTag("moss")
@Context("place")
class Moss {
  @Field(() => ID) @Authenticated() id!: string;
  @Field(() => String) @RequiresScopes([["a"]]) @Policy([["b"]]) name!: string;
  @Field(() => Int) @Override("forest", "percent(5)") height!: number;
  @Field(() => [Int]) @Cost(2) @ListSize({ assumedSize: 3 }) spores!: readonly number[];
  @Field(() => Int) shade(@Arg("at", () => String, { nullable: true }) @FromContext("$place { id }") at?: string): number {
    return Number(at);
  }
}

/** What is said of what came with a minor version: the first version that can be chosen, and has it. */
const needs = (part: string, minor: number, version: string): string =>
  `${part} needs federation ${minor > 9 ? "2.12" : "2.9"}${[9, 12].includes(minor) ? "" : ` (it came with 2.${String(minor)})`}, and the subgraph is printed for ${version}`;

test("a directive, or an argument, that needs a newer version says which", () => {
  const build = (federation: "2.3" | "2.9" | "2.12") => (): unknown => buildSubgraph({ federation, types: [Moss] });
  expect(build("2.3")).toThrow(
    new SubgraphError([
      needs("Moss: @cacheTag", 12, "2.3"),
      needs("Moss: @context", 8, "2.3"),
      needs("Moss.id: @authenticated", 5, "2.3"),
      needs("Moss.name: @requiresScopes", 5, "2.3"),
      needs("Moss.name: @policy", 6, "2.3"),
      needs("Moss.height: @override with label", 7, "2.3"),
      needs("Moss.spores: @cost", 9, "2.3"),
      needs("Moss.spores: @listSize", 9, "2.3"),
      needs("Moss.shade(at): @fromContext", 8, "2.3"),
    ]),
  );
  expect(build("2.9")).toThrow(new SubgraphError([needs("Moss: @cacheTag", 12, "2.9")]));
  expect(build("2.12")).not.toThrow();
});

test("fields and directives may be left out of what is composed, and rules may add some", () => {
  @Resolver()
  class MossRoots {
    @Query(() => Int) count(): number {
      return 1;
    }
    @Query(() => [Tree]) trees(): readonly Tree[] {
      return [];
    }
  }
  const { sdl, schema } = buildSubgraph({
    federation: "2.3",
    types: [Tree],
    resolvers: [MossRoots],
    omit: { fields: { Query: ["count"] }, directives: ["tag", "override"] },
    fieldDirectives: ({ name }, type) => (type.name === "Tree" && name === "name" ? [Inaccessible()] : []),
  });
  expect(sdl).toBe(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@inaccessible", "@key", "@shareable"])

interface Plant @key(fields: "id") {
  id: ID!
}

type Query {
  trees: [Tree!]!
}

type Tree implements Plant @key(fields: "id") {
  id: ID!
  name: String! @shareable @inaccessible
  height: Int! @inaccessible
}
`);
  expect(Object.keys(schema.getQueryType()!.getFields())).toEqual(["trees", "_entities", "_service"]);
});
