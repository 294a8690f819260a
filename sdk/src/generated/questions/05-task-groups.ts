// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { Derivation, GapReason } from "../schema.js";

/** The variables of {@link taskGroups2021}. */
export type TaskGroups2021Variables = {
  /** The id of a goal set. */
  readonly goalSet?: string | undefined;
};

/** The result of {@link taskGroups2021}. */
export interface TaskGroups2021Result {
  /** The goal set with this id; null when there is none. */
  readonly goalSet: {
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
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
    /** How many items the source announces; null when it names no number. */
    readonly declaredCount: number | null;
    /** How many items the source lists. */
    readonly listedCount: number;
    /** The source breaks the list off, as with an ellipsis. */
    readonly openEnded: boolean;
    /** Why something about it is missing. */
    readonly gaps: readonly {
      /** The field of the resource. */
      readonly field: string;
      /** Why it is missing. */
      readonly reason: GapReason;
      /** More about it. */
      readonly note: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      } | null;
    }[];
    /** The evidence for it. */
    readonly citations: readonly {
      /** The fields of the fact that it proves. */
      readonly supports: readonly string[];
      /** How the fact was got from the stretch. */
      readonly derivation: Derivation;
      /** The paragraph it stands in, counted from 1 over the lines that are not empty. */
      readonly paragraph: number;
      /** The first position, in Unicode code points from 0. */
      readonly start: number;
      /** The position after the last. */
      readonly end: number;
      /** The SHA-256 of the UTF-8 bytes of exactly that stretch. */
      readonly sha256: string;
      /** The article that it stands in. */
      readonly source: {
        /** Its name. */
        readonly name: {
          /** In Vietnamese. */
          readonly vi: string | null;
        };
      };
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
      /** The evidence for it. */
      readonly citations: readonly {
        /** The paragraph it stands in, counted from 1 over the lines that are not empty. */
        readonly paragraph: number;
        /** The first position, in Unicode code points from 0. */
        readonly start: number;
        /** The position after the last. */
        readonly end: number;
        /** The SHA-256 of the UTF-8 bytes of exactly that stretch. */
        readonly sha256: string;
      }[];
    }[];
  } | null;
}

/**
 * Which of the nine groups of tasks announced in December 2021 does the source list, and what does it leave out?
 *
 * Trong chín nhóm nhiệm vụ nêu ra tháng 12/2021, nguồn liệt kê những nhóm nào, và bỏ ngỏ điều gì?
 */
export const taskGroups2021: OperationDocument<TaskGroups2021Result, TaskGroups2021Variables> = {
  name: "TaskGroups2021",
  text: 'query TaskGroups2021($goalSet:ID!="goal-set:task-groups-2021"){goalSet(id:$goalSet){name{vi en}statedBy{resource{name{vi}}}declaredCount listedCount openEnded gaps{field reason note{vi en}}citations{supports derivation paragraph start end sha256 source{name{vi}}}items{ordinal name{vi en}citations(field:"name"){paragraph start end sha256}}}}',
  sha256: "80b3f7f4b86b1e23e943d4de91904fc655b460f5c78033cea3ced9d54e7aa7b6",
};
