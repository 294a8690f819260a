/** Resolving references: one load for each type and key, order and duplicates kept, each bad one failing alone. */
import { GraphQLError, isInterfaceType } from "graphql";
import type { GraphQLInterfaceType, GraphQLObjectType, GraphQLResolveInfo } from "graphql";
import type { KeyLoader, Loaded, Reference } from "./entity.js";
import { BadKey, hasKey, keyValue } from "./keys.js";
import type { Key } from "./keys.js";

/** A type that references may name, with its keys in the order in which they are looked for. */
export interface EntityType {
  readonly type: GraphQLObjectType | GraphQLInterfaceType;
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

/** The type names of entities that do not say it themselves. */
const typeNames = new WeakMap<object, string>();

/** The name of the concrete type of an entity that a reference led to. */
export function typeNameOf(entity: object): string | undefined {
  const { __typename: own } = entity as { readonly __typename?: unknown };
  return typeof own === "string" ? own : typeNames.get(entity);
}

/**
 * Resolves references at once where every loader does, else when all have answered.
 *
 * @throws GraphQLError TOO_MANY_REPRESENTATIONS when there are more than `max`.
 */
export function resolveReferences(
  representations: readonly unknown[],
  context: unknown,
  info: GraphQLResolveInfo,
  entities: ReadonlyMap<string, EntityType>,
  max: number,
): readonly unknown[] | Promise<readonly unknown[]> {
  if (representations.length > max) {
    throw new GraphQLError(`_entities was asked for ${String(representations.length)} references: expected at most ${String(max)}`, {
      extensions: { code: "TOO_MANY_REPRESENTATIONS", max },
    });
  }
  const answers: unknown[] = new Array(representations.length).fill(null);
  const groups = new Map<Key, Asked>();
  representations.forEach((representation, index) => {
    const found = readReference(representation, index, entities);
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
    const place = (loaded: readonly unknown[]): void => {
      if (loaded.length !== asked.values.length)
        throw new TypeError(`a loader of ${asked.entity.type.name} gave ${String(loaded.length)} answers to ${String(asked.values.length)} keys`);
      asked.places.forEach((index, at) => (answers[index] = settled(loaded[at] as Loaded | Promise<Loaded>, asked, at, context, info)));
    };
    const fail = (error: unknown): void => {
      for (const index of asked.places) answers[index] = failed(asked.entity, index, error);
    };
    try {
      const loaded = asked.loader(context as never).loadMany(asked.values as never, asked.references);
      if (loaded instanceof Promise) pending.push(loaded.then(place).catch(fail));
      else place(loaded);
    } catch (error) {
      fail(error);
    }
  }
  return pending.length === 0 ? answers : Promise.all(pending).then(() => answers);
}

/** What stands in the answer for one reference: the entity, null, or an Error that fails it alone. */
function settled(loaded: Loaded | Promise<Loaded>, asked: Asked, at: number, context: unknown, info: GraphQLResolveInfo): unknown {
  const index = asked.places[at]!;
  if (loaded instanceof Promise) {
    return loaded.then(
      (value) => settled(value, asked, at, context, info),
      (error: unknown) => failed(asked.entity, index, error),
    );
  }
  if (loaded === null || loaded === undefined) return null;
  if (loaded instanceof Error) return failed(asked.entity, index, loaded);
  const entity = withExternals(loaded, asked.references[at]!, asked.entity.external);
  const { type } = asked.entity;
  if (!isInterfaceType(type)) {
    if (typeNameOf(entity) === undefined) typeNames.set(entity, type.name);
    return entity;
  }
  if (typeof (entity as { readonly __typename?: unknown }).__typename === "string") return entity;
  const note = (name: string | undefined): unknown => {
    if (name === undefined) return failed(asked.entity, index, new TypeError(`${type.name} does not know the type of what its loader gave`));
    typeNames.set(entity, name);
    return entity;
  };
  try {
    const named = type.resolveType?.(entity, context, info, type);
    return named instanceof Promise ? named.then(note, (error: unknown) => failed(asked.entity, index, error)) : note(named);
  } catch (error) {
    return failed(asked.entity, index, error);
  }
}

/**
 * The entity with the fields that `@requires` sent along: a copy, since one object may stand for many references and may be frozen. The copy has the
 * entity's fields as its own, because type-graphql makes an instance of its class from own fields only.
 */
function withExternals(entity: object, reference: Reference, external: readonly string[]): object {
  const sent = external.filter((name) => Object.hasOwn(reference, name));
  if (sent.length === 0 || entity === reference) return entity;
  return Object.create(Object.getPrototypeOf(entity) as object | null, {
    ...Object.getOwnPropertyDescriptors(entity),
    ...Object.getOwnPropertyDescriptors(Object.fromEntries(sent.map((name) => [name, reference[name]]))),
  }) as object;
}

interface Found {
  readonly entity: EntityType;
  readonly key: Key;
  readonly loader: KeyLoader;
  readonly value: unknown;
  readonly reference: Reference;
}

function readReference(representation: unknown, index: number, entities: ReadonlyMap<string, EntityType>): Found | GraphQLError {
  const refuse = (problem: string, code: string): GraphQLError => new GraphQLError(`reference ${String(index)} ${problem}`, { extensions: { code, index } });
  if (!isReference(representation)) return refuse("has no __typename", "BAD_REPRESENTATION");
  const typeName = representation.__typename;
  const entity = entities.get(typeName);
  if (entity === undefined) return refuse(`is of ${typeName.slice(0, 100)}: that is no entity of this subgraph`, "UNKNOWN_ENTITY");
  const found = entity.keys.find(({ key }) => hasKey(representation, key));
  if (found === undefined) {
    return refuse(`to ${typeName} has the fields of none of its keys: ${entity.keys.map(({ key }) => `"${key.fields}"`).join(", ")}`, "BAD_REPRESENTATION");
  }
  try {
    return { entity, ...found, value: keyValue(representation, found.key), reference: representation };
  } catch (error) {
    if (!(error instanceof BadKey)) throw error;
    return refuse(`to ${typeName} has a key that cannot be read: ${error.message}`, "BAD_REPRESENTATION");
  }
}

function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && "__typename" in value && typeof value.__typename === "string";
}

function failed({ type }: EntityType, index: number, error: unknown): GraphQLError {
  return new GraphQLError(`reference ${String(index)} to ${type.name} could not be resolved`, {
    ...(error instanceof Error ? { originalError: error } : {}),
    extensions: { code: "REFERENCE_FAILED", index },
  });
}
