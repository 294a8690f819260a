/** Marking a type-graphql class as an entity of the federation: its keys, and how references by each key are loaded. */
import type { GraphQLNamedType } from "graphql";
import { Directive, Extensions, InterfaceType, ObjectType } from "type-graphql";
import type { InterfaceTypeOptions, ObjectTypeOptions } from "type-graphql";
import type { FieldsOf, KeyValue, NoFields } from "./keys.js";

/** A reference that a router sent: `__typename`, the fields of a key, and what `@requires` asked for, each read as its field's type reads it. */
export type Reference = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** What a loader gives for one key: the entity, null where there is none, or an Error that fails this reference alone. */
export type Loaded = object | Error | null | undefined;

/**
 * Loads entities by the values of one key: all that one `_entities` field asks for, in one call, answered in the same order. A DataLoader is one, and also
 * gathers what the other `_entities` fields of a request ask for.
 * `references` are the whole references, for loaders that need more of them than the key.
 */
export interface ReferenceLoader<Value = never> {
  loadMany(keys: readonly Value[], references: readonly Reference[]): readonly (Loaded | PromiseLike<Loaded>)[] | PromiseLike<readonly Loaded[]>;
}

/** Finds the loader of one key in a request's context. */
export type KeyLoader<Value = never> = (context: never) => ReferenceLoader<Value>;

/** The keys of an entity, each with its loader: `{ id: byId, "sku maker { id }": bySku }`. */
export type Keys = Readonly<Record<string, KeyLoader>>;

/** The name of the type is part of it, since type-graphql hands a class's extensions down to its subclasses. */
const extensionOf = (typeName: string): string => `federation of ${typeName}`;

/** The keys of the entity or entity interface; undefined for every other type. */
export function keysOf(type: GraphQLNamedType): Keys | undefined {
  return (type.extensions as Readonly<Record<string, { readonly keys: Keys } | undefined>>)[extensionOf(type.name)]?.keys;
}

/** For a type that is owned elsewhere and only added to here: whatever is referred to is taken to exist. */
export const fromReference = (): ReferenceLoader => ({ loadMany: (_keys, references) => references });

/** For a type that is only referred to here: its key is printed as one that this subgraph does not resolve. */
export const unresolvable = (): ReferenceLoader => {
  throw new TypeError("this subgraph resolves no reference by this key");
};

/** What is wrong with the keys of a class, in words that the compiler shows; `unknown` when nothing is. */
type Checked<T, K> = [keyof K] extends [never] ? "an entity has a key" : [Wrong<T, K>] extends [never] ? unknown : Wrong<T, K>;
type Wrong<T, K> = {
  [Key in keyof K & string]: unknown extends FieldsOf<Key>
    ? `the key "${Key}" names no field`
    : [NoFields<T, FieldsOf<Key>>] extends [never]
      ? [K[Key]] extends [KeyLoader<KeyValue<T, Key>>]
        ? never
        : `the loader of the key "${Key}" takes values of another type than its fields have`
      : `the key "${Key}" names no field of the class: ${NoFields<T, FieldsOf<Key>> & string}`;
}[keyof K & string];

/** The types that each class of entities stands for. */
const typeNamesOf = new WeakMap<object, readonly string[]>();

/** The class of an object and those that it extends, without Object. */
export function classesOf(entity: object): readonly object[] {
  const prototype = Object.getPrototypeOf(entity) as object | null;
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return [];
  const { constructor } = prototype;
  return [...(typeof constructor === "function" ? [constructor] : []), ...classesOf(prototype)];
}

/** Whether an object is of a class of entities, and of none that stands for this type: a loader that serves several types found another's. */
export function isOfAnotherType(entity: object, typeName: string): boolean {
  const names = classesOf(entity).flatMap((type) => typeNamesOf.get(type) ?? []);
  return names.length > 0 && !names.includes(typeName);
}

type EntityDecorator<K> = <C extends abstract new (...args: never[]) => object>(target: C & Checked<InstanceType<C>, K>) => void;

/** How an entity is registered: type-graphql's options of an object type. */
export interface EntityOptions extends ObjectTypeOptions {
  /** The name of the type, where it is not the class's. */
  readonly name?: string;
  /** Whether it stands for an interface of another subgraph, whose every implementer then gets the fields that stand here. */
  readonly interfaceObject?: boolean;
}

/** How an entity interface is registered: type-graphql's options of an interface. */
export type EntityInterfaceOptions = InterfaceTypeOptions & {
  /** The name of the type, where it is not the class's. */
  readonly name?: string;
};

/**
 * An object type that other subgraphs refer to by any of `keys`, each with its loader: `@Entity({ id: byId, "sku maker { id }": bySku })`.
 * The compiler refuses a key that is no field of the class, and a loader that takes other values than the key has. It knows a field by the property of that
 * name, which must be public; a field that `@Field({ name })` renames it does not find.
 *
 * An ID reaches its loader as a string, also where the property is a number: `@Field(() => ID) id!: number` wants a loader of strings, which makes numbers
 * of them. An Int reaches it as a number.
 */
export function Entity<const K extends Keys>(keys: K, { name, interfaceObject = false, ...options }: EntityOptions = {}): EntityDecorator<K> {
  return (target) => {
    mark(target, name ?? target.name, keys);
    typeNamesOf.set(target, [...(typeNamesOf.get(target) ?? []), name ?? target.name]);
    if (interfaceObject) (Directive("@interfaceObject") as ClassDecorator)(target);
    ObjectType(name ?? target.name, options)(target);
  };
}

/**
 * An interface that is an entity too: a neighbour can add a field to every implementer at once through an interface object.
 * Every implementer needs its keys. What its loaders give is an instance of an implementer, or says its `__typename`, or is known to `resolveType`.
 */
export function EntityInterface<const K extends Keys>(keys: K, { name, ...options }: EntityInterfaceOptions = {}): EntityDecorator<K> {
  return (target) => {
    mark(target, name ?? target.name, keys);
    InterfaceType(name ?? target.name, options)(target);
  };
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- what a ClassDecorator is given
function mark(target: Function, typeName: string, keys: Keys): void {
  (Extensions({ [extensionOf(typeName)]: { keys } }) as ClassDecorator)(target);
  for (const [fields, loader] of Object.entries(keys)) {
    const resolvable = loader === unresolvable ? ", resolvable: false" : "";
    (Directive(`@key(fields: ${JSON.stringify(fields)}${resolvable})`) as ClassDecorator)(target);
  }
}
