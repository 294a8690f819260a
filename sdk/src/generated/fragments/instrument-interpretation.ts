// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { DirectiveKind } from "../schema.js";

/** What was understood of an instrument number that somebody wrote. */
export interface InstrumentInterpretation {
  /** The kind, from its word or its letters. */
  readonly kind: DirectiveKind | null;
  /** The running number. */
  readonly ordinal: number;
  /** The letters for the kind. */
  readonly kindCode: string | null;
  /** The letters for the issuer. */
  readonly issuerCode: string | null;
  /** The date. */
  readonly date: string | null;
}
