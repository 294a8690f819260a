/** `doi-ngoai cite`: measures words of a source for a fixture. */
import { readFileSync } from "node:fs";
import { compile } from "../corpus/compile.js";
import { CiteError, citeWords, measureText } from "../corpus/evidence.js";
import type { MeasuredText } from "../corpus/evidence.js";
import { fixtures } from "../corpus/fixtures/index.js";
import { proposeMentions } from "../corpus/mentions.js";
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
    mentions: { description: "Propose instead where the text names resources: the rows of its mentions.ts, for you to read and accept." },
  },
  notes: [
    'Example: doi-ngoai cite --file article.txt --paragraph 7 --words "the words that prove the fact"',
    "Example: doi-ngoai cite --file article.txt --mentions",
    "A name that several resources bear is proposed for the first; a comment after the row names the others.",
  ],
  run(given) {
    if (given.mentions === true) {
      process.stdout.write(proposals(given.file));
      return Promise.resolve();
    }
    const { file, paragraph, words, as = `p${String(paragraph)}` } = given;
    if (typeof file !== "string" || typeof paragraph !== "string" || typeof words !== "string")
      throw new UsageError("cite needs --file, --paragraph and --words");
    if (!/^[1-9]\d*$/u.test(paragraph)) throw new UsageError(`--paragraph is ${JSON.stringify(paragraph)}: expected a number from 1`);
    try {
      const { start, end, sha256 } = citeWords(measured(file), Number(paragraph), words);
      process.stdout.write(`${String(as)}: [${paragraph}, ${String(start)}, ${String(end)}, "${sha256}"],\n`);
    } catch (error) {
      if (error instanceof CiteError) throw new CheckFailed(error.message);
      throw error;
    }
    return Promise.resolve();
  },
};

/** @throws CheckFailed when the file cannot be read. */
function measured(file: string): MeasuredText {
  try {
    return measureText(readFileSync(file, "utf8"));
  } catch (error) {
    throw new CheckFailed(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown reason"})`);
  }
}

/** The rows of a text's `mentions.ts`. */
function proposals(file: string | boolean | undefined): string {
  if (typeof file !== "string") throw new UsageError("cite --mentions needs --file");
  const text = measured(file);
  const corpus = compile(fixtures);
  const record = corpus.records.text.find(({ sha256 }) => sha256 === text.sha256);
  if (record === undefined) throw new CheckFailed(`${file} is no text of the corpus: no text.ts has its digest, ${text.sha256}`);
  const rows = proposeMentions(corpus, record, text).map(({ resourceIds: [first, ...others], surface, paragraph, start, derivation }) => {
    const inferred = derivation === "INFERRED" ? ', "INFERRED"' : "";
    const comment = others.length === 0 ? "" : ` // or ${others.join(", ")}`;
    return `  [${JSON.stringify(first)}, ${JSON.stringify(surface)}, ${String(paragraph)}, ${String(start)}${inferred}],${comment}\n`;
  });
  return rows.join("");
}
