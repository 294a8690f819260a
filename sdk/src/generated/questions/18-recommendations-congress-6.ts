// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { GoalKind } from "../schema.js";

/** The variables of {@link recommendationsCongress6}. */
export type RecommendationsCongress6Variables = {
  /** The id of a goal set. */
  readonly set?: string | undefined;
};

/** The result of {@link recommendationsCongress6}. */
export interface RecommendationsCongress6Result {
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
      /** The offices printed beside the name there. */
      readonly tenures: readonly {
        /** The office. */
        readonly office: {
          /** Its name; a short label of ours where the source has no name for it. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
          };
        };
      }[];
    }[];
    /** The items in the source's order, without their sub-items. */
    readonly items: readonly {
      /** Its place in its list, from 1; null outside a list. */
      readonly ordinal: number | null;
      /** The printed mark of its place, as in Thứ hai; null when the count is ours. */
      readonly marker: string | null;
      /** Its name; a short label of ours where the source has no name for it. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      };
      /** Its parts, in the source's order. */
      readonly children: readonly {
        /** Its name; a short label of ours where the source has no name for it. */
        readonly name: {
          /** In Vietnamese. */
          readonly vi: string | null;
        };
      }[];
    }[];
  } | null;
}

/**
 * What did the Commission's deputy head propose at the friendship union's sixth congress, for both sides?
 *
 * Tại Đại hội VI của Liên hiệp, Phó Trưởng Ban Đối ngoại Trung ương đề xuất những gì cho cả hai bên?
 */
export const recommendationsCongress6: OperationDocument<RecommendationsCongress6Result, RecommendationsCongress6Variables> = {
  name: "RecommendationsCongress6",
  text: 'query RecommendationsCongress6($set:ID!="goal-set:recommendations-congress-6"){goalSet(id:$set){goalKind statedBy{resource{name{vi}}tenures{office{name{vi}}}}items{ordinal marker name{vi en}children{name{vi}}}}}',
  sha256: "6120e098ee6535ce41b352cdceef1c7808757885dc2eecf360a4e757880709ad",
};
