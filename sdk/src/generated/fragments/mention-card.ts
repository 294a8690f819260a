// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { ResourceLink } from "./resource-link.js";
import type { Derivation } from "../schema.js";

/** What a list shows of a place at which a source names a resource. */
export interface MentionCard {
  /** The name as printed there. */
  readonly surface: string;
  /** The paragraph, counted from 1 over the lines that are not empty. */
  readonly paragraph: number;
  /** INFERRED where no source says that the name printed is one of the resource. */
  readonly derivation: Derivation;
  /** Where it stands in the text of the source. */
  readonly span: {
    /** The first position. */
    readonly start: number;
    /** The position after the last. */
    readonly end: number;
  } | null;
  /** What is named. */
  readonly resource: ResourceLink;
  /** The source that names it. */
  readonly source: {
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
  };
}
