// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { DatedCard } from "./fragments/dated-card.js";
import type { OrderDirection, TimelineFilter } from "./schema.js";

/** The variables of {@link timeline}. */
export type TimelineVariables = {
  /** Which part of it. */
  readonly filter?: TimelineFilter | null | undefined;
  /** In which direction. */
  readonly direction?: OrderDirection | undefined;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link timeline}. */
export interface TimelineResult {
  /** Articles, speeches, instruments and events along one line of time; what has no date comes last. */
  readonly timeline: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly DatedCard[];
    /** The items of the page, each with its cursor. */
    readonly edges: readonly {
      /** Stands for the item's place in the list; opaque. */
      readonly cursor: string;
    }[];
    /** Where the page stands in the list. */
    readonly pageInfo: {
      /** Whether items follow. */
      readonly hasNextPage: boolean;
      /** The cursor of the last item; null when the page is empty. */
      readonly endCursor: string | null;
    };
  } | null;
}

/** A page of articles, speeches, instruments and events along one line of time; without variables, the first 20 by date. */
export const timeline: OperationDocument<TimelineResult, TimelineVariables> = {
  name: "Timeline",
  text: "query Timeline($filter:TimelineFilter$direction:OrderDirection!=ASC$first:Int$after:String){timeline(filter:$filter direction:$direction first:$first after:$after){totalCount nodes{...DatedCard}edges{cursor}pageInfo{hasNextPage endCursor}}}fragment DatedCard on Dated{__typename id date{...PartialDate}...on Resource{name{vi en}summary{vi en}}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}",
  sha256: "45b48adb62ae41978a469bcbcff071d2517b918f0e4d669f9cbb0d3decaf8daa",
};
