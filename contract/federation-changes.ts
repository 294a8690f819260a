/**
 * What no comparison of schemas sees: for a neighbour in a supergraph keys, the shape of shared value types, the interfaces it stands in for and the
 * version of federation; for a client of one what is hidden from it or asks for a permission.
 */
import { parse, print } from "graphql";
import { bears, isKnown, keysOf, newestKnownMinor, placesOf, subgraphOf } from "../src/cli/composition/sdl.js";
import { inOrder } from "../src/federation/keys.js";
import type { SdlField, SdlType, Subgraph } from "../src/cli/composition/sdl.js";
import type { Change } from "./change.js";

/** The changes between two subgraphs as neighbours see them. */
export function federationChanges(before: string, after: string): readonly Change[] {
  const [old, next] = [before, after].map((sdl) => subgraphOf("doi-ngoai", "doi-ngoai", parse(sdl))) as [Subgraph, Subgraph];
  const ofTypes = [...next.types.values()].flatMap((type) => {
    const was = old.types.get(type.name);
    return was === undefined ? [] : [...keyChanges(was, type), ...implementerChanges(was, type, next), ...shapeChanges(was, type, [old, next])];
  });
  return [...linkChanges(old, next), ...ofTypes, ...barredChanges(old, next)];
}

function keyChanges(was: SdlType, type: SdlType): readonly Change[] {
  const before = keysOf(was).map(inOrder);
  const after = keysOf(type).map(inOrder);
  const named = keysOf(type, { resolvable: false }).map(inOrder);
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
  const keys = keysOf(was).map(inOrder);
  if (type.word !== "interface" || keys.length === 0) return [];
  return [...types.values()]
    .filter(({ word, interfaces }) => word === "type" && interfaces.includes(type.name))
    .flatMap((implementer) => {
      const lost = keys.filter((key) => !keysOf(implementer).map(inOrder).includes(key));
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

/** What each of these directives takes from whoever relies on what bears it from now on. */
const barring: Readonly<Record<string, string>> = {
  inaccessible: "no client of a supergraph sees it",
  authenticated: "a client that has not the permission is refused",
  requiresScopes: "a client that has not the permission is refused",
  policy: "a client that has not the permission is refused",
  external: "another subgraph must resolve it, or nobody does",
};

/** What is still there and no longer to be had. What is new takes nothing from anybody. */
function barredChanges(old: Subgraph, next: Subgraph): readonly Change[] {
  const before = placesOf(old);
  return [...placesOf(next)].flatMap(([coordinate, place]) => {
    const was = before.get(coordinate);
    if (was === undefined) return [];
    return Object.entries(barring)
      .filter(([name]) => bears(place, name) && !bears(was, name))
      .map(([name, effect]): Change => ({ criticality: "breaking", coordinate, reason: `is @${name} from now on: ${effect}` }));
  });
}

/** A subgraph composes only where the composer knows the version that it is written for. */
function linkChanges({ link: old }: Subgraph, { link }: Subgraph): readonly Change[] {
  const minor = (version: string | null | undefined): number => Number(version?.split(".")[1] ?? 0);
  if (link === null || minor(link.version) <= minor(old?.version)) return [];
  const reason = `is Federation ${String(link.version)} where it was ${old?.version ?? "none"}`;
  return [
    isKnown(link)
      ? { criticality: "dangerous", coordinate: "@link", reason: `${reason}: the composer of a neighbour must know it too` }
      : {
          criticality: "breaking",
          coordinate: "@link",
          reason: `${reason}, and doi-ngoai compose takes 2.0 to 2.${String(newestKnownMinor)}: who composes with it no longer can`,
        },
  ];
}
