// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";

/** The variables of {@link directiveAsTyped}. */
export type DirectiveAsTypedVariables = {
  /** The number, as in 28-CT/TW, Chỉ thị 32 or chi thi 38-ct/tw ngay 19/9/2019. */
  readonly citation?: string | undefined;
};

/** The result of {@link directiveAsTyped}. */
export type DirectiveAsTypedResult = {
  /** The instrument that bears a number, as people write it: with or without the kind's word, số, marks, spaces and date, the hyphen and the slash in either place. */
  readonly lookupDirective:
    | (
        | {
            readonly __typename: "Directive";
            /** Its name. */
            readonly name: {
              /** In Vietnamese. */
              readonly vi: string | null;
            };
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
            } | null;
            /** Who issued it, in the source's order. */
            readonly issuers: readonly {
              /** Its name; a short label of ours where the source has no name for it. */
              readonly name: {
                /** In Vietnamese. */
                readonly vi: string | null;
              };
            }[];
            /** What it is about. */
            readonly subjectMatter: {
              /** In Vietnamese. */
              readonly vi: string | null;
              /** In English. */
              readonly en: string | null;
            } | null;
          }
        | {
            readonly __typename: "Ambiguous";
            /** The instruments, earliest first. */
            readonly candidates: readonly {
              /** The id, as in directive:32-ct-tw-2019. */
              readonly id: string;
            }[];
          }
        | {
            readonly __typename: "NotFound";
            /** Instruments with the same number that differ in the rest, then those a slip of the pen away. */
            readonly suggestions: readonly {
              /** The id, as in directive:32-ct-tw-2019. */
              readonly id: string;
            }[];
          }
        | {
            readonly __typename: "InvalidInstrumentNumber";
            /** What is expected, with examples. */
            readonly expected: string;
          }
      )
    | null;
};

/**
 * Which instrument do people mean by “chi thi 38-ct/tw ngay 19/9/2019”?
 *
 * “chi thi 38-ct/tw ngay 19/9/2019” là văn bản nào?
 */
export const directiveAsTyped: OperationDocument<DirectiveAsTypedResult, DirectiveAsTypedVariables> = {
  name: "DirectiveAsTyped",
  text: 'query DirectiveAsTyped($citation:String!="chi thi 38-ct/tw ngay 19/9/2019"){lookupDirective(citation:$citation){__typename ...on Directive{name{vi}number{canonical notations}date{value}issuers{name{vi}}subjectMatter{vi en}}...on Ambiguous{candidates{id}}...on NotFound{suggestions{id}}...on InvalidInstrumentNumber{expected}}}',
  sha256: "28426bda50ff24692e8e6f144eb4b28ef45c267332072068e3f288799d3fe5e8",
};
