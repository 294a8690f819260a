/** Resolving references: one load for each type and key, order and duplicates kept, each bad one failing alone. */
import { GraphQLError, isInterfaceType, isObjectType } from "graphql";
import type { GraphQLInterfaceType, GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema } from "graphql";
import { classesOf, isOfAnotherType } from "./entity.js";
import type { KeyLoader, Loaded, Reference } from "./entity.js";
import { BadReference, hasKey, keyValue, readReference } from "./keys.js";
import type { Key } from "./keys.js";

/** A type that references may name, with its keys in the order in which they are looked for. */
export interface EntityType {
  readonly type: GraphQLObjectType | GraphQLInterfaceType;
  /** Whether it stands for an interface, so that what its loaders give may say the name of a type that is not here. */
  readonly isInterfaceObject: boolean;
  readonly keys: readonly { readonly key: Key; readonly loader: KeyLoader }[];
  /** Fields of other subgraphs that `@requires` may send along. */
  readonly external: readonly string[];
}

interface Asked {
  readonly entity: EntityType;
  readonly loader: KeyLoader;
  readonly values: unknown[];
  readonly references: Reference[];
  /** Where in the answer each of them belongs. */
  readonly places: number[];
}

/** The type that each entity was referred to by. */
const typeNames = new WeakMap<object, string>();

/** The name of the concrete type of an entity that a reference led to. */
export function typeNameOf(entity: object): string | undefined {
  return typeNames.get(entity);
}

/** Notes the type of an entity. One object may stand for several types, in one schema or in two: then for each but the first, a copy does. */
function withTypeName(entity: object, name: string): object {
  const known = typeNames.get(entity);
  const noted = known === undefined || known === name ? entity : copyOf(entity, name, {});
  typeNames.set(noted, name);
  return noted;
}

/** A copy of the same class, with some properties in place of its own. */
function copyOf(entity: object, typeName: string, changes: object): object {
  if (isBoundToItself(entity)) {
    const names = Object.keys(changes);
    const mend = names.length === 0 ? "an object of its own" : `an object of its own, which has what was sent: ${names.join(", ")}`;
    throw new GraphQLError(
      `${typeName}: an object with private fields, or an inner state as a Map has, cannot be copied: let the loader give each reference ${mend}`,
    );
  }
  const properties = { ...Object.getOwnPropertyDescriptors(entity), ...Object.getOwnPropertyDescriptors(changes) };
  return Object.create(Object.getPrototypeOf(entity) as object | null, properties) as object;
}

const boundClasses = new WeakMap<object, boolean>();

/**
 * Whether an object has what no copy could have: private fields, or the inner state of a Map or a Date. Nothing tells but the text of its classes, with
 * private fields as they are written, or as TypeScript, Babel, SWC and esbuild write them for older engines.
 */
function isBoundToItself(entity: object): boolean {
  return classesOf(entity).some((constructor) => {
    const known = boundClasses.get(constructor);
    const bound =
      known ??
      /(?:^|[;{}\n])\s*(?:(?:async|get|set)\s+|\*\s*)*#[\w$]|class_?private|__private(?:Get|Set|Method)|\[native code\]/iu.test(
        Function.prototype.toString.call(constructor),
      );
    boundClasses.set(constructor, bound);
    return bound;
  });
}

/** How many references an operation has asked for so far; each execution has variables of its own. */
const askedIn = new WeakMap<object, number>();

/**
 * Resolves references at once where every loader does, else when all have answered.
 *
 * @throws GraphQLError TOO_MANY_REPRESENTATIONS when the operation asks for more than `max`, under whatever aliases.
 */
export function resolveReferences(
  representations: readonly unknown[],
  context: unknown,
  info: GraphQLResolveInfo,
  entities: ReadonlyMap<string, EntityType>,
  max: number,
): readonly unknown[] | Promise<readonly unknown[]> {
  const asked = (askedIn.get(info.variableValues) ?? 0) + representations.length;
  askedIn.set(info.variableValues, asked);
  if (asked > max) {
    throw new GraphQLError(`_entities was asked for ${String(asked)} references: expected at most ${String(max)}`, {
      extensions: { code: "TOO_MANY_REPRESENTATIONS", max },
    });
  }
  const answers: unknown[] = new Array(representations.length).fill(null);
  const groups = new Map<Key, Asked>();
  representations.forEach((representation, index) => {
    const found = find(representation, index, entities, info.schema);
    if (found instanceof GraphQLError) {
      answers[index] = found;
      return;
    }
    const { entity, key, loader, value, reference } = found;
    const asked = groups.get(key) ?? { entity, loader, values: [], references: [], places: [] };
    asked.values.push(value);
    asked.references.push(reference);
    asked.places.push(index);
    groups.set(key, asked);
  });

  const pending: Promise<void>[] = [];
  for (const asked of groups.values()) {
    const place = (loaded: readonly (Loaded | PromiseLike<Loaded>)[]): void => {
      if (loaded.length !== asked.values.length) {
        for (const item of loaded) if (isThenable(item)) item.then(undefined, () => undefined); // nobody else waits for it
        throw new TypeError(`a loader of ${asked.entity.type.name} gave ${String(loaded.length)} answers to ${String(asked.values.length)} keys`);
      }
      asked.places.forEach((index, at) => (answers[index] = settled(loaded[at], asked, at, context, info)));
    };
    const fail = (error: unknown): void => {
      for (const index of asked.places) answers[index] = failed(asked.entity, index, error);
    };
    try {
      const loaded = asked.loader(context as never).loadMany(asked.values as never, asked.references);
      if (isThenable(loaded)) pending.push(Promise.resolve(loaded).then(place).catch(fail));
      else place(loaded);
    } catch (error) {
      fail(error);
    }
  }
  return pending.length === 0 ? answers : Promise.all(pending).then(() => answers);
}

