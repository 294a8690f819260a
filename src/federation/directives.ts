/**
 * The directives of the federation as decorators, for classes, fields, arguments and input fields; and for enumerations, unions and scalars, which
 * type-graphql's `@Directive` does not reach, as an option where they are made.
 */
import { GraphQLScalarType, isEnumType, isSpecifiedScalarType, isUnionType, Kind, parse } from "graphql";
import type { ConstDirectiveNode, GraphQLNamedType } from "graphql";
import { createUnionType as createUnion, Directive, registerEnumType as registerEnum } from "type-graphql";

type Decorator = ReturnType<typeof Directive>;

/** A directive: a decorator wherever type-graphql has decorators, and data elsewhere. */
export type FederationDirective = Decorator & {
  /** As it is printed, as in `@tag(name: "public")`. */
  readonly sdl: string;
};

type Value = string | number | boolean | readonly Value[];

function directive(name: string, args: Readonly<Record<string, Value | undefined>> = {}): FederationDirective {
  const given = Object.entries(args).flatMap(([argument, value]) => (value === undefined ? [] : [`${argument}: ${literal(value)}`]));
  const sdl = `@${name}${given.length === 0 ? "" : `(${given.join(", ")})`}`;
  return Object.assign(Directive(sdl), { sdl });
}

function literal(value: Value): string {
  return Array.isArray(value) ? `[${(value as readonly Value[]).map(literal).join(", ")}]` : JSON.stringify(value);
}

/** The type, or the field, may be resolved by several subgraphs alike. */
export const Shareable = (): FederationDirective => directive("shareable");
/** Composed, and left out of the API that clients see. */
export const Inaccessible = (): FederationDirective => directive("inaccessible");
/** A name by which a contract takes in or leaves out. */
export const Tag = (name: string): FederationDirective => directive("tag", { name });
/** The field belongs to another subgraph; it stands here for `Requires`, `Provides` or a key. */
export const External = (reason?: string): FederationDirective => directive("external", { reason });
/**
 * The field needs these external fields, which the router then sends with the reference. They stand on a copy of what the loader gave; an object with
 * private fields (`#rate`), or with an inner state as a Map has, cannot be copied, and bears them only when its loader, which is given the references,
 * puts them there: `loadMany: (ids, references) => ids.map((id, index) => new Box(id, references[index].grams))`.
 */
export const Requires = (fields: string): FederationDirective => directive("requires", { fields });
/** On this path, the subgraph can give these external fields of the type that is returned. */
export const Provides = (fields: string): FederationDirective => directive("provides", { fields });
/** The field is taken over from another subgraph; with a label, for a share of the requests (from 2.7 on). */
export const Override = (from: string, label?: string): FederationDirective => directive("override", { from, label });
/** The type stands elsewhere, and is only added to here; a mark for readers, since entities of Federation 2 need none. */
export const Extends = (): FederationDirective => directive("extends");
/** Only for callers who are authenticated (from 2.5 on). */
export const Authenticated = (): FederationDirective => directive("authenticated");
/** Only for callers who hold all scopes of one of the lists (from 2.5 on). */
export const RequiresScopes = (scopes: readonly (readonly string[])[]): FederationDirective => directive("requiresScopes", { scopes });
/** Only where the router's policies allow it: all of one of the lists (from 2.6 on). */
export const Policy = (policies: readonly (readonly string[])[]): FederationDirective => directive("policy", { policies });
/** Names a type whose fields arguments below it may take (from 2.8 on). */
export const Context = (name: string): FederationDirective => directive("context", { name });
/** Takes an argument from a context, as in `$viewer { language }` (from 2.8 on). */
export const FromContext = (field: string): FederationDirective => directive("fromContext", { field });
/** What it costs to resolve, for a router's demand control (from 2.9 on). */
export const Cost = (weight: number): FederationDirective => directive("cost", { weight });
/** How long a list is, for a router's demand control (from 2.9 on). */
export const ListSize = (size: ListSizes): FederationDirective => directive("listSize", { ...size });
/** A tag of the router's cache, as in `article-{$key.id}` (from 2.12 on). */
export const CacheTag = (format: string): FederationDirective => directive("cacheTag", { format });

/** What is known of a list's length. */
export interface ListSizes {
  /** How many items to reckon with when no slicing argument is given. */
  readonly assumedSize?: number;
  /** The arguments that bound it. */
  readonly slicingArguments?: readonly string[];
  /** Where the list stands inside the field's type, as `edges` does in a connection. */
  readonly sizedFields?: readonly string[];
  /** Whether exactly one of the slicing arguments must be given; so it is where nothing is said. */
  readonly requireOneSlicingArgument?: boolean;
}

