// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { Evidence } from "./fragments/evidence.js";
import type { GoalCard } from "./fragments/goal-card.js";
import type { ResourceCard } from "./fragments/resource-card.js";
import type { DatePrecision, GapReason, GoalKind } from "./schema.js";

/** The variables of {@link goalSet}. */
export type GoalSetVariables = {
  /** The id of a goal set. */
  readonly id: string;
};

/** The result of {@link goalSet}. */
export interface GoalSetResult {
  /** The goal set with this id; null when there is none. */
  readonly goalSet: {
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
    /** What kind of aims it lists. */
    readonly goalKind: GoalKind;
    /** How many items the source announces; null when it names no number. */
    readonly declaredCount: number | null;
    /** How many items the source lists. */
    readonly listedCount: number;
    /** The source breaks the list off, as with an ellipsis. */
    readonly openEnded: boolean;
    /** Who said it; empty for the article's own voice. */
    readonly statedBy: readonly {
      /** Our words for an unnamed or plural actor; never null where resource is. */
      readonly group: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      } | null;
      /** The person, body, country or event; null when nobody is named. */
      readonly resource: ResourceCard | null;
    }[];
    /** The article that carries it. */
    readonly article: {
      /** The id, as in directive:32-ct-tw-2019. */
      readonly id: string;
      /** Its name. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      };
      /** When; null when no source says. */
      readonly date: {
        /** The date; null when the source gives only bounds or words. */
        readonly value: string | null;
        /** How precise the date is. */
        readonly precision: DatePrecision;
      } | null;
    };
    /** The items in the source's order, without their sub-items. */
    readonly items: readonly GoalCard[];
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
    readonly citations: readonly Evidence[];
  } | null;
}

/** A list of goals, priorities, tasks or the like by its id, in its source's order; null when there is none. */
export const goalSet: OperationDocument<GoalSetResult, GoalSetVariables> = {
  name: "GoalSet",
  text: "query GoalSet($id:ID!){goalSet(id:$id){id name{vi en}goalKind declaredCount listedCount openEnded statedBy{group{vi en}resource{...ResourceCard}}article{id name{vi en}date{value precision}}items{...GoalCard}gaps{field reason note{vi en}}citations{...Evidence}}}fragment ResourceCard on Resource{__typename id name{vi en}summary{vi en}}fragment GoalCard on Goal{id ordinal marker name{vi en}horizons{value precision}topics{id name{vi en}}citations{...Evidence}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}",
  sha256: "44d6d4c2f21f14bb618b109849539af3d6059fc27a2ff599c7c4aaedd83917fc",
};
