// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { DatePrecision, Derivation, EventKind, EventStatus, GapReason } from "../schema.js";

/** The variables of {@link plannedEvents}. */
export type PlannedEventsVariables = {
  readonly statuses?: readonly EventStatus[] | null | undefined;
};

/** The result of {@link plannedEvents}. */
export interface PlannedEventsResult {
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
      /** What kind of event it is. */
      readonly eventKind: EventKind;
      /** When; null when no source says. */
      readonly date: {
        /** The date; null when the source gives only bounds or words. */
        readonly value: string | null;
        /** How precise the date is. */
        readonly precision: DatePrecision;
        /** The first day it can be; null when that is open. */
        readonly earliest: string | null;
        /** The last day it can be; null when that is open. */
        readonly latest: string | null;
        /** How the date was got from its source. */
        readonly derivation: Derivation;
      } | null;
      /** Why something about it is missing. */
      readonly gaps: readonly {
        /** The field of the resource. */
        readonly field: string;
        /** Why it is missing. */
        readonly reason: GapReason;
      }[];
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
}

/**
 * Which events were still to come when the documents were written?
 *
 * Khi các bài được viết, những sự kiện nào còn ở phía trước?
 */
export const plannedEvents: OperationDocument<PlannedEventsResult, PlannedEventsVariables> = {
  name: "PlannedEvents",
  text: 'query PlannedEvents($statuses:[EventStatus!]=[PLANNED]){events(filter:{eventStatuses:$statuses}first:100){nodes{name{vi en}eventKind date{value precision earliest latest derivation}gaps{field reason}citations(field:"eventStatus"){paragraph source{name{vi}}}}}}',
  sha256: "734bdb2f0fc4a783da3b372078292007bda0d92693837a2fb12ab834c7c2c979",
};
