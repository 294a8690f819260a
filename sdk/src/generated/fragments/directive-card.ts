// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { PartialDate } from "./partial-date.js";
import type { DirectiveKind } from "../schema.js";

/** What a list shows of a directive: its number, when and by whom it was issued, and what it is about. */
export interface DirectiveCard {
  /** The id, as in directive:32-ct-tw-2019. */
  readonly id: string;
  /** Its name. */
  readonly name: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  };
  /** What kind of instrument it is. */
  readonly directiveKind: DirectiveKind;
  /** Null for an instrument known only by its subject. */
  readonly number: {
    /** In the usual order, as in 28-CT/TW. */
    readonly canonical: string;
    /** As the sources print it, as in 28/CT-TW. */
    readonly notations: readonly string[];
  } | null;
  /** When; null when no source says. */
  readonly date: PartialDate | null;
  /** Its title, where a source prints it as a title. */
  readonly title: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  } | null;
  /** What it is about. */
  readonly subjectMatter: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  } | null;
  /** Who issued it, in the source's order. */
  readonly issuers: readonly {
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
  }[];
}

/** {@link DirectiveCard} as `client.load` takes it. */
export const DirectiveCard: LoadDocument<DirectiveCard> = {
  name: "DirectiveCardById",
  text: "query DirectiveCardById($ids:[ID!]!){nodes(ids:$ids){...DirectiveCard}}fragment DirectiveCard on Directive{id name{vi en}directiveKind number{canonical notations}date{...PartialDate}title{vi en}subjectMatter{vi en}issuers{id name{vi en}}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}",
  sha256: "1cac3f4865b30b48545288811f558b109eb13e8e6f524e6ebaeb0c244bc88874",
};
