/** A type-graphql schema as an Apollo Federation 2 subgraph: the SDL printed beside it, `_service` and `_entities`. */
import {
  GraphQLError,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  isInterfaceType,
  isObjectType,
  valueFromASTUntyped,
} from "graphql";
import type { GraphQLFieldConfigMap } from "graphql";
import { keysOf } from "./entity.js";
import { printSubgraph } from "./print.js";

/** Fields that the subgraph leaves out, by type. */
export type Omitted = Readonly<Record<string, readonly string[]>>;

/** More representations than this are refused at once. */
const maxRepresentations = 10_000;

const AnyScalar = new GraphQLScalarType<unknown, unknown>({
  name: "_Any",
  description: "A reference to an entity: its __typename and the fields of a key.",
  parseValue: (value) => value,
  parseLiteral: valueFromASTUntyped,
});

/**
 * Makes the subgraph of a schema whose entities are marked with `Entity` and `EntityInterface`.
 * The types and resolvers stay those of `schema`; only its Query is made anew.
 */
export function buildSubgraph(
  schema: GraphQLSchema,
  { omit = {} }: { readonly omit?: Omitted } = {},
): { readonly schema: GraphQLSchema; readonly sdl: string } {
  const sdl = printSubgraph(schema, omit);
  const types = Object.values(schema.getTypeMap());
  const entities = types.filter(isObjectType).filter((type) => keysOf(type.name) !== undefined);
  const entityNames = new Set(
    types.filter((type) => (isObjectType(type) || isInterfaceType(type)) && keysOf(type.name) !== undefined).map((type) => type.name),
  );
  const Entity = new GraphQLUnionType({
    name: "_Entity",
    description: "Any entity of this subgraph.",
    types: entities,
    resolveType: (value: { readonly __typename: string }) => value.__typename,
  });
  const Service = new GraphQLObjectType({
    name: "_Service",
    description: "This subgraph.",
    fields: { sdl: { type: GraphQLString, description: "Its SDL.", resolve: () => sdl } },
  });

  const query = schema.getQueryType()?.toConfig();
  if (query === undefined) throw new TypeError("a subgraph needs a Query type");
  const kept = Object.entries(query.fields).filter(([name]) => omit[query.name]?.includes(name) !== true);
  const fields: GraphQLFieldConfigMap<unknown, never> = {
    ...(Object.fromEntries(kept) as GraphQLFieldConfigMap<unknown, never>),
    _service: { type: new GraphQLNonNull(Service), resolve: () => ({}) },
    _entities: {
      type: new GraphQLNonNull(new GraphQLList(Entity)),
      args: { representations: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(AnyScalar))) } },
      resolve: (_root, { representations }: { representations: readonly unknown[] }, context) => resolveEntities(representations, context, entityNames),
    },
  };
  const config = schema.toConfig();
  return {
    schema: new GraphQLSchema({
      ...config,
      query: new GraphQLObjectType({ ...query, fields } as ConstructorParameters<typeof GraphQLObjectType>[0]),
      types: [...config.types.filter((type) => type.name !== query.name), Entity, Service, AnyScalar],
    }),
    sdl,
  };
}

interface Group {
  readonly typeName: string;
  readonly key: string;
  readonly values: string[];
  readonly places: number[];
}

/** Resolves references: one load for each type and key, order and duplicates kept, each bad one failing alone. */
function resolveEntities(representations: readonly unknown[], context: never, entityNames: ReadonlySet<string>): unknown {
  if (representations.length > maxRepresentations) {
    throw new GraphQLError(`_entities was asked for ${String(representations.length)} references: expected at most ${String(maxRepresentations)}`, {
      extensions: { code: "TOO_MANY_REPRESENTATIONS", max: maxRepresentations },
    });
  }
  const results: unknown[] = new Array(representations.length).fill(null);
  const groups = new Map<string, Group>();
  representations.forEach((representation, index) => {
    const reference = readReference(representation, index, entityNames);
    if (reference instanceof GraphQLError) {
      results[index] = reference;
      return;
    }
    const groupName = `${reference.typeName} ${reference.key}`;
    const group = groups.get(groupName) ?? { typeName: reference.typeName, key: reference.key, values: [], places: [] };
    group.values.push(reference.value);
    group.places.push(index);
    groups.set(groupName, group);
  });

  const pending: Promise<void>[] = [];
  for (const group of groups.values()) {
    const place = (loaded: readonly (object | null)[]): void => {
      group.places.forEach((index, at) => (results[index] = loaded[at] ?? null));
    };
    const fail = (error: unknown): void => {
      for (const index of group.places) results[index] = failed(group, index, error);
    };
    try {
      const loaded = keysOf(group.typeName)?.[group.key]?.(context).loadMany(group.values) ?? [];
      if (loaded instanceof Promise) pending.push(loaded.then(place, fail));
      else place(loaded);
    } catch (error) {
      fail(error);
    }
  }
  return pending.length === 0 ? results : Promise.all(pending).then(() => results);
}

function readReference(
  representation: unknown,
  index: number,
  entityNames: ReadonlySet<string>,
): { typeName: string; key: string; value: string } | GraphQLError {
  const refuse = (message: string, code: string): GraphQLError => new GraphQLError(message, { extensions: { code, index } });
  if (typeof representation !== "object" || representation === null || !("__typename" in representation) || typeof representation.__typename !== "string") {
    return refuse(`reference ${String(index)} has no __typename`, "BAD_REPRESENTATION");
  }
  const typeName = representation.__typename;
  const keys = entityNames.has(typeName) ? keysOf(typeName) : undefined;
  if (keys === undefined) return refuse(`reference ${String(index)} is of ${typeName.slice(0, 100)}: that is no entity of this subgraph`, "UNKNOWN_ENTITY");
  for (const key of Object.keys(keys)) {
    const value = (representation as Record<string, unknown>)[key];
    if (typeof value === "string") return { typeName, key, value };
  }
  return refuse(`reference ${String(index)} to ${typeName} has none of its keys as a string: ${Object.keys(keys).join(", ")}`, "BAD_REPRESENTATION");
}

function failed(group: Group, index: number, error: unknown): GraphQLError {
  return new GraphQLError(`reference ${String(index)} to ${group.typeName} could not be resolved`, {
    ...(error instanceof Error ? { originalError: error } : {}),
    extensions: { code: "REFERENCE_FAILED", index },
  });
}
