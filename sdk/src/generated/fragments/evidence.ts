// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { Derivation } from "../schema.js";

/** Where a fact stands in its source: a stretch, and the digest by which whoever holds the text can check it. */
export interface Evidence {
  /** The id, as in directive:32-ct-tw-2019. */
  readonly id: string;
  /** The fields of the fact that it proves. */
  readonly supports: readonly string[];
  /** The paragraph it stands in, counted from 1 over the lines that are not empty. */
  readonly paragraph: number;
  /** The first position, in Unicode code points from 0. */
  readonly start: number;
  /** The position after the last. */
  readonly end: number;
  /** The SHA-256 of the UTF-8 bytes of exactly that stretch. */
  readonly sha256: string;
  /** How the fact was got from the stretch. */
  readonly derivation: Derivation;
  /** The reason, when the fact is not stated outright. */
  readonly basis: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  } | null;
  /** The article that it stands in. */
  readonly source: {
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

/** {@link Evidence} as `client.load` takes it. */
export const Evidence: LoadDocument<Evidence> = {
  name: "EvidenceById",
  text: "query EvidenceById($ids:[ID!]!){nodes(ids:$ids){...Evidence}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}",
  sha256: "fc2a30c5ad712e06dc42e144906c4d10e1912214857e5123ab548624ea47677b",
};
