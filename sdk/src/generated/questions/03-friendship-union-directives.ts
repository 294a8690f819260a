// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { DatePrecision, Derivation } from "../schema.js";

/** The variables of {@link friendshipUnionDirectives}. */
export type FriendshipUnionDirectivesVariables = {
  readonly issuers?: readonly string[] | null | undefined;
  readonly concerns?: readonly string[] | null | undefined;
};

/** The result of {@link friendshipUnionDirectives}. */
export interface FriendshipUnionDirectivesResult {
  /** Directives, resolutions and other instruments. */
  readonly directives: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly {
      /** Its name. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
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
        /** How precise the date is. */
        readonly precision: DatePrecision;
      } | null;
      /** Its title, where a source prints it as a title. */
      readonly title: {
        /** In Vietnamese. */
        readonly vi: string | null;
      } | null;
      /** What it is about. */
      readonly subjectMatter: {
        /** In Vietnamese. */
        readonly vi: string | null;
      } | null;
      /** The evidence for it. */
      readonly citations: readonly {
        /** How the fact was got from the stretch. */
        readonly derivation: Derivation;
        /** The reason, when the fact is not stated outright. */
        readonly basis: {
          /** In Vietnamese. */
          readonly vi: string | null;
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
      }[];
    }[];
  } | null;
}

/**
 * Which directives did the Secretariat issue on the Union of Friendship Organizations, when, and how does the source print their numbers?
 *
 * Ban Bí thư đã ra những chỉ thị nào về Liên hiệp các tổ chức hữu nghị, vào ngày nào, và nguồn in số của chúng ra sao?
 */
export const friendshipUnionDirectives: OperationDocument<FriendshipUnionDirectivesResult, FriendshipUnionDirectivesVariables> = {
  name: "FriendshipUnionDirectives",
  text: 'query FriendshipUnionDirectives($issuers:[ID!]=["organization:ban-bi-thu"]$concerns:[ID!]=["organization:lien-hiep-cac-to-chuc-huu-nghi"]){directives(filter:{directiveKinds:[DIRECTIVE]issuerIds:$issuers concernsIds:$concerns}){totalCount nodes{name{vi en}number{canonical notations}date{value precision}title{vi}subjectMatter{vi}citations(field:"number"){derivation basis{vi en}paragraph start end sha256 source{name{vi}}}}}}',
  sha256: "83847ee1a16a44b88901aaa82c806b9dcc9d21a811d0246ad81d25010c62fadf",
};
