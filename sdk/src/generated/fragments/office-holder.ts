// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { Evidence } from "./evidence.js";
import type { DatePrecision, Derivation } from "../schema.js";

/** A person in an office, with the moments at which sources say so. They attest moments, never terms. */
export interface OfficeHolder {
  /** The id, as in directive:32-ct-tw-2019. */
  readonly id: string;
  /** The person. */
  readonly person: {
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
  };
  /** The moments at which sources say so, earliest first. */
  readonly attestations: readonly {
    /** The moment; null when no source says. */
    readonly date: {
      /** The date; null when the source gives only bounds or words. */
      readonly value: string | null;
      /** How precise the date is. */
      readonly precision: DatePrecision;
      /** How the date was got from its source. */
      readonly derivation: Derivation;
    } | null;
    /** The title printed beside the name. */
    readonly printedTitle: string;
    /** Where the source says so. */
    readonly citation: Evidence;
  }[];
}

/** {@link OfficeHolder} as `client.load` takes it. */
export const OfficeHolder: LoadDocument<OfficeHolder> = {
  name: "OfficeHolderById",
  text: "query OfficeHolderById($ids:[ID!]!){nodes(ids:$ids){...OfficeHolder}}fragment OfficeHolder on Tenure{id person{id name{vi en}}attestations{date{value precision derivation}printedTitle citation{...Evidence}}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}",
  sha256: "1b91194e3191d430d6fd6a3bfb422f06e0a61ef1f6fbc576c6051f746174146a",
};
