// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { Actor } from "./actor.js";
import type { PartialDate } from "./partial-date.js";
import type { SpeechKind } from "../schema.js";

/** What a list shows of a speech: who gave it, when and at which event. */
export interface SpeechCard {
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
  /** What kind of speech it is. */
  readonly speechKind: SpeechKind;
  /** When; null when no source says. */
  readonly date: PartialDate | null;
  /** Who spoke. */
  readonly speakers: readonly Actor[];
  /** The event at which it was given. */
  readonly event: {
    readonly __typename: "Event";
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
  } | null;
}

/** {@link SpeechCard} as `client.load` takes it. */
export const SpeechCard: LoadDocument<SpeechCard> = {
  name: "SpeechCardById",
  text: "query SpeechCardById($ids:[ID!]!){nodes(ids:$ids){...SpeechCard}}fragment SpeechCard on Speech{id name{vi en}summary{vi en}speechKind date{...PartialDate}speakers{...Actor}event{...ResourceLink}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "792886b7c2a1e16ea081f35dc644a490b5a00af172b2a08e9b0a5a809f607575",
};