/** A promise of any make; `instanceof Promise` would not know those of other libraries. */
function isThenable<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof (value as Partial<PromiseLike<T>> | null | undefined)?.then === "function";
}

/** What stands in the answer for one reference: the entity, null, or an Error that fails it alone. */
function settled(loaded: Loaded | PromiseLike<Loaded>, asked: Asked, at: number, context: unknown, info: GraphQLResolveInfo): unknown {
  const index = asked.places[at]!;
  const fail = (error: unknown): GraphQLError => failed(asked.entity, index, error);
  if (isThenable(loaded)) return loaded.then((value) => settled(value, asked, at, context, info), fail);
  if (loaded == null) return null;
  if (loaded instanceof Error) return fail(loaded);
  try {
    const { type, isInterfaceObject } = asked.entity;
    if (typeof loaded !== "object") throw new TypeError(`a loader of ${type.name} gave a ${typeof loaded}: expected an entity`);
    const entity = withExternals(loaded, asked.references[at]!, asked.entity);
    const { __typename: said } = entity as { readonly __typename?: unknown };
    const own = typeof said === "string" && !isInterfaceObject ? said : undefined;
    const named = (name: string | undefined): object => {
      if (name === undefined || !(isInterfaceType(type) ? isImplementer(name, type.name, info) : name === type.name))
        throw new TypeError(`a loader of ${type.name} gave what is ${name ?? "of no known type"}`);
      return withTypeName(entity, name);
    };
    if (!isInterfaceType(type)) {
      if (!isInterfaceObject && isOfAnotherType(loaded, type.name)) throw new TypeError(`a loader of ${type.name} gave an entity of another class`);
      return named(own ?? type.name);
    }
    const resolved = own ?? type.resolveType?.(entity, context, info, type);
    return isThenable(resolved) ? resolved.then(named).catch(fail) : named(resolved);
  } catch (error) {
    return fail(error);
  }
}

function isImplementer(name: string, interfaceName: string, { schema }: GraphQLResolveInfo): boolean {
  const [concrete, asked] = [schema.getType(name), schema.getType(interfaceName)];
  return isInterfaceType(asked) && isObjectType(concrete) && schema.isSubType(asked, concrete);
}

/** The entity with the fields that `@requires` sent along: a copy, since one object may stand for many references, unless it has them already. */
function withExternals(entity: object, reference: Reference, { type, external }: EntityType): object {
  const values = entity as Readonly<Record<string, unknown>>;
  const sent = external.filter((name) => Object.hasOwn(reference, name) && values[name] !== reference[name]);
  return sent.length === 0 ? entity : copyOf(entity, type.name, Object.fromEntries(sent.map((name) => [name, reference[name]])));
}

interface Found {
  readonly entity: EntityType;
  readonly key: Key;
  readonly loader: KeyLoader;
  readonly value: unknown;
  readonly reference: Reference;
}

function find(representation: unknown, index: number, entities: ReadonlyMap<string, EntityType>, schema: GraphQLSchema): Found | GraphQLError {
  const refuse = (problem: string, code: string): GraphQLError => new GraphQLError(`reference ${String(index)} ${problem}`, { extensions: { code, index } });
  if (!isReference(representation)) return refuse("has no __typename", "BAD_REPRESENTATION");
  const typeName = representation.__typename;
  const entity = entities.get(typeName);
  if (entity === undefined) return refuse(`is of ${typeName.slice(0, 100)}: that is no entity of this subgraph`, "UNKNOWN_ENTITY");
  const keys = entity.keys.map(({ key }) => key);
  const found = entity.keys.find(({ key }) => hasKey(representation, key));
  if (found === undefined) {
    return refuse(`to ${typeName} has the fields of none of its keys: ${keys.map(({ fields }) => `"${fields}"`).join(", ")}`, "BAD_REPRESENTATION");
  }
  try {
    const reference = readReference(representation, entity.type, keys, schema) as Reference;
    return { entity, ...found, value: keyValue(reference, found.key), reference };
  } catch (error) {
    if (!(error instanceof BadReference)) throw error;
    return refuse(`to ${typeName} cannot be read: ${error.message}`, "BAD_REPRESENTATION");
  }
}

function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && "__typename" in value && typeof value.__typename === "string";
}

/** A GraphQLError was written for the caller, and keeps its words and its code; of any other, the caller learns only that it was. */
function failed({ type }: EntityType, index: number, error: unknown): GraphQLError {
  const forCaller = error instanceof GraphQLError;
  return new GraphQLError(forCaller ? error.message : `reference ${String(index)} to ${type.name} could not be resolved`, {
    ...(error instanceof Error ? { originalError: error } : {}),
    extensions: { code: "REFERENCE_FAILED", ...(forCaller ? error.extensions : {}), index },
  });
}
