/** What is wrong with a composition: the composer's errors, taken apart and gathered, so that one mistake of a neighbour is one finding. */
import type { ASTNode, GraphQLError } from "graphql";
import { satisfiabilityFinding } from "./satisfiability.js";
import { bears, keysOf } from "./sdl.js";
import type { Subgraph } from "./sdl.js";

/** One mistake. */
export interface Finding {
  /** The code of the federation specification, or one of ours where it has none. */
  readonly code: string;
  /** The name of the subgraph whose author can mend it; null where the composer does not say. */
  readonly subgraph: string | null;
  /** What it is about: "PageInfo.hasNextPage". The first one is a type, or a field, of that subgraph where there is such a one. */
  readonly coordinates: readonly string[];
  /** What the rule adds, by code: messages of the composer, or names. */
  readonly facts: readonly string[];
  /** Where it stands, if that is no definition of the first coordinate. */
  readonly node?: ASTNode | undefined;
  /** Whether the composer used here would have let it through. */
  readonly stricter?: boolean;
}

/** The findings in the composer's errors, of which `ours` is the subgraph that cannot be to blame. */
export function composerFindings(errors: readonly GraphQLError[], subgraphs: readonly Subgraph[], ours: string): readonly Finding[] {
  return errors.map((error) =>
    error.extensions.code === "SATISFIABILITY_ERROR" ? satisfiabilityFinding(error.message, subgraphs, ours) : findingOf(error, subgraphs, ours),
  );
}

/** The findings without those that follow from another one at the same field: one cause is one problem. */
export function causes(findings: readonly Finding[], subgraphs: readonly Subgraph[]): readonly Finding[] {
  const follows = (one: Finding): boolean => {
    const [place] = one.coordinates;
    const beside = findings.filter((other) => other !== one && other.subgraph === one.subgraph && other.coordinates[0] === place);
    return place !== undefined && beside.some((cause) => explains(cause, one, subgraphs));
  };
  return findings.filter((one) => !follows(one));
}

function explains(cause: Finding, { code }: Finding, subgraphs: readonly Subgraph[]): boolean {
  if (cause.code === "EXTERNAL_TYPE_MISMATCH") return code === "FIELD_TYPE_MISMATCH";
  // What is said of a field that has to go is of no use.
  return cause.code === "INVALID_FIELD_SHARING" && code !== cause.code && isNotShared(cause, subgraphs);
}

/** Whether the field of such a finding is one that its owner resolves alone, so that a neighbour cannot mend it by sharing. */
function isNotShared({ coordinates: [coordinate = ""], subgraph, facts }: Finding, subgraphs: readonly Subgraph[]): boolean {
  const [typeName = "", fieldName = ""] = coordinate.split(".");
  const mine = subgraphs.find(({ name }) => name === subgraph)?.types.get(typeName);
  const others = subgraphs.filter(({ name }) => name !== subgraph).flatMap(({ types }) => types.get(typeName) ?? []);
  // An entity without its key needs that first, and its fields stay.
  if (facts.includes("@provides") || (others.some((type) => keysOf(type).length > 0) && keysOf(mine, { resolvable: false }).length === 0)) return false;
  return others.every((type) => !bears(type, "shareable") && !bears(type.fields.get(fieldName), "shareable"));
}

/** Findings that differ only in the fields of one type, or in what the composer says of them, become one. The first of each kind gives the place. */
export function gathered(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding>();
  for (const finding of findings) {
    const about = finding.coordinates[0]?.split(".")[0] ?? finding.facts[0] ?? "";
    const key = `${finding.code} ${String(finding.subgraph)} ${about}`;
    const known = groups.get(key);
    groups.set(key, known === undefined ? finding : merged(known, finding));
  }
  return [...groups.values()];
}

function merged(known: Finding, other: Finding): Finding {
  return {
    ...known,
    coordinates: [...new Set([...known.coordinates, ...other.coordinates])],
    facts: [...new Set([...known.facts, ...other.facts])],
    // What the composer reports too is no rule of ours alone.
    stricter: known.stricter === true && other.stricter === true,
  };
}

function findingOf(error: GraphQLError, subgraphs: readonly Subgraph[], ours: string): Finding {
  // Names stand in quotes, save in what the composer has from elsewhere.
  const quoted = [...error.message.matchAll(/"([^"]+)"|\b([A-Z]\w*\.\w+)/gu)].map(([, text, bare]) => text ?? bare ?? "");
  const neighbours = subgraphs.filter(({ name }) => name !== ours);
  const said = error.extensions.subgraphName;
  const named = neighbours.filter(({ name }) => name === said || quoted.includes(name) || error.message.startsWith(`[${name}] `));
  const through = /through @interfaceObject field "([^"]+)"/u.exec(error.message)?.[1];
  // Names may come with an argument: "Organization.relations(direction:)".
  const coordinates = [...(through === undefined ? [] : [through]), ...quoted.map((text) => text.replace(/\(.*$/u, ""))];
  const candidates = named.length > 0 ? named : neighbours;
  const at = coordinates.find((coordinate) => candidates.some((subgraph) => defines(subgraph, coordinate)));
  const blamed = candidates.find((subgraph) => at !== undefined && defines(subgraph, at)) ?? named[0];
  const [node] = error.nodes ?? [];
  return {
    code: typeof error.extensions.code === "string" ? error.extensions.code : "UNKNOWN",
    subgraph: blamed?.name ?? null,
    coordinates: at === undefined ? [] : [at],
    facts: [error.message.replace(/^\[[^\]]+\] /u, "")],
    node: at === undefined && node?.loc?.source.name === blamed?.file ? node : undefined,
  };
}

function defines({ types }: Subgraph, coordinate: string): boolean {
  const [typeName = "", fieldName] = coordinate.split(".");
  const type = types.get(typeName);
  return fieldName === undefined ? type !== undefined : type?.fields.has(fieldName) === true;
}
