/** `doi-ngoai check`: compiles the fixtures and, with the texts at hand, verifies every citation. */
import { compile } from "../corpus/compile.js";
import { fixtures } from "../corpus/fixtures/index.js";
import { readTexts, verifyCitations, verifyTexts } from "../corpus/verify.js";
import type { Command } from "./command.js";
import { CheckFailed } from "./verdict.js";

/** The command. */
export const check: Command = {
  name: "check",
  summary: "Compiles the corpus and verifies its citations against copies of the source texts.",
  options: { texts: { value: "folder", description: "Folder with the source texts, matched by digest. Goes before the variable DOI_NGOAI_TEXTS." } },
  notes: ["The last line is `N of N citations verified`, or `CITATIONS NOT VERIFIED` where no text was found. Exit status 1 when a citation does not hold."],
  run(given) {
    const corpus = compile(fixtures);
    const folder = typeof given.texts === "string" ? given.texts : process.env.DOI_NGOAI_TEXTS;
    const texts = folder === undefined || folder === "" ? new Map<string, never>() : readFolder(folder, corpus);
    const { verified, total, problems } = verifyCitations(corpus, texts);
    const all = [...verifyTexts(corpus, texts), ...problems];
    for (const { record, field, expected, came } of all) process.stdout.write(`${record}, ${field}: expected ${expected}, came ${came}\n`);
    for (const { id } of corpus.records.text)
      if (texts.size > 0 && !texts.has(id)) process.stdout.write(`${id}: no copy with its digest in ${String(folder)}\n`);
    process.stdout.write(texts.size === 0 ? "CITATIONS NOT VERIFIED\n" : `${String(verified)} of ${String(total)} citations verified\n`);
    if (all.length > 0) throw new CheckFailed(`${String(all.length)} problem${all.length === 1 ? "" : "s"} with texts and citations`);
    return Promise.resolve();
  },
};

function readFolder(folder: string, corpus: Parameters<typeof readTexts>[1]): ReturnType<typeof readTexts> {
  try {
    return readTexts(folder, corpus);
  } catch (error) {
    throw new CheckFailed(
      `the folder ${folder} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown reason"}): give one that holds the source texts`,
    );
  }
}
