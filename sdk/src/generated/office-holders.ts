// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { OfficeHolder } from "./fragments/office-holder.js";

/** The variables of {@link officeHolders}. */
export type OfficeHoldersVariables = {
  /** The id of an office. */
  readonly id: string;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link officeHolders}. */
export interface OfficeHoldersResult {
  /** The office with this id; null when there is none. */
  readonly office: {
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
    /** The body it is an office of. */
    readonly organization: {
      readonly __typename: "Organization";
      /** The id, as in directive:32-ct-tw-2019. */
      readonly id: string;
      /** Its name; a short label of ours where the source has no name for it. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      };
    } | null;
    /** The country it is an office of. */
    readonly country: {
      readonly __typename: "Country";
      /** The id, as in directive:32-ct-tw-2019. */
      readonly id: string;
      /** Its name; a short label of ours where the source has no name for it. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      };
    } | null;
    /** Who is named in it, by the first moment at which a source does. */
    readonly tenures: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly OfficeHolder[];
      /** The items of the page, each with its cursor. */
      readonly edges: readonly {
        /** Stands for the item's place in the list; opaque. */
        readonly cursor: string;
      }[];
      /** Where the page stands in the list. */
      readonly pageInfo: {
        /** Whether items follow. */
        readonly hasNextPage: boolean;
        /** The cursor of the last item; null when the page is empty. */
        readonly endCursor: string | null;
      };
    } | null;
  } | null;
}

/** Who is named in an office, by the first moment at which a source does so; null when there is no such office. */
export const officeHolders: OperationDocument<OfficeHoldersResult, OfficeHoldersVariables> = {
  name: "OfficeHolders",
  text: "query OfficeHolders($id:ID!$first:Int$after:String){office(id:$id){...OfficeCard tenures(first:$first after:$after){totalCount nodes{...OfficeHolder}edges{cursor}pageInfo{hasNextPage endCursor}}}}fragment OfficeCard on Office{id name{vi en}organization{...ResourceLink}country{...ResourceLink}}fragment OfficeHolder on Tenure{id person{id name{vi en}}attestations{date{...PartialDate}printedTitle citation{...Evidence}}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}",
  sha256: "b8445a5211d70277cfb8ca0f980c49e506c8b9259490c4a8659e442ae5c60d74",
};
