// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { Evidence } from "./evidence.js";
import type { DatePrecision } from "../schema.js";

/** What a list shows of a goal: its place and printed mark, our label for it, by when, what it is about, and the evidence. */
export interface GoalCard {
  /** The id, as in directive:32-ct-tw-2019. */
  readonly id: string;
  /** Its place in its list, from 1; null outside a list. */
  readonly ordinal: number | null;
  /** The printed mark of its place, as in Thứ hai; null when the count is ours. */
  readonly marker: string | null;
  /** Its name; a short label of ours where the source has no name for it. */
  readonly name: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  };
  /** By when. */
  readonly horizons: readonly {
    /** The date; null when the source gives only bounds or words. */
    readonly value: string | null;
    /** How precise the date is. */
    readonly precision: DatePrecision;
  }[];
  /** The topics it is filed under. */
  readonly topics: readonly {
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
  }[];
  /** The evidence for it. */
  readonly citations: readonly Evidence[];
}

/** {@link GoalCard} as `client.load` takes it. */
export const GoalCard: LoadDocument<GoalCard> = {
  name: "GoalCardById",
  text: "query GoalCardById($ids:[ID!]!){nodes(ids:$ids){...GoalCard}}fragment GoalCard on Goal{id ordinal marker name{vi en}horizons{value precision}topics{id name{vi en}}citations{...Evidence}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}",
  sha256: "9b9b16738d6139e72b5ea65cc86a244957f5988fb70605e60192f7621d00bf75",
};
