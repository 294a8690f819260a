/** Fixture files as the author's tool writes them: ready to be saved, and formatted as prettier formats them. */
import type { MeasuredText } from "../corpus/evidence.js";
import { sha256Hex, wordsOf } from "../corpus/evidence.js";
import type { ProposedMention } from "../corpus/mentions.js";

const printWidth = 160;

/** The `text.ts` of a new document: what is measured of its text, no regions yet, and each paragraph as a passage. */
export function textFile(slug: string, text: MeasuredText): string {
  const passages = text.paragraphs.map((paragraph) => {
    const { number, start, end } = paragraph;
    return `  p${String(number)}: [${[number, start, end].join(", ")}, ${quoted(sha256Hex(wordsOf(text, paragraph)))}],\n`;
  });
  return `/** The source text behind this document: its digest, its regions, and the stretches that facts cite. */
import { passagesOf } from "../../authoring.js";
import type { Draft } from "../../records.js";

export const text = {
  id: "text:${slug}",
  sourceId: "article:${slug}",
  language: "VI",
  length: ${String(text.codePoints.length)},
  paragraphCount: ${String(text.paragraphs.length)},
  sha256: "${text.sha256}",
  regions: [],
} satisfies Draft<"text">;

export const p = passagesOf("text:${slug}", {
${passages.join("")}});
`;
}

/** The `mentions.ts` of a document. A name that several resources bear is given to the first, and a comment names the others. */
export function mentionsFile(textId: string, proposed: readonly ProposedMention[]): string {
  const rows = proposed.map(({ resourceIds: [first = "", ...others], surface, paragraph, start, derivation }) => {
    const cells = [quoted(first), quoted(surface), String(paragraph), String(start), ...(derivation === "STATED" ? [] : [quoted(derivation)])];
    const line = `  [${cells.join(", ")}],`;
    const row = line.length <= printWidth ? line : `  [\n${cells.map((cell) => `    ${cell},\n`).join("")}  ],`;
    return `${row}${others.length === 0 ? "" : ` // or ${others.join(", ")}`}\n`;
  });
  return `/** Where ${textId} names a resource: proposed by \`doi-ngoai cite --mentions\` from names and aliases, and read. */
import { mentionedIn } from "../../authoring.js";

export const mentions = mentionedIn(${quoted(textId)}, [${rows.length === 0 ? "" : `\n${rows.join("")}`}]);
`;
}

/** A string literal in the quotes that need fewer escapes, double ones when in doubt. */
function quoted(words: string): string {
  const literal = JSON.stringify(words);
  return words.split('"').length > words.split("'").length ? `'${literal.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'` : literal;
}
