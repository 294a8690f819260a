// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { Actor } from "./actor.js";
import type { GoalKind } from "../schema.js";

/** What a list shows of a list of aims: of which kind they are, how many are announced and listed, who set them out and where. */
export interface GoalSetCard {
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
  /** What kind of aims it lists. */
  readonly goalKind: GoalKind;
  /** How many items the source announces; null when it names no number. */
  readonly declaredCount: number | null;
  /** How many items the source lists. */
  readonly listedCount: number;
  /** The source breaks the list off, as with an ellipsis. */
  readonly openEnded: boolean;
  /** Who said it; empty for the article's own voice. */
  readonly statedBy: readonly Actor[];
  /** The article that carries it. */
  readonly article: {
    readonly __typename: "Article";
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

/** {@link GoalSetCard} as `client.load` takes it. */
export const GoalSetCard: LoadDocument<GoalSetCard> = {
  name: "GoalSetCardById",
  text: "query GoalSetCardById($ids:[ID!]!){nodes(ids:$ids){...GoalSetCard}}fragment GoalSetCard on GoalSet{id name{vi en}summary{vi en}goalKind declaredCount listedCount openEnded statedBy{...Actor}article{...ResourceLink}}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "bd0ee638707ad9e5432b84e33c9402ddf0cb37c6847dff5877b29ef40490ee0c",
};
