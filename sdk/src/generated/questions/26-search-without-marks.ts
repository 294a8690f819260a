// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { MarkMode, ResourceType } from "../schema.js";

/** The variables of {@link searchWithoutMarks}. */
export type SearchWithoutMarksVariables = {
  /** The words, with or without marks; the first 16 words within 500 characters are read. */
  readonly query?: string | undefined;
};

/** The result of {@link searchWithoutMarks}. */
export interface SearchWithoutMarksResult {
  /** Resources whose names, numbers or summaries have all the words; the last word may be a beginning. Marks may be left out. */
  readonly search: {
    /** How many hits there are. */
    readonly totalCount: number;
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
    /** The hits of the page. */
    readonly edges: readonly {
      /** The resource. */
      readonly node: {
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
        /** Its name; a short label of ours where the source has no name for it. */
        readonly name: {
          /** In Vietnamese. */
          readonly vi: string | null;
        };
      };
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
    }[];
  } | null;
}

/**
 * Who or what is found by “le hoai trung”, typed without marks?
 *
 * Gõ “le hoai trung” không dấu thì tìm thấy gì?
 */
export const searchWithoutMarks: OperationDocument<SearchWithoutMarksResult, SearchWithoutMarksVariables> = {
  name: "SearchWithoutMarks",
  text: 'query SearchWithoutMarks($query:String!="le hoai trung"){search(query:$query types:[PERSON SPEECH]){totalCount facets{type count}interpretedAs{words marks truncated}edges{node{__typename name{vi}}matches{field words spans{start end}}}}}',
  sha256: "f2bea5d7ce3a5cc29e3f0eb595e8b5097167156bb79bc1226f1fca25d9b3042f",
};
