// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { StatementCard } from "./fragments/statement-card.js";
import type { StatementFilter, StatementOrder } from "./schema.js";

/** The variables of {@link statements}. */
export type StatementsVariables = {
  /** Which statements. */
  readonly filter?: StatementFilter | null | undefined;
  /** In which order. */
  readonly orderBy?: StatementOrder | undefined;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link statements}. */
export interface StatementsResult {
  /** Statements that are no aims. */
  readonly statements: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly StatementCard[];
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

/** A page of statements that are no aims; without variables, the first 20 in the order of their sources. */
export const statements: OperationDocument<StatementsResult, StatementsVariables> = {
  name: "Statements",
  text: "query Statements($filter:StatementFilter$orderBy:StatementOrder!=PLACE_ASC$first:Int$after:String){statements(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount nodes{...StatementCard}edges{cursor}pageInfo{hasNextPage endCursor}}}fragment StatementCard on Statement{id name{vi en}summary{vi en}statementKind phrase quoted statedBy{...Actor}article{...ResourceLink}}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "cfb7753225ab55f6cf7c0880b84fb6626b3a42f4ecb30c74a2a795d8d0bdf760",
};
