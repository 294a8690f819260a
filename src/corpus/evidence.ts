/**
 * Positions and digests in source texts: the profile `NFC_LF_V1`.
 *
 * A text is UTF-8, NFC, with LF line ends. Positions count Unicode code points from 0. A paragraph is a line that holds
 * something besides white space, counted from 1. A stretch is half open and its digest is the SHA-256 of the UTF-8 bytes
 * of exactly that stretch (compare TextPositionSelector in the W3C Web Annotation Data Model, section 4.2.5).
 */
import { createHash } from "node:crypto";

/** A source text, normalised and measured. */
export interface MeasuredText {
  /** The normalised text. */
  readonly text: string;
  /** Its code points, so that position `i` of the profile is element `i`. */
  readonly codePoints: readonly string[];
  /** SHA-256 of the whole, as lower-case hex. */
  readonly sha256: string;
  readonly paragraphs: readonly Paragraph[];
}

/** One paragraph: its number from 1 and the code points it spans, line end excluded. */
export interface Paragraph {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a source: where it stands and the digest of its words. */
export interface Stretch {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/** SHA-256 of the UTF-8 bytes of `text`, as lower-case hex. */
export function sha256Hex(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Normalises a file's content to `NFC_LF_V1` and counts its paragraphs. A leading byte order mark is dropped. */
export function measureText(raw: string): MeasuredText {
  const text = raw
    .replace(/^\uFEFF/u, "")
    .replace(/\r\n?/gu, "\n")
    .normalize("NFC");
  const codePoints = Array.from(text);
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (let position = 0; position <= codePoints.length; position += 1) {
    if (position < codePoints.length && codePoints[position] !== "\n") continue;
    if (codePoints.slice(start, position).some((point) => point.trim() !== "")) {
      paragraphs.push({ number: paragraphs.length + 1, start, end: position });
    }
    start = position + 1;
  }
  return { text, codePoints, sha256: sha256Hex(text), paragraphs };
}

/** The words of a stretch; positions beyond the text are cut off. */
export function wordsOf(measured: MeasuredText, stretch: { readonly start: number; readonly end: number }): string {
  return measured.codePoints.slice(stretch.start, stretch.end).join("");
}

/** Why {@link citeWords} refuses. */
export class CiteError extends Error {
  override readonly name = "CiteError";
}

/**
 * Finds `words` in one paragraph and measures them: the author's way to a citation.
 *
 * @throws CiteError when the paragraph does not exist, or the words stand in it never or more than once.
 */
export function citeWords(measured: MeasuredText, paragraphNumber: number, words: string): Stretch {
  const paragraph = measured.paragraphs[paragraphNumber - 1];
  if (paragraph === undefined) {
    throw new CiteError(`there is no paragraph ${String(paragraphNumber)}: the text has ${String(measured.paragraphs.length)}`);
  }
  const wanted = Array.from(words.normalize("NFC"));
  if (wanted.length === 0) throw new CiteError("no words were given");
  const found: number[] = [];
  for (let start = paragraph.start; start + wanted.length <= paragraph.end; start += 1) {
    if (wanted.every((point, index) => measured.codePoints[start + index] === point)) found.push(start);
  }
  const [start, another] = found;
  if (start === undefined) {
    const elsewhere = measured.paragraphs.filter((other) => wordsOf(measured, other).includes(words.normalize("NFC")));
    const hint = elsewhere.length === 0 ? "" : `; they stand in paragraph ${elsewhere.map((other) => other.number).join(", ")}`;
    throw new CiteError(`paragraph ${String(paragraphNumber)} does not contain these words${hint}`);
  }
  if (another !== undefined) {
    throw new CiteError(`paragraph ${String(paragraphNumber)} contains these words ${String(found.length)} times: give more of them`);
  }
  return { paragraph: paragraphNumber, start, end: start + wanted.length, sha256: sha256Hex(wanted.join("")) };
}
