/** Keys as the specification writes them, `id` or `sku package` or `id maker { id }`: checked against a class by the compiler, and read from references. */
import { getNamedType, isInterfaceType, isLeafType, isListType, isNonNullType, isObjectType, Kind, parse, print } from "graphql";
import type { GraphQLInterfaceType, GraphQLLeafType, GraphQLObjectType, GraphQLOutputType, GraphQLSchema, GraphQLUnionType, SelectionSetNode } from "graphql";

// ---- in types ----

type Replaced<S extends string, Mark extends string> = S extends `${infer A}${Mark}${infer B}` ? `${A} ${Replaced<B, Mark>}` : S;
/** GraphQL reads commas and ends of lines as spaces. */
type Plain<S extends string> = Replaced<Replaced<Replaced<Replaced<S, ",">, "\n">, "\r">, "\t">;
type Spaced<S extends string> = S extends `${infer A}{${infer B}` ? `${CloseSpaced<A>} { ${Spaced<B>}` : CloseSpaced<S>;
type CloseSpaced<S extends string> = S extends `${infer A}}${infer B}` ? `${A} } ${CloseSpaced<B>}` : S;
type Tokens<S extends string, Seen extends readonly string[] = []> = S extends `${infer Token} ${infer Rest}`
  ? Tokens<Rest, Token extends "" ? Seen : [...Seen, Token]>
  : S extends ""
    ? Seen
    : [...Seen, S];
type Parsed<T extends readonly string[], Fields = unknown> = T extends readonly [infer Name extends string, ...infer Rest extends readonly string[]]
  ? Name extends "}"
    ? [Fields, Rest]
    : Rest extends readonly ["{", ...infer Inner extends readonly string[]]
      ? Parsed<Inner> extends [infer Nested, infer After extends readonly string[]]
        ? Parsed<After, Fields & Readonly<Record<Name, Nested>>>
        : never
      : Parsed<Rest, Fields & Readonly<Record<Name, true>>>
  : [Fields, []];

type TokensOf<Key extends string> = Tokens<Spaced<Plain<Key>>>;

/** The fields of a key: `true` for one without fields of its own; `unknown` when it names none. */
export type FieldsOf<Key extends string> = Parsed<TokensOf<Key>>[0];

/** What a property gives when it is resolved. */
type Resolved<P> = NonNullable<Awaited<P extends (...args: never[]) => infer R ? R : P>>;
/**
 * What a scalar of that type is at its widest: references come from outside, and an id from there is any string. So it is where the property is a number:
 * an ID is read as a string, an Int as a number, and which of them the field is the compiler does not see.
 */
type Widest<T> = T extends string ? string : T extends number ? number | string : T extends boolean ? boolean : T;

type Selected<T, Fields> = {
  readonly [Name in keyof Fields]: Name extends keyof T
    ? Fields[Name] extends true
      ? Widest<Resolved<T[Name]>>
      : Selected<Resolved<T[Name]>, Fields[Name]>
    : never;
};

/**
 * The value of a key of a class: the field's own for a key of one field, else an object with the fields of the key. Where the property is a number, the
 * value is a number for an Int and a string for an ID.
 */
export type KeyValue<T, Key extends string> =
  TokensOf<Key> extends readonly [infer Name] ? Selected<T, FieldsOf<Key>>[Name & keyof FieldsOf<Key>] : Selected<T, FieldsOf<Key>>;

/** The names in a key that are no fields of the class, as `maker.id`; `never` when there are none. */
export type NoFields<T, Fields, Path extends string = ""> = {
  [Name in keyof Fields & string]: Name extends keyof T
    ? Fields[Name] extends true
      ? never
      : NoFields<Resolved<T[Name]>, Fields[Name], `${Path}${Name}.`>
    : `${Path}${Name}`;
}[keyof Fields & string];

// ---- at run time ----

/** A key, read: its names in order, each with its leaf type or with the fields of the object it leads to. */
export interface Key {
  /** As it is printed: `id maker { id }`. */
  readonly fields: string;
  /** Whether it is one field without fields of its own, so that its value is the field's. */
  readonly single: boolean;
  readonly parts: readonly KeyPart[];
}

type KeyPart = { readonly name: string; readonly leaf: GraphQLLeafType } | { readonly name: string; readonly parts: readonly KeyPart[] };

