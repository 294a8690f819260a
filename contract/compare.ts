/** The comparison of two contracts: every change, by how grave it is, and what forbids it. */
import { criticalities } from "./change.js";
import type { Change, Contract, Criticality } from "./change.js";
import { deprecationChanges } from "./deprecations.js";
import { federationChanges } from "./federation-changes.js";
import { operationChanges } from "./operation-changes.js";
import { refusals } from "./rules.js";
import type { Release } from "./rules.js";
import { schemaChanges, schemaOf } from "./schema-changes.js";

/** What a comparison comes to. */
export interface Comparison {
  /** Gravest first, and then in the order of the schema. */
  readonly changes: readonly Change[];
  /** Why they may not go out; empty when they may. */
  readonly refusals: readonly string[];
}

/** Compares a contract with the one that was released. */
export async function compareContracts(before: Contract, after: Contract, release: Release): Promise<Comparison> {
  const [old, next] = [before, after].map(({ api, subgraph }) => ({ api: schemaOf(api), subgraph: schemaOf(subgraph) })) as [Schemas, Schemas];
  const federation = federationChanges(before.subgraph, after.subgraph);
  // The public API has all that the subgraph has, and more: looked at alone, it tells each day once.
  const unseen = [...federation, ...deprecationChanges(old.api, next.api)];
  const graver = (one: Change) => unseen.some(({ coordinate, criticality }) => coordinate === one.coordinate && rank(criticality) < rank(one.criticality));
  const found = [
    // What no comparison of schemas finds grave, and is, is told once, as the graver of both.
    ...(await schemaChanges([old.api, old.subgraph], [next.api, next.subgraph])).filter((change) => !graver(change)),
    ...unseen,
    ...operationChanges(before.operations, after.operations, old.api, next.api),
  ];
  const changes = criticalities.flatMap((criticality) => found.filter((change) => change.criticality === criticality));
  return { changes, refusals: refusals(changes, old.api, next.api, release) };
}

const rank = (criticality: Criticality): number => criticalities.indexOf(criticality);

interface Schemas {
  readonly api: ReturnType<typeof schemaOf>;
  readonly subgraph: ReturnType<typeof schemaOf>;
}

/** The table of changes, a line for each, under a heading for each criticality that occurs. */
export function table(changes: readonly Change[]): readonly string[] {
  const width = Math.min(48, Math.max(0, ...changes.map(({ coordinate }) => coordinate.length)));
  return criticalities.flatMap((criticality) => {
    const ofIt = changes.filter((change) => change.criticality === criticality);
    return ofIt.length === 0 ? [] : [criticality, ...ofIt.map(({ coordinate, reason }) => `  ${coordinate.padEnd(width)}  ${reason}`)];
  });
}
