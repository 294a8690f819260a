// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { AliasKind } from "../schema.js";

/** The variables of {@link vaccineDiplomacy}. */
export type VaccineDiplomacyVariables = {
  /** The id of a topic. */
  readonly topic?: string | undefined;
};

/** The result of {@link vaccineDiplomacy}. */
export interface VaccineDiplomacyResult {
  /** The topic with this id; null when there is none. */
  readonly topic: {
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
    /** Its other names: variants, abbreviations, known misspellings. */
    readonly aliases: readonly {
      /** The name as printed. */
      readonly value: string;
      /** What kind of other name it is. */
      readonly aliasKind: AliasKind;
    }[];
    /** What is filed under it. */
    readonly resources: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly {
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
      }[];
    } | null;
  } | null;
}

/**
 * What do the documents file under vaccine diplomacy?
 *
 * Các bài có gì về ngoại giao vắc-xin?
 */
export const vaccineDiplomacy: OperationDocument<VaccineDiplomacyResult, VaccineDiplomacyVariables> = {
  name: "VaccineDiplomacy",
  text: 'query VaccineDiplomacy($topic:ID!="topic:ngoai-giao-vaccine"){topic(id:$topic){name{vi en}aliases{value aliasKind}resources(first:100){totalCount nodes{__typename name{vi}}}}}',
  sha256: "50467f8ebd569e79d5d092186288d75590a2fbe4fa50128fb93878b9f8912202",
};
