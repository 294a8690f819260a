/** `doi-ngoai check`: compiles the fixtures and, with the texts at hand, verifies every citation. */
import { compile } from "../corpus/compile.js";
import type { Corpus } from "../corpus/compile.js";
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
    const { lines, problems } = withProgress((say) => findings(folder === undefined || folder === "" ? null : folder, say));
    process.stdout.write(lines.map((line) => `${line}\n`).join(""));
    if (problems > 0) throw new CheckFailed(`${String(problems)} problem${problems === 1 ? "" : "s"} with texts and citations`);
    return Promise.resolve();
  },
};

/** What there is to say of the corpus beside the texts of a folder, line by line, and how many problems are in it. */
function findings(folder: string | null, say: (words: string) => void): { readonly lines: readonly string[]; readonly problems: number } {
  say("Compiling the corpus");
  const corpus = compile(fixtures);
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