/** A field set that does not fit its type; the message says which name, and what was expected. */
export class FieldSetError extends Error {
  override readonly name = "FieldSetError";
}

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/**
 * Reads a field set against its type.
 *
 * @throws FieldSetError when it cannot be parsed, names no field of the type, or names a list, a union, an interface or a field with arguments.
 */
export function readKey(fields: string, type: Composite): Key {
  const set = selectionOf(fields);
  const parts = partsOf(set, type);
  return { fields, single: parts.length === 1 && "leaf" in parts[0]!, parts };
}

/**
 * The field set of `@requires` or `@provides`, parsed; it may name lists and fields with arguments.
 *
 * @throws FieldSetError when it cannot be parsed, or names no field of the type.
 */
export function checkFieldSet(fields: string, type: Composite): SelectionSetNode {
  const set = selectionOf(fields);
  checkNames(set, type);
  return set;
}

/**
 * A field set, parsed.
 *
 * @throws FieldSetError when it cannot be.
 */
export function selectionOf(fields: string): SelectionSetNode {
  try {
    const selection = fields.trim().startsWith("{") ? fields : `{ ${fields} }`; // composers take braces around it too
    const [operation, ...others] = parse(selection, { noLocation: true }).definitions;
    if (operation?.kind === Kind.OPERATION_DEFINITION && others.length === 0) return operation.selectionSet;
  } catch {
    // said below
  }
  throw new FieldSetError(`"${fields}" is no field set: expected names of fields, as in "id" or "id maker { id }"`);
}

/** A field set in one spelling, whatever its spaces and order; as it stands where it cannot be parsed. */
export function inOrder(fields: string): string {
  try {
    const spelt = selectionOf(fields).selections.map((selection) => print(selection).replace(/\s+/gu, " "));
    return spelt.sort().join(" ");
  } catch (error) {
    if (error instanceof FieldSetError) return fields;
    throw error;
  }
}

function partsOf(set: SelectionSetNode, type: Composite): readonly KeyPart[] {
  return set.selections.map((selection): KeyPart => {
    if (selection.kind !== Kind.FIELD || selection.alias !== undefined)
      throw new FieldSetError("a key holds names of fields only, without aliases and fragments");
    const name = selection.name.value;
    const field = type.getFields()[name];
    if (field === undefined) throw noField(type, name);
    if (field.args.length > 0) throw new FieldSetError(`${type.name}.${name} takes arguments: a key's field takes none`);
    const inner = bare(field.type);
    if (isLeafType(inner)) {
      if (selection.selectionSet !== undefined) throw new FieldSetError(`${type.name}.${name} has no fields of its own`);
      return { name, leaf: inner };
    }
    if (!isObjectType(inner)) throw new FieldSetError(`${type.name}.${name} is a list, a union or an interface: a key's field is none of them`);
    if (selection.selectionSet === undefined) throw new FieldSetError(`${type.name}.${name} has fields: say which belong to the key, as in "${name} { id }"`);
    return { name, parts: partsOf(selection.selectionSet, inner) };
  });
}

function noField(type: Composite, name: string): FieldSetError {
  const names = Object.keys(type.getFields());
  return new FieldSetError(`${type.name} has no field ${name}: ${names.length === 0 ? "it has none at all" : `expected one of ${names.join(", ")}`}`);
}

function bare(type: GraphQLOutputType): GraphQLOutputType {
  return isNonNullType(type) ? (type.ofType as GraphQLOutputType) : type;
}

function checkNames(set: SelectionSetNode, type: Composite): void {
  for (const selection of set.selections) {
    if (selection.kind !== Kind.FIELD || selection.name.value === "__typename") continue; // fragments lead to other types, which the composer checks
    const field = type.getFields()[selection.name.value];
    if (field === undefined) throw noField(type, selection.name.value);
    const inner = getNamedType(field.type);
    if (selection.selectionSet !== undefined && (isObjectType(inner) || isInterfaceType(inner))) checkNames(selection.selectionSet, inner);
  }
}

/** No string in a key is longer: an id of that length is a mistake, or meant to do harm. In UTF-16 units. */
const longest = 10_000;
/** No reference is nested deeper. */
const deepest = 32;

/** A reference with a value that is not of its field's type. */
export class BadReference extends Error {
  override readonly name = "BadReference";
}

type Values = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null;
}

