import "reflect-metadata";
import { runInThisContext } from "node:vm";
import { expect, test } from "@jest/globals";
import { transformSync as transformWithSwc } from "@swc/core";
import { transformSync as transformWithEsbuild } from "esbuild";
import { graphql, graphqlSync } from "graphql";
import ts from "typescript";
import { Field, ID, Int, InterfaceType, ObjectType, Query, Resolver } from "type-graphql";
import { buildSubgraph, createUnionType, Entity, EntityInterface, External, fromReference, registerEnumType, Requires } from "../../src/federation/index.js";
import type { KeyLoader, Reference, ReferenceLoader } from "../../src/federation/index.js";

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

@InterfaceType()
abstract class Labelled {
  @Field(() => String) text!: string;
}

@Entity({ id: byId }, { implements: Labelled })
@External()
class Tin extends Labelled {
  @Field(() => ID) id!: string;
  @Field(() => Int) weight!: number;
  @Field(() => String)
  @Requires("weight")
  label(): string {
    return `${this.id} of ${String(this.weight)} kg`;
  }
  @Field(() => String)
  @Requires("label")
  override text!: string;
}

test("where a whole type is external, each of its fields is, and stands beside the entity's own", async () => {
  stored = (id) => ({ id, weight: 1 });
  const tins = buildSubgraph({ types: [Tin] });
  const asked = "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Tin { label } } }";
  const { data, errors } = await graphql({
    schema: tins.schema,
    source: asked,
    variableValues: { representations: [{ __typename: "Tin", id: "t", weight: 3 }] },
  });
  expect([data, errors]).toEqual([{ _entities: [{ label: "t of 3 kg" }] }, undefined]);
});

@ObjectType()
class Paper {
  @Field(() => Int) layers!: number;
}
@ObjectType()
class Foil {
  @Field(() => Int) microns!: number;
}
const Wrapping = createUnionType({ name: "Wrapping", types: () => [Paper, Foil] as const });

@Entity({ id: fromReference })
class Gift {
  @Field(() => ID) id!: string;
  @Field(() => Wrapping) @External() wrapping!: Paper | Foil;
  @Field(() => Int)
  @Requires("wrapping { ... on Paper { layers } ... on Foil { microns } }")
  care(): number {
    return "layers" in this.wrapping ? this.wrapping.layers * 10 : this.wrapping.microns;
  }
}

test("what @requires sends of a union reaches the field's method as it was sent", async () => {
  const gifts = buildSubgraph({ types: [Gift] });
  const asked = "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Gift { care } } }";
  const gift = (id: string, wrapping: object): object => ({ __typename: "Gift", id, wrapping });
  const representations = [gift("a", { __typename: "Paper", layers: 2 }), gift("b", { __typename: "Foil", microns: 8 })];
  const { data, errors } = await graphql({ schema: gifts.schema, source: asked, variableValues: { representations } });
  expect([data, errors]).toEqual([{ _entities: [{ care: 20 }, { care: 8 }] }, undefined]);
});

enum Fastening {
  TAPED = "taped",
  TIED = "tied",
}
registerEnumType(Fastening, { name: "Fastening" });

@InterfaceType()
abstract class Pack {
  @Field(() => Int, { nullable: true }) weight!: number | null;
}
@ObjectType({ implements: Pack })
class Tube extends Pack {
  @Field(() => Int) length!: number;
  @Field(() => Fastening) end!: Fastening;
  @Field(() => String) mark!: string;
}
@ObjectType({ implements: Pack })
class Bag extends Pack {
  @Field(() => Int) volume!: number;
  @Field(() => Int) mark!: number;
}
@Entity({ id: fromReference })
class Shipment {
  @Field(() => ID) id!: string;
  @External() @Field(() => Pack) pack!: Pack;

  @Requires("pack { weight ... on Tube { length end mark } ... on Bag { volume mark } }")
  @Field(() => String)
  size(): string {
    return JSON.stringify(this.pack);
  }
}

test("what @requires selects of the kinds of an interface reaches the field's method whole, with values as their types read them", async () => {
  const shipments = buildSubgraph({ types: [Shipment, Tube, Bag] });
  const asked = "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Shipment { size } } }";
  const shipment = (pack: object): object => ({ __typename: "Shipment", id: "s", pack });
  const representations = [
    shipment({ weight: 3, length: 9, end: "TIED", mark: "x", colour: "red" }),
    shipment({ __typename: "Bag", weight: null, volume: 2, mark: 7, length: 1 }),
    shipment({ __typename: "Tube", length: "nine" }),
  ];
  const { data, errors } = await graphql({ schema: shipments.schema, source: asked, variableValues: { representations } });
  const sizes = (data?._entities as readonly ({ readonly size: string } | null)[]).map((entity) => entity && (JSON.parse(entity.size) as unknown));
  expect(sizes).toEqual([{ weight: 3, length: 9, end: "tied", mark: "x" }, { __typename: "Bag", weight: null, volume: 2, mark: 7 }, null]);
  expect(errors?.map(({ message }) => message)).toEqual(["reference 2 to Shipment cannot be read: pack.length is no Int"]);
});

