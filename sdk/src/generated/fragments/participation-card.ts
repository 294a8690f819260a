// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { Actor } from "./actor.js";
import type { PartialDate } from "./partial-date.js";
import type { ParticipationRole } from "../schema.js";

/** What a list shows of somebody's part in an event: who, as what, and in which event. */
export interface ParticipationCard {
  /** The id, as in directive:32-ct-tw-2019. */
  readonly id: string;
  /** As what. */
  readonly role: ParticipationRole;
  /** Who, with the side that the actor sits on. */
  readonly actor: Actor;
  /** The event. */
  readonly occasion: {
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
    /** When; null when no source says. */
    readonly date: PartialDate | null;
  };
}

/** {@link ParticipationCard} as `client.load` takes it. */
export const ParticipationCard: LoadDocument<ParticipationCard> = {
  name: "ParticipationCardById",
  text: "query ParticipationCardById($ids:[ID!]!){nodes(ids:$ids){...ParticipationCard}}fragment ParticipationCard on Participation{id role actor{...Actor}occasion{id name{vi en}date{...PartialDate}}}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "77fb90ebfea216131433e85098519081a2ec330e23307a49e079c470d891630e",
};