function own(values: Values, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** Whether a reference has every field of a key, whatever the values are. */
export function hasKey(reference: Values, { parts }: Pick<Key, "parts">): boolean {
  return parts.every((part) => {
    const value = own(reference, part.name);
    return value != null && ("leaf" in part || (isObject(value) && hasKey(value, part)));
  });
}

/** The value of a key in a reference that was read and has all of its fields. */
export function keyValue(reference: Values, { single, parts }: Key): unknown {
  return single ? reference[parts[0]!.name] : partsOfReference(reference, parts);
}

function partsOfReference(reference: Values, parts: readonly KeyPart[]): Values {
  return Object.fromEntries(
    parts.map((part) => [part.name, "leaf" in part ? reference[part.name] : partsOfReference(reference[part.name] as Values, part.parts)]),
  );
}

/**
 * Reads what a router sends as values of a type's fields: scalars and enumerations as their types read them. What is no field of the type is left out;
 * of an interface or a union, what is a field of none of its kinds.
 *
 * @throws BadReference naming the first value that is not of its field's type, or a string of a key that is too long.
 */
export function readReference(sent: Values, type: Composite, keys: readonly Key[], schema: GraphQLSchema): Values {
  for (const { parts } of keys) checkLengths(sent, parts, "");
  return readObject(sent, type, schema, "", 0);
}

function checkLengths(sent: Values, parts: readonly KeyPart[], path: string): void {
  for (const part of parts) {
    const value = own(sent, part.name);
    if ("parts" in part && isObject(value)) checkLengths(value, part.parts, `${path}${part.name}.`);
    if (typeof value === "string" && value.length > longest)
      throw new BadReference(`${path}${part.name} has ${String(value.length)} characters: expected at most ${String(longest)}`);
  }
}

function readObject(sent: Values, type: Composite | GraphQLUnionType, schema: GraphQLSchema, path: string, depth: number): Values {
  if (depth > deepest) throw new BadReference(`it is nested deeper than ${String(deepest)} levels`);
  const read = [...fieldTypes(sent, type, schema)].flatMap(([name, of]) => {
    const value = own(sent, name);
    return value === undefined ? [] : [[name, of === null ? value : readValue(value, of, schema, `${path}${name}`, depth)] as const];
  });
  return Object.fromEntries([...("__typename" in sent ? [["__typename", sent.__typename] as const] : []), ...read]);
}

/**
 * The types of the fields that a value may have. A router sends what `@requires` selects in fragments without saying which kind it is, unless it was asked
 * to: then the fields of every kind may be there; null for one that two kinds have with different types, which is left as it was sent.
 */
function fieldTypes(sent: Values, type: Composite | GraphQLUnionType, schema: GraphQLSchema): ReadonlyMap<string, GraphQLOutputType | null> {
  const kinds = isObjectType(type) ? [type] : schema.getPossibleTypes(type);
  const said = kinds.filter(({ name }) => name === own(sent, "__typename"));
  const types = new Map<string, GraphQLOutputType | null>();
  for (const kind of said.length > 0 ? said : kinds) {
    for (const { name, type: of } of Object.values(kind.getFields())) {
      const known = types.get(name);
      types.set(name, known === undefined || (known !== null && spelt(known) === spelt(of)) ? of : null);
    }
  }
  return types;
}

/** A type without what may not be null, in which kinds may differ. */
function spelt(type: GraphQLOutputType): string {
  return type.toString().replaceAll("!", "");
}

function readValue(sent: unknown, type: GraphQLOutputType, schema: GraphQLSchema, path: string, depth: number): unknown {
  if (isNonNullType(type)) return readValue(sent, type.ofType as GraphQLOutputType, schema, path, depth);
  if (sent === null) return sent;
  if (isListType(type)) {
    if (!Array.isArray(sent)) throw new BadReference(`${path} is no list`);
    return sent.map((value: unknown) => readValue(value, type.ofType, schema, path, depth));
  }
  if (!isLeafType(type)) {
    if (!isObject(sent)) throw new BadReference(`${path} is no ${type.name}`);
    return readObject(sent, type, schema, `${path}.`, depth + 1);
  }
  try {
    const value: unknown = type.parseValue(sent);
    if (value !== null && value !== undefined) return value;
  } catch {
    // said below, without the value: it comes from outside and may be long
  }
  throw new BadReference(`${path} is no ${type.name}`);
}
