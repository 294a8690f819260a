/** Prints a schema as federation SDL: graphql-js' printer for the types, with the directives that decorators left on them. */
import {
  GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  Kind,
  parse,
  print,
  printSchema,
  printType,
  valueFromAST,
} from "graphql";
import type {
  ConstArgumentNode,
  ConstDirectiveNode,
  DefinitionNode,
  GraphQLField,
  GraphQLInterfaceType,
  GraphQLNamedType,
  GraphQLObjectType,
  InputValueDefinitionNode,
  GraphQLDirective,
} from "graphql";
import { directivesBeside, nodesOf } from "./directives.js";
import type { FederationDirective } from "./directives.js";
import { brokenRules } from "./rules.js";
import { federationDirectives, federationVersions, minorOf, neededMinor, refusedOn, specUrl } from "./spec.js";
import type { FederationVersion } from "./spec.js";

/** A directive of one's own that composition keeps (`@composeDirective`). */
export interface ComposedDirective {
  /** Its name, places and arguments; those of its types that the schema does not have are printed beside it. */
  readonly directive: GraphQLDirective;
  /** The address of its specification, as `@link` names it, ending in a version: `https://example.org/provenance/v1.0`. */
  readonly url: string;
}

/** How a subgraph is printed. */
export interface PrintOptions {
  /** The version of the specification; 2.9 when not given. */
  readonly federation?: FederationVersion;
  /** What the subgraph leaves out: fields, by type; and directives, by name, as `cost` for composers that know none. */
  readonly omit?: { readonly fields?: Readonly<Record<string, readonly string[]>>; readonly directives?: readonly string[] };
  /** Directives of one's own that composition keeps. */
  readonly compose?: readonly ComposedDirective[];
  /** Directives on the schema itself. */
  readonly schemaDirectives?: readonly FederationDirective[];
  /** Directives for each field, beside those that decorators left on it: for rules over the whole schema, such as a size for every list. */
  readonly fieldDirectives?: (field: GraphQLField<unknown, unknown>, type: GraphQLNamedType) => readonly FederationDirective[];
}

