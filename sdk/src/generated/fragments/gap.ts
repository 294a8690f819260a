// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { GapReason } from "../schema.js";

/** Why a field is null or a list incomplete. */
export interface Gap {
  /** The field of the resource. */
  readonly field: string;
  /** Why it is missing. */
  readonly reason: GapReason;
  /** More about it. */
  readonly note: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  } | null;
}
