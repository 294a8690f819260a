// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { Comparator, DatePrecision, Derivation, DisagreementKind, DisagreementStatus } from "../schema.js";

/** The variables of {@link partiesWithRelations}. */
export type PartiesWithRelationsVariables = {
  readonly ids?: readonly string[] | null | undefined;
};

/** The result of {@link partiesWithRelations}. */
export interface PartiesWithRelationsResult {
  /** Indicators. */
  readonly indicators: {
    /** The items of the page. */
    readonly nodes: readonly {
      /** Its name; a short label of ours where the source has no name for it. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      };
      /** The sources tell of it as of something that only grows. */
      readonly cumulative: boolean;
      /** The figures that the sources give, by the moment they hold for. */
      readonly observations: {
        /** The items of the page. */
        readonly nodes: readonly {
          /** How much. */
          readonly quantity: {
            /** The number printed. */
            readonly value: number;
            /** How the source qualifies it. */
            readonly comparator: Comparator;
            /** The words of the figure. */
            readonly label: {
              /** In Vietnamese. */
              readonly vi: string | null;
            };
          };
          /** The moment it holds for. */
          readonly validOn: {
            /** The date; null when the source gives only bounds or words. */
            readonly value: string | null;
            /** How precise the date is. */
            readonly precision: DatePrecision;
            /** The first day it can be; null when that is open. */
            readonly earliest: string | null;
            /** The last day it can be; null when that is open. */
            readonly latest: string | null;
            /** How the date was got from its source. */
            readonly derivation: Derivation;
          } | null;
          /** The article that carries it. */
          readonly article: {
            /** Who published it. */
            readonly publisher: {
              /** Its name; a short label of ours where the source has no name for it. */
              readonly name: {
                /** In Vietnamese. */
                readonly vi: string | null;
              };
            } | null;
          };
          /** The evidence for it. */
          readonly citations: readonly {
            /** The paragraph it stands in, counted from 1 over the lines that are not empty. */
            readonly paragraph: number;
          }[];
        }[];
      } | null;
      /** Where sources disagree about it, or it gives one of the readings. */
      readonly disagreements: readonly {
        /** What is disagreed on. */
        readonly disagreementKind: DisagreementKind;
        /** The rule that finds it: rival-reading (a stretch gives another value), rival-groupings (one name, other members), disjoint-figures (figures of one moment exclude each other), falling-series (a growing count falls), uneven-count (a list announces another number than it has), mixed-notations (one text writes the numbers of one series in several ways). */
        readonly rule: string;
        /** Whether the difference is explained. */
        readonly disagreementStatus: DisagreementStatus;
        /** What we make of it. */
        readonly explanation: {
          /** In Vietnamese. */
          readonly vi: string | null;
          /** In English. */
          readonly en: string | null;
        } | null;
        /** The readings. */
        readonly readings: readonly {
          /** What it says. */
          readonly value: {
            /** In Vietnamese. */
            readonly vi: string | null;
          };
          /** The figure that gives it. */
          readonly observation: {
            /** How much. */
            readonly quantity: {
              /** The number printed. */
              readonly value: number;
            };
          } | null;
          /** The evidence for it. */
          readonly citations: readonly {
            /** The paragraph it stands in, counted from 1 over the lines that are not empty. */
            readonly paragraph: number;
            /** The article that it stands in. */
            readonly source: {
              /** Its name. */
              readonly name: {
                /** In Vietnamese. */
                readonly vi: string | null;
              };
            };
          }[];
        }[];
      }[];
    }[];
  } | null;
}

/**
 * How did the number of parties with which the Party has relations, and of their countries, develop, and does the series hold?
 *
 * Số chính đảng mà Đảng có quan hệ, và số nước của các đảng ấy, thay đổi ra sao, và chuỗi số ấy có khớp nhau không?
 */
export const partiesWithRelations: OperationDocument<PartiesWithRelationsResult, PartiesWithRelationsVariables> = {
  name: "PartiesWithRelations",
  text: 'query PartiesWithRelations($ids:[ID!]=["indicator:parties-with-relations" "indicator:countries-of-parties-with-relations"]){indicators(filter:{ids:$ids}){nodes{name{vi en}cumulative observations{nodes{quantity{value comparator label{vi}}validOn{value precision earliest latest derivation}article{publisher{name{vi}}}citations{paragraph}}}disagreements{disagreementKind rule disagreementStatus explanation{vi en}readings{value{vi}observation{quantity{value}}citations{paragraph source{name{vi}}}}}}}}',
  sha256: "c50ee5f978524719834732b330745e3970fd026f99394523e6e06f9e84cd82bb",
};
