// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { Derivation, DirectiveStatus } from "../schema.js";

/** The variables of {@link notYetIssued}. */
export type NotYetIssuedVariables = {
  readonly statuses?: readonly DirectiveStatus[] | null | undefined;
};

/** The result of {@link notYetIssued}. */
export interface NotYetIssuedResult {
  /** Directives, resolutions and other instruments. */
  readonly directives: {
    /** The items of the page. */
    readonly nodes: readonly {
      /** Its name. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      };
      /** How far it has come, as the latest source has it. */
      readonly directiveStatus: DirectiveStatus;
      /** What holds between it and others. */
      readonly relations: {
        /** The items of the page. */
        readonly nodes: readonly {
          /** The other end. */
          readonly target: {
            /** Its name; a short label of ours where the source has no name for it. */
            readonly name: {
              /** In Vietnamese. */
              readonly vi: string | null;
            };
          };
          /** From where it is told. */
          readonly subject: {
            /** Its name; a short label of ours where the source has no name for it. */
            readonly name: {
              /** In Vietnamese. */
              readonly vi: string | null;
            };
          };
          /** Whether a source says so: the weakest derivation among the citations for subject, relationType and target. */
          readonly derivation: Derivation;
          /** The evidence for it. */
          readonly citations: readonly {
            /** The paragraph it stands in, counted from 1 over the lines that are not empty. */
            readonly paragraph: number;
            /** The reason, when the fact is not stated outright. */
            readonly basis: {
              /** In Vietnamese. */
              readonly vi: string | null;
              /** In English. */
              readonly en: string | null;
            } | null;
          }[];
        }[];
      } | null;
    }[];
  } | null;
}

/**
 * Which instruments were being drafted or proposed?
 *
 * Những văn bản nào đang soạn hay mới được đề nghị?
 */
export const notYetIssued: OperationDocument<NotYetIssuedResult, NotYetIssuedVariables> = {
  name: "NotYetIssued",
  text: "query NotYetIssued($statuses:[DirectiveStatus!]=[IN_DRAFTING PROPOSED]){directives(filter:{directiveStatuses:$statuses}){nodes{name{vi en}directiveStatus relations(types:[POSSIBLY_SAME_AS]){nodes{target{name{vi}}subject{name{vi}}derivation citations{paragraph basis{vi en}}}}}}}",
  sha256: "07e98369c5c3e99b477e289e011cacf2c5e0efaf9697cc0ad6e322d0549ab6f5",
};