/** A schema that cannot be a subgraph; one line for each problem, which begins with the type's name. */
export class SubgraphError extends Error {
  override readonly name = "SubgraphError";
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

type Directives = readonly ConstDirectiveNode[];
interface Bearer {
  readonly directives?: Directives | undefined;
}

/**
 * The SDL of a subgraph: descriptions kept, directives grafted on, `@link` importing what is used.
 *
 * @throws SubgraphError naming each directive that may not stand where it does, or needs a newer version.
 */
export function printSubgraph(schema: GraphQLSchema, options: PrintOptions = {}): string {
  const { federation = "2.9", omit = {}, compose = [], schemaDirectives = [] } = options;
  const problems: string[] = [];
  if (!federationVersions.includes(federation)) problems.push(`schema: is not printed for federation ${federation}: expected ${federationVersions.join(", ")}`);
  const used = new Set<string>();
  const own = new Map(compose.map(({ directive }) => [directive.name, directive]));
  problems.push(...wrongComposed(compose));
  const left = new Set(omit.directives ?? []);
  const met = new Set<string>();

  /** The directives of one place: those left out taken away, the others checked and noted. */
  const admit = (coordinate: string, location: string, directives: Directives, type?: GraphQLNamedType): Directives => {
    for (const { name } of directives) met.add(name.value);
    const admitted = directives.filter(({ name }) => !left.has(name.value));
    const seen = new Set<string>();
    for (const node of admitted) {
      const name = node.name.value;
      const definition = federationDirectives.get(name) ?? own.get(name);
      const report = (problem: string): number => problems.push(`${coordinate}: @${name} ${problem}`);
      if (definition === undefined) {
        if (!isSpecifiedDirective({ name } as GraphQLDirective)) report("is no directive of the federation, and not among those to compose");
        continue;
      }
      used.add(name);
      if (seen.has(name) && (!definition.isRepeatable || name === onceHere)) report("stands twice, and may stand once");
      seen.add(name);
      const place = placeOf(location, type);
      if (!(definition.locations as readonly string[]).includes(location) || refusedOn[place]?.includes(name) === true) report(`may not stand on ${place}`);
      const args = node.arguments ?? [];
      const argumentNames = args.map((argument) => argument.name.value);
      const minor = neededMinor(name, argumentNames);
      if (minor > minorOf(federation)) {
        const newer = argumentNames.filter((argument) => neededMinor(name, [argument]) > neededMinor(name, []));
        report(`${newer.length === 0 ? "" : `with ${newer.join(", ")} `}needs ${firstWith(minor)}, and the subgraph is printed for ${federation}`);
      }
      for (const problem of wrongArguments(definition, args)) report(problem);
    }
    return admitted;
  };

  const beside = (type: GraphQLNamedType, value?: string): Directives => {
    const directives = directivesBeside(type, value);
    if (directives === undefined) problems.push(`${type.name}: was made twice by that name, with other directives`);
    return directives ?? [];
  };

  const graft = (type: GraphQLNamedType): DefinitionNode => {
    const [definition] = parse(printType(type), { noLocation: true }).definitions;
    const onType = admit(type.name, locationOf(type), [...directivesOf(type), ...beside(type)], type);
    const base = { ...definition, directives: [...((definition as Bearer).directives ?? []), ...onType] } as DefinitionNode;
    if (base.kind === Kind.ENUM_TYPE_DEFINITION && isEnumType(type)) {
      return {
        ...base,
        values:
          base.values?.map((node) => {
            const coordinate = `${type.name}.${node.name.value}`;
            return extended(node, admit(coordinate, "ENUM_VALUE", [...directivesOf(type.getValue(node.name.value)), ...beside(type, node.name.value)]));
          }) ?? [],
      };
    }
    if (base.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && isInputObjectType(type)) {
      return {
        ...base,
        fields:
          base.fields?.map((node) =>
            extended(node, admit(`${type.name}.${node.name.value}`, "INPUT_FIELD_DEFINITION", directivesOf(type.getFields()[node.name.value]))),
          ) ?? [],
      };
    }
    if ((base.kind === Kind.OBJECT_TYPE_DEFINITION || base.kind === Kind.INTERFACE_TYPE_DEFINITION) && (isObjectType(type) || isInterfaceType(type))) {
      const omitted = omit.fields?.[type.name] ?? [];
      problems.push(...wronglyOmitted(type, omitted, omit.fields ?? {}, type === schema.getQueryType()));
      const fields = (base.fields ?? []).filter(({ name }) => !omitted.includes(name.value));
      return {
        ...base,
        fields: fields.map((node) => {
          const field = type.getFields()[node.name.value]!;
          const coordinate = `${type.name}.${field.name}`;
          const directives = [...directivesOf(field), ...nodesOf(options.fieldDirectives?.(field, type) ?? [])];
          const args: readonly InputValueDefinitionNode[] = (node.arguments ?? []).map((argument) => {
            const at = field.args.find(({ name }) => name === argument.name.value);
            return extended(argument, admit(`${coordinate}(${argument.name.value})`, "ARGUMENT_DEFINITION", directivesOf(at), type));
          });
          return extended({ ...node, arguments: args }, admit(coordinate, "FIELD_DEFINITION", directives, type));
        }),
      };
    }
    return base;
  };

  const definitions = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(graft)
    // a subgraph may have no root field of its own, or leave all of them out
    .filter((definition) => !("fields" in definition && definition.fields?.length === 0 && definition.name?.value === schema.getQueryType()?.name));
  const onSchema = admit("schema", "SCHEMA", nodesOf(schemaDirectives));
  problems.push(...brokenRules(definitions));
  for (const name of Object.keys(omit.fields ?? {})) {
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInterfaceType(type)) problems.push(`${name}: is no type of the schema that has fields to leave out`);
  }
  for (const name of left) {
    if (!met.has(name) && !own.has(name) && !federationDirectives.has(name)) problems.push(`schema: has no directive @${name} to leave out`);
  }
  const composed = compose.filter(({ directive }) => used.has(directive.name));
  if (composed.length > 0) used.add("composeDirective");
  if (problems.length > 0) throw new SubgraphError(problems);

  const imports = [...used].filter((name) => !own.has(name)).sort();
  const schemaLines = [
    link(specUrl(federation), imports),
    ...composed.flatMap(({ directive, url }) => [link(url, [directive.name]), `@composeDirective(name: "@${directive.name}")`]),
    ...onSchema.map((node) => print(node)),
  ];
  const head = schemaLines.length === 1 ? `extend schema ${schemaLines[0]!}` : `extend schema\n${schemaLines.map((line) => `  ${line}`).join("\n")}`;
  const printed = [...definitionsOf(composed, schema), ...definitions].map((definition) => print(definition));
  return `${[head, ...printed].join("\n\n")}\n`;
}

/** A `@link` that imports these directives. */
export function link(url: string, names: readonly string[]): string {
  return `@link(url: "${url}", import: [${names.map((name) => `"@${name}"`).join(", ")}])`;
}

