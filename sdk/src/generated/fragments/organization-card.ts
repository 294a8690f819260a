// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { OrganizationKind } from "../schema.js";

/** What a list shows of a body: its kind and the body or country it belongs to. */
export interface OrganizationCard {
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
  /** What kind of body it is. */
  readonly organizationKind: OrganizationKind;
  /** Several bodies named together and not one by one. */
  readonly collective: boolean;
  /** The body it is a part of. */
  readonly parent: {
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
  /** The country it belongs to. */
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

/** {@link OrganizationCard} as `client.load` takes it. */
export const OrganizationCard: LoadDocument<OrganizationCard> = {
  name: "OrganizationCardById",
  text: "query OrganizationCardById($ids:[ID!]!){nodes(ids:$ids){...OrganizationCard}}fragment OrganizationCard on Organization{id name{vi en}summary{vi en}organizationKind collective parent{...ResourceLink}country{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "fd3b804915de86ae2fd2574014a43078b9e5d14f63d6e7bab558b017c9486ff9",
};
