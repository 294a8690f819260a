// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { GapReason } from "../schema.js";

/** The variables of {@link listsThatBreakOff}. */
export type ListsThatBreakOffVariables = {
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
};

/** The result of {@link listsThatBreakOff}. */
export interface ListsThatBreakOffResult {
  /** Lists of aims. */
  readonly goalSets: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly {
      /** Its name; a short label of ours where the source has no name for it. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      };
      /** How many items the source announces; null when it names no number. */
      readonly declaredCount: number | null;
      /** How many items the source lists. */
      readonly listedCount: number;
      /** The source breaks the list off, as with an ellipsis. */
      readonly openEnded: boolean;
      /** Why something about it is missing. */
      readonly gaps: readonly {
        /** The field of the resource. */
        readonly field: string;
        /** Why it is missing. */
        readonly reason: GapReason;
        /** More about it. */
        readonly note: {
          /** In Vietnamese. */
          readonly vi: string | null;
          /** In English. */
          readonly en: string | null;
        } | null;
      }[];
    }[];
  } | null;
}

/**
 * Which lists break off, and how many items did they announce?
 *
 * Những danh sách nào bỏ lửng, và đã báo trước bao nhiêu mục?
 */
export const listsThatBreakOff: OperationDocument<ListsThatBreakOffResult, ListsThatBreakOffVariables> = {
  name: "ListsThatBreakOff",
  text: "query ListsThatBreakOff($first:Int=100){goalSets(filter:{openEnded:true}first:$first){totalCount nodes{name{vi en}declaredCount listedCount openEnded gaps{field reason note{vi en}}}}}",
  sha256: "e2ec4ca739f67437f690dd2842f4b838217917a3559048dd5709b423d2a6d0a7",
};
