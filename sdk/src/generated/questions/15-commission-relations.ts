// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { Derivation, RelationType } from "../schema.js";

/** The variables of {@link commissionRelations}. */
export type CommissionRelationsVariables = {
  /** The id of a resource. */
  readonly body?: string | undefined;
  /** Only relations of these types. */
  readonly types?: readonly RelationType[] | null | undefined;
};

/** The result of {@link commissionRelations}. */
export interface CommissionRelationsResult {
  /** The resource with this id, of any type; null when there is none. */
  readonly resource: {
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
    /** What holds between it and others. */
    readonly relations: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly {
        /** What the subject is or does to the target. */
        readonly relationType: RelationType;
        /** The other end. */
        readonly target: {
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
        /** How, in our words. */
        readonly manner: {
          /** In Vietnamese. */
          readonly vi: string | null;
          /** In English. */
          readonly en: string | null;
        } | null;
        /** What it is about. */
        readonly about: readonly {
          /** Its name; a short label of ours where the source has no name for it. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
          };
        }[];
        /** Whether a source says so: the weakest derivation among the citations for subject, relationType and target. */
        readonly derivation: Derivation;
        /** The evidence for it. */
        readonly citations: readonly {
          /** The paragraph it stands in, counted from 1 over the lines that are not empty. */
          readonly paragraph: number;
          /** The article that it stands in. */
          readonly source: {
            /** Its name. */
            readonly name: {
              /** In Vietnamese. */
              readonly vi: string | null;
            };
          };
        }[];
      }[];
    } | null;
  } | null;
}

/**
 * Whom does the Central Commission for External Relations advise, guide and help?
 *
 * Ban Đối ngoại Trung ương tham mưu, hướng dẫn, giúp ai?
 */
export const commissionRelations: OperationDocument<CommissionRelationsResult, CommissionRelationsVariables> = {
  name: "CommissionRelations",
  text: 'query CommissionRelations($body:ID!="organization:ban-doi-ngoai-trung-uong"$types:[RelationType!]=[ADVISES GUIDES HELPS_LEAD HELPS_MANAGE]){resource(id:$body){name{vi en}relations(types:$types direction:OUT first:100){totalCount nodes{relationType target{__typename name{vi}}manner{vi en}about{name{vi}}derivation citations{paragraph source{name{vi}}}}}}}',
  sha256: "dc92fccb260863ebb98c2b3c37a6ea71d4a5c7e74e49e027a3b3e192359f8ebe",
};
