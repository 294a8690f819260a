// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";

/** The variables of {@link lessons2021}. */
export type Lessons2021Variables = {
  /** The id of a goal set. */
  readonly set?: string | undefined;
};

/** The result of {@link lessons2021}. */
export interface Lessons2021Result {
  /** The goal set with this id; null when there is none. */
  readonly goalSet: {
    /** How many items the source announces; null when it names no number. */
    readonly declaredCount: number | null;
    /** How many items the source lists. */
    readonly listedCount: number;
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
      /** The printed mark of its place, as in Thứ hai; null when the count is ours. */
      readonly marker: string | null;
      /** Its name; a short label of ours where the source has no name for it. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      };
      /** The evidence for it. */
      readonly citations: readonly {
        /** The paragraph it stands in, counted from 1 over the lines that are not empty. */
        readonly paragraph: number;
      }[];
    }[];
  } | null;
}

/**
 * Which lessons did the General Secretary draw at the national conference of 2021?
 *
 * Tổng Bí thư rút ra những bài học nào tại hội nghị toàn quốc năm 2021?
 */
export const lessons2021: OperationDocument<Lessons2021Result, Lessons2021Variables> = {
  name: "Lessons2021",
  text: 'query Lessons2021($set:ID!="goal-set:lessons-2021"){goalSet(id:$set){declaredCount listedCount statedBy{resource{name{vi}}}items{ordinal marker name{vi en}citations{paragraph}}}}',
  sha256: "1f1bd7a121f4dc5ced71d7f48691ba7b07f7cc7981cff8c120004e0b5277098e",
};
