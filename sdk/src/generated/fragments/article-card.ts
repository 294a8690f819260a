// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { PartialDate } from "./partial-date.js";
import type { ArticleKind } from "../schema.js";

/** What a list shows of an article: its kind, when and by whom it was published. */
export interface ArticleCard {
  /** The id, as in directive:32-ct-tw-2019. */
  readonly id: string;
  /** Its name. */
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
  /** What kind of article it is. */
  readonly articleKind: ArticleKind;
  /** When; null when no source says. */
  readonly date: PartialDate | null;
  /** Who published it. */
  readonly publisher: {
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
}

/** {@link ArticleCard} as `client.load` takes it. */
export const ArticleCard: LoadDocument<ArticleCard> = {
  name: "ArticleCardById",
  text: "query ArticleCardById($ids:[ID!]!){nodes(ids:$ids){...ArticleCard}}fragment ArticleCard on Article{id name{vi en}summary{vi en}articleKind date{...PartialDate}publisher{...ResourceLink}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "3833f678065174ec1722eb3e8af92362dd0f22054d0be7ddbb2179a26480fc7c",
};
