// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { Derivation } from "../schema.js";

/** The variables of {@link officesOfAPerson}. */
export type OfficesOfAPersonVariables = {
  /** The id of a person. */
  readonly person?: string | undefined;
};

/** The result of {@link officesOfAPerson}. */
export interface OfficesOfAPersonResult {
  /** The person with this id; null when there is none. */
  readonly person: {
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
    };
    /** The offices in which the sources name the person. */
    readonly tenures: {
      /** The items of the page. */
      readonly nodes: readonly {
        /** The office. */
        readonly office: {
          /** Its name; a short label of ours where the source has no name for it. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
            /** In English. */
            readonly en: string | null;
          };
        };
        /** The moments at which sources say so, earliest first. */
        readonly attestations: readonly {
          /** The moment; null when no source says. */
          readonly date: {
            /** The date; null when the source gives only bounds or words. */
            readonly value: string | null;
            /** How the date was got from its source. */
            readonly derivation: Derivation;
          } | null;
          /** The title printed beside the name. */
          readonly printedTitle: string;
          /** Where the source says so. */
          readonly citation: {
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
          };
        }[];
      }[];
    } | null;
  } | null;
}

/**
 * Which offices do the sources print beside Phạm Bình Minh's name, and when?
 *
 * Các nguồn in chức danh nào cạnh tên Phạm Bình Minh, vào lúc nào?
 */
export const officesOfAPerson: OperationDocument<OfficesOfAPersonResult, OfficesOfAPersonVariables> = {
  name: "OfficesOfAPerson",
  text: 'query OfficesOfAPerson($person:ID!="person:pham-binh-minh"){person(id:$person){name{vi}tenures{nodes{office{name{vi en}}attestations{date{value derivation}printedTitle citation{paragraph source{name{vi}}}}}}}}',
  sha256: "a80cd25a9565166b175fb92a1b237864e98406c3d4e7e868e16aa007b87c80a1",
};
