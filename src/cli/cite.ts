/** `doi-ngoai cite`: the author's tool. It measures a source for the fixtures, and proposes where it names what. */
import { readFileSync } from "node:fs";
import { compile } from "../corpus/compile.js";
import { CiteError, citeWords, measureText } from "../corpus/evidence.js";
import type { MeasuredText } from "../corpus/evidence.js";
import { fixtures } from "../corpus/fixtures/index.js";
import { proposeMentions } from "../corpus/mentions.js";
import { UsageError } from "./command.js";
import type { Command, Given } from "./command.js";
import { mentionsFile, textFile } from "./fixture-files.js";
import { withProgress } from "./progress.js";
import { CheckFailed } from "./verdict.js";

/** The command. */
export const cite: Command = {
  name: "cite",
  summary: "Prints where words stand in a source: the line for the table of passages, with paragraph, start, end and digest.",
  options: {
    file: { value: "path", description: "The source text." },
    paragraph: { value: "number", description: "The paragraph, counted from 1 over the lines that are not empty." },
    words: { value: "text", description: "The words exactly as they stand there, once." },
    as: {
      value: "name",
      description: "What the passage is called in the table; p and the paragraph's number by default. With --manifest, the document's slug.",
    },
    manifest: { description: "Print instead the text.ts of a new document: length, paragraphs and digest of its text, and each paragraph as a passage." },
    mentions: { description: "Print instead its mentions.ts: where the text prints names and aliases of the corpus, for you to read and accept." },
  },
  notes: [
    'Example: doi-ngoai cite --file article.txt --paragraph 7 --words "the words that prove the fact"',
    "Example: doi-ngoai cite --file article.txt --manifest --as outlet-2024",
    "Example: doi-ngoai cite --file article.txt --mentions",
    "A name that several resources bear is proposed for the first; a comment after the row names the others.",
  ],
  run(given) {
    process.stdout.write(given.mentions === true ? mentions(given) : given.manifest === true ? manifest(given) : passage(given));
    return Promise.resolve();
  },
};

/** A line of the table of passages. */
function passage({ file, paragraph, words, as = `p${String(paragraph)}` }: Given): string {
  if (typeof file !== "string" || typeof paragraph !== "string" || typeof words !== "string")
    throw new UsageError("cite needs --file, --paragraph and --words");
  if (!/^[1-9]\d*$/u.test(paragraph)) throw new UsageError(`--paragraph is ${JSON.stringify(paragraph)}: expected a number from 1`);
  try {
    const { start, end, sha256 } = citeWords(measured(file), Number(paragraph), words);
    return `${String(as)}: [${paragraph}, ${String(start)}, ${String(end)}, "${sha256}"],\n`;
  } catch (error) {
    if (error instanceof CiteError) throw new CheckFailed(error.message);
    throw error;
  }
}

/** The `text.ts` of a document that is new. */
function manifest({ file, as, ...others }: Given): string {
  refuseOthers("manifest", others);
  if (typeof file !== "string" || typeof as !== "string") throw new UsageError("cite --manifest needs --file and --as");
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(as))
    throw new UsageError(`--as is ${JSON.stringify(as)}: expected a slug of lower-case letters, digits and single hyphens`);
  const text = measured(file);
  if (text.paragraphs.length === 0) throw new CheckFailed(`${file} has no paragraph: expected a text`);
  return textFile(as, text);
}

/** The `mentions.ts` of a document whose text is known to the corpus. */
function mentions({ file, ...others }: Given): string {
  refuseOthers("mentions", others);
  if (typeof file !== "string") throw new UsageError("cite --mentions needs --file");
  const text = measured(file);
  return withProgress((say) => {
    say("Compiling the corpus");
    // Without the mentions that stand there: they are what is asked for, and the shell has emptied the file that the answer goes into.
    const corpus = compile(fixtures.map(({ file, records }) => ({ file, records: { ...records, mention: [] } })));
    const record = corpus.records.text.find(({ sha256 }) => sha256 === text.sha256);
    if (record === undefined) {
      throw new CheckFailed(
        `${file} is no text of the corpus: no text.ts in a folder that fixtures/index.ts names has its digest, ${text.sha256}. Add the folder there, or measure a changed text again`,
      );
    }
    say(`Looking for names in ${String(text.paragraphs.length)} paragraphs`);
    return mentionsFile(record.id, proposeMentions(corpus, record, text));
  });
}

/** @throws UsageError when an option is given that goes with another use of the command. */
function refuseOthers(use: "manifest" | "mentions", others: Given): void {
  const odd = Object.keys(others).find((name) => name !== use);
  if (odd !== undefined) throw new UsageError(`--${odd} does not go with --${use}`);
}

/** @throws CheckFailed when the file cannot be read. */
function measured(file: string): MeasuredText {
  try {
    return measureText(readFileSync(file, "utf8"));
  } catch (error) {
    throw new CheckFailed(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown reason"})`);
  }
}
