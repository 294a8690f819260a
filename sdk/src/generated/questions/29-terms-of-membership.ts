// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { Derivation, EventKind, ParticipationRole } from "../schema.js";

/** The variables of {@link termsOfMembership}. */
export type TermsOfMembershipVariables = {
  readonly kinds?: readonly EventKind[] | null | undefined;
};

/** The result of {@link termsOfMembership}. */
export interface TermsOfMembershipResult {
  /** Events. */
  readonly events: {
    /** The items of the page. */
    readonly nodes: readonly {
      /** Its name; a short label of ours where the source has no name for it. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      };
      /** When; null when no source says. */
      readonly date: {
        /** The date; null when the source gives only bounds or words. */
        readonly value: string | null;
        /** The first day it can be; null when that is open. */
        readonly earliest: string | null;
        /** The last day it can be; null when that is open. */
        readonly latest: string | null;
        /** How the date was got from its source. */
        readonly derivation: Derivation;
      } | null;
      /** Who took part, and as what, in the order in which the sources tell it. */
      readonly participants: readonly {
        /** As what. */
        readonly role: ParticipationRole;
        /** Who, with the side that the actor sits on. */
        readonly actor: {
          /** The person, body, country or event; null when nobody is named. */
          readonly resource: {
            /** Its name; a short label of ours where the source has no name for it. */
            readonly name: {
              /** In Vietnamese. */
              readonly vi: string | null;
            };
          } | null;
          /** Our words for an unnamed or plural actor; never null where resource is. */
          readonly group: {
            /** In Vietnamese. */
            readonly vi: string | null;
            /** In English. */
            readonly en: string | null;
          } | null;
        };
      }[];
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
  } | null;
}

/**
 * In which bodies did Viet Nam serve a term, and when?
 *
 * Việt Nam từng làm thành viên có nhiệm kỳ ở những cơ quan nào, khi nào?
 */
export const termsOfMembership: OperationDocument<TermsOfMembershipResult, TermsOfMembershipVariables> = {
  name: "TermsOfMembership",
  text: "query TermsOfMembership($kinds:[EventKind!]=[TERM]){events(filter:{eventKinds:$kinds}){nodes{name{vi en}date{value earliest latest derivation}participants{role actor{resource{name{vi}}group{vi en}}}citations{paragraph source{name{vi}}}}}}",
  sha256: "1100eed86f52ebe381730f46e89aece897af7ea26082dfd642a72f408894e6f6",
};
