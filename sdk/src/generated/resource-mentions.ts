// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { MentionCard } from "./fragments/mention-card.js";

/** The variables of {@link resourceMentions}. */
export type ResourceMentionsVariables = {
  /** The id of a resource. */
  readonly id: string;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link resourceMentions}. */
export interface ResourceMentionsResult {
  /** The resource with this id, of any type; null when there is none. */
  readonly resource: {
    readonly __typename:
      | "Article"
      | "Country"
      | "Directive"
      | "Event"
      | "Goal"
      | "GoalSet"
      | "Indicator"
      | "Office"
      | "Organization"
      | "Person"
      | "Speech"
      | "Statement"
      | "Topic";
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
    /** Where the sources name it. */
    readonly mentions: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly MentionCard[];
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

/** A page of the places at which the sources name a resource of any type; null when there is no such resource. */
export const resourceMentions: OperationDocument<ResourceMentionsResult, ResourceMentionsVariables> = {
  name: "ResourceMentions",
  text: "query ResourceMentions($id:ID!$first:Int$after:String){resource(id:$id){...ResourceLink mentions(first:$first after:$after){totalCount nodes{...MentionCard}edges{cursor}pageInfo{hasNextPage endCursor}}}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment MentionCard on Mention{surface paragraph derivation span{start end}resource{...ResourceLink}source{id name{vi en}}}",
  sha256: "91c27513500d80661389cb0d1859a73b2b78bed08df66990084d40e1a642b3cd",
};
