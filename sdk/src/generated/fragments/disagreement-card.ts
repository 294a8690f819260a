// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { ResourceLink } from "./resource-link.js";
import type { DisagreementKind, DisagreementStatus } from "../schema.js";

/** What a list shows of a disagreement: about what, its readings, and how they came about. */
export interface DisagreementCard {
  /** The id, as in directive:32-ct-tw-2019. */
  readonly id: string;
  /** The field of the subject that they are about. */
  readonly field: string;
  /** What is disagreed on. */
  readonly disagreementKind: DisagreementKind;
  /** Whether the difference is explained. */
  readonly disagreementStatus: DisagreementStatus;
  /** The rule that finds it: rival-reading (a stretch gives another value), rival-groupings (one name, other members), disjoint-figures (figures of one moment exclude each other), falling-series (a growing count falls), uneven-count (a list announces another number than it has), mixed-notations (one text writes the numbers of one series in several ways). */
  readonly rule: string;
  /** What the readings are of. */
  readonly subject: ResourceLink;
  /** What we make of it. */
  readonly explanation: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  } | null;
  /** The readings. */
  readonly readings: readonly {
    /** What it says. */
    readonly value: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
    /** It is the one that plain fields show. */
    readonly preferred: boolean;
    /** The resource that gives it; null when it is a figure or stands on the subject itself. */
    readonly resource: ResourceLink | null;
  }[];
}

/** {@link DisagreementCard} as `client.load` takes it. */
export const DisagreementCard: LoadDocument<DisagreementCard> = {
  name: "DisagreementCardById",
  text: "query DisagreementCardById($ids:[ID!]!){nodes(ids:$ids){...DisagreementCard}}fragment DisagreementCard on Disagreement{id field disagreementKind disagreementStatus rule subject{...ResourceLink}explanation{vi en}readings{value{vi en}preferred resource{...ResourceLink}}}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "9ff1dc56970e5a36878ff74b99d753a4c6370a9eaaa7b2403cc2b06d2d9927f8",
};
