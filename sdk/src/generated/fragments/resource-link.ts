// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";

/** What a link to a resource of any type needs; `__typename` says which type it is. */
export interface ResourceLink {
  readonly __typename:
    "Article" | "Country" | "Directive" | "Event" | "Goal" | "GoalSet" | "Indicator" | "Office" | "Organization" | "Person" | "Speech" | "Statement" | "Topic";
  /** The id, as in directive:32-ct-tw-2019. */
  readonly id: string;
  /** Its name; a short label of ours where the source has no name for it. */
  readonly name: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  };
}

/** {@link ResourceLink} as `client.load` takes it. */
export const ResourceLink: LoadDocument<ResourceLink> = {
  name: "ResourceLinkById",
  text: "query ResourceLinkById($ids:[ID!]!){nodes(ids:$ids){...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "bcaa09e92262aab786be6a68c81fb6c436d742e905f260b544fc76dbcf0f67a2",
};
