// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { EventKind, EventStatus, GapReason, ParticipationRole } from "../schema.js";

/** The variables of {@link visits}. */
export type VisitsVariables = {
  readonly kinds?: readonly EventKind[] | null | undefined;
};

/** The result of {@link visits}. */
export interface VisitsResult {
  /** Events. */
  readonly events: {
    /** The items of the page. */
    readonly nodes: readonly {
      /** Its name; a short label of ours where the source has no name for it. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      };
      /** Several events named together and not one by one. */
      readonly collective: boolean;
      /** Whether it took place, as the latest source has it. */
      readonly eventStatus: EventStatus;
      /** When; null when no source says. */
      readonly date: {
        /** The date; null when the source gives only bounds or words. */
        readonly value: string | null;
        /** The first day it can be; null when that is open. */
        readonly earliest: string | null;
        /** The last day it can be; null when that is open. */
        readonly latest: string | null;
      } | null;
      /** Why something about it is missing. */
      readonly gaps: readonly {
        /** The field of the resource. */
        readonly field: string;
        /** Why it is missing. */
        readonly reason: GapReason;
      }[];
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
          } | null;
        };
      }[];
    }[];
  } | null;
}

/**
 * Which visits do the documents tell of, by whom and where to?
 *
 * Các bài kể những chuyến thăm nào, ai đi và tới đâu?
 */
export const visits: OperationDocument<VisitsResult, VisitsVariables> = {
  name: "Visits",
  text: "query Visits($kinds:[EventKind!]=[VISIT]){events(filter:{eventKinds:$kinds}first:100){nodes{name{vi en}collective eventStatus date{value earliest latest}gaps{field reason}participants{role actor{resource{name{vi}}group{vi}}}}}}",
  sha256: "0bf71a94862db2c6b9580e742bae844f617f2a5d61077171055b65cd9ef73a4e",
};
