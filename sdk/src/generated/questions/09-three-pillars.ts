// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { DisagreementStatus } from "../schema.js";

/** The variables of {@link threePillars}. */
export type ThreePillarsVariables = {
  readonly readings?: readonly string[] | null | undefined;
};

/** The result of {@link threePillars}. */
export type ThreePillarsResult = {
  /** Where the sources cannot all be right. */
  readonly disagreements: {
    /** The items of the page. */
    readonly nodes: readonly {
      /** The field of the subject that they are about. */
      readonly field: string;
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
        /** It is the one that plain fields show. */
        readonly preferred: boolean;
        /** What it says. */
        readonly value: {
          /** In Vietnamese. */
          readonly vi: string | null;
          /** In English. */
          readonly en: string | null;
        };
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
  text: 'query ThreePillars($readings:[ID!]=["topic:ba-tru-cot-kenh" "topic:ba-tru-cot-2014"]){disagreements(filter:{resourceIds:$readings}){nodes{field rule disagreementStatus explanation{vi en}readings{preferred value{vi en}resource{name{vi en}...on Topic{declaredCount members{name{vi en}}}}citations{paragraph source{name{vi}}}}}}}',
  sha256: "b8444170df3fee3829fea80eda2cf3aa1002e886dcbbe566dc2a5a3137ade1b4",
};
