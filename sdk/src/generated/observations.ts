// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { ObservationCard } from "./fragments/observation-card.js";
import type { ObservationFilter, ObservationOrder } from "./schema.js";

/** The variables of {@link observations}. */
export type ObservationsVariables = {
  /** Which observations. */
  readonly filter?: ObservationFilter | null | undefined;
  /** In which order. */
  readonly orderBy?: ObservationOrder | undefined;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link observations}. */
export interface ObservationsResult {
  /** The figures that the sources give. */
  readonly observations: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly ObservationCard[];
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

/** A page of the figures that the sources give; without variables, the first 20 by the date at which they hold. */
export const observations: OperationDocument<ObservationsResult, ObservationsVariables> = {
  name: "Observations",
  text: "query Observations($filter:ObservationFilter$orderBy:ObservationOrder!=DATE_ASC$first:Int$after:String){observations(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount nodes{...ObservationCard}edges{cursor}pageInfo{hasNextPage endCursor}}}fragment ObservationCard on Observation{id indicator{...ResourceLink}quantity{...Quantity}validOn{...PartialDate}periodStart{...PartialDate}periodEnd{...PartialDate}statedOn{...PartialDate}statedBy{...Actor}article{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment Quantity on Quantity{value comparator units outOf interval{min minInclusive max maxInclusive}label{vi en}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}",
  sha256: "0e3eb69f12e236778816909288bef15754b9a4c368b44b30b1c99854a9f7fabe",
};
