// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { Comparator } from "../schema.js";

/** The variables of {@link inexactFigures}. */
export type InexactFiguresVariables = {
  readonly comparators?: readonly Comparator[] | null | undefined;
};

/** The result of {@link inexactFigures}. */
export interface InexactFiguresResult {
  /** The figures that the sources give. */
  readonly observations: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly {
      /** What is counted. */
      readonly indicator: {
        /** Its name; a short label of ours where the source has no name for it. */
        readonly name: {
          /** In Vietnamese. */
          readonly vi: string | null;
        };
      };
      /** How much. */
      readonly quantity: {
        /** How the source qualifies it. */
        readonly comparator: Comparator;
        /** The number printed. */
        readonly value: number;
        /** What is counted; two units are counted together. */
        readonly units: readonly string[];
        /** The numbers that the source's words allow. */
        readonly interval: {
          /** The lower bound; null when it is open. */
          readonly min: number | null;
          /** The lower bound itself is allowed. */
          readonly minInclusive: boolean;
          /** The upper bound; null when it is open. */
          readonly max: number | null;
          /** The upper bound itself is allowed. */
          readonly maxInclusive: boolean;
        };
        /** The words of the figure. */
        readonly label: {
          /** In Vietnamese. */
          readonly vi: string | null;
        };
      };
      /** The evidence for it. */
      readonly citations: readonly {
        /** The paragraph it stands in, counted from 1 over the lines that are not empty. */
        readonly paragraph: number;
      }[];
    }[];
  } | null;
}

/**
 * Which figures are lower bounds, upper bounds, approximations or orders of magnitude?
 *
 * Những con số nào chỉ là cận dưới, cận trên, xấp xỉ hay cỡ số?
 */
export const inexactFigures: OperationDocument<InexactFiguresResult, InexactFiguresVariables> = {
  name: "InexactFigures",
  text: "query InexactFigures($comparators:[Comparator!]=[MORE_THAN NEARLY ABOUT ORDER_OF_MAGNITUDE]){observations(filter:{comparators:$comparators}first:100){totalCount nodes{indicator{name{vi}}quantity{comparator value units interval{min minInclusive max maxInclusive}label{vi}}citations{paragraph}}}}",
  sha256: "f77bcdb280bc279e1a8c24a1db31de15b397d18a82b714c8adb25569a83820b8",
};
