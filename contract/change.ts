/** A change of the contract, and how grave it is for whoever relies on what was released. */

/** Gravest first: what breaks a caller or a neighbour, what may surprise one, and what nobody has to look at. */
export const criticalities = ["breaking", "dangerous", "safe"] as const;
export type Criticality = (typeof criticalities)[number];

/** One change. */
export interface Change {
  readonly criticality: Criticality;
  /** What it is about, as GraphQL's schema coordinates write it, or an operation: "Query.directives(first:)", "query Directive". */
  readonly coordinate: string;
  /** What changed, and why that is as grave as it is; one sentence or two. */
  readonly reason: string;
  /** Whether something was taken away that could have been deprecated first. */
  readonly removal?: boolean;
}

/** A contract: the SDL of the public API and of the subgraph, and all published operations with their fragments. */
export interface Contract {
  readonly api: string;
  readonly subgraph: string;
  readonly operations: string;
}
