// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.

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
