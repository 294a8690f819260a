// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { Evidence } from "./fragments/evidence.js";
import type { DatePrecision, DirectiveKind, DirectiveStatus, GapReason } from "./schema.js";

/** The variables of {@link directive}. */
export type DirectiveVariables = {
  /** The id of a directive. */
  readonly id: string;
};

/** The result of {@link directive}. */
export interface DirectiveResult {
  /** The directive with this id; null when there is none. */
  readonly directive: {
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
    /** How far it has come, as the latest source has it. */
    readonly directiveStatus: DirectiveStatus;
    /** The Party congress whose term it was issued in. */
    readonly congressTerm: number | null;
    /** The bodies whose work it deals with. */
    readonly concerns: readonly {
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
    /** Why something about it is missing. */
    readonly gaps: readonly {
      /** The field of the resource. */
      readonly field: string;
      /** Why it is missing. */
      readonly reason: GapReason;
      /** More about it. */
      readonly note: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      } | null;
    }[];
    /** The evidence for it. */
    readonly citations: readonly Evidence[];
  } | null;
}

/** A directive, resolution or other instrument by its id, with its evidence; null when there is none. */
export const directive: OperationDocument<DirectiveResult, DirectiveVariables> = {
  name: "Directive",
  text: "query Directive($id:ID!){directive(id:$id){...DirectiveCard directiveStatus congressTerm concerns{id name{vi en}}gaps{field reason note{vi en}}citations{...Evidence}}}fragment DirectiveCard on Directive{id name{vi en}directiveKind number{canonical notations}date{value precision earliest latest}title{vi en}subjectMatter{vi en}issuers{id name{vi en}}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}",
  sha256: "28f8b071760561a6e1ab6b44ae254da298e4bbe673759d4293d4cf8e7b4cf45b",
};
