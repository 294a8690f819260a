// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { AliasKind, Derivation, Language } from "../schema.js";

/** Another name that the sources give a resource. */
export interface Alias {
  /** The name as printed. */
  readonly value: string;
  /** Its language. */
  readonly language: Language;
  /** What kind of other name it is. */
  readonly aliasKind: AliasKind;
  /** INFERRED where no source says that both names are one. */
  readonly derivation: Derivation;
}
