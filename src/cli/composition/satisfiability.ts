/** The composer's SATISFIABILITY_ERROR, a query that no way through the subgraphs answers, taken back to the type whose author can mend it. */
import type { Finding } from "./findings.js";
import { bears, keysOf } from "./sdl.js";
import type { SdlType, Subgraph } from "./sdl.js";

/** What stands in the way, told as the first fact of such a finding. */
export type Obstacle = "KEY" | "NO_KEY" | "NO_KEY_OF_OURS" | "OVERRIDDEN_KEY" | "VALUE_TYPE" | "UNRESOLVABLE" | "OTHER";

/** The finding in one such error. Its coordinates are that type and the field that cannot be had; its facts, the {@link Obstacle} and the composer's reasons. */
export function satisfiabilityFinding(message: string, subgraphs: readonly Subgraph[], ours: string): Finding {
  const missing = /cannot find field "([^"]+)"/u.exec(message)?.[1] ?? /on field "([^"]+)"/u.exec(message)?.[1] ?? "";
  // The composer's reasons are an indented list.
  const lines = (/because:([^]*)$/u.exec(message)?.[1] ?? message).split("\n").map((line) => line.trim().replace(/^- |\.$/gu, ""));
  const reasons = lines
    .filter((line) => line !== "")
    .join("; ")
    .replaceAll(":; ", ": ");
  const [typeName = ""] = missing.split(".");
  const neighbours = subgraphs.filter(({ name }) => name !== ours);
  const subgraph =
    neighbours.find((one) => typeIn(one, typeName, subgraphs) !== undefined && message.includes(`"${one.name}"`)) ?? holder(neighbours, missing, subgraphs);
  const type = subgraph === undefined ? undefined : typeIn(subgraph, typeName, subgraphs);
  const own = subgraphs.find(({ name }) => name === ours)?.types.get(type?.name ?? "");
  return {
    code: "SATISFIABILITY_ERROR",
    subgraph: subgraph?.name ?? null,
    coordinates: type === undefined ? [missing] : [type.name, missing],
    facts: [obstacle(type, own), reasons],
  };
}

/** The neighbour that has the field, be it through the stand-in for an interface. */
function holder(neighbours: readonly Subgraph[], missing: string, subgraphs: readonly Subgraph[]): Subgraph | undefined {
  const [typeName = "", fieldName = ""] = missing.split(".");
  return neighbours.find((one) => typeIn(one, typeName, subgraphs)?.fields.has(fieldName) === true);
}

/** A type as a subgraph knows it: itself, or the stand-in for an interface that it implements elsewhere. */
function typeIn(subgraph: Subgraph, typeName: string, subgraphs: readonly Subgraph[]): SdlType | undefined {
  const interfaces = subgraphs.flatMap(({ types }) => types.get(typeName)?.interfaces ?? []);
  const standIn = interfaces.map((name) => subgraph.types.get(name)).find((type) => bears(type, "interfaceObject"));
  return subgraph.types.get(typeName) ?? standIn;
}

function obstacle(type: SdlType | undefined, own: SdlType | undefined): Obstacle {
  if (type === undefined || own === undefined) return "OTHER";
  const ownKeys = keysOf(own);
  if (ownKeys.length === 0) return bears(type, "interfaceObject") ? "NO_KEY_OF_OURS" : "VALUE_TYPE";
  const keys = keysOf(type, { resolvable: false });
  if (keys.length === 0) return "NO_KEY";
  if (!keys.some((key) => ownKeys.includes(key))) return "KEY";
  if (keysOf(type).length === 0) return "UNRESOLVABLE";
  return overriddenKeyFields(type, own).length > 0 ? "OVERRIDDEN_KEY" : "OTHER";
}

/** The fields of the owner's keys that a neighbour's type takes over. */
export function overriddenKeyFields(type: SdlType | undefined, own: SdlType | undefined): readonly string[] {
  const inKeys = keysOf(own).flatMap((key) => key.split(/[\s,{}]+/u));
  return [...(type?.fields.values() ?? [])].filter((field) => bears(field, "override") && inKeys.includes(field.name)).map(({ name }) => name);
}
