// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { OfficeCard } from "./fragments/office-card.js";
import type { OfficeFilter, OfficeOrder } from "./schema.js";

/** The variables of {@link offices}. */
export type OfficesVariables = {
  /** Which offices. */
  readonly filter?: OfficeFilter | null | undefined;
  /** In which order. */
  readonly orderBy?: OfficeOrder | undefined;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link offices}. */
export interface OfficesResult {
  /** Offices. */
  readonly offices: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly OfficeCard[];
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
}

/** A page of offices; without variables, the first 20 by Vietnamese name. */
export const offices: OperationDocument<OfficesResult, OfficesVariables> = {
  name: "Offices",
  text: "query Offices($filter:OfficeFilter$orderBy:OfficeOrder!=NAME_ASC$first:Int$after:String){offices(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount nodes{...OfficeCard}edges{cursor}pageInfo{hasNextPage endCursor}}}fragment OfficeCard on Office{id name{vi en}organization{...ResourceLink}country{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "f4679b59c1de19799bf0dfa03374067b7044625f0bbb028a0db4c1c6d4acf91a",
};
