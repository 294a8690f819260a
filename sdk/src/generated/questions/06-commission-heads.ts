// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { DatePrecision, Derivation } from "../schema.js";

/** The variables of {@link commissionHeads}. */
export type CommissionHeadsVariables = {
  /** The id of an office. */
  readonly office?: string | undefined;
};

/** The result of {@link commissionHeads}. */
export interface CommissionHeadsResult {
  /** The office with this id; null when there is none. */
  readonly office: {
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
    /** The body it is an office of. */
    readonly organization: {
      /** Its name; a short label of ours where the source has no name for it. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      };
    } | null;
    /** Who is named in it, by the first moment at which a source does. */
    readonly inFebruary2014: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly {
        /** The person. */
        readonly person: {
          /** Its name; a short label of ours where the source has no name for it. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
          };
        };
        /** The moments at which sources say so, earliest first. */
        readonly attestations: readonly {
          /** The moment; null when no source says. */
          readonly date: {
            /** The date; null when the source gives only bounds or words. */
            readonly value: string | null;
            /** How precise the date is. */
            readonly precision: DatePrecision;
            /** How the date was got from its source. */
            readonly derivation: Derivation;
          } | null;
          /** The title printed beside the name. */
          readonly printedTitle: string;
          /** Where the source says so. */
          readonly citation: {
            /** The reason, when the fact is not stated outright. */
            readonly basis: {
              /** In English. */
              readonly en: string | null;
            } | null;
            /** The paragraph it stands in, counted from 1 over the lines that are not empty. */
            readonly paragraph: number;
            /** The first position, in Unicode code points from 0. */
            readonly start: number;
            /** The position after the last. */
            readonly end: number;
            /** The SHA-256 of the UTF-8 bytes of exactly that stretch. */
            readonly sha256: string;
            /** The article that it stands in. */
            readonly source: {
              /** Its name. */
              readonly name: {
                /** In Vietnamese. */
                readonly vi: string | null;
              };
            };
          };
        }[];
      }[];
    } | null;
    /** Who is named in it, by the first moment at which a source does. */
    readonly inDecember2021: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly {
        /** The person. */
        readonly person: {
          /** Its name; a short label of ours where the source has no name for it. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
          };
        };
        /** The moments at which sources say so, earliest first. */
        readonly attestations: readonly {
          /** The moment; null when no source says. */
          readonly date: {
            /** The date; null when the source gives only bounds or words. */
            readonly value: string | null;
            /** How precise the date is. */
            readonly precision: DatePrecision;
            /** How the date was got from its source. */
            readonly derivation: Derivation;
          } | null;
          /** The title printed beside the name. */
          readonly printedTitle: string;
          /** Where the source says so. */
          readonly citation: {
            /** The reason, when the fact is not stated outright. */
            readonly basis: {
              /** In English. */
              readonly en: string | null;
            } | null;
            /** The paragraph it stands in, counted from 1 over the lines that are not empty. */
            readonly paragraph: number;
            /** The first position, in Unicode code points from 0. */
            readonly start: number;
            /** The position after the last. */
            readonly end: number;
            /** The SHA-256 of the UTF-8 bytes of exactly that stretch. */
            readonly sha256: string;
            /** The article that it stands in. */
            readonly source: {
              /** Its name. */
              readonly name: {
                /** In Vietnamese. */
                readonly vi: string | null;
              };
            };
          };
        }[];
      }[];
    } | null;
  } | null;
}

/**
 * Who headed the Central Commission for External Relations in February 2014 and in December 2021, and how does each source print the title?
 *
 * Ai là Trưởng Ban Đối ngoại Trung ương vào tháng 2/2014 và vào tháng 12/2021, và từng nguồn in chức danh thế nào?
 */
export const commissionHeads: OperationDocument<CommissionHeadsResult, CommissionHeadsVariables> = {
  name: "CommissionHeads",
  text: 'query CommissionHeads($office:ID!="office:truong-ban-doi-ngoai-trung-uong"){office(id:$office){name{vi en}organization{name{vi en}}inFebruary2014:tenures(from:"2014-02-01" to:"2014-02-28"){totalCount nodes{person{name{vi}}attestations{date{value precision derivation}printedTitle citation{basis{en}paragraph start end sha256 source{name{vi}}}}}}inDecember2021:tenures(from:"2021-12-01" to:"2021-12-31"){totalCount nodes{person{name{vi}}attestations{date{value precision derivation}printedTitle citation{basis{en}paragraph start end sha256 source{name{vi}}}}}}}}',
  sha256: "26f4efd9b8d4ef6e689b0802de9a47fcaec73b9ab098ff97d94ddac8c02c33af",
};