interface Bearer {
  /** Directives on it. */
  readonly directives?: readonly FederationDirective[];
}

/** What was given to an enumeration or a union where it was made. */
interface Noted {
  /** Whether a type of that name is the one that was made: a process may hold several schemas, each with its own `Status`. */
  readonly fits: (type: GraphQLNamedType) => boolean;
  readonly directives: readonly FederationDirective[];
  readonly values: Readonly<Record<string, readonly FederationDirective[] | undefined>>;
}

const noted = new Map<string, readonly Noted[]>();

function note(name: string, { fits, directives = [], values = {} }: Partial<Noted> & Pick<Noted, "fits">): void {
  noted.set(name, [...(noted.get(name) ?? []), { fits, directives, values }]);
}

type EnumConfig<E extends object> = Parameters<typeof registerEnum<E>>[1];

/** type-graphql's `registerEnumType`, with directives for the enumeration and for each of its values. */
export function registerEnumType<E extends object>(
  enumeration: E,
  {
    directives,
    valuesConfig,
    ...config
  }: Omit<EnumConfig<E>, "valuesConfig"> &
    Bearer & { readonly valuesConfig?: { readonly [Value in keyof E]?: NonNullable<NonNullable<EnumConfig<E>["valuesConfig"]>[Value]> & Bearer } },
): void {
  const values = Object.fromEntries(Object.entries<Bearer | undefined>(valuesConfig ?? {}).map(([value, of]) => [value, of?.directives]));
  const valueOf = enumeration as Readonly<Record<string, unknown>>;
  const fits = (type: GraphQLNamedType): boolean => isEnumType(type) && type.getValues().every(({ name, value }) => valueOf[name] === value);
  note(config.name, { fits, values, ...(directives === undefined ? {} : { directives }) });
  registerEnum(enumeration, { ...config, ...(valuesConfig === undefined ? {} : { valuesConfig: valuesConfig as NonNullable<EnumConfig<E>["valuesConfig"]> }) });
}

/** type-graphql's `createUnionType`, with directives. */
export const createUnionType = (({ directives, ...config }: Parameters<typeof createUnion>[0] & Bearer) => {
  note(config.name, { fits: isUnionType, ...(directives === undefined ? {} : { directives }) });
  return createUnion(config);
}) as <T extends (Parameters<typeof createUnion>[0]["types"] extends () => infer Classes ? Classes : never)>(
  config: Omit<Parameters<typeof createUnion<T>>[0], "types"> & { readonly types: () => T } & Bearer,
) => ReturnType<typeof createUnion<T>>;

/**
 * A scalar like the given one that bears these directives. The given one is not changed.
 *
 * @throws TypeError for String, Int, Float, Boolean and ID, which no schema defines and so none can mark.
 */
export function scalarWith<I, O>(scalar: GraphQLScalarType<I, O>, ...directives: readonly FederationDirective[]): GraphQLScalarType<I, O> {
  if (isSpecifiedScalarType(scalar)) throw new TypeError(`${scalar.name}: is a scalar of GraphQL itself, and bears no directives`);
  return new GraphQLScalarType<I, O>({
    ...scalar.toConfig(),
    astNode: {
      kind: Kind.SCALAR_TYPE_DEFINITION,
      name: { kind: Kind.NAME, value: scalar.name },
      directives: [...(scalar.astNode?.directives ?? []), ...nodesOf(directives)],
    },
  });
}

/**
 * The directives that were given to an enumeration or a union where it was made, or to one of its values; undefined where several that fit
 * were made by that name, and do not agree.
 */
export function directivesBeside(type: GraphQLNamedType, value?: string): readonly ConstDirectiveNode[] | undefined {
  const fitting = (noted.get(type.name) ?? []).filter(({ fits }) => fits(type));
  const [first = [], ...others] = fitting.map(({ directives, values }) => (value === undefined ? directives : (values[value] ?? [])));
  const text = (directives: readonly FederationDirective[]): string => directives.map(({ sdl }) => sdl).join(" ");
  return others.every((other) => text(other) === text(first)) ? nodesOf(first) : undefined;
}

/** Directives as nodes of a document. */
export function nodesOf(directives: readonly FederationDirective[]): readonly ConstDirectiveNode[] {
  return directives.flatMap(({ sdl }) => {
    const [definition] = parse(`scalar S ${sdl}`, { noLocation: true }).definitions;
    return definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? (definition.directives ?? []) : [];
  });
}
