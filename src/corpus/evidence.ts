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
    const elsewhere = measured.paragraphs.filter((other) => wordsOf(measured, other).includes(wanted.join("")));
    const hint =
      elsewhere.length === 0 ? parting(measured, paragraph, wanted) : `; they stand in paragraph ${elsewhere.map(({ number }) => number).join(", ")}`;
    throw new CiteError(`paragraph ${String(paragraphNumber)} does not contain the words ${shown(wanted)}${hint}`);
  }
  if (another !== undefined) {
    throw new CiteError(`paragraph ${String(paragraphNumber)} contains the words ${shown(wanted)} ${String(found.length)} times: give more of them`);
  }
  return { paragraph: paragraphNumber, start, end: start + wanted.length, sha256: sha256Hex(wanted.join("")) };
}

/** Words in quotes, of long ones only the beginning. */
function shown(points: readonly string[]): string {
  return JSON.stringify(points.length > 60 ? `${points.slice(0, 57).join("")}...` : points.join(""));
}

/** A character in quotes, and by its number, since some look alike and some cannot be seen. */
function named(point: string): string {
  return `${JSON.stringify(point)} (U+${point.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")})`;
}

/** Where a paragraph that has the beginning of `wanted` goes on in another way; empty when it has no beginning that tells anything. */
function parting({ codePoints }: MeasuredText, { start, end }: Paragraph, wanted: readonly string[]): string {
  let [length, after] = [0, 0];
  for (let from = start; from < end; from += 1) {
    let same = 0;
    while (from + same < end && codePoints[from + same] === wanted[same]) same += 1;
    if (same > length) [length, after] = [same, from + same];
  }
  const shortest = 3;
  const [instead, given] = [codePoints[after], wanted[length]];
  if (length < shortest || given === undefined) return "";
  const begun = JSON.stringify(wanted.slice(Math.max(0, length - 20), length).join(""));
  return after === end || instead === undefined ? `; it ends after ${begun}` : `; after ${begun} it has ${named(instead)}, not ${named(given)}`;
}
