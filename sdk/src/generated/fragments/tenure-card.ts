// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { PartialDate } from "./partial-date.js";

/** What a list shows of a person in an office, with the moments at which sources say so. They attest moments, never terms. */
export interface TenureCard {
  /** The id, as in directive:32-ct-tw-2019. */
  readonly id: string;
  /** The person. */
  readonly person: {
    readonly __typename: "Person";
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
  /** The moments at which sources say so, earliest first. */
  readonly attestations: readonly {
    /** The moment; null when no source says. */
    readonly date: PartialDate | null;
    /** The title printed beside the name. */
    readonly printedTitle: string;
  }[];
}

/** {@link TenureCard} as `client.load` takes it. */
export const TenureCard: LoadDocument<TenureCard> = {
  name: "TenureCardById",
  text: "query TenureCardById($ids:[ID!]!){nodes(ids:$ids){...TenureCard}}fragment TenureCard on Tenure{id person{...ResourceLink}office{...ResourceLink}attestations{date{...PartialDate}printedTitle}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}",
  sha256: "141f5fc9808cbcb03b852a574b50ec287ec3278feb8fe383b0f506ffdb201181",
};
