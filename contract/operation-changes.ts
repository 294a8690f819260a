/** What a change of the schema does to the operations that were published with the contract. */
import { Kind, TypeInfo, parse, parseType, print, validate, visit, visitWithTypeInfo } from "graphql";
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode, TypeNode } from "graphql";
import type { Change } from "./change.js";

/** The changes that callers of the released operations meet, and which of those operations are no longer published. */
export function operationChanges(released: string, published: string, before: GraphQLSchema, after: GraphQLSchema): readonly Change[] {
  const names = new Set(operationsIn(published).map(({ name }) => name));
  return operationsIn(released).flatMap(({ name, document }) => [
    ...(names.has(name) ? [] : [{ criticality: "breaking", coordinate: name, reason: "is no longer published: the SDK has no such operation" } as const]),
    ...brokenBy(document, after).map((reason) => ({ criticality: "breaking", coordinate: name, reason }) as const),
    ...resultChanges(name, document, before, after),
  ]);
}

/** Each operation by its kind and name, as "query Directive", with the fragments that it uses. */
function operationsIn(text: string): readonly { readonly name: string; readonly document: DocumentNode }[] {
  if (text.trim() === "") return [];
  const { definitions } = parse(text);
  const fragments = new Map(definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])));
  return definitions
    .filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ({
      name: `${operation.operation} ${operation.name?.value ?? ""}`,
      document: { kind: Kind.DOCUMENT, definitions: [operation, ...usedBy(operation, fragments)] },
    }));
}

function usedBy(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): readonly FragmentDefinitionNode[] {
  const used = new Set<FragmentDefinitionNode>();
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || used.has(fragment)) return;
        used.add(fragment);
        look(fragment);
      },
    });
  };
  look(operation);
  return [...used];
}

function brokenBy(document: DocumentNode, schema: GraphQLSchema): readonly string[] {
  return validate(schema, document).map(({ message }) => `is no longer valid: ${message}`);
}

/** Fields of the result whose type changed so that code written for the released one fails. */
function resultChanges(name: string, document: DocumentNode, before: GraphQLSchema, after: GraphQLSchema): readonly Change[] {
  const next = fieldTypes(document, after);
  return [...fieldTypes(document, before)].flatMap(([place, { owner, field, type }]): readonly Change[] => {
    const now = next.get(place);
    if (now === undefined || stillGives(parseType(type), parseType(now.type))) return [];
    return [{ criticality: "breaking", coordinate: name, reason: `its result has ${owner}.${field} as ${now.type} where it had ${type}` }];
  });
}

/** The type of each field that is selected, by where in the document it stands. */
function fieldTypes(
  document: DocumentNode,
  schema: GraphQLSchema,
): ReadonlyMap<string, { readonly owner: string; readonly field: string; readonly type: string }> {
  const found = new Map<string, { readonly owner: string; readonly field: string; readonly type: string }>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }, _key, _parent, path) {
        const [owner, type] = [types.getParentType(), types.getType()];
        if (owner != null && type != null) found.set(path.join("."), { owner: owner.name, field: name.value, type: String(type) });
      },
    }),
  );
  return found;
}

/** Whether what is given now fits where the other was: the same, or non-null where null was possible. */
function stillGives(before: TypeNode, now: TypeNode): boolean {
  if (before.kind === Kind.NON_NULL_TYPE) return now.kind === Kind.NON_NULL_TYPE && stillGives(before.type, now.type);
  if (now.kind === Kind.NON_NULL_TYPE) return stillGives(before, now.type);
  if (before.kind === Kind.LIST_TYPE && now.kind === Kind.LIST_TYPE) return stillGives(before.type, now.type);
  return print(before) === print(now);
}
