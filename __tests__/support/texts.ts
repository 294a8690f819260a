/** The source texts, where this machine has them. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "../../src/corpus/compile.js";
import type { MeasuredText } from "../../src/corpus/evidence.js";
import { fixtures } from "../../src/corpus/fixtures/index.js";
import { readTexts } from "../../src/corpus/verify.js";

const given = process.env.DOI_NGOAI_TEXTS;

/** `DOI_NGOAI_TEXTS`, else `../shared/sources` beside the repository. */
export const textsFolder = given === undefined || given === "" ? fileURLToPath(new URL("../../../shared/sources", import.meta.url)) : given;

/** The compiled fixtures, and the texts at hand by the id of the source text. */
export const corpus = compile(fixtures);
export const texts: ReadonlyMap<string, MeasuredText> = existsSync(textsFolder) ? readTexts(textsFolder, corpus) : new Map<string, MeasuredText>();

/** Why tests that need the texts are skipped; null where they run. */
export const withoutTexts =
  texts.size > 0 ? null : `CITATIONS NOT VERIFIED: ${existsSync(textsFolder) ? "no source text is in" : "there is no folder"} ${textsFolder}`;
if (withoutTexts !== null) process.stderr.write(`${withoutTexts}\n`);
else {
  for (const { id } of corpus.records.text)
    if (!texts.has(id)) process.stderr.write(`${id} has no copy with its digest in ${textsFolder}: what needs it fails\n`);
}
