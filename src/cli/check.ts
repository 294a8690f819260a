/** `doi-ngoai check`: compiles the fixtures and, with the texts at hand, verifies every citation. */
import { compile, CorpusError } from "../corpus/compile.js";
import type { Corpus, FixtureFile } from "../corpus/compile.js";
import { fixtures } from "../corpus/fixtures/index.js";
import { readFolder, verifyCitations, verifyTexts } from "../corpus/verify.js";
import type { TextFolder } from "../corpus/verify.js";
import type { Command } from "./command.js";
import { withProgress } from "./progress.js";
import { CheckFailed } from "./verdict.js";

/** The command. */
export const check: Command = {
  name: "check",
  summary: "Compiles the corpus and verifies its citations against copies of the source texts.",
  options: { texts: { value: "folder", description: "Folder with the source texts, matched by digest. Goes before the variable DOI_NGOAI_TEXTS." } },
  notes: [
    "Prints a line for each problem: where, what was expected, what came. Without the texts only the records are checked.",
    "MISMATCH, a problem: a text has no copy in the folder while files are there that are no text of the corpus; which of them was meant is not guessed.",
    "Named, though no problem: a text without a copy where every file is one, and a strange file where every text has its copy.",
    "The last line is `N of N citations verified`, or `CITATIONS NOT VERIFIED` where no text was found.",
    "Exit status 1 when something does not hold; texts that are merely missing leave it at 0, since they are not part of the corpus.",
  ],
  run(given) {
    const folder = typeof given.texts === "string" ? given.texts : process.env.DOI_NGOAI_TEXTS;
    const { lines, problems, refusal } = withProgress((say) => findings(folder === undefined || folder === "" ? null : folder, say));
    if (refusal === null || lines.length > 1) process.stdout.write(lines.map((line) => `${line}\n`).join(""));
    if (refusal !== null) throw refusal;
    if (problems > 0) throw new CheckFailed(`${String(problems)} problem${problems === 1 ? "" : "s"} with texts and citations`);
    return Promise.resolve();
  },
};

interface Findings {
  readonly lines: readonly string[];
  readonly problems: number;
  /** Why the corpus does not compile, if it does not; the findings are then of what is left without the records concerned. */
  readonly refusal: CorpusError | null;
}

/** The corpus, or what compiles of it. */
function compiled(files: readonly FixtureFile[], refusal: CorpusError | null = null): { readonly corpus: Corpus; readonly refusal: CorpusError | null } {
  try {
    return { corpus: compile(files), refusal };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    const concerned = new Set(error.problems.map(({ record }) => record));
    const left = files.map(({ file, records }) => ({ file, records: withoutRecords(records, concerned) }));
    const count = (all: readonly FixtureFile[]): number => all.flatMap(({ records }) => Object.values(records)).reduce((sum, list) => sum + list.length, 0);
    if (count(left) === count(files)) throw refusal ?? error;
    return compiled(left, refusal ?? error);
  }
}

function withoutRecords(records: FixtureFile["records"], concerned: ReadonlySet<string>): FixtureFile["records"] {
  return Object.fromEntries(
    Object.entries(records).map(([kind, list]) => [
      kind,
      (list as readonly { readonly id?: string }[]).filter(({ id }) => id === undefined || !concerned.has(id)),
    ]),
  );
}

/** What there is to say of the corpus beside the texts of a folder, line by line, and how many problems are in it. */
function findings(folder: string | null, say: (words: string) => void): Findings {
  say("Compiling the corpus");
  const { corpus, refusal } = compiled(fixtures);
  say("Reading the texts");
  const { texts, others } = folder === null ? { texts: new Map<string, never>(), others: [] } : contentOf(folder, corpus);
  say(`Verifying ${String(corpus.counts.citation)} citations in ${String(texts.size)} texts`);
  const { verified, total, problems: ofCitations } = verifyCitations(corpus, texts);
  const problems = [...verifyTexts(corpus, texts), ...ofCitations];
  const missing = folder === null || texts.size + others.length === 0 ? [] : corpus.records.text.filter(({ id }) => !texts.has(id));
  const mismatch = missing.length > 0 && others.length > 0;
  return {
    lines: [
      ...problems.map(({ record, field, expected, came }) => `${record}, ${field}: expected ${expected}, came ${came}`),
      ...missing.map(({ id, sha256 }) => `${mismatch ? "MISMATCH, " : ""}${id}: no file in ${String(folder)} has its digest, ${sha256}`),
      ...others.map(({ file, sha256 }) => `${mismatch ? "MISMATCH, " : ""}${file}: no text of the corpus has its digest, ${sha256}`),
      texts.size === 0 ? "CITATIONS NOT VERIFIED" : `${String(verified)} of ${String(total)} citations verified`,
    ],
    problems: problems.length + (mismatch ? missing.length : 0),
    refusal,
  };
}

/** @throws CheckFailed when the folder cannot be read. */
function contentOf(folder: string, corpus: Corpus): TextFolder {
  try {
    return readFolder(folder, corpus);
  } catch (error) {
    throw new CheckFailed(
      `the folder ${folder} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown reason"}): give one that holds the source texts`,
    );
  }
}
