/** Keys against the class, by the compiler itself. What only the schema can tell is in misuse.test.ts. */
import { expect, test } from "@jest/globals";
import { complaints } from "../support/compiler.js";

const head = `
import DataLoader from "dataloader";
import { buildSubgraph, Entity, EntityInterface, fromReference, registerEnumType, Tag, unresolvable } from "../src/federation/index.js";
import type { KeyValue, ReferenceLoader } from "../src/federation/index.js";
declare function by<Value>(): (context: { readonly store: object }) => ReferenceLoader<Value>;
`;
const product = `class Product {
  id!: \`product:\${string}\`;
  sku!: string | null;
  edition!: number;
  tags!: readonly string[];
  maker!: Maker;
  owner(): Promise<Maker | null> { return Promise.resolve(null); }
}
class Maker { id!: string; address!: { readonly street: string; readonly zip: number } | null }
`;
const entity = (keys: string): string => `${head} @Entity(${keys}) export ${product}`;

const sources = {
  "every form of key": entity(`{
    id: by<string>(),
    sku: by<string>(),
    edition: by<number>(),
    "sku edition": by<{ readonly sku: string; readonly edition: number }>(),
    "id maker { id address { zip } }": by<{ id: string; maker: { id: string; address: { zip: number } } }>(),
    "owner{id}": by<{ owner: { id: string } }>(),
    "sku,edition": by<{ sku: string; edition: number }>(),
    "\\n  id\\n\\tmaker {\\r\\n    id\\n  }\\n": by<{ id: string; maker: { id: string } }>(),
    " sku ": by<string>(),
  }`),
  "a number that may be an ID": entity(`{ edition: by<string>(), "sku edition": by<{ sku: string; edition: string | number }>() }`),
  "a loader of anything": entity(`{ id: {} as any }`),
  "a loader written in place": entity(
    `{ id: (context: { store: Map<string, object> }) => ({ loadMany: (ids: readonly string[]) => ids.map((id) => context.store.get(id)) }) }`,
  ),
  "a DataLoader": entity(`{ id: (context: { byId: DataLoader<string, object | null> }) => context.byId }`),
  "a type owned elsewhere": entity(`{ id: fromReference, "sku edition": unresolvable }`),
  "the types of values": `${head} ${product}
    export const value: KeyValue<Product, "sku maker { address { zip } }"> = { sku: "a", maker: { address: { zip: 1 } } };
    export const numbered: KeyValue<Product, "edition">[] = [1, "1"];
    export const single: KeyValue<Product, "id"> = "any string, since ids come from outside";`,
  single: entity(`{ idd: by<string>() }`),
  multiple: entity(`{ id: by<string>(), skew: by<string>() }`),
  composite: entity(`{ "sku editions": by<{ sku: string; editions: number }>() }`),
  nested: entity(`{ "id maker { name }": by<{ id: string; maker: { name: string } }>() }`),
  deeper: entity(`{ "maker { address { street zap } }": by<never>() }`),
  "through a method": entity(`{ "owner { name }": by<never>() }`),
  "of an interface": `${head} @EntityInterface({ uid: by<string>() }) export abstract ${product}`,
  "of a type owned elsewhere": entity(`{ uid: fromReference }`),
  nothing: entity(`{}`),
  "an empty key": entity(`{ id: by<string>(), " ": by<string>() }`),
  "value of one field": entity(`{ edition: by<boolean>() }`),
  "value of a composite": entity(`{ "sku edition": by<{ sku: number; edition: number }>() }`),
  "one value for a composite": entity(`{ "sku edition": by<string>() }`),
  "value of a nested key": entity(`{ "maker { address { zip } }": by<{ maker: { address: { zip: boolean } } }>() }`),
  "value of a DataLoader": entity(`{ edition: (context: { byId: DataLoader<boolean, object | null> }) => context.byId }`),
  "no loader": entity(`{ id: "id" }`),
  "another version": `${head} buildSubgraph({ resolvers: [], federation: "2.8" });`,
  "a directive on no value": `${head} enum Status { Draft = "draft" } registerEnumType(Status, { name: "Status", valuesConfig: { Drafts: { directives: [Tag("x")] } } });`,
};
const said = complaints(sources);

const compiling = [
  "every form of key",
  "a loader written in place",
  "a DataLoader",
  "a number that may be an ID",
  "a loader of anything",
  "a type owned elsewhere",
  "the types of values",
] as const;
test.each(compiling)("%s compiles", (name) => {
  expect(said[name]).toEqual([]);
});

test("an entity without a key, and a key without a field, do not compile", () => {
  expect([wordsOf("nothing"), wordsOf("an empty key")]).toEqual([["an entity has a key"], ['the key " " names no field']]);
});

const wrongKeys: readonly (readonly [keyof typeof sources, key: string, name: string])[] = [
  ["single", "idd", "idd"],
  ["multiple", "skew", "skew"],
  ["composite", "sku editions", "editions"],
  ["nested", "id maker { name }", "maker.name"],
  ["deeper", "maker { address { street zap } }", "maker.address.zap"],
  ["through a method", "owner { name }", "owner.name"],
  ["of an interface", "uid", "uid"],
  ["of a type owned elsewhere", "uid", "uid"],
];
test.each(wrongKeys)("a name that is no field is named by the compiler: %s", (name, key, field) => {
  expect(wordsOf(name)).toEqual([`the key "${key}" names no field of the class: ${field}`]);
});

const wrongValues: readonly (readonly [keyof typeof sources, key: string])[] = [
  ["value of one field", "edition"],
  ["value of a composite", "sku edition"],
  ["one value for a composite", "sku edition"],
  ["value of a nested key", "maker { address { zip } }"],
  ["value of a DataLoader", "edition"],
];
test.each(wrongValues)("a loader that takes other values than the key has does not compile: %s", (name, key) => {
  expect(wordsOf(name)).toEqual([`the loader of the key "${key}" takes values of another type than its fields have`]);
});

test("what is no loader, another version, and a directive on a value that is none, do not compile", () => {
  expect(said["no loader"]?.at(-1)).toBe("Type 'string' is not assignable to type 'KeyLoader<never>'.");
  expect(said["another version"]).toEqual([`Type '"2.8"' is not assignable to type '"2.3" | "2.9" | "2.12"'.`]);
  expect(said["a directive on no value"]?.[0]).toMatch(/^Object literal may only specify known properties, but 'Drafts' does not exist/u);
});

/** The words of ours in what the compiler says: the type that the class is not assignable to. */
function wordsOf(name: keyof typeof sources): readonly string[] {
  return (said[name] ?? []).map((message) =>
    (/Type 'typeof Product' is not assignable to type '"(.*)"'\.$/u.exec(message)?.[1] ?? message).replaceAll('\\"', '"'),
  );
}
