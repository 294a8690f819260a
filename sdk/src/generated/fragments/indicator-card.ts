// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { ResourceLink } from "./resource-link.js";

/** What a list shows of an indicator: what it counts, and of whom. */
export interface IndicatorCard {
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
  /** What is counted; two units are counted together. */
  readonly units: readonly string[];
  /** The sources tell of it as of something that only grows. */
  readonly cumulative: boolean;
  /** What it is about. */
  readonly about: readonly ResourceLink[];
}

/** {@link IndicatorCard} as `client.load` takes it. */
export const IndicatorCard: LoadDocument<IndicatorCard> = {
  name: "IndicatorCardById",
  text: "query IndicatorCardById($ids:[ID!]!){nodes(ids:$ids){...IndicatorCard}}fragment IndicatorCard on Indicator{id name{vi en}summary{vi en}units cumulative about{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}",
  sha256: "e9f4852544ea4e70211a85ea3ede0108ba0c427668bd57b23bf705ae6638eb6b",
};
