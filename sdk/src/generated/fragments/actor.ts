// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { ResourceLink } from "./resource-link.js";

/** Who speaks, takes part or is addressed: the resource where one is named, else our words; and in which office, for which body. */
export interface Actor {
  /** Our words for an unnamed or plural actor; never null where resource is. */
  readonly group: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  } | null;
  /** The person, body, country or event; null when nobody is named. */
  readonly resource: ResourceLink | null;
  /** The offices printed beside the name there. */
  readonly tenures: readonly {
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** The office. */
    readonly office: {
      readonly __typename: "Office";
      /** The id, as in directive:32-ct-tw-2019. */
      readonly id: string;
      /** Its name; a short label of ours where the source has no name for it. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      };
    };
  }[];
  /** The side it sits on, or the body it speaks for. */
  readonly representing: {
    readonly __typename: "Organization";
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
  } | null;
}
