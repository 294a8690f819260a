// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { EventCard } from "./fragments/event-card.js";
import type { EventFilter, EventOrder } from "./schema.js";

/** The variables of {@link events}. */
export type EventsVariables = {
  /** Which events. */
  readonly filter?: EventFilter | null | undefined;
  /** In which order. */
  readonly orderBy?: EventOrder | undefined;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link events}. */
export interface EventsResult {
  /** Events. */
  readonly events: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly EventCard[];
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

/** A page of events; without variables, the first 20 by date. */
export const events: OperationDocument<EventsResult, EventsVariables> = {
  name: "Events",
  text: "query Events($filter:EventFilter$orderBy:EventOrder!=DATE_ASC$first:Int$after:String){events(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount nodes{...EventCard}edges{cursor}pageInfo{hasNextPage endCursor}}}fragment EventCard on Event{id name{vi en}summary{vi en}eventKind eventStatus date{...PartialDate}place{vi en}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}",
  sha256: "35e150472cc90f0ee3fc78ac4c0b499ee233d6d24fe041262c96ff2eb2c432a9",
};
