// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { GoalKind } from "../schema.js";

/** The variables of {@link jointCommitments2014}. */
export type JointCommitments2014Variables = {
  /** The id of a goal set. */
  readonly set?: string | undefined;
};

/** The result of {@link jointCommitments2014}. */
export interface JointCommitments2014Result {
  /** The goal set with this id; null when there is none. */
  readonly goalSet: {
    /** What kind of aims it lists. */
    readonly goalKind: GoalKind;
    /** Who said it; empty for the article's own voice. */
    readonly statedBy: readonly {
      /** The person, body, country or event; null when nobody is named. */
      readonly resource: {
        /** Its name; a short label of ours where the source has no name for it. */
        readonly name: {
          /** In Vietnamese. */
          readonly vi: string | null;
        };
      } | null;
    }[];
    /** The items in the source's order, without their sub-items. */
    readonly items: readonly {
      /** Its place in its list, from 1; null outside a list. */
      readonly ordinal: number | null;
      /** Its name; a short label of ours where the source has no name for it. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      };
      /** Its parts, in the source's order. */
      readonly children: readonly {
        /** Its place in its list, from 1; null outside a list. */
        readonly ordinal: number | null;
        /** Its name; a short label of ours where the source has no name for it. */
        readonly name: {
          /** In Vietnamese. */
          readonly vi: string | null;
          /** In English. */
          readonly en: string | null;
        };
      }[];
    }[];
  } | null;
}

/**
 * What did the three agencies commit themselves to in 2014?
 *
 * Năm 2014 ba cơ quan cùng cam kết những gì?
 */
export const jointCommitments2014: OperationDocument<JointCommitments2014Result, JointCommitments2014Variables> = {
  name: "JointCommitments2014",
  text: 'query JointCommitments2014($set:ID!="goal-set:joint-commitments-2014"){goalSet(id:$set){goalKind statedBy{resource{name{vi}}}items{ordinal name{vi en}children{ordinal name{vi en}}}}}',
  sha256: "623fa7a2e0468e925861bb55bce56a92ac4cb1a71a4b903cb4c74d7b8b2153ba",
};
