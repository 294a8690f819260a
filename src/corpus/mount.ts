/**
 * An operator's own copies of the source texts, put beside the corpus: which of them are there, which citations hold in
 * them, and what may be quoted. Copies are known by digest alone.
 *
 * A copy that was changed cannot be told from a file that never was a copy: whether two texts are "nearly" the same is a
 * guess, and none is made. So a text is a MISMATCH when no file has its digest while the folder holds files that are no
 * text of the corpus; those files are named with what they measure, and which of them should have been the copy is for
 * the operator to say. Where every file is a text of the corpus, a text without its copy is simply not mounted.
 */
import type { Corpus, Problem } from "./compile.js";
import { wordsOf } from "./evidence.js";
import type { MeasuredText } from "./evidence.js";
import type { CitationId, CitationRecord } from "./records.js";
import { examineCitations, readFolder } from "./verify.js";
import type { TextFolder } from "./verify.js";

/** What an operator may have of a source text; the graph's enumeration of the same name describes them. */
export const textAvailabilities = ["DIGEST_ONLY", "MOUNTED", "MISMATCH"] as const;
export type TextAvailability = (typeof textAvailabilities)[number];

/** How a citation fared; the graph's enumeration of the same name describes them. */
export const citationChecks = ["VERIFIED", "MISMATCH", "NOT_CHECKED"] as const;
export type CitationCheck = (typeof citationChecks)[number];

/** The texts beside a corpus. Nothing in it changes once it is made. */
export interface Mount {
  /** Where the texts were read from; null when none were. */
  readonly folder: string | null;
  /** The texts that are mounted, by the id of the source text. */
  readonly texts: ReadonlyMap<string, MeasuredText>;
  /** The files of the folder that are no text of the corpus. */
  readonly others: TextFolder["others"];
  /** The source texts that are a MISMATCH, by id, with the digest that no file has. */
  readonly mismatches: readonly { readonly id: string; readonly sha256: string }[];
  /** How many citations hold in a mounted text. */
  readonly verified: number;
  /** What is wrong with citations whose text is mounted. */
  readonly problems: readonly Problem[];
  /** What there is of a source text. */
  availabilityOf(textId: string): TextAvailability;
  /** How a citation fared. Like its text, it is a MISMATCH where a copy is looked for and is not what is cited. */
  checkOf(citation: Pick<CitationRecord, "id" | "sourceTextId">): CitationCheck;
  /** The words of a citation that holds, where quoting is allowed; null for every other. */
  quoteOf(citation: Pick<CitationRecord, "id" | "sourceTextId" | "start" | "end">): string | null;
}

/** What {@link mountTexts} is asked for. */
export interface MountOptions {
  /** Whether the words of mounted texts may be shown; false when not given. */
  readonly quotes?: boolean;
}

/** No texts at hand: every text is known by its digest only, and no citation is checked. */
export const nothingMounted: Mount = {
  folder: null,
  texts: new Map(),
  others: [],
  mismatches: [],
  verified: 0,
  problems: [],
  availabilityOf: () => "DIGEST_ONLY",
  checkOf: () => "NOT_CHECKED",
  quoteOf: () => null,
};

/**
 * Reads a folder and checks every citation whose text is in it.
 *
 * @throws the file system's error when the folder or a file in it cannot be read.
 */
export function mountTexts(folder: string, corpus: Corpus, { quotes = false }: MountOptions = {}): Mount {
  const { texts, others } = readFolder(folder, corpus);
  const examined: ReadonlyMap<CitationId, readonly Problem[]> = examineCitations(corpus, texts);
  const missing = corpus.records.text.filter(({ id }) => !texts.has(id)).map(({ id, sha256 }) => ({ id, sha256 }));
  const mismatches = others.length > 0 ? missing : [];
  const mismatched: ReadonlySet<string> = new Set(mismatches.map(({ id }) => id));
  const holds = (id: CitationId): boolean => examined.get(id)?.length === 0;
  return {
    folder,
    texts,
    others,
    mismatches,
    verified: [...examined.keys()].filter(holds).length,
    problems: [...examined.values()].flat(),
    availabilityOf(textId) {
      if (texts.has(textId)) return "MOUNTED";
      return mismatched.has(textId) ? "MISMATCH" : "DIGEST_ONLY";
    },
    checkOf({ id, sourceTextId }) {
      if (examined.has(id)) return holds(id) ? "VERIFIED" : "MISMATCH";
      return mismatched.has(sourceTextId) ? "MISMATCH" : "NOT_CHECKED";
    },
    quoteOf(citation) {
      const text = texts.get(citation.sourceTextId);
      return quotes && text !== undefined && holds(citation.id) ? wordsOf(text, citation) : null;
    },
  };
}
