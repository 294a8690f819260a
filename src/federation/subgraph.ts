/** A type-graphql schema as an Apollo Federation 2 subgraph: the SDL printed beside it, `_service` and `_entities`. */
import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  isInterfaceType,
  isObjectType,
  Kind,
  validateSchema,
  valueFromASTUntyped,
} from "graphql";
import type { ConstDirectiveNode, GraphQLFieldConfig, GraphQLFieldConfigMap, GraphQLInterfaceType } from "graphql";
import { buildSchemaSync } from "type-graphql";
import type { BuildSchemaOptions, ClassType } from "type-graphql";
import { fromReference, keysOf, unresolvable } from "./entity.js";
import type { Keys } from "./entity.js";
import { FieldSetError, inOrder, readKey } from "./keys.js";
import { printSubgraph, SubgraphError } from "./print.js";
import type { PrintOptions } from "./print.js";
import { resolveReferences, typeNameOf } from "./references.js";
import type { EntityType } from "./references.js";

/** How a schema becomes a subgraph. */
export interface SubgraphOptions extends PrintOptions {
  /** The most references that are resolved in one operation; more are refused at once. 10,000 when not given. */
  readonly maxReferences?: number;
}

/** A subgraph, ready to be served and composed. */
export interface Subgraph {
  /** What is executed: the schema with `_service` and `_entities`. */
  readonly schema: GraphQLSchema;
  /** What is composed, and what `_service` answers. */
  readonly sdl: string;
}

/** What {@link buildSubgraph} builds from: type-graphql's options, with the classes in two lists. */
export interface BuildSubgraphOptions extends SubgraphOptions, Omit<BuildSchemaOptions, "resolvers" | "orphanedTypes" | "directives" | "skipCheck"> {
  /** Classes that no field leads to, such as entities that only references reach. */
  readonly types?: readonly (abstract new (...args: never[]) => object)[];
  /** Classes marked with type-graphql's `Resolver`; none where the types resolve all of their fields. */
  readonly resolvers?: readonly ClassType[];
}

/**
 * Builds a subgraph from classes.
 *
 * @throws SubgraphError with a line for each misuse, which begins with the type's name.
 */
export function buildSubgraph({
  types = [],
  resolvers = [],
  federation,
  omit,
  compose,
  schemaDirectives,
  fieldDirectives,
  maxReferences,
  ...rest
}: BuildSubgraphOptions): Subgraph {
  const unmarked = types.filter((type) => !isMarked(type));
  if (unmarked.length > 0) throw new SubgraphError(unmarked.map(({ name }) => `${name}: is no type of the schema: mark the class with Entity or ObjectType`));
  const schema = buildSchemaSync({
    validate: false,
    ...rest,
    // it would refuse a Query without fields, which here gets some below
    skipCheck: true,
    // type-graphql wants mutable lists of concrete classes, one of them not empty
    resolvers: [class NoRootFields {}, ...resolvers],
    orphanedTypes: [...types] as ClassType[],
  });
  const given = { federation, omit, compose, schemaDirectives, fieldDirectives, maxReferences };
  return toSubgraph(schema, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
}

/** Whether type-graphql knows the class as a type. It keeps what decorators told it in a global, exports no other way there, and passes over any other class. */
function isMarked(type: object): boolean {
  const { TypeGraphQLMetadataStorage: known } = globalThis as {
    readonly TypeGraphQLMetadataStorage?: Readonly<Record<"objectTypes" | "interfaceTypes" | "inputTypes", readonly { readonly target: unknown }[]>>;
  };
  return known === undefined || [known.objectTypes, known.interfaceTypes, known.inputTypes].some((all) => all.some(({ target }) => target === type));
}

const AnyScalar = new GraphQLScalarType<unknown, unknown>({
  name: "_Any",
  description: "A reference to an entity: its __typename and the fields of a key.",
  parseValue: (value) => value,
  parseLiteral: valueFromASTUntyped,
});

/**
 * Makes the subgraph of a schema that type-graphql built. Its types and resolvers stay as they are; only its Query is made anew.
 *
 * @throws SubgraphError with a line for each misuse, which begins with the type's name.
 */
export function toSubgraph(schema: GraphQLSchema, { maxReferences = 10_000, ...options }: SubgraphOptions = {}): Subgraph {
  const entities = entitiesOf(schema);
  const sdl = printSubgraph(schema, options);
  const Service = new GraphQLObjectType({
    name: "_Service",
    description: "This subgraph.",
    fields: { sdl: { type: GraphQLString, description: "Its SDL.", resolve: () => sdl } },
  });
  const objects = [...entities.values()].map(({ type }) => type).filter(isObjectType);
  const Entity =
    objects.length === 0
      ? null
      : new GraphQLUnionType({
          name: "_Entity",
          description: "Any entity of this subgraph.",
          types: objects,
          resolveType: typeNameOf,
        });

  const query = schema.getQueryType()?.toConfig() ?? { name: "Query", fields: {} };
  const kept = Object.entries(query.fields).filter(([name]) => options.omit?.fields?.[query.name]?.includes(name) !== true);
  const fields: GraphQLFieldConfigMap<unknown, unknown> = {
    ...Object.fromEntries(kept),
    ...(Entity === null ? {} : { _entities: entitiesField(Entity, entities, maxReferences) }),
    _service: { type: new GraphQLNonNull(Service), description: "The subgraph's own SDL, for a router.", resolve: () => ({}) },
  };
  const config = schema.toConfig();
  const subgraph = new GraphQLSchema({
    ...config,
    query: new GraphQLObjectType({ ...query, fields }),
    types: [...config.types.filter(({ name }) => name !== query.name), ...(Entity === null ? [] : [Entity, AnyScalar]), Service],
  });
  const problems = validateSchema(subgraph);
  if (problems.length > 0) throw new SubgraphError(problems.map(({ message }) => message));
  return { schema: subgraph, sdl };
}

function entitiesField(Entity: GraphQLUnionType, entities: ReadonlyMap<string, EntityType>, max: number): GraphQLFieldConfig<unknown, unknown> {
  return {
    type: new GraphQLNonNull(new GraphQLList(Entity)),
    description: "The entities that these references lead to, in their order; null where one leads nowhere.",
    args: { representations: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(AnyScalar))) } },
    resolve: (_root, { representations }: { readonly representations: readonly unknown[] }, context, info) =>
      resolveReferences(representations, context, info, entities, max),
  };
}

