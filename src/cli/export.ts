/** `doi-ngoai export`: the corpus as one canonical document, and the JSON Schema of it. */
import { writeFileSync } from "node:fs";
import { compile } from "../corpus/compile.js";
import { corpusDocument, corpusJsonSchema } from "../corpus/export.js";
import { fixtures } from "../corpus/fixtures/index.js";
import type { Command } from "./command.js";
import { withProgress } from "./progress.js";
import { CheckFailed } from "./verdict.js";

/** The command. */
export const exportCorpus: Command = {
  name: "export",
  summary: "Writes the corpus as one canonical JSON document, the same bytes every time.",
  options: {
    out: { value: "file", description: "Where to write it; standard output when not given." },
    schema: { description: "Write the JSON Schema of the document instead." },
  },
  notes: [
    "The document's last member, sha256, is the SHA-256 of its bytes without that member and the comma before it:",
    `  sed -E 's/,"sha256":"[0-9a-f]{64}"\\}$/}/' corpus.json | sha256sum`,
  ],
  run({ out, schema }) {
    const text = withProgress((say) => {
      if (schema === true) return `${JSON.stringify(corpusJsonSchema(), null, 2)}\n`;
      say("Compiling the corpus");
      return corpusDocument(compile(fixtures)).json;
    });
    write(text, out);
    return Promise.resolve();
  },
};

/**
 * Writes to a file, or to standard output when none is named.
 *
 * @throws CheckFailed when the file cannot be written.
 */
export function write(text: string, out: string | boolean | undefined): void {
  if (typeof out !== "string") {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(out, text);
  } catch (error) {
    throw new CheckFailed(`${out} cannot be written (${(error as NodeJS.ErrnoException).code ?? "unknown reason"})`);
  }
}
