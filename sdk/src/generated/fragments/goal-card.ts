// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { Evidence } from "./evidence.js";
import type { PartialDate } from "./partial-date.js";
import type { GoalKind } from "../schema.js";

/** What a list shows of a goal: its kind, place and printed mark, our label for it, by when, what it is about, and the evidence. */
export interface GoalCard {
  /** The id, as in directive:32-ct-tw-2019. */
  readonly id: string;
  /** What kind of aim it is. */
  readonly goalKind: GoalKind;
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
  readonly horizons: readonly PartialDate[];
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
  text: "query GoalCardById($ids:[ID!]!){nodes(ids:$ids){...GoalCard}}fragment GoalCard on Goal{id goalKind ordinal marker name{vi en}horizons{...PartialDate}topics{id name{vi en}}citations{...Evidence}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}",
  sha256: "9133ed863288acd6e05cb87ea3150f7e04c492d3a7594c10e1bd045af38cf781",
};
