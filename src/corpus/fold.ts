/** Vietnamese as people type it: with marks, without, composed or not, the tone on either vowel. */

/** The five tone marks, as combining characters. */
export const tones = /[\u0300\u0301\u0303\u0309\u0323]/u;
const combining = /\p{Mn}/gu;

/** Bare letters: `Đối ngoại` becomes `doi ngoai`. Length may differ from the input's. */
export function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(combining, "").replace(/[đð]/gu, "d");
}

/** One spelling for a marked word: `hoà` and `hòa`, composed or not, `Đ` or U+00D0, are one. The tone goes to the end of the syllable. */
export function canonicalMarks(word: string): string {
  let tone = "";
  let letters = "";
  for (const character of word.toLowerCase().normalize("NFD").replace(/ð/gu, "đ")) {
    if (tones.test(character)) tone = character;
    else letters += character;
  }
  return letters.normalize("NFC") + tone;
}

/** Whether a word carries any mark, đ included. */
export function hasMarks(word: string): boolean {
  return fold(word) !== word.toLowerCase().normalize("NFC");
}

/** The two spellings under which a word is known. */
export interface Forms {
  readonly bare: string;
  readonly marked: string;
}

/** A word's letters alone, and its letters with one spelling of their marks. */
export function formsOf(word: string): Forms {
  return { bare: fold(word), marked: canonicalMarks(word) };
}

/** A word of a text: where it stands, in code points, bare and with its marks. */
export interface Word extends Forms {
  readonly start: number;
  readonly end: number;
}

/** A word: a run of letters, marks and digits that does not begin with a mark. */
export const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words of a text. `forms` may remember what it has folded before. */
export function wordsIn(text: string, forms: (word: string) => Forms = formsOf): readonly Word[] {
  const words: Word[] = [];
  let codePoints = 0;
  let units = 0;
  for (const match of text.matchAll(wordPattern)) {
    const start = codePoints + lengthOf(text.slice(units, match.index));
    codePoints = start + lengthOf(match[0]);
    units = match.index + match[0].length;
    const { bare, marked } = forms(match[0]);
    words.push({ start, end: codePoints, bare, marked });
  }
  return words;
}

/** Code points; most texts have one a unit. */
function lengthOf(text: string): number {
  return /[\uD800-\uDBFF]/.test(text) ? Array.from(text).length : text.length;
}
