// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";

/** The variables of {@link partyPriorities2021}. */
export type PartyPriorities2021Variables = {
  /** The id of a goal set. */
  readonly goalSet?: string | undefined;
};

/** The result of {@link partyPriorities2021}. */
export interface PartyPriorities2021Result {
  /** The goal set with this id; null when there is none. */
  readonly goalSet: {
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
    /** The article that carries it. */
    readonly article: {
      /** Its name. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
      };
      /** When; null when no source says. */
      readonly date: {
        /** The date; null when the source gives only bounds or words. */
        readonly value: string | null;
      } | null;
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
      /** The topics it is filed under. */
      readonly topics: readonly {
        /** Its name; a short label of ours where the source has no name for it. */
        readonly name: {
          /** In Vietnamese. */
          readonly vi: string | null;
        };
      }[];
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
}

/**
 * Which four priorities stand beside the five goals of December 2021, in order, and where is each one said?
 *
 * Bốn trọng tâm đi cùng năm mục tiêu tháng 12/2021 là những trọng tâm nào, theo thứ tự, và câu nào nói điều đó?
 */
export const partyPriorities2021: OperationDocument<PartyPriorities2021Result, PartyPriorities2021Variables> = {
  name: "PartyPriorities2021",
  text: 'query PartyPriorities2021($goalSet:ID!="goal-set:party-priorities-2021"){goalSet(id:$goalSet){name{vi en}article{name{vi}date{value}}statedBy{resource{name{vi}}}declaredCount listedCount items{ordinal marker name{vi en}topics{name{vi}}citations(field:"name"){paragraph start end sha256 source{name{vi}}}}}}',
  sha256: "7535cb8d361f04dd55de5ac43598402db514ebbe5f354ad140153a43250069c5",
};
