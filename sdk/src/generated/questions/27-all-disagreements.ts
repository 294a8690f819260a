// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { DisagreementKind, DisagreementStatus } from "../schema.js";

/** The variables of {@link allDisagreements}. */
export type AllDisagreementsVariables = {
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
};

/** The result of {@link allDisagreements}. */
export interface AllDisagreementsResult {
  /** Where the sources cannot all be right. */
  readonly disagreements: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly {
      /** What the readings are of. */
      readonly subject: {
        /** Its name; a short label of ours where the source has no name for it. */
        readonly name: {
          /** In Vietnamese. */
          readonly vi: string | null;
        };
      };
      /** The field of the subject that they are about. */
      readonly field: string;
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
        /** It is the one that plain fields show. */
        readonly preferred: boolean;
        /** What it says. */
        readonly value: {
          /** In Vietnamese. */
          readonly vi: string | null;
          /** In English. */
          readonly en: string | null;
        };
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
}

/**
 * Where do the documents disagree, with each other or with themselves?
 *
 * Các bài mâu thuẫn với nhau, hay tự mâu thuẫn, ở đâu?
 */
export const allDisagreements: OperationDocument<AllDisagreementsResult, AllDisagreementsVariables> = {
  name: "AllDisagreements",
  text: "query AllDisagreements($first:Int=100){disagreements(first:$first){totalCount nodes{subject{name{vi}}field disagreementKind rule disagreementStatus explanation{vi en}readings{preferred value{vi en}citations{paragraph source{name{vi}}}}}}}",
  sha256: "3fb98a2e788c8b868ae34def6f7b8caf175a9c1ea45967317ca7b9932acfde59",
};
