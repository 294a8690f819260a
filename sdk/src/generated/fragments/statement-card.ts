// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { Actor } from "./actor.js";
import type { StatementKind } from "../schema.js";

/** What a list shows of a statement: its kind, a phrase that the source marks, who made it and which article carries it. */
export interface StatementCard {
  /** The id, as in directive:32-ct-tw-2019. */
  readonly id: string;
  /** Its name; a short label of ours where the source has no name for it. */
  readonly name: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  };
  /** What it is, in a sentence of ours. */
  readonly summary: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  } | null;
  /** What kind of statement it is. */
  readonly statementKind: StatementKind;
  /** At most 12 syllables as printed, only where the source itself marks them as somebody's words. */
  readonly phrase: string | null;
  /** The source marks it as a quotation. */
  readonly quoted: boolean;
  /** Who said it; empty for the article's own voice. */
  readonly statedBy: readonly Actor[];
  /** The article that carries it. */
  readonly article: {
    readonly __typename: "Article";
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
  };
}

/** {@link StatementCard} as `client.load` takes it. */
export const StatementCard: LoadDocument<StatementCard> = {
  name: "StatementCardById",
  text: "query StatementCardById($ids:[ID!]!){nodes(ids:$ids){...StatementCard}}fragment StatementCard on Statement{id name{vi en}summary{vi en}statementKind phrase quoted statedBy{...Actor}article{...ResourceLink}}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "317903a777463c7e6c12a38eded36d19980cc79b88429010981128b9d2ced450",
};
