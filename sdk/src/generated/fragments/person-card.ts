// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";

/** What a list shows of a person, with the two offices in which sources name them latest. */
export interface PersonCard {
  /** The id, as in directive:32-ct-tw-2019. */
  readonly id: string;
  /** Its name; a short label of ours where the source has no name for it. */
  readonly name: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  };
  /** What it is, in a sentence of ours. */
  readonly summary: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  } | null;
  /** The offices in which the sources name the person. */
  readonly latestTenures: {
    /** The items of the page. */
    readonly nodes: readonly {
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
  } | null;
}

/** {@link PersonCard} as `client.load` takes it. */
export const PersonCard: LoadDocument<PersonCard> = {
  name: "PersonCardById",
  text: "query PersonCardById($ids:[ID!]!){nodes(ids:$ids){...PersonCard}}fragment PersonCard on Person{id name{vi en}summary{vi en}latestTenures:tenures(last:2){nodes{id office{...ResourceLink}}}}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "5867193ec6701f694278ca1274ee5aab065ba75fdb1054a5140fcca366d1ad88",
};
