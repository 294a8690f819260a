// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { DirectiveCard } from "./fragments/directive-card.js";
import type { InstrumentInterpretation } from "./fragments/instrument-interpretation.js";
import type { PartialDate } from "./fragments/partial-date.js";
import type { DirectiveKind } from "./schema.js";

/** The variables of {@link lookupDirective}. */
export type LookupDirectiveVariables = {
  /** The number, as in 28-CT/TW, Chỉ thị 32 or chi thi 38-ct/tw ngay 19/9/2019. */
  readonly citation: string;
};

/** The result of {@link lookupDirective}. */
export type LookupDirectiveResult = {
  /** The instrument that bears a number, as people write it: with or without the kind's word, số, marks, spaces and date, the hyphen and the slash in either place. */
  readonly lookupDirective:
    | (
        | {
            readonly __typename: "Directive";
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
        | {
            readonly __typename: "Ambiguous";
            /** The instruments, earliest first. */
            readonly candidates: readonly DirectiveCard[];
            /** What was understood. */
            readonly interpretedAs: InstrumentInterpretation;
          }
        | {
            readonly __typename: "NotFound";
            /** Instruments with the same number that differ in the rest, then those a slip of the pen away. */
            readonly suggestions: readonly DirectiveCard[];
            /** What was understood. */
            readonly interpretedAs: InstrumentInterpretation;
          }
        | {
            readonly __typename: "InvalidInstrumentNumber";
            /** What is expected, with examples. */
            readonly expected: string;
          }
      )
    | null;
};

/** The instrument that bears a number, as people write it: marks, spaces, the kind's word and the date may be left out; with what was understood when it is not one. */
export const lookupDirective: OperationDocument<LookupDirectiveResult, LookupDirectiveVariables> = {
  name: "LookupDirective",
  text: "query LookupDirective($citation:String!){lookupDirective(citation:$citation){__typename ...on Directive{...DirectiveCard}...on Ambiguous{candidates{...DirectiveCard}interpretedAs{...InstrumentInterpretation}}...on NotFound{suggestions{...DirectiveCard}interpretedAs{...InstrumentInterpretation}}...on InvalidInstrumentNumber{expected}}}fragment DirectiveCard on Directive{id name{vi en}directiveKind number{canonical notations}date{...PartialDate}title{vi en}subjectMatter{vi en}issuers{id name{vi en}}}fragment InstrumentInterpretation on InstrumentInterpretation{kind ordinal kindCode issuerCode date}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}",
  sha256: "3f025696155b529a6da1bf68fe0a555438e1811eb26c8e36f7677d6c848f6fad",
};
