import "reflect-metadata";
import { expect, test } from "@jest/globals";
import { graphql } from "graphql";
import { Field, ID, Int, Query, Resolver } from "type-graphql";
import { buildSubgraph, Entity, EntityInterface, External, Requires } from "../../src/federation/index.js";
import type { KeyLoader } from "../../src/federation/index.js";

let stored: (id: string) => object;
const byId: KeyLoader<string> = () => ({ loadMany: (ids) => ids.map((id) => stored(id)) });

@EntityInterface({ id: byId })
abstract class Shelved {
  @Field(() => ID) id!: string;
}

@Entity({ id: byId }, { implements: [Shelved] })
class Parcel extends Shelved {
  @External() @Field(() => Int, { nullable: true }) weight!: number | null;

  @Requires("weight")
  @Field(() => String)
  label(): string {
    return `${this.id} of ${String(this.weight)} kg`;
  }
}

@Resolver()
class ShelfRoots {
  @Query(() => Shelved, { nullable: true })
  first(): Shelved | null {
    return null;
  }
}

const { schema } = buildSubgraph({ types: [Parcel], resolvers: [ShelfRoots] });
const source = "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Parcel { id weight label } } }";
const ask = (...representations: readonly object[]) => graphql({ schema, source, variableValues: { representations } });

const frozen = Object.freeze({ id: "p1", weight: 1 });

test.each([
  ["an instance of the class", (id: string) => Object.assign(new Parcel(), { id, weight: 1 })],
  ["a plain object", (id: string) => ({ id, weight: 1 })],
  ["a frozen object that stands for every reference", () => frozen],
])("what @requires sent along stands beside the fields of %s", async (_, make) => {
  stored = make;
  const parcel = { __typename: "Parcel", id: "p1" };
  const { data, errors } = await ask({ ...parcel, weight: 3 }, { ...parcel, weight: 4 }, parcel);
  expect(errors).toBe(undefined);
  expect(data).toEqual({
    _entities: [
      { id: "p1", weight: 3, label: "p1 of 3 kg" },
      { id: "p1", weight: 4, label: "p1 of 4 kg" },
      { id: "p1", weight: 1, label: "p1 of 1 kg" },
    ],
  });
});

test("an entity whose type cannot be told fails alone", async () => {
  stored = (id) => (id === "p2" ? { id } : Object.assign(new Parcel(), { id, weight: 1 }));
  const { data, errors } = await ask({ __typename: "Shelved", id: "p1" }, { __typename: "Shelved", id: "p2" });
  expect(data).toEqual({ _entities: [{ id: "p1", weight: 1, label: "p1 of 1 kg" }, null] });
  expect(errors?.map(({ path, extensions }) => ({ path, extensions }))).toEqual([
    { path: ["_entities", 1], extensions: { code: "REFERENCE_FAILED", index: 1 } },
  ]);
});
