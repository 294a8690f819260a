// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";

/** What a list shows of a country. */
export interface CountryCard {
  /** The id, as in directive:32-ct-tw-2019. */
  readonly id: string;
  /** Its ISO 3166-1 alpha-2 code, as in VN. */
  readonly code: string;
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
}

/** {@link CountryCard} as `client.load` takes it. */
export const CountryCard: LoadDocument<CountryCard> = {
  name: "CountryCardById",
  text: "query CountryCardById($ids:[ID!]!){nodes(ids:$ids){...CountryCard}}fragment CountryCard on Country{id code name{vi en}summary{vi en}}",
  sha256: "522cc5dcc2c6b4db4812fa08f40d625404373e8883c929381fa157ce974a9c28",
};
