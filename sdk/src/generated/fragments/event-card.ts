// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { PartialDate } from "./partial-date.js";
import type { EventKind, EventStatus } from "../schema.js";

/** What a list shows of an event: its kind, whether it took place, when and where. */
export interface EventCard {
  /** The id, as in directive:32-ct-tw-2019. */
  readonly id: string;
  /** Its name; a short label of ours where the source has no name for it. */
  readonly name: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  };
  /** What it is, in a sentence of ours. */
  readonly summary: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  } | null;
  /** What kind of event it is. */
  readonly eventKind: EventKind;
  /** Whether it took place, as the latest source has it. */
  readonly eventStatus: EventStatus;
  /** When; null when no source says. */
  readonly date: PartialDate | null;
  /** Where. */
  readonly place: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  } | null;
}

/** {@link EventCard} as `client.load` takes it. */
export const EventCard: LoadDocument<EventCard> = {
  name: "EventCardById",
  text: "query EventCardById($ids:[ID!]!){nodes(ids:$ids){...EventCard}}fragment EventCard on Event{id name{vi en}summary{vi en}eventKind eventStatus date{...PartialDate}place{vi en}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}",
  sha256: "9c387e44f51863348982964e8f6b63dc5dfa240c1d88753db92cb2faaad1a170",
};
