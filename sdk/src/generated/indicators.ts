// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { IndicatorCard } from "./fragments/indicator-card.js";
import type { IndicatorFilter, IndicatorOrder } from "./schema.js";

/** The variables of {@link indicators}. */
export type IndicatorsVariables = {
  /** Which indicators. */
  readonly filter?: IndicatorFilter | null | undefined;
  /** In which order. */
  readonly orderBy?: IndicatorOrder | undefined;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link indicators}. */
export interface IndicatorsResult {
  /** Indicators. */
  readonly indicators: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly IndicatorCard[];
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

/** A page of indicators; without variables, the first 20 by Vietnamese name. */
export const indicators: OperationDocument<IndicatorsResult, IndicatorsVariables> = {
  name: "Indicators",
  text: "query Indicators($filter:IndicatorFilter$orderBy:IndicatorOrder!=NAME_ASC$first:Int$after:String){indicators(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount nodes{...IndicatorCard}edges{cursor}pageInfo{hasNextPage endCursor}}}fragment IndicatorCard on Indicator{id name{vi en}summary{vi en}units cumulative about{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "92663b58af2f1d4dc1f66e68fa4aae44548d0f278621cf721940335d39c67ad7",
};
