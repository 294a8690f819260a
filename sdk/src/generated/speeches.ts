// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { SpeechCard } from "./fragments/speech-card.js";
import type { SpeechFilter, SpeechOrder } from "./schema.js";

/** The variables of {@link speeches}. */
export type SpeechesVariables = {
  /** Which speeches. */
  readonly filter?: SpeechFilter | null | undefined;
  /** In which order. */
  readonly orderBy?: SpeechOrder | undefined;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link speeches}. */
export interface SpeechesResult {
  /** Speeches. */
  readonly speeches: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly SpeechCard[];
    /** The items of the page, each with its cursor. */
    readonly edges: readonly {
      /** Stands for the item's place in the list; opaque. */
      readonly cursor: string;
    }[];
    /** Where the page stands in the list. */
    readonly pageInfo: {
      /** Whether items follow. */
      readonly hasNextPage: boolean;
      /** The cursor of the last item; null when the page is empty. */
      readonly endCursor: string | null;
    };
  } | null;
}

/** A page of speeches; without variables, the first 20 by date. */
export const speeches: OperationDocument<SpeechesResult, SpeechesVariables> = {
  name: "Speeches",
  text: "query Speeches($filter:SpeechFilter$orderBy:SpeechOrder!=DATE_ASC$first:Int$after:String){speeches(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount nodes{...SpeechCard}edges{cursor}pageInfo{hasNextPage endCursor}}}fragment SpeechCard on Speech{id name{vi en}summary{vi en}speechKind date{...PartialDate}speakers{...Actor}event{...ResourceLink}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "a961f5299fa463543e7fb833a9d4d951e3f338de5124542104ecf7ba4e3933d2",
};
