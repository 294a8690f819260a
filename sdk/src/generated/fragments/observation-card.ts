// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { Actor } from "./actor.js";
import type { PartialDate } from "./partial-date.js";
import type { Quantity } from "./quantity.js";

/** What a list shows of a figure: what it measures, when it holds, who gives it and which article carries it. */
export interface ObservationCard {
  /** The id, as in directive:32-ct-tw-2019. */
  readonly id: string;
  /** What is counted. */
  readonly indicator: {
    readonly __typename: "Indicator";
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
  };
  /** How much. */
  readonly quantity: Quantity;
  /** The moment it holds for. */
  readonly validOn: PartialDate | null;
  /** The beginning of the time it was counted over. */
  readonly periodStart: PartialDate | null;
  /** The end of the time it was counted over. */
  readonly periodEnd: PartialDate | null;
  /** When it was said. */
  readonly statedOn: PartialDate | null;
  /** Who said it; empty for the article's own voice. */
  readonly statedBy: readonly Actor[];
  /** The article that carries it. */
  readonly article: {
    readonly __typename: "Article";
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
  };
}

/** {@link ObservationCard} as `client.load` takes it. */
export const ObservationCard: LoadDocument<ObservationCard> = {
  name: "ObservationCardById",
  text: "query ObservationCardById($ids:[ID!]!){nodes(ids:$ids){...ObservationCard}}fragment ObservationCard on Observation{id indicator{...ResourceLink}quantity{...Quantity}validOn{...PartialDate}periodStart{...PartialDate}periodEnd{...PartialDate}statedOn{...PartialDate}statedBy{...Actor}article{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment Quantity on Quantity{value comparator units outOf interval{min minInclusive max maxInclusive}label{vi en}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}",
  sha256: "8a4eb94315ff20a50cf954bf8b9e83b494010d3d5f7f2a32edea97c6994ec8bf",
};
