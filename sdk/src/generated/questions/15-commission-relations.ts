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
        /** Whether a source says so. */
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
  text: 'query CommissionRelations($body:ID!="organization:ban-doi-ngoai-trung-uong"$types:[RelationType!]=[ADVISES GUIDES HELPS_LEAD HELPS_MANAGE ASSIGNS_TASKS_TO]){resource(id:$body){name{vi en}relations(types:$types direction:OUT){nodes{relationType target{__typename name{vi}}manner{vi en}derivation citations{paragraph source{name{vi}}}}}}}',
  sha256: "e556ee49de89088dca611b04e69162d1dc91c9cdcc3ffd5f221eedcdc8dd2a23",
};
