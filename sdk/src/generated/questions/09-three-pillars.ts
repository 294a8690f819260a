// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { DisagreementStatus } from "../schema.js";

/** The variables of {@link threePillars}. */
export type ThreePillarsVariables = {
  readonly reading?: string | undefined;
};

/** The result of {@link threePillars}. */
export type ThreePillarsResult = {
  /** Where the sources cannot all be right. */
  readonly disagreements: {
    /** The items of the page. */
    readonly nodes: readonly {
      /** The field of the subject that they are about. */
      readonly field: string;
      /** The rule that finds it: rival-reading (a stretch gives another value), rival-groupings (one name, other members), disjoint-figures (figures of one moment exclude each other), falling-series (a growing count falls), uneven-count (a list announces another number than it has). */
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
        /** The resource that gives it; null when it is a figure or stands on the subject itself. */
        readonly resource:
          | (
              | {
                  /** Its name; a short label of ours where the source has no name for it. */
                  readonly name: {
                    /** In Vietnamese. */
                    readonly vi: string | null;
                    /** In English. */
                    readonly en: string | null;
                  };
                }
              | {
                  /** Its name; a short label of ours where the source has no name for it. */
                  readonly name: {
                    /** In Vietnamese. */
                    readonly vi: string | null;
                    /** In English. */
                    readonly en: string | null;
                  };
                  /** How many members a grouping's source announces. */
                  readonly declaredCount: number | null;
                  /** The members of a grouping, in the source's order. */
                  readonly members: readonly {
                    /** Its name; a short label of ours where the source has no name for it. */
                    readonly name: {
                      /** In Vietnamese. */
                      readonly vi: string | null;
                      /** In English. */
                      readonly en: string | null;
                    };
                  }[];
                }
            )
          | null;
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
  } | null;
};

/**
 * What are the three pillars, according to each document?
 *
 * Ba trụ cột là gì, theo từng bài?
 */
export const threePillars: OperationDocument<ThreePillarsResult, ThreePillarsVariables> = {
  name: "ThreePillars",
  text: 'query ThreePillars($reading:ID!="topic:ba-tru-cot-kenh"){disagreements(filter:{resourceIds:[$reading]}){nodes{field rule disagreementStatus explanation{vi en}readings{resource{name{vi en}...on Topic{declaredCount members{name{vi en}}}}citations{paragraph source{name{vi}}}}}}}',
  sha256: "01d73e13868d14855abb01f1447c340b99c6d0d2cd3b434ff522da7a2a40d81e",
};
