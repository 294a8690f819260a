// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";

/** What a list shows of an office: whose it is. */
export interface OfficeCard {
  /** The id, as in directive:32-ct-tw-2019. */
  readonly id: string;
  /** Its name; a short label of ours where the source has no name for it. */
  readonly name: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  };
  /** The body it is an office of. */
  readonly organization: {
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
  /** The country it is an office of. */
  readonly country: {
    readonly __typename: "Country";
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

/** {@link OfficeCard} as `client.load` takes it. */
export const OfficeCard: LoadDocument<OfficeCard> = {
  name: "OfficeCardById",
  text: "query OfficeCardById($ids:[ID!]!){nodes(ids:$ids){...OfficeCard}}fragment OfficeCard on Office{id name{vi en}organization{...ResourceLink}country{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "8ca5bd4791bf9db3cfa7bce8da3211dbdbad17ca6604aa46d306d973cb890d80",
};
