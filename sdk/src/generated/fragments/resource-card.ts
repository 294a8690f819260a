// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";

/** What a list shows of a resource of any type; `__typename` says which type it is. */
export interface ResourceCard {
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
  /** What it is, in a sentence of ours. */
  readonly summary: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  } | null;
}

/** {@link ResourceCard} as `client.load` takes it. */
export const ResourceCard: LoadDocument<ResourceCard> = {
  name: "ResourceCardById",
  text: "query ResourceCardById($ids:[ID!]!){nodes(ids:$ids){...ResourceCard}}fragment ResourceCard on Resource{__typename id name{vi en}summary{vi en}}",
  sha256: "877287f433e31f88e958ef9cb2de3a8f1fd6a03fc037d97434c0df763ce983b1",
};