/** The entities of a schema, with their keys read. */
function entitiesOf(schema: GraphQLSchema): ReadonlyMap<string, EntityType> {
  const problems: string[] = [];
  const entities = new Map<string, EntityType>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const directives = type.astNode?.directives ?? [];
    const keys = keysOf(type);
    const marked = directives.filter(({ name }) => name.value === "key");
    if (keys === undefined) {
      if (marked.some((key) => !isUnresolvable(key)))
        problems.push(`${type.name}: has a @key, and nothing that resolves references to it: mark the class with Entity`);
      else if (isObjectType(type) && marked.length === 0 && directives.some(({ name }) => name.value === "interfaceObject"))
        problems.push(`${type.name}: stands for an interface, and has no key: mark the class with Entity({ ... }, { interfaceObject: true })`);
      continue;
    }
    if (Object.keys(keys).length === 0) problems.push(`${type.name}: is an entity without a key`);
    if (isInterfaceType(type)) problems.push(...wrongImplementers(schema, type, keys));
    const read = Object.entries(keys).flatMap(([fields, loader]) => {
      if (typeof loader !== "function") problems.push(`${type.name}: the key "${fields}" has no loader`);
      if (isInterfaceType(type) && loader === fromReference) {
        problems.push(`${type.name}: the key "${fields}" cannot be taken from the reference: which type implements the interface is not told`);
      }
      try {
        return [{ key: readKey(fields, type), loader }];
      } catch (error) {
        if (!(error instanceof FieldSetError)) throw error;
        problems.push(`${type.name}: the key "${fields}" does not fit: ${error.message}`);
        return [];
      }
    });
    const isInterfaceObject = directives.some(({ name }) => name.value === "interfaceObject");
    const resolvable = read.filter(({ loader }) => loader !== unresolvable);
    if (resolvable.length > 0) entities.set(type.name, { type, isInterfaceObject, keys: resolvable, external: externalsOf(type) });
  }
  if (problems.length > 0) throw new SubgraphError(problems);
  return entities;
}

/** Every implementer of an entity interface must have all of its keys, and resolve references by those that the interface resolves. */
function wrongImplementers(schema: GraphQLSchema, type: GraphQLInterfaceType, keys: Keys): readonly string[] {
  return schema.getImplementations(type).objects.flatMap((object) => {
    const own = new Map(Object.entries(keysOf(object) ?? {}).map(([key, loader]) => [inOrder(key), loader] as const));
    return Object.entries(keys).flatMap(([key, loader]) => {
      const its = own.get(inOrder(key));
      if (its === undefined) return [`${object.name}: implements ${type.name}, and lacks its key "${key}"`];
      if (its !== unresolvable || loader === unresolvable) return [];
      return [`${object.name}: implements ${type.name}, and has no loader for its key "${key}": whoever resolves the interface resolves each kind of it`];
    });
  });
}

function externalsOf(type: GraphQLObjectType | GraphQLInterfaceType): readonly string[] {
  const marked = (node: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined): boolean =>
    node?.directives?.some(({ name }) => name.value === "external") === true;
  return Object.values(type.getFields())
    .filter((field) => marked(type.astNode) || marked(field.astNode))
    .map(({ name }) => name);
}

function isUnresolvable({ arguments: args }: ConstDirectiveNode): boolean {
  const value = args?.find(({ name }) => name.value === "resolvable")?.value;
  return value?.kind === Kind.BOOLEAN && !value.value;
}
