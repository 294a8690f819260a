// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { Evidence } from "./fragments/evidence.js";
import type { CitationCheck } from "./schema.js";

/** The variables of {@link verifyCitation}. */
export type VerifyCitationVariables = {
  /** The id of a citation. */
  readonly id: string;
  /** The whole text of the source, at most 200 kB (200,000 bytes) of UTF-8. */
  readonly text: string;
};

/** The result of {@link verifyCitation}. */
export interface VerifyCitationResult {
  /** Measures the caller's own copy of a source against a citation, and forgets it: it is neither kept nor logged, and must come by POST. Null when there is no citation with this id. */
  readonly verifyCitation: {
    /** VERIFIED when the stretch at the cited place is exactly the cited one, whatever the rest of the text is; else MISMATCH. */
    readonly check: CitationCheck;
    /** The SHA-256 that the stretch should have. */
    readonly expectedSha256: string;
    /** The SHA-256 that the stretch has; null when the text ends before the stretch does. */
    readonly measuredSha256: string | null;
    /** The whole text is the one that the citation points into. */
    readonly wholeTextMatches: boolean;
    /** The SHA-256 that the whole text should have. */
    readonly expectedTextSha256: string;
    /** The SHA-256 that the whole text has, normalised as NFC_LF_V1 says. */
    readonly measuredTextSha256: string;
    /** The length that the text should have, in Unicode code points. */
    readonly expectedLength: number;
    /** The length that the text has, normalised as NFC_LF_V1 says, in Unicode code points. */
    readonly measuredLength: number;
    /** The citation. */
    readonly citation: Evidence;
  } | null;
}

/** Measures your own copy of a source against a citation; the text is forgotten. Null when there is no citation with this id. */
export const verifyCitation: OperationDocument<VerifyCitationResult, VerifyCitationVariables> = {
  name: "VerifyCitation",
  text: "query VerifyCitation($id:ID!$text:String!){verifyCitation(id:$id text:$text){check expectedSha256 measuredSha256 wholeTextMatches expectedTextSha256 measuredTextSha256 expectedLength measuredLength citation{...Evidence}}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}",
};
