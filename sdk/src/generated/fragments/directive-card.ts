// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { DatePrecision, DirectiveKind } from "../schema.js";

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
  readonly date: {
    /** The date; null when the source gives only bounds or words. */
    readonly value: string | null;
    /** How precise the date is. */
    readonly precision: DatePrecision;
    /** The first day it can be; null when that is open. */
    readonly earliest: string | null;
    /** The last day it can be; null when that is open. */
    readonly latest: string | null;
  } | null;
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
  text: "query DirectiveCardById($ids:[ID!]!){nodes(ids:$ids){...DirectiveCard}}fragment DirectiveCard on Directive{id name{vi en}directiveKind number{canonical notations}date{value precision earliest latest}title{vi en}subjectMatter{vi en}issuers{id name{vi en}}}",
  sha256: "84e3961306066d849c3cf08f371f8544642de6e178d94db4e2d5a1eb2f69ef88",
};
