// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { Comparator } from "../schema.js";

/** A figure as its source puts it: the number, how it is qualified, its bounds, and words to show it in. */
export interface Quantity {
  /** The number printed. */
  readonly value: number;
  /** How the source qualifies it. */
  readonly comparator: Comparator;
  /** What is counted; two units are counted together. */
  readonly units: readonly string[];
  /** The whole it is a part of, as 193 in 184 of 193. */
  readonly outOf: number | null;
  /** The numbers that the source's words allow. */
  readonly interval: {
    /** The lower bound; null when it is open. */
    readonly min: number | null;
    /** The lower bound itself is allowed. */
    readonly minInclusive: boolean;
    /** The upper bound; null when it is open. */
    readonly max: number | null;
    /** The upper bound itself is allowed. */
    readonly maxInclusive: boolean;
  };
  /** The words of the figure. */
  readonly label: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  };
}
