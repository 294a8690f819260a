// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { PersonCard } from "./fragments/person-card.js";
import type { PersonFilter, PersonOrder } from "./schema.js";

/** The variables of {@link people}. */
export type PeopleVariables = {
  /** Which people. */
  readonly filter?: PersonFilter | null | undefined;
  /** In which order. */
  readonly orderBy?: PersonOrder | undefined;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link people}. */
export interface PeopleResult {
  /** People. */
  readonly people: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly PersonCard[];
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

/** A page of people; without variables, the first 20 by Vietnamese name. */
export const people: OperationDocument<PeopleResult, PeopleVariables> = {
  name: "People",
  text: "query People($filter:PersonFilter$orderBy:PersonOrder!=NAME_ASC$first:Int$after:String){people(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount nodes{...PersonCard}edges{cursor}pageInfo{hasNextPage endCursor}}}fragment PersonCard on Person{id name{vi en}summary{vi en}latestTenures:tenures(last:2){nodes{id office{...ResourceLink}}}}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "8c7f31257d11d4448794e4d502787567ff119071e4856037827ff6c868537464",
};
