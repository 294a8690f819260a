// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { ResourceCard } from "./fragments/resource-card.js";
import type { ResourceType, TopicKind } from "./schema.js";

/** The variables of {@link topicResources}. */
export type TopicResourcesVariables = {
  /** The id of a topic. */
  readonly id: string;
  /** Only these types. */
  readonly types?: readonly ResourceType[] | null | undefined;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link topicResources}. */
export interface TopicResourcesResult {
  /** The topic with this id; null when there is none. */
  readonly topic: {
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
    /** What it is, in a sentence of ours. */
    readonly summary: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    } | null;
    /** What kind of topic it is. */
    readonly topicKind: TopicKind;
    /** How many members a grouping's source announces. */
    readonly declaredCount: number | null;
    /** What is filed under it. */
    readonly resources: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly ResourceCard[];
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
  } | null;
}

/** A page of what is filed under a topic; null when there is no such topic. */
export const topicResources: OperationDocument<TopicResourcesResult, TopicResourcesVariables> = {
  name: "TopicResources",
  text: "query TopicResources($id:ID!$types:[ResourceType!]$first:Int$after:String){topic(id:$id){...TopicCard resources(types:$types first:$first after:$after){totalCount nodes{...ResourceCard}edges{cursor}pageInfo{hasNextPage endCursor}}}}fragment TopicCard on Topic{id name{vi en}summary{vi en}topicKind declaredCount}fragment ResourceCard on Resource{__typename id name{vi en}summary{vi en}}",
  sha256: "8b8952355efbd9f435d56561e296b4a82615ecac1c02ad1295da1216b0e52d70",
};
