// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { DirectiveCard } from "./fragments/directive-card.js";
import type { DirectiveFilter, DirectiveOrder } from "./schema.js";

/** The variables of {@link directives}. */
export type DirectivesVariables = {
  /** Which directives. */
  readonly filter?: DirectiveFilter | null | undefined;
  /** In which order. */
  readonly orderBy?: DirectiveOrder | undefined;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link directives}. */
export interface DirectivesResult {
  /** Directives, resolutions and other instruments. */
  readonly directives: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly DirectiveCard[];
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

/** A page of directives, resolutions and other instruments; without variables, the first 20 by date. */
export const directives: OperationDocument<DirectivesResult, DirectivesVariables> = {
  name: "Directives",
  text: "query Directives($filter:DirectiveFilter$orderBy:DirectiveOrder!=DATE_ASC$first:Int$after:String){directives(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount nodes{...DirectiveCard}edges{cursor}pageInfo{hasNextPage endCursor}}}fragment DirectiveCard on Directive{id name{vi en}directiveKind number{canonical notations}date{...PartialDate}title{vi en}subjectMatter{vi en}issuers{id name{vi en}}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}",
  sha256: "628c7b8ca0b1f173b74509e4ee00a3dfe3d5353d6fc6c66d274fabb48ceb548e",
};
