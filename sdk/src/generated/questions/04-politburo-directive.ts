// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { DatePrecision, Derivation } from "../schema.js";

/** The variables of {@link politburoDirective}. */
export type PolitburoDirectiveVariables = {
  readonly issuers?: readonly string[] | null | undefined;
  readonly topics?: readonly string[] | null | undefined;
};

/** The result of {@link politburoDirective}. */
export interface PolitburoDirectiveResult {
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
      /** What it is about. */
      readonly subjectMatter: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      } | null;
      /** The evidence for it. */
      readonly citations: readonly {
        /** The fields of the fact that it proves. */
        readonly supports: readonly string[];
        /** How the fact was got from the stretch. */
        readonly derivation: Derivation;
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
 * Which directive did the Political Bureau issue on the Party's external relations, and when?
 *
 * Bộ Chính trị đã ra chỉ thị nào về đối ngoại Đảng, vào ngày nào?
 */
export const politburoDirective: OperationDocument<PolitburoDirectiveResult, PolitburoDirectiveVariables> = {
  name: "PolitburoDirective",
  text: 'query PolitburoDirective($issuers:[ID!]=["organization:bo-chinh-tri"]$topics:[ID!]=["topic:doi-ngoai-dang"]){directives(filter:{directiveKinds:[DIRECTIVE]issuerIds:$issuers topicIds:$topics}){totalCount nodes{name{vi en}number{canonical notations}date{value precision}subjectMatter{vi en}citations{supports derivation paragraph start end sha256 source{name{vi}}}}}}',
  sha256: "68bdd8227a8219d32b4431974465dcac08e2cfde557f408f9c38162ddfd47dfa",
};
