// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { Derivation } from "../schema.js";

/** The variables of {@link timeline2019To2021}. */
export type Timeline2019To2021Variables = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

/** The result of {@link timeline2019To2021}. */
export interface Timeline2019To2021Result {
  /** Articles, speeches, instruments and events along one line of time; what has no date comes last. */
  readonly timeline: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly {
      readonly __typename: "Article" | "Directive" | "Event" | "Speech";
      /** The id, as in directive:32-ct-tw-2019. */
      readonly id: string;
      /** When; null when no source says. */
      readonly date: {
        /** The date; null when the source gives only bounds or words. */
        readonly value: string | null;
        /** The first day it can be; null when that is open. */
        readonly earliest: string | null;
        /** The last day it can be; null when that is open. */
        readonly latest: string | null;
        /** How the date was got from its source. */
        readonly derivation: Derivation;
      } | null;
    }[];
  } | null;
}

/**
 * What falls, or can fall, in the years 2019 to 2021?
 *
 * Những gì rơi, hoặc có thể rơi, vào các năm 2019 đến 2021?
 */
export const timeline2019To2021: OperationDocument<Timeline2019To2021Result, Timeline2019To2021Variables> = {
  name: "Timeline2019To2021",
  text: 'query Timeline2019To2021($from:Date!="2019-01-01"$to:Date!="2021-12-31"){timeline(filter:{from:$from to:$to}first:100){totalCount nodes{__typename id date{value earliest latest derivation}}}}',
  sha256: "c1080832075266a8d2d0dc4427521b858d0944ba6b31fda40299c5432b06d19b",
};
