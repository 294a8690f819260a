// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { ArticleCard } from "./fragments/article-card.js";
import type { ArticleFilter, ArticleOrder } from "./schema.js";

/** The variables of {@link articles}. */
export type ArticlesVariables = {
  /** Which articles. */
  readonly filter?: ArticleFilter | null | undefined;
  /** In which order. */
  readonly orderBy?: ArticleOrder | undefined;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link articles}. */
export interface ArticlesResult {
  /** Articles. */
  readonly articles: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly ArticleCard[];
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

/** A page of articles; without variables, the first 20 by date. */
export const articles: OperationDocument<ArticlesResult, ArticlesVariables> = {
  name: "Articles",
  text: "query Articles($filter:ArticleFilter$orderBy:ArticleOrder!=DATE_ASC$first:Int$after:String){articles(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount nodes{...ArticleCard}edges{cursor}pageInfo{hasNextPage endCursor}}}fragment ArticleCard on Article{id name{vi en}summary{vi en}articleKind date{...PartialDate}publisher{...ResourceLink}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "79457747ef5b96ad12365f84bf1e7cd462715eef16efbf2cd37dffcb341825b1",
};
