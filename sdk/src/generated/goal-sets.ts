// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { GoalSetCard } from "./fragments/goal-set-card.js";
import type { GoalSetFilter, GoalSetOrder } from "./schema.js";

/** The variables of {@link goalSets}. */
export type GoalSetsVariables = {
  /** Which goal sets. */
  readonly filter?: GoalSetFilter | null | undefined;
  /** In which order. */
  readonly orderBy?: GoalSetOrder | undefined;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link goalSets}. */
export interface GoalSetsResult {
  /** Lists of aims. */
  readonly goalSets: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly GoalSetCard[];
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

/** A page of lists of aims; without variables, the first 20 in the order of their sources. */
export const goalSets: OperationDocument<GoalSetsResult, GoalSetsVariables> = {
  name: "GoalSets",
  text: "query GoalSets($filter:GoalSetFilter$orderBy:GoalSetOrder!=PLACE_ASC$first:Int$after:String){goalSets(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount nodes{...GoalSetCard}edges{cursor}pageInfo{hasNextPage endCursor}}}fragment GoalSetCard on GoalSet{id name{vi en}summary{vi en}goalKind declaredCount listedCount openEnded statedBy{...Actor}article{...ResourceLink}}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "fefebf3ec81265c90e197c7f42ea8678209bc7066a55a0ba350298c89ad29767",
};
