// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { DisagreementCard } from "./fragments/disagreement-card.js";
import type { DisagreementFilter } from "./schema.js";

/** The variables of {@link disagreements}. */
export type DisagreementsVariables = {
  /** Which disagreements. */
  readonly filter?: DisagreementFilter | null | undefined;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link disagreements}. */
export interface DisagreementsResult {
  /** Where the sources cannot all be right. */
  readonly disagreements: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly DisagreementCard[];
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

/** A page of what the sources cannot all be right about; without variables, the first 20. */
export const disagreements: OperationDocument<DisagreementsResult, DisagreementsVariables> = {
  name: "Disagreements",
  text: "query Disagreements($filter:DisagreementFilter$first:Int$after:String){disagreements(filter:$filter first:$first after:$after){totalCount nodes{...DisagreementCard}edges{cursor}pageInfo{hasNextPage endCursor}}}fragment DisagreementCard on Disagreement{id field disagreementKind disagreementStatus rule subject{...ResourceLink}explanation{vi en}readings{value{vi en}preferred resource{...ResourceLink}}}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "e6d453eb1e8351a3b27eadf30793624b761e586ea6c73461e69eba0367cd2b11",
};
