/** What a subgraph's SDL says of its types, as composition looks at them: definitions and extensions together, directives by their federation names. */
import { Kind } from "graphql";
import type {
  ASTNode,
  ConstDirectiveNode,
  ConstValueNode,
  DocumentNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  TypeDefinitionNode,
  TypeExtensionNode,
  TypeNode,
} from "graphql";

/** A subgraph that takes part in a composition. */
export interface Subgraph {
  /** The name that other subgraphs and the supergraph call it by. */
  readonly name: string;
  /** Where its SDL was read, as a reader of messages knows it. */
  readonly file: string;
  readonly document: DocumentNode;
  /** The `@link` to Federation 2; null where there is none. */
  readonly link: Link | null;
  readonly types: ReadonlyMap<string, SdlType>;
}

/** A `@link` to the federation specification. */
export interface Link {
  readonly node: ConstDirectiveNode;
  /** As in "2.9"; null where the address says none. */
  readonly version: string | null;
  /** The federation name of each directive by the name it has in this SDL, both without the @. */
  readonly imported: ReadonlyMap<string, string>;
}

/** The kinds of types by the word that defines them. */
export type TypeWord = "type" | "interface" | "union" | "enum" | "scalar" | "input";

/** A type as one subgraph has it. */
export interface SdlType {
  readonly name: string;
  readonly word: TypeWord;
  readonly nodes: readonly (TypeDefinitionNode | TypeExtensionNode)[];
  readonly directives: readonly SdlDirective[];
  readonly interfaces: readonly string[];
  readonly fields: ReadonlyMap<string, SdlField>;
  /** The values of an enum. */
  readonly values: readonly string[];
  /** The members of a union. */
  readonly members: readonly string[];
}

/** A field of a type, an interface or an input. */
export interface SdlField {
  readonly name: string;
  readonly node: FieldDefinitionNode | InputValueDefinitionNode;
  /** As printed: "[Channel!]!". */
  readonly type: string;
  readonly namedType: string;
  readonly directives: readonly SdlDirective[];
}

/** A directive in use, by its federation name where it is one of the specification. */
export interface SdlDirective {
  readonly name: string;
  readonly node: ConstDirectiveNode;
}

const words: Readonly<Record<string, TypeWord>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: "type",
  [Kind.OBJECT_TYPE_EXTENSION]: "type",
  [Kind.INTERFACE_TYPE_DEFINITION]: "interface",
  [Kind.INTERFACE_TYPE_EXTENSION]: "interface",
  [Kind.UNION_TYPE_DEFINITION]: "union",
  [Kind.UNION_TYPE_EXTENSION]: "union",
  [Kind.ENUM_TYPE_DEFINITION]: "enum",
  [Kind.ENUM_TYPE_EXTENSION]: "enum",
  [Kind.SCALAR_TYPE_DEFINITION]: "scalar",
  [Kind.SCALAR_TYPE_EXTENSION]: "scalar",
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: "input",
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: "input",
};

/** Reads the types of a subgraph. */
export function subgraphOf(name: string, file: string, document: DocumentNode): Subgraph {
  const link = linkOf(document);
  const roots = rootNames(document);
  const nodes = new Map<string, (TypeDefinitionNode | TypeExtensionNode)[]>();
  for (const definition of document.definitions) {
    if (!(definition.kind in words)) continue;
    const node = definition as TypeDefinitionNode | TypeExtensionNode;
    const typeName = roots.get(node.name.value) ?? node.name.value;
    nodes.set(typeName, [...(nodes.get(typeName) ?? []), node]);
  }
  return { name, file, document, link, types: new Map([...nodes].map(([typeName, list]) => [typeName, typeOf(typeName, list, link)])) };
}

function typeOf(name: string, nodes: SdlType["nodes"], link: Link | null): SdlType {
  const fields = nodes.flatMap((node): readonly (FieldDefinitionNode | InputValueDefinitionNode)[] => ("fields" in node ? (node.fields ?? []) : []));
  return {
    name,
    word: words[nodes[0]!.kind]!,
    nodes,
    directives: directivesOf(nodes, link),
    interfaces: nodes.flatMap((node) => ("interfaces" in node ? (node.interfaces ?? []) : [])).map((node) => node.name.value),
    fields: new Map(fields.map((node) => [node.name.value, fieldOf(node, link)])),
    values: nodes.flatMap((node) => ("values" in node ? (node.values ?? []) : [])).map((node) => node.name.value),
    members: nodes.flatMap((node) => ("types" in node ? (node.types ?? []) : [])).map((node) => node.name.value),
  };
}

function fieldOf(node: FieldDefinitionNode | InputValueDefinitionNode, link: Link | null): SdlField {
  return { name: node.name.value, node, type: typeText(node.type), namedType: namedTypeOf(node.type), directives: directivesOf([node], link) };
}

function directivesOf(nodes: readonly { readonly directives?: readonly ConstDirectiveNode[] | undefined }[], link: Link | null): readonly SdlDirective[] {
  return nodes.flatMap(({ directives = [] }) => directives).map((node) => ({ name: federationName(node.name.value, link), node }));
}

