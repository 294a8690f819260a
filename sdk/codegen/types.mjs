// TypeScript types of what operations send and receive. typescript-operations writes a union with one member per implementing type wherever an interface
// is selected (eleven equal ones for Resource), in an order of its own and without the schema's descriptions; here equal members are one, fields stand
// as selected, and each carries its description. Everything else about types (enums, inputs) is left to typescript-operations.
import {
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/**
 * @typedef Scope What types are made from, and what they turn out to name.
 * @property {import("graphql").GraphQLSchema} schema
 * @property {ReadonlyMap<string, import("graphql").FragmentDefinitionNode>} fragments
 * @property {Readonly<Record<string, string>>} scalars The TypeScript type of each scalar.
 * @property {Set<string>} namesOfSchema Enums and inputs that are named.
 * @property {Set<string>} namesOfFragments Fragments that are named.
 */

/** Stands for the names of the types that share a shape, until all of them are known. */
const typenames = "\u0000";

/**
 * What a selection on `parent` gives.
 *
 * @param {Scope} scope
 * @param {import("graphql").GraphQLNamedType} parent
 * @param {readonly import("graphql").SelectionNode[]} selections
 * @returns {string}
 */
export function resultType(scope, parent, selections) {
  const [only, ...others] = selections;
  if (only?.kind === Kind.FRAGMENT_SPREAD && others.length === 0 && conditionOf(scope, only) === parent.name) {
    scope.namesOfFragments.add(only.name.value);
    return only.name.value;
  }
  const namesByShape = new Map();
  for (const type of isAbstractType(parent) ? scope.schema.getPossibleTypes(parent) : [parent]) {
    const shape = objectShape(scope, parent, type, fieldsOn(scope, type, selections));
    namesByShape.set(shape, [...(namesByShape.get(shape) ?? []), JSON.stringify(type.name)]);
  }
  return [...namesByShape].map(([shape, names]) => shape.replaceAll(typenames, names.sort().join(" | "))).join(" | ");
}

/** What the variables of an operation may be. */
export function variablesType(scope, operation) {
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.length === 0) return "Record<string, never>";
  const descriptions = argumentDescriptions(scope, operation);
  const members = definitions.map(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    const required = type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
    const sent = inputType(scope, typeFromAST(scope.schema, type));
    return `${comment(descriptions.get(name))}readonly ${name}${required ? "" : "?"}: ${sent}${required || sent.endsWith("undefined") ? "" : " | undefined"};`;
  });
  return `{\n${members.join("\n")}\n}`;
}

/** A TSDoc comment on lines of its own; empty without words. */
export function comment(words) {
  if (!words) return "";
  const lines = words.replaceAll("*/", "*\\/").split("\n");
  return lines.length === 1 ? `/** ${lines[0]} */\n` : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

function objectShape(scope, parent, type, fields) {
  const members = [...fields].map(([key, { name, selections }]) => {
    if (name === "__typename") return `readonly ${key}: ${typenames};`;
    const field = type.getFields()[name];
    // The words of the type that is selected on, and not of each that implements it: else equal shapes would differ.
    const { description } = parent.getFields?.()[name] ?? field;
    return `${comment(description)}readonly ${key}: ${outputType(scope, field.type, selections)};`;
  });
  return `{\n${members.join("\n")}\n}`;
}

/** The fields that a selection asks of an object type, by the key they are answered under: fragments opened, and what has one key merged. */
function fieldsOn(scope, type, selections, fields = new Map()) {
  for (const selection of selections) {
    if (selection.directives?.length)
      throw new Error(`@${selection.directives[0].name.value}: directives on selections are not known to sdk/codegen/types.mjs`);
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const sameKey = fields.get(key)?.selections ?? [];
      fields.set(key, { name: selection.name.value, selections: [...sameKey, ...(selection.selectionSet?.selections ?? [])] });
    } else {
      const condition = scope.schema.getType(conditionOf(scope, selection) ?? type.name);
      const applies = condition === type || (isAbstractType(condition) && scope.schema.isSubType(condition, type));
      const { selectionSet } = selection.kind === Kind.FRAGMENT_SPREAD ? fragmentOf(scope, selection) : selection;
      if (applies) fieldsOn(scope, type, selectionSet.selections, fields);
    }
  }
  return fields;
}

function conditionOf(scope, selection) {
  return (selection.kind === Kind.FRAGMENT_SPREAD ? fragmentOf(scope, selection) : selection).typeCondition?.name.value;
}

function fragmentOf({ fragments }, { name }) {
  const fragment = fragments.get(name.value);
  if (fragment === undefined) throw new Error(`${name.value}: there is no such fragment`);
  return fragment;
}

function outputType(scope, type, selections) {
  if (isNonNullType(type)) return presentOutputType(scope, type.ofType, selections);
  return `${presentOutputType(scope, type, selections)} | null`;
}

function presentOutputType(scope, type, selections) {
  if (isListType(type)) return `readonly (${outputType(scope, type.ofType, selections)})[]`;
  return isLeafType(type) ? leafType(scope, type) : `(${resultType(scope, type, selections)})`;
}

function inputType(scope, type) {
  if (isNonNullType(type)) return presentInputType(scope, type.ofType);
  return `${presentInputType(scope, type)} | null | undefined`;
}

function presentInputType(scope, type) {
  return isListType(type) ? `readonly (${inputType(scope, type.ofType)})[]` : leafType(scope, type);
}

function leafType({ scalars, namesOfSchema }, type) {
  if (isEnumType(type) || isInputObjectType(type)) {
    namesOfSchema.add(type.name);
    return type.name;
  }
  const known = { Int: "number", Float: "number", String: "string", Boolean: "boolean", ...scalars };
  if (!Object.hasOwn(known, type.name)) throw new Error(`${type.name}: codegen.yml names no TypeScript type for this scalar`);
  return known[type.name];
}

/** What the schema says of the argument that a variable is given to, by the variable's name. */
function argumentDescriptions({ schema }, operation) {
  const descriptions = new Map();
  const typeInfo = new TypeInfo(schema);
  visit(
    operation,
    visitWithTypeInfo(typeInfo, {
      Argument({ value }) {
        if (value.kind === Kind.VARIABLE) descriptions.set(value.name.value, typeInfo.getArgument()?.description);
      },
    }),
  );
  return descriptions;
}
