// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { ResourceCard } from "./fragments/resource-card.js";
import type { Channel, MarkMode, ResourceType } from "./schema.js";

/** The variables of {@link search}. */
export type SearchVariables = {
  /** The words, with or without marks; the first 16 words within 500 characters are read. */
  readonly query: string;
  /** Only these types. */
  readonly types?: readonly ResourceType[] | null | undefined;
  /** Only in any of these channels. */
  readonly channels?: readonly Channel[] | null | undefined;
  /** What typed marks count for. */
  readonly marks?: MarkMode | undefined;
  /** At most this many hits, up to 100; 20 when not given. */
  readonly first?: number | null | undefined;
  /** Only hits after this cursor of the same search. */
  readonly after?: string | null | undefined;
};

/** The result of {@link search}. */
export interface SearchResult {
  /** Resources whose names, numbers or summaries have all the words; the last word may be a beginning. Marks may be left out. */
  readonly search: {
    /** How many hits there are. */
    readonly totalCount: number;
    /** The hits of the page. */
    readonly edges: readonly {
      /** Stands for the hit's place in the answer; opaque. */
      readonly cursor: string;
      /** Where the query was found. */
      readonly matches: readonly {
        /** The field, as in name.vi, aliases or summary.en. */
        readonly field: string;
        /** Its words. */
        readonly words: string;
        /** What to highlight in them. */
        readonly spans: readonly {
          /** The first position. */
          readonly start: number;
          /** The position after the last. */
          readonly end: number;
        }[];
      }[];
      /** The resource. */
      readonly node: ResourceCard;
    }[];
    /** Where the page stands in the answer. */
    readonly pageInfo: {
      /** Whether items follow. */
      readonly hasNextPage: boolean;
      /** The cursor of the last item; null when the page is empty. */
      readonly endCursor: string | null;
    };
    /** How many hits there are of each type. */
    readonly facets: readonly {
      /** The type. */
      readonly type: ResourceType;
      /** How many hits are of it, whatever types were asked for. */
      readonly count: number;
    }[];
    /** What was understood of the query. */
    readonly interpretedAs: {
      /** The words searched for. */
      readonly words: readonly string[];
      /** What their marks counted for; IGNORE when none were typed. */
      readonly marks: MarkMode;
      /** The query was longer than is read. */
      readonly truncated: boolean;
    };
  } | null;
}

/** Searches names, numbers and summaries, in Vietnamese or English; marks may be left out, and the last word may be a beginning. */
export const search: OperationDocument<SearchResult, SearchVariables> = {
  name: "Search",
  text: "query Search($query:String!$types:[ResourceType!]$channels:[Channel!]$marks:MarkMode!=AUTO$first:Int$after:String){search(query:$query types:$types channels:$channels marks:$marks first:$first after:$after){totalCount edges{cursor matches{field words spans{start end}}node{...ResourceCard}}pageInfo{hasNextPage endCursor}facets{type count}interpretedAs{words marks truncated}}}fragment ResourceCard on Resource{__typename id name{vi en}summary{vi en}}",
  sha256: "dd6ca9cf8ed7c1aa6781baaec854eed48b3abe10655790cf5a37732434cdbfb6",
};
