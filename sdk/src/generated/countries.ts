// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { CountryCard } from "./fragments/country-card.js";
import type { CountryFilter, CountryOrder } from "./schema.js";

/** The variables of {@link countries}. */
export type CountriesVariables = {
  /** Which countries. */
  readonly filter?: CountryFilter | null | undefined;
  /** In which order. */
  readonly orderBy?: CountryOrder | undefined;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link countries}. */
export interface CountriesResult {
  /** Countries. */
  readonly countries: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly CountryCard[];
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

/** A page of the countries that the sources name; without variables, the first 20 by Vietnamese name. */
export const countries: OperationDocument<CountriesResult, CountriesVariables> = {
  name: "Countries",
  text: "query Countries($filter:CountryFilter$orderBy:CountryOrder!=NAME_ASC$first:Int$after:String){countries(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount nodes{...CountryCard}edges{cursor}pageInfo{hasNextPage endCursor}}}fragment CountryCard on Country{id code name{vi en}summary{vi en}}",
  sha256: "845bc409c4f42bb890af98745c89506be6c5067225f724026fbc907182ce73b3",
};
