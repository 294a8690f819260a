// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { DatePrecision, Derivation } from "../schema.js";

/** A date as precise as its source; bounds or words where there is no value. */
export interface PartialDate {
  /** The date; null when the source gives only bounds or words. */
  readonly value: string | null;
  /** How precise the date is. */
  readonly precision: DatePrecision;
  /** The first day it can be; null when that is open. */
  readonly earliest: string | null;
  /** The last day it can be; null when that is open. */
  readonly latest: string | null;
  /** Words for it, where words say more than the value. */
  readonly label: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  } | null;
  /** How the date was got from its source. */
  readonly derivation: Derivation;
}
