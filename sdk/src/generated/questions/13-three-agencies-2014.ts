// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { Derivation, ParticipationRole } from "../schema.js";

/** The variables of {@link threeAgencies2014}. */
export type ThreeAgencies2014Variables = {
  /** The id of an event. */
  readonly event?: string | undefined;
};

/** The result of {@link threeAgencies2014}. */
export interface ThreeAgencies2014Result {
  /** The event with this id; null when there is none. */
  readonly event: {
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
    };
    /** When; null when no source says. */
    readonly date: {
      /** The date; null when the source gives only bounds or words. */
      readonly value: string | null;
      /** How the date was got from its source. */
      readonly derivation: Derivation;
    } | null;
    /** Where. */
    readonly place: {
      /** In Vietnamese. */
      readonly vi: string | null;
    } | null;
    /** Who took part, and as what, in the order in which the sources tell it. */
    readonly participants: readonly {
      /** As what. */
      readonly role: ParticipationRole;
      /** Who, with the side that the actor sits on. */
      readonly actor: {
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
      };
    }[];
  } | null;
}

/**
 * Who took part in the second working session of the three agencies, by agency?
 *
 * Ai dự cuộc làm việc lần thứ hai của ba cơ quan, theo từng cơ quan?
 */
export const threeAgencies2014: OperationDocument<ThreeAgencies2014Result, ThreeAgencies2014Variables> = {
  name: "ThreeAgencies2014",
  text: 'query ThreeAgencies2014($event:ID!="event:cuoc-lam-viec-ba-co-quan-2"){event(id:$event){name{vi}date{value derivation}place{vi}participants{role actor{resource{name{vi}}group{vi en}representing{name{vi}}tenures{office{name{vi}}}}}}}',
  sha256: "2571f55d51ce67e6536f95ad4a2eece2e4e73d2b0665aad32c2040dcfb3286a4",
};
