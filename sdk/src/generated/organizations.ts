// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { OrganizationCard } from "./fragments/organization-card.js";
import type { OrganizationFilter, OrganizationOrder } from "./schema.js";

/** The variables of {@link organizations}. */
export type OrganizationsVariables = {
  /** Which organizations. */
  readonly filter?: OrganizationFilter | null | undefined;
  /** In which order. */
  readonly orderBy?: OrganizationOrder | undefined;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link organizations}. */
export interface OrganizationsResult {
  /** Bodies. */
  readonly organizations: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly OrganizationCard[];
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

/** A page of bodies; without variables, the first 20 by Vietnamese name. */
export const organizations: OperationDocument<OrganizationsResult, OrganizationsVariables> = {
  name: "Organizations",
  text: "query Organizations($filter:OrganizationFilter$orderBy:OrganizationOrder!=NAME_ASC$first:Int$after:String){organizations(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount nodes{...OrganizationCard}edges{cursor}pageInfo{hasNextPage endCursor}}}fragment OrganizationCard on Organization{id name{vi en}summary{vi en}organizationKind collective parent{...ResourceLink}country{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "1cc4fc4cb10c77a5edc3b7ee72149d6e95609742f937886dfb9ec18740efe024",
};
