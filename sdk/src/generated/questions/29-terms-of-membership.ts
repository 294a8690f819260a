// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { Derivation, EventKind, ParticipationRole } from "../schema.js";

/** The variables of {@link termsOfMembership}. */
export type TermsOfMembershipVariables = {
  /** The id of a resource. */
  readonly country?: string | undefined;
  readonly terms?: readonly EventKind[] | null | undefined;
  readonly topics?: readonly string[] | null | undefined;
};

/** The result of {@link termsOfMembership}. */
export interface TermsOfMembershipResult {
  /** The resource with this id, of any type; null when there is none. */
  readonly resource: {
    /** What holds between it and others. */
    readonly relations: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly {
        /** From where it is told. */
        readonly subject: {
          /** Its name; a short label of ours where the source has no name for it. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
            /** In English. */
            readonly en: string | null;
          };
        };
        /** How, in our words. */
        readonly manner: {
          /** In Vietnamese. */
          readonly vi: string | null;
          /** In English. */
          readonly en: string | null;
        } | null;
        /** Since when. */
        readonly periodStart: {
          /** The date; null when the source gives only bounds or words. */
          readonly value: string | null;
          /** The first day it can be; null when that is open. */
          readonly earliest: string | null;
          /** The last day it can be; null when that is open. */
          readonly latest: string | null;
          /** How the date was got from its source. */
          readonly derivation: Derivation;
        } | null;
        /** Until when. */
        readonly periodEnd: {
          /** The date; null when the source gives only bounds or words. */
          readonly value: string | null;
          /** The first day it can be; null when that is open. */
          readonly earliest: string | null;
          /** The last day it can be; null when that is open. */
          readonly latest: string | null;
          /** How the date was got from its source. */
          readonly derivation: Derivation;
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
    } | null;
  } | null;
  /** Events. */
  readonly events: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly {
      /** Its name; a short label of ours where the source has no name for it. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      };
      /** What kind of event it is. */
      readonly eventKind: EventKind;
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
    }[];
  } | null;
}

/**
 * Of which international bodies is Viet Nam a member, elected or otherwise, as the documents tell, and when?
 *
 * Theo các bài, Việt Nam là thành viên của những tổ chức quốc tế nào, do bầu hay không, và từ khi nào?
 */
export const termsOfMembership: OperationDocument<TermsOfMembershipResult, TermsOfMembershipVariables> = {
  name: "TermsOfMembership",
  text: 'query TermsOfMembership($country:ID!="country:vn"$terms:[EventKind!]=[TERM]$topics:[ID!]=["topic:doi-ngoai-da-phuong"]){resource(id:$country){relations(types:[HAS_MEMBER]direction:IN first:100){totalCount nodes{subject{name{vi en}}manner{vi en}periodStart{value earliest latest derivation}periodEnd{value earliest latest derivation}citations{paragraph source{name{vi}}}}}}events(filter:{eventKinds:$terms topicIds:$topics}first:100){totalCount nodes{name{vi en}eventKind date{value earliest latest derivation}participants{role actor{resource{name{vi}}group{vi en}}}}}}',
  sha256: "e159d688e5353ca69c42520f389104c313b74744fdd699d37b1de274eb775c61",
};
