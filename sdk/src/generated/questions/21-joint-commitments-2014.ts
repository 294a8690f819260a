// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { GapReason, GoalKind } from "../schema.js";

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
      /** Our words for an unnamed or plural actor; never null where resource is. */
      readonly group: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      } | null;
      /** The side it sits on, or the body it speaks for. */
      readonly representing: {
        /** Its name; a short label of ours where the source has no name for it. */
        readonly name: {
          /** In Vietnamese. */
          readonly vi: string | null;
        };
      } | null;
    }[];
    /** How many items the source announces; null when it names no number. */
    readonly declaredCount: number | null;
    /** The source breaks the list off, as with an ellipsis. */
    readonly openEnded: boolean;
    /** Why something about it is missing. */
    readonly gaps: readonly {
      /** The field of the resource. */
      readonly field: string;
      /** Why it is missing. */
      readonly reason: GapReason;
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
  text: 'query JointCommitments2014($set:ID!="goal-set:joint-commitments-2014"){goalSet(id:$set){goalKind statedBy{resource{name{vi}}group{vi en}representing{name{vi}}}declaredCount openEnded gaps{field reason}items{ordinal name{vi en}children{ordinal name{vi en}}}}}',
  sha256: "68ac34963800a24c7dbfdbc34e829c939f28688c164524c6f49bc7690befb560",
};
