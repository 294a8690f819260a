// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { Evidence } from "./evidence.js";
import type { PartialDate } from "./partial-date.js";

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
    readonly date: PartialDate | null;
    /** The title printed beside the name. */
    readonly printedTitle: string;
    /** Where the source says so. */
    readonly citation: Evidence;
  }[];
}

/** {@link OfficeHolder} as `client.load` takes it. */
export const OfficeHolder: LoadDocument<OfficeHolder> = {
  name: "OfficeHolderById",
  text: "query OfficeHolderById($ids:[ID!]!){nodes(ids:$ids){...OfficeHolder}}fragment OfficeHolder on Tenure{id person{id name{vi en}}attestations{date{...PartialDate}printedTitle citation{...Evidence}}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}",
  sha256: "4b20d7c4cb99633493b3462dd169fe5dad2f998fc605b9701340c50ae4c3ab41",
};
