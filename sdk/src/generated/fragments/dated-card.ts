// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { PartialDate } from "./partial-date.js";

/** What a time line shows of an article, a speech, an instrument or an event; `__typename` says which it is. */
export type DatedCard =
  | {
      readonly __typename: "Article" | "Directive";
      /** The id, as in directive:32-ct-tw-2019. */
      readonly id: string;
      /** When; null when no source says. */
      readonly date: PartialDate | null;
      /** Its name. */
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
    }
  | {
      readonly __typename: "Event" | "Speech";
      /** The id, as in directive:32-ct-tw-2019. */
      readonly id: string;
      /** When; null when no source says. */
      readonly date: PartialDate | null;
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
    };

/** {@link DatedCard} as `client.load` takes it. */
export const DatedCard: LoadDocument<DatedCard> = {
  name: "DatedCardById",
  text: "query DatedCardById($ids:[ID!]!){nodes(ids:$ids){...DatedCard}}fragment DatedCard on Dated{__typename id date{...PartialDate}...on Resource{name{vi en}summary{vi en}}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}",
  sha256: "e070f403a0434a9ec512864faefcf104c302f68ace9bfdca6448f58ee4599d29",
};
