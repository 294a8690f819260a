/** What a neighbour in a supergraph relies on and no comparison of schemas sees: keys, the shape of shared value types, and the interfaces it stands in for. */
import { Kind, parse, print } from "graphql";
import { bears, keysOf, subgraphOf } from "../src/cli/composition/sdl.js";
import type { SdlField, SdlType, Subgraph } from "../src/cli/composition/sdl.js";
import type { Change } from "./change.js";

/** The changes between two subgraphs as neighbours see them. */
export function federationChanges(before: string, after: string): readonly Change[] {
  const [old, next] = [before, after].map((sdl) => subgraphOf("doi-ngoai", "doi-ngoai", parse(sdl))) as [Subgraph, Subgraph];
  return [...next.types.values()].flatMap((type) => {
    const was = old.types.get(type.name);
    const hidden = hiddenChanges(was, type);
    return was === undefined ? hidden : [...keyChanges(was, type), ...implementerChanges(was, type, next), ...shapeChanges(was, type, [old, next]), ...hidden];
  });
}

/** A selection of fields in one spelling, whatever its spaces and order. */
function normal(fields: string): string {
  const [definition] = parse(`{ ${fields} }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return fields;
  const selections = definition.selectionSet.selections.map((selection) => print(selection).replace(/\s+/gu, " "));
  return selections.sort().join(" ");
}

function keyChanges(was: SdlType, type: SdlType): readonly Change[] {
  const before = keysOf(was).map(normal);
  const after = keysOf(type).map(normal);
  const named = keysOf(type, { resolvable: false }).map(normal);
  const whom =
    type.word === "interface"
      ? "who stands in for it with @interfaceObject no longer composes"
      : "a neighbour that refers to it by this key no longer composes";
  return [
    ...before
      .filter((key) => !after.includes(key))
      .map((key): Change => ({
        criticality: "breaking",
        coordinate: type.name,
        reason: named.includes(key) ? `@key(fields: "${key}") no longer resolves; ${whom}` : `@key(fields: "${key}") was removed; ${whom}`,
      })),
    ...after
      .filter((key) => !before.includes(key))
      .map((key): Change => ({ criticality: "safe", coordinate: type.name, reason: `@key(fields: "${key}") was added` })),
  ];
}

/** An interface with a key can be stood in for as long as each type that implements it has that key. */
function implementerChanges(was: SdlType, type: SdlType, { types }: Subgraph): readonly Change[] {
  const keys = keysOf(was).map(normal);
  if (type.word !== "interface" || keys.length === 0) return [];
  return [...types.values()]
    .filter(({ word, interfaces }) => word === "type" && interfaces.includes(type.name))
    .flatMap((implementer) => {
      const lost = keys.filter((key) => !keysOf(implementer).map(normal).includes(key));
      return lost.map((key): Change => ({
        criticality: "breaking",
        coordinate: type.name,
        reason: `${implementer.name} implements it without its @key(fields: "${key}"); who stands in for ${type.name} with @interfaceObject no longer composes`,
      }));
    });
}

/** A shared type is copied whole by whoever gives it too. */
function shapeChanges(was: SdlType, type: SdlType, subgraphs: readonly [Subgraph, Subgraph]): readonly Change[] {
  const shared = (owner: SdlType, field: SdlField | undefined): boolean => field !== undefined && (bears(owner, "shareable") || bears(field, "shareable"));
  const names = new Set([...was.fields.keys(), ...type.fields.keys()]);
  return [...names].flatMap((name): readonly Change[] => {
    const [old, next] = [was.fields.get(name), type.fields.get(name)];
    const coordinate = `${type.name}.${name}`;
    const breaking = (reason: string): readonly Change[] => [{ criticality: "breaking", coordinate, reason }];
    if (old === undefined)
      return bears(was, "shareable") ? breaking(`was added to a shared type; a neighbour that copied ${type.name} no longer gives all of it`) : [];
    if (!shared(was, old)) return next !== undefined && shared(type, next) ? [{ criticality: "safe", coordinate, reason: "is shared from now on" }] : [];
    if (next === undefined) return breaking(`was removed from a shared type; a neighbour that copied ${type.name} has a field that we have not`);
    if (!shared(type, next)) return breaking("is no longer @shareable; a neighbour that gives it too no longer composes");
    const nullability = (text: string): string => text.replaceAll("!", "");
    if (old.type !== next.type) {
      return nullability(old.type) === nullability(next.type)
        ? [{ criticality: "dangerous", coordinate, reason: `is ${next.type} where neighbours copied ${old.type}` }]
        : breaking(`is ${next.type} where neighbours copied ${old.type}`);
    }
    if (argumentsOf(old) !== argumentsOf(next)) return breaking("has other arguments than neighbours copied");
    return enumChanges(coordinate, subgraphs, next);
  });
}

function argumentsOf({ node }: SdlField): string {
  return "arguments" in node
    ? (node.arguments ?? [])
        .map(({ name, type, defaultValue }) => `${name.value} ${print(type)} ${defaultValue === undefined ? "" : print(defaultValue)}`)
        .join()
    : "";
}

/** An enum that is read and written must have the same values in every subgraph. A shared field that gives one makes neighbours copy it. */
function enumChanges(coordinate: string, [old, { types }]: readonly [Subgraph, Subgraph], { namedType }: SdlField): readonly Change[] {
  const [before, after] = [old.types.get(namedType), types.get(namedType)];
  if (before?.word !== "enum" || after === undefined) return [];
  const changed = [...before.values.filter((value) => !after.values.includes(value)), ...after.values.filter((value) => !before.values.includes(value))];
  const fields = [...types.values()].flatMap((type) => [...type.fields.values()].map((field) => ({ word: type.word, ...field })));
  const asInput = fields.some(({ word, node, namedType: given }) => (word === "input" ? [given] : argumentTypes(node)).includes(namedType));
  if (changed.length === 0 || !asInput) return [];
  return [
    {
      criticality: "breaking",
      coordinate: namedType,
      reason: `differs in ${changed.join(", ")}, is given by the shared ${coordinate}, and is an input too: a neighbour that copied it no longer composes`,
    },
  ];
}

function argumentTypes(node: SdlField["node"]): readonly string[] {
  return "arguments" in node ? (node.arguments ?? []).map(({ type }) => print(type).replace(/[[\]!]/gu, "")) : [];
}

/** `@inaccessible` takes a thing out of the supergraph's API though the subgraph still has it. */
function hiddenChanges(was: SdlType | undefined, type: SdlType): readonly Change[] {
  const hidden = (place: { readonly directives: SdlType["directives"] } | undefined): boolean => bears(place, "inaccessible");
  const change = (coordinate: string): Change => ({
    criticality: "breaking",
    coordinate,
    reason: "is @inaccessible from now on: no client of a supergraph sees it",
  });
  if (was === undefined) return [];
  return [
    ...(hidden(type) && !hidden(was) ? [change(type.name)] : []),
    ...[...type.fields.values()]
      .filter((field) => hidden(field) && was.fields.has(field.name) && !hidden(was.fields.get(field.name)))
      .map(({ name }) => change(`${type.name}.${name}`)),
  ];
}