class Pool {
  static #kept = new Map<string, string>([["docs.#grams", "kept"]]);
  static find(name: string): string | undefined {
    return Pool.#kept.get(name);
  }
}
@Entity({ id: () => ({ loadMany: (ids: readonly string[]) => ids.map((id) => Object.assign(new Keg(), { id })) }) })
class Keg extends Pool {
  @Field(() => ID) id!: string;
  @Field(() => Int) @External() grams!: number;
  @Requires("grams")
  @Field(() => String)
  label(): string {
    return `${String(this.grams)} g, ${Pool.find("docs.#grams") ?? ""}`;
  }
}

test("what a class keeps for itself, and no object of it, is no reason to refuse a copy", () => {
  const source = `{ _entities(representations: [{ __typename: "Keg", id: "t", grams: 5 }]) { ... on Keg { label } } }`;
  expect(graphqlSync({ schema: buildSubgraph({ types: [Keg] }).schema, source })).toEqual({ data: { _entities: [{ label: "5 g, kept" }] } });
});

/** How the shop keeps its boxes: each with a rate that only its own methods can see. */
interface Rated {
  readonly id: string;
  grams?: number;
  postage(): number;
}
let boxFor: (id: string, reference: Reference) => object;

@Entity({ id: (): ReferenceLoader<string> => ({ loadMany: (ids, references) => ids.map((id, index) => boxFor(id, references[index]!)) }) })
class Box implements Rated {
  @Field(() => ID) id: string;
  @Field(() => Int) @External() grams!: number;
  #rate = 3;
  constructor(id: string) {
    this.id = id;
  }
  @Field(() => Int)
  @Requires("grams")
  postage(): number {
    return this.#rate * this.grams;
  }
}
@Entity({ id: (): ReferenceLoader<string> => ({ loadMany: (ids, references) => ids.map((id, index) => boxFor(id, references[index]!)) }) })
class Crate {
  @Field(() => ID) id!: string;
}
const boxes = buildSubgraph({ types: [Box, Crate] });

function askBoxes(...representations: readonly object[]) {
  const asked = "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Box { id grams postage } ... on Crate { id } } }";
  const { data, errors = [] } = graphqlSync({ schema: boxes.schema, source: asked, variableValues: { representations } });
  return { entities: (JSON.parse(JSON.stringify(data)) as { readonly _entities: unknown })._entities, messages: errors.map(({ message }) => message) };
}
const uncopied = (type: string, mend: string): string =>
  `${type}: an object with private fields, or an inner state as a Map has, cannot be copied: let the loader give each reference ${mend}`;
const ofItsOwn = "an object of its own, which has what was sent: grams";

test("an object with private fields bears what was sent when its loader puts it there, and is not copied", () => {
  boxFor = (id, { grams }) => Object.assign(new Box(id), { grams });
  expect(askBoxes({ __typename: "Box", id: "b", grams: 4 }, { __typename: "Box", id: "b", grams: 5 })).toEqual({
    entities: [
      { id: "b", grams: 4, postage: 12 },
      { id: "b", grams: 5, postage: 15 },
    ],
    messages: [],
  });
});

const classText = "(class Kept { #rate = 3; constructor(id) { this.id = id; } postage() { return this.#rate * this.grams; } })";
const writers: Readonly<Record<string, string>> = {
  "as they are": classText,
  "by TypeScript": ts.transpileModule(classText, { compilerOptions: { target: ts.ScriptTarget.ES2021 } }).outputText,
  "by SWC": transformWithSwc(classText, { jsc: { target: "es2021" }, isModule: false }).code,
  "by esbuild": transformWithEsbuild(classText, { target: "es2021" }).code,
};
test.each(Object.entries(writers))(
  "where it would have to be copied, an object with private fields, written %s, is refused alone, with the mend",
  (_writer, text) => {
    const Kept = runInThisContext(text) as new (id: string) => Rated;
    const one = new Kept("kept");
    boxFor = (id) => (id === "kept" ? one : { id });
    expect(askBoxes({ __typename: "Box", id: "kept", grams: 4 }, { __typename: "Box", id: "plain", grams: 5 })).toEqual({
      entities: [null, { id: "plain", grams: 5, postage: 15 }],
      messages: [uncopied("Box", ofItsOwn)],
    });
    expect(Object.keys(one)).toEqual(["id"]);
  },
);

test("so is what has an inner state, as a Map has, and one such object for two types", () => {
  boxFor = () => new Map();
  expect(askBoxes({ __typename: "Box", id: "m", grams: 4 })).toEqual({ entities: [null], messages: [uncopied("Box", ofItsOwn)] });
  class Stock {
    id = "one";
    grams = 4;
    readonly #shelf = 3;
    postage = (): number => this.#shelf * this.grams;
  }
  const one = new Stock();
  boxFor = () => one;
  expect(askBoxes({ __typename: "Crate", id: "one" }, { __typename: "Box", id: "one" })).toEqual({
    entities: [{ id: "one" }, null],
    messages: [uncopied("Box", "an object of its own")],
  });
});
