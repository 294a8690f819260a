/**
 * What Apollo's composer refuses and the one used here lets through, as far as our neighbours meet it: measured with @apollo/composition 2.14.4 beside
 * @theguild/federation-composition 0.27.0. A neighbour that passes here is to pass there too.
 */
import { Kind, parse } from "graphql";
import type { SelectionSetNode } from "graphql";
import type { Finding } from "./findings.js";
import { listed } from "./mends.js";
import { bears, implementersIn, keysOf, textArgument } from "./sdl.js";
import type { SdlField, SdlType, Subgraph } from "./sdl.js";

/** Everything that a rule of ours finds wrong with these subgraphs, of which `ours` is the one that cannot be to blame. */
export function stricterFindings(subgraphs: readonly Subgraph[], ours: string): readonly Finding[] {
  const found = subgraphs.flatMap((subgraph) => [
    ...implementersBesideInterfaceObject(subgraph, subgraphs),
    ...keyedInterfacesWithoutImplementers(subgraph, subgraphs, ours),
    ...overridesOnInterfaceObject(subgraph),
    ...providedButNotShared(subgraph, subgraphs),
    ...sharedSubscriptions(subgraph),
  ]);
  return [...found, ...halfImplemented(subgraphs, ours), ...sharedWithoutCommonTypes(subgraphs)].map((finding) => ({ ...finding, stricter: true }));
}

const interfaceObjectsOf = ({ types }: Subgraph): readonly SdlType[] => [...types.values()].filter((type) => bears(type, "interfaceObject"));

const implementersOf = (subgraphs: readonly Subgraph[], name: string): readonly string[] => [
  ...new Set(subgraphs.flatMap((subgraph) => implementersIn(subgraph, name))),
];

/** The stand-in for an interface beside a type that implements it. */
function implementersBesideInterfaceObject(subgraph: Subgraph, subgraphs: readonly Subgraph[]): readonly Finding[] {
  return interfaceObjectsOf(subgraph).flatMap(({ name }) => {
    const beside = implementersOf(subgraphs, name).filter((implementer) => subgraph.types.has(implementer));
    return beside.length === 0 ? [] : [{ code: "INTERFACE_OBJECT_USAGE_ERROR", subgraph: subgraph.name, coordinates: [name], facts: beside }];
  });
}

/** An interface with a key whose subgraph does not know all the types that implement it. Where it is ours, who adds such a type is to mend it. */
function keyedInterfacesWithoutImplementers(subgraph: Subgraph, subgraphs: readonly Subgraph[], ours: string): readonly Finding[] {
  const code = "INTERFACE_KEY_MISSING_IMPLEMENTATION_TYPE";
  return [...subgraph.types.values()].flatMap((type) => {
    if (type.word !== "interface" || keysOf(type).length === 0) return [];
    const own = implementersIn(subgraph, type.name);
    const missing = implementersOf(subgraphs, type.name).filter((name) => !own.includes(name));
    if (missing.length === 0) return [];
    if (subgraph.name !== ours) return [{ code, subgraph: subgraph.name, coordinates: [type.name], facts: missing }];
    return missing.map((name) => ({
      code,
      subgraph: subgraphs.find((other) => implementersIn(other, type.name).includes(name))!.name,
      coordinates: [name],
      facts: [type.name],
    }));
  });
}

/** `@override` on a field of the stand-in for an interface. */
function overridesOnInterfaceObject(subgraph: Subgraph): readonly Finding[] {
  return interfaceObjectsOf(subgraph).flatMap(({ name, fields }) =>
    [...fields.values()]
      .filter((field) => bears(field, "override"))
      .map((field) => ({
        code: "OVERRIDE_COLLISION_WITH_ANOTHER_DIRECTIVE",
        subgraph: subgraph.name,
        coordinates: [`${name}.${field.name}`],
        facts: ["@interfaceObject"],
      })),
  );
}

/** `@provides` makes a subgraph resolve a field, which the field's owner must have shared. */
function providedButNotShared(subgraph: Subgraph, subgraphs: readonly Subgraph[]): readonly Finding[] {
  const provided = new Set<string>();
  const walk = (typeName: string, { selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.typeCondition?.name.value ?? typeName, selection.selectionSet);
        continue;
      }
      const field = subgraph.types.get(typeName)?.fields.get(selection.name.value);
      if (field === undefined) continue;
      if (subgraph.types.get(typeName)?.word === "type" && bears(field, "external")) provided.add(`${typeName}.${field.name}`);
      if (selection.selectionSet !== undefined) walk(field.namedType, selection.selectionSet);
    }
  };
  for (const field of [...subgraph.types.values()].flatMap(({ fields }) => [...fields.values()])) {
    for (const { name, node } of field.directives) {
      const selected = name === "provides" ? selectionOf(textArgument(node, "fields")) : null;
      if (selected !== null) walk(field.namedType, selected);
    }
  }
  return [...provided].flatMap((coordinate) => {
    const [typeName, fieldName] = coordinate.split(".") as [string, string];
    const owners = subgraphs.filter((other) => other !== subgraph && resolvesAlone(other.types.get(typeName), fieldName));
    return owners.length === 0 ? [] : [{ code: "INVALID_FIELD_SHARING", subgraph: subgraph.name, coordinates: [coordinate], facts: ["@provides"] }];
  });
}

