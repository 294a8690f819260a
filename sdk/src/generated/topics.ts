// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { TopicCard } from "./fragments/topic-card.js";
import type { TopicFilter, TopicOrder } from "./schema.js";

/** The variables of {@link topics}. */
export type TopicsVariables = {
  /** Which topics. */
  readonly filter?: TopicFilter | null | undefined;
  /** In which order. */
  readonly orderBy?: TopicOrder | undefined;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link topics}. */
export interface TopicsResult {
  /** Topics. */
  readonly topics: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly TopicCard[];
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

/** A page of topics; without variables, the first 20 by Vietnamese name. */
export const topics: OperationDocument<TopicsResult, TopicsVariables> = {
  name: "Topics",
  text: "query Topics($filter:TopicFilter$orderBy:TopicOrder!=NAME_ASC$first:Int$after:String){topics(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount nodes{...TopicCard}edges{cursor}pageInfo{hasNextPage endCursor}}}fragment TopicCard on Topic{id name{vi en}summary{vi en}topicKind declaredCount}",
  sha256: "6785f39d3e08f037f374ce8d562534a58262f51e88c13d41ff753d2f85fc99d5",
};
