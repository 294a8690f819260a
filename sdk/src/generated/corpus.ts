// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";

/** The variables of {@link corpus}. */
export type CorpusVariables = Record<string, never>;

/** The result of {@link corpus}. */
export interface CorpusResult {
  /** The body of knowledge that answers come from. */
  readonly corpus: {
    /** Names this state of the data; two answers of one release come from the same facts. */
    readonly release: string;
    /** The SHA-256 of the corpus as one canonical document, as `doi-ngoai export` writes it, without the member that holds this. */
    readonly sha256: string;
    /** The licence of the facts and of our words for them. The sources themselves are not part of the corpus. */
    readonly licence: string;
    /** How many there are of each type that can be asked for, by name of the type. */
    readonly counts: readonly {
      /** The name of the type, as in Directive. */
      readonly typeName: string;
      /** How many. */
      readonly count: number;
    }[];
  };
}

/** Which state of the data answers, under which licence, and how many there are of each type. */
export const corpus: OperationDocument<CorpusResult, CorpusVariables> = {
  name: "Corpus",
  text: "query Corpus{corpus{release sha256 licence counts{typeName count}}}",
  sha256: "3656a6762ab91bc445bda70d9a75eee838f13808c0afe0089258e3a0ab2b0c1a",
};