/** The selection that `fields` of a directive names; null where it is none, which the composer reports. */
function selectionOf(fields: string | null): SelectionSetNode | null {
  try {
    const [definition] = parse(`{ ${fields ?? ""} }`).definitions;
    return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet : null;
  } catch {
    return null;
  }
}

function resolvesAlone(type: SdlType | undefined, fieldName: string): boolean {
  const field = type?.fields.get(fieldName);
  if (type === undefined || field === undefined || bears(field, "external")) return false;
  const isKey = keysOf(type, { resolvable: false }).some((key) => key.split(/[\s{}]+/u).includes(fieldName));
  return !isKey && !bears(type, "shareable") && !bears(field, "shareable");
}

/** A subscription is a stream from one subgraph: no field of it may say that it is shared. (On the type as a whole Apollo's composer lets it stand.) */
function sharedSubscriptions({ name, types }: Subgraph): readonly Finding[] {
  return [...(types.get("Subscription")?.fields.values() ?? [])]
    .filter((field) => bears(field, "shareable"))
    .map((field) => ({ code: "INVALID_FIELD_SHARING", subgraph: name, coordinates: [`Subscription.${field.name}`], facts: ["@shareable"] }));
}

/** An interface, or its stand-in, that implements another which not all of its own types implement anywhere, as they must in the supergraph. */
function halfImplemented(subgraphs: readonly Subgraph[], ours: string): readonly Finding[] {
  const implemented = new Map<string, Set<string>>();
  for (const { types } of subgraphs)
    for (const { name, interfaces } of types.values()) implemented.set(name, new Set([...(implemented.get(name) ?? []), ...interfaces]));
  return subgraphs
    .filter(({ name }) => name !== ours)
    .flatMap((subgraph) =>
      [...subgraph.types.values()].flatMap(({ name, interfaces }) =>
        interfaces.flatMap((other) => {
          // What lacks it in this very file is no valid GraphQL, which the composer says.
          const lacking = [...implemented]
            .filter(([implementer, given]) => given.has(name) && !given.has(other) && subgraph.types.get(implementer)?.interfaces.includes(name) !== true)
            .map(([implementer]) => implementer);
          const wrong = `${name} implements ${other} in ${subgraph.file}, and what implements ${name} must implement it too: ${listed(lacking)} do${lacking.length === 1 ? "es" : ""} not`;
          return lacking.length === 0 ? [] : [{ code: "INVALID_GRAPHQL", subgraph: subgraph.name, coordinates: [name], facts: [wrong] }];
        }),
      ),
    );
}

/** A shared field whose subgraphs have no type in common that it could give. */
function sharedWithoutCommonTypes(subgraphs: readonly Subgraph[]): readonly Finding[] {
  const resolvers = new Map<string, { readonly subgraph: Subgraph; readonly field: SdlField }[]>();
  for (const subgraph of subgraphs) {
    for (const type of subgraph.types.values()) {
      if (type.word !== "type") continue;
      for (const field of type.fields.values()) {
        if (bears(field, "external")) continue;
        const coordinate = `${type.name}.${field.name}`;
        resolvers.set(coordinate, [...(resolvers.get(coordinate) ?? []), { subgraph, field }]);
      }
    }
  }
  return [...resolvers].flatMap(([coordinate, list]) => {
    const [first, ...others] = list;
    // A field that moves from one subgraph to another is resolved by one of them at a time.
    if (first === undefined || others.length === 0 || list.some(({ field }) => bears(field, "override"))) return [];
    const common = others.reduce(
      (types, { subgraph, field }) => intersection(types, possibleTypes(subgraph, field.namedType, subgraphs)),
      possibleTypes(first.subgraph, first.field.namedType, subgraphs),
    );
    if (common === null || common.length > 0) return [];
    const last = list.at(-1)!.subgraph;
    return [
      { code: "SHAREABLE_HAS_MISMATCHED_RUNTIME_TYPES", subgraph: last.name, coordinates: [coordinate], facts: list.map(({ subgraph }) => subgraph.name) },
    ];
  });
}

/** The object types that a field of an abstract type can give in a subgraph; null where the type is not abstract. */
function possibleTypes(subgraph: Subgraph, name: string, subgraphs: readonly Subgraph[]): readonly string[] | null {
  const type = subgraph.types.get(name);
  if (type === undefined) return null;
  if (type.word === "union") return type.members;
  if (bears(type, "interfaceObject")) return implementersOf(subgraphs, name);
  return type.word === "interface" ? implementersIn(subgraph, name) : null;
}

/** Null stands for no restriction. */
function intersection(some: readonly string[] | null, others: readonly string[] | null): readonly string[] | null {
  if (some === null || others === null) return some ?? others;
  return some.filter((name) => others.includes(name));
}
