/** Marking a type-graphql class as an entity of the federation: its keys and how references by each key are loaded. */
import { Directive, InterfaceType, ObjectType } from "type-graphql";
import type { ObjectTypeOptions } from "type-graphql";

/** Loads entities by the values of one key, in order; null where nothing is known under a value. */
export type KeyLoader = (context: never) => {
  loadMany(values: readonly string[]): readonly (object | null)[] | Promise<readonly (object | null)[]>;
};
/** The keys of an entity: each a field of the class, with its loader. */
export type Keys = Readonly<Record<string, KeyLoader>>;

const registry = new Map<string, Keys>();

/** The keys of the entity or entity interface with this GraphQL name; undefined when it is none. */
export function keysOf(typeName: string): Keys | undefined {
  return registry.get(typeName);
}

type EntityOptions = Omit<ObjectTypeOptions, "simpleResolvers"> & { readonly name?: string };

/** An object type that other subgraphs refer to by any of `keys`. */
export function Entity(keys: Keys, { name, ...options }: EntityOptions): ClassDecorator {
  return (target) => {
    mark(target, name ?? target.name, keys);
    ObjectType(name ?? target.name, { ...options, simpleResolvers: true })(target);
  };
}

/** An interface that is an entity too: a neighbour can add a field to every implementer at once through `@interfaceObject`. */
export function EntityInterface(keys: Keys, { name, ...options }: EntityOptions): ClassDecorator {
  return (target) => {
    mark(target, name ?? target.name, keys);
    InterfaceType(name ?? target.name, options)(target);
  };
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- what a ClassDecorator is given
function mark(target: Function, typeName: string, keys: Keys): void {
  registry.set(typeName, keys);
  for (const field of Object.keys(keys)) (Directive(`@key(fields: "${field}")`) as ClassDecorator)(target);
}
