/** `doi-ngoai cite`: measures words of a source for a fixture. */
import { readFileSync } from "node:fs";
import { CiteError, citeWords, measureText } from "../corpus/evidence.js";
import { UsageError } from "./command.js";
import type { Command } from "./command.js";
import { CheckFailed } from "./verdict.js";

/** The command. */
export const cite: Command = {
  name: "cite",
  summary: "Prints where words stand in a source: the line for the table of passages, with paragraph, start, end and digest.",
  options: {
    file: { value: "path", description: "The source text." },
    paragraph: { value: "number", description: "The paragraph, counted from 1 over the lines that are not empty." },
    words: { value: "text", description: "The words exactly as they stand there, once." },
    as: { value: "name", description: "What the passage is called in the table; p and the paragraph's number by default." },
  },
  notes: ['Example: doi-ngoai cite --file article.txt --paragraph 7 --words "the words that prove the fact"'],
  run(given) {
    const { file, paragraph, words, as = `p${String(paragraph)}` } = given;
    if (typeof file !== "string" || typeof paragraph !== "string" || typeof words !== "string")
      throw new UsageError("cite needs --file, --paragraph and --words");
    if (!/^[1-9]\d*$/u.test(paragraph)) throw new UsageError(`--paragraph is ${JSON.stringify(paragraph)}: expected a number from 1`);
    try {
      const { start, end, sha256 } = citeWords(measureText(readFileSync(file, "utf8")), Number(paragraph), words);
      process.stdout.write(`${String(as)}: [${paragraph}, ${String(start)}, ${String(end)}, "${sha256}"],\n`);
    } catch (error) {
      if (error instanceof CiteError) throw new CheckFailed(error.message);
      throw new CheckFailed(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown reason"})`);
    }
    return Promise.resolve();
  },
};