/** Directives of one's own have names of their own, and addresses that end in a version, as `@link` reads them. */
function wrongComposed(composed: readonly ComposedDirective[]): readonly string[] {
  return composed.flatMap(({ directive: { name }, url }) => [
    ...(federationDirectives.has(name) ? [`schema: @${name} is a directive of the federation, and cannot be one of one's own to compose`] : []),
    ...(/\/v\d+\.\d+$/u.test(url)
      ? []
      : [`schema: @${name} is to be composed by ${url}: expected an address that ends in a version, as in https://example.org/${name}/v1.0`]),
  ]);
}

/** The definitions of directives of one's own, with the types of their arguments that the schema does not have. */
function definitionsOf(composed: readonly ComposedDirective[], schema: GraphQLSchema): readonly DefinitionNode[] {
  if (composed.length === 0) return [];
  const alone = new GraphQLSchema({ directives: composed.map(({ directive }) => directive) });
  return parse(printSchema(alone), { noLocation: true }).definitions.filter(
    (definition) => definition.kind === Kind.DIRECTIVE_DEFINITION || !("name" in definition && schema.getType(definition.name?.value ?? "") !== undefined),
  );
}

/** What is wrong with leaving these fields of a type out; that a key or a field set names one of them is seen in what is printed. */
function wronglyOmitted(
  type: GraphQLObjectType | GraphQLInterfaceType,
  omitted: readonly string[],
  everywhere: Readonly<Record<string, readonly string[]>>,
  isQuery: boolean,
): readonly string[] {
  const names = Object.keys(type.getFields());
  const empty = !isQuery && names.length > 0 && names.every((name) => omitted.includes(name));
  return [
    ...(empty ? [`${type.name}: has all of its fields left out`] : []),
    ...omitted.flatMap((name) => {
      if (!names.includes(name)) return [`${type.name}: has no field ${name} to leave out`];
      const above = type.getInterfaces().filter((one) => one.getFields()[name] !== undefined && everywhere[one.name]?.includes(name) !== true);
      return above.map((one) => `${type.name}.${name}: cannot be left out where ${one.name}, which the type implements, has it`);
    }),
  ];
}

/** The first version that can be printed and has what came with a minor version, in words. */
function firstWith(minor: number): string {
  const first = federationVersions.find((version) => minorOf(version) >= minor)!;
  return `federation ${first}${minorOf(first) === minor ? "" : ` (it came with 2.${String(minor)})`}`;
}

/** Repeatable by its definition, but for a type and its extensions only, and here a type has none. */
const onceHere = "shareable";

/** Where a directive stands, in words: `an enum value`, `a field of an interface`. */
function placeOf(location: string, type: GraphQLNamedType | undefined): string {
  const name = location.toLowerCase().replace("_definition", "").replaceAll("_", " ");
  const words = `${/^[aeio]/u.test(name) ? "an" : "a"} ${name}`;
  const isInterfaceObject = isObjectType(type) && directivesOf(type).some((directive) => directive.name.value === "interfaceObject");
  if (!isInterfaceType(type) && !isInterfaceObject) return words;
  const of = isInterfaceObject ? "an interface object" : "an interface";
  return location === "OBJECT" || location === "INTERFACE" ? of : `${words} of ${of}`;
}

function locationOf(type: GraphQLNamedType): string {
  return {
    GraphQLObjectType: "OBJECT",
    GraphQLInterfaceType: "INTERFACE",
    GraphQLUnionType: "UNION",
    GraphQLEnumType: "ENUM",
    GraphQLScalarType: "SCALAR",
    GraphQLInputObjectType: "INPUT_OBJECT",
  }[type[Symbol.toStringTag]]!;
}

function directivesOf(element: { readonly astNode?: unknown } | null | undefined): Directives {
  return (element?.astNode as Bearer | null | undefined)?.directives ?? [];
}

function extended<N extends Bearer>(node: N, directives: Directives): N {
  return { ...node, directives: [...(node.directives ?? []), ...directives] };
}

/** What is wrong with the arguments of a directive: unknown, missing, or of another type. */
function wrongArguments(definition: GraphQLDirective, args: readonly ConstArgumentNode[]): readonly string[] {
  const names = definition.args.map(({ name }) => name);
  const unknown = args
    .filter(({ name }) => !names.includes(name.value))
    .map(({ name }) => `has no argument ${name.value}: expected ${names.join(", ") || "none"}`);
  const wrong = definition.args.flatMap((argument) => {
    const node = args.find(({ name }) => name.value === argument.name);
    const required = argument.type.toString().endsWith("!") && argument.defaultValue === undefined;
    if (node === undefined) return required ? [`lacks its argument ${argument.name}`] : [];
    return valueFromAST(node.value, argument.type) === undefined ? [`has the ${argument.name} ${print(node.value)}: expected ${argument.type.toString()}`] : [];
  });
  return [...unknown, ...wrong];
}
