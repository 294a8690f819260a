// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { GoalCard } from "./fragments/goal-card.js";
import type { GoalFilter, GoalOrder } from "./schema.js";

/** The variables of {@link goals}. */
export type GoalsVariables = {
  /** Which goals. */
  readonly filter?: GoalFilter | null | undefined;
  /** In which order. */
  readonly orderBy?: GoalOrder | undefined;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link goals}. */
export interface GoalsResult {
  /** Aims of every kind. */
  readonly goals: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly GoalCard[];
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

/** A page of goals, priorities, tasks and other aims; without variables, the first 20 in the order of their sources. */
export const goals: OperationDocument<GoalsResult, GoalsVariables> = {
  name: "Goals",
  text: "query Goals($filter:GoalFilter$orderBy:GoalOrder!=PLACE_ASC$first:Int$after:String){goals(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount nodes{...GoalCard}edges{cursor}pageInfo{hasNextPage endCursor}}}fragment GoalCard on Goal{id goalKind ordinal marker name{vi en}horizons{...PartialDate}topics{id name{vi en}}citations{...Evidence}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}",
  sha256: "8f3ead30ee8b88d2d30accf69193a9435a1f009b5c0b1015b55d387766118bdc",
};
