/** Prints a schema as federation SDL: graphql-js' printer for the types, with the directives that decorators left on them. */
import { isIntrospectionType, isSpecifiedScalarType, Kind, parse, print, printType, visit } from "graphql";
import type {
  ConstDirectiveNode,
  DefinitionNode,
  DocumentNode,
  FieldDefinitionNode,
  GraphQLNamedType,
  GraphQLSchema,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
} from "graphql";
import type { Omitted } from "./subgraph.js";

const federationSpec = "https://specs.apollo.dev/federation/v2.9";
/** Directives of GraphQL itself, which are not imported. */
const ownDirectives = new Set(["deprecated", "specifiedBy", "oneOf"]);
/** Directives that may stand on fields of objects only; type-graphql copies those of an interface's field to each implementer. */
const objectFieldsOnly = new Set(["shareable", "provides", "override"]);

/** The SDL of a subgraph: descriptions kept, directives grafted on, `@link` importing what is used. */
export function printSubgraph(schema: GraphQLSchema, omit: Omitted = {}): string {
  const used = new Set<string>();
  const definitions = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((type) => graft(type, omit[type.name] ?? []));
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  visit(document, {
    Directive: ({ name }) => {
      if (!ownDirectives.has(name.value)) used.add(`"@${name.value}"`);
    },
  });
  const link = `extend schema @link(url: "${federationSpec}", import: [${[...used].sort().join(", ")}])`;
  return `${link}\n\n${definitions.map((definition) => print(definition)).join("\n\n")}\n`;
}

function graft(type: GraphQLNamedType, omitted: readonly string[]): DefinitionNode {
  const [definition] = parse(printType(type)).definitions;
  if (definition === undefined) throw new TypeError(`${type.name} prints as nothing`);
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return definition;
  const fields = (definition.fields ?? []).filter((field) => !omitted.includes(field.name.value));
  return withDirectives(
    { ...definition, fields: fields.map((field) => graftField(field, type, definition.kind === Kind.INTERFACE_TYPE_DEFINITION)) },
    (type.astNode as ObjectTypeDefinitionNode | undefined)?.directives,
  );
}

function graftField(field: FieldDefinitionNode, type: GraphQLNamedType, onInterface: boolean): FieldDefinitionNode {
  const owner = type as GraphQLNamedType & { getFields(): Record<string, { astNode?: FieldDefinitionNode | null }> };
  const directives = owner.getFields()[field.name.value]?.astNode?.directives ?? [];
  return withDirectives(
    field,
    directives.filter((directive) => !(onInterface && objectFieldsOnly.has(directive.name.value))),
  );
}

function withDirectives<T extends ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode | FieldDefinitionNode>(
  node: T,
  directives: readonly ConstDirectiveNode[] | undefined,
): T {
  return { ...node, directives: [...(node.directives ?? []), ...(directives ?? [])] };
}