/** `schema { query: Root }` makes the type Root what everybody else calls Query. */
function rootNames(document: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const { operation, type } of definition.operationTypes ?? []) names.set(type.name.value, `${operation[0]!.toUpperCase()}${operation.slice(1)}`);
  }
  return names;
}

function linkOf(document: DocumentNode): Link | null {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const node of definition.directives ?? []) {
      const url = textArgument(node, "url");
      if (node.name.value === "link" && url !== null && /\/federation(?:\/|$)/u.test(url))
        return { node, version: /\/v(\d+\.\d+)$/u.exec(url)?.[1] ?? null, imported: importsOf(node) };
    }
  }
  return null;
}

function importsOf(link: ConstDirectiveNode): ReadonlyMap<string, string> {
  const imported = new Map<string, string>();
  const given = link.arguments?.find(({ name }) => name.value === "import")?.value;
  for (const value of given?.kind === Kind.LIST ? given.values : []) {
    const name = value.kind === Kind.OBJECT ? textIn(value.fields.find((field) => field.name.value === "name")?.value) : textIn(value);
    const as = value.kind === Kind.OBJECT ? textIn(value.fields.find((field) => field.name.value === "as")?.value) : null;
    if (name !== null) imported.set((as ?? name).replace(/^@/u, ""), name.replace(/^@/u, ""));
  }
  const prefix = textArgument(link, "as");
  if (prefix !== null) imported.set(`${prefix}__`, "");
  return imported;
}

function federationName(name: string, link: Link | null): string {
  const [prefix, rest] = name.split("__", 2);
  if (rest !== undefined && (prefix === "federation" || link?.imported.has(`${String(prefix)}__`) === true)) return rest;
  return link?.imported.get(name) ?? name;
}

/** The text of a directive's argument; null where it is not given, or no text. */
export function textArgument(node: ConstDirectiveNode, argument: string): string | null {
  return textIn(node.arguments?.find(({ name }) => name.value === argument)?.value);
}

function textIn(value: ConstValueNode | undefined): string | null {
  return value?.kind === Kind.STRING ? value.value : null;
}

function typeText(node: TypeNode): string {
  if (node.kind === Kind.NON_NULL_TYPE) return `${typeText(node.type)}!`;
  return node.kind === Kind.LIST_TYPE ? `[${typeText(node.type)}]` : node.name.value;
}

function namedTypeOf(node: TypeNode): string {
  return node.kind === Kind.NAMED_TYPE ? node.name.value : namedTypeOf(node.type);
}

/** The highest minor version of Federation 2 that the composer used here knows. */
export const newestKnownMinor = 9;

/** Whether the composer used here knows the version that a subgraph is written for. */
export function isKnown({ version }: Link): boolean {
  const [major, minor] = (version ?? "").split(".").map(Number);
  return major === 2 && minor !== undefined && minor <= newestKnownMinor;
}

/** All that can bear directives in a subgraph (types, fields, their arguments, values of enums) by its schema coordinate. */
export function placesOf({ types, link }: Subgraph): ReadonlyMap<string, Pick<SdlField, "directives">> {
  const places = new Map<string, Pick<SdlField, "directives">>();
  for (const type of types.values()) {
    places.set(type.name, type);
    for (const node of type.nodes)
      for (const value of "values" in node ? (node.values ?? []) : [])
        places.set(`${type.name}.${value.name.value}`, { directives: directivesOf([value], link) });
    for (const field of type.fields.values()) {
      places.set(`${type.name}.${field.name}`, field);
      for (const argument of "arguments" in field.node ? (field.node.arguments ?? []) : [])
        places.set(`${type.name}.${field.name}(${argument.name.value}:)`, { directives: directivesOf([argument], link) });
    }
  }
  return places;
}

/** Whether a type, a field or the like bears a directive of the federation specification. */
export function bears(place: { readonly directives: readonly SdlDirective[] } | undefined, name: string): boolean {
  return place?.directives.some((directive) => directive.name === name) === true;
}

/** The selections of a type's keys; those that do not resolve only where they are asked for. */
export function keysOf(type: SdlType | undefined, { resolvable = true } = {}): readonly string[] {
  const keys = type?.directives.filter(({ name }) => name === "key") ?? [];
  const resolves = ({ node }: SdlDirective): boolean => {
    const given = node.arguments?.find(({ name }) => name.value === "resolvable")?.value;
    return given?.kind !== Kind.BOOLEAN || given.value;
  };
  return keys.filter((key) => !resolvable || resolves(key)).flatMap(({ node }) => textArgument(node, "fields") ?? []);
}

/** The object types of a subgraph that implement an interface. */
export function implementersIn({ types }: Subgraph, name: string): readonly string[] {
  return [...types.values()].filter(({ word, interfaces }) => word === "type" && interfaces.includes(name)).map((type) => type.name);
}

/** Where a node stands, by its name where it has one: "bookmarks.graphql:7:6". */
export function placeOf(file: string, node: ASTNode | undefined): string {
  const loc = (node !== undefined && "name" in node ? node.name?.loc : undefined) ?? node?.loc;
  return loc === undefined ? file : `${file}:${String(loc.startToken.line)}:${String(loc.startToken.column)}`;
}
