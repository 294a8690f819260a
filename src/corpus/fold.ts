/** Vietnamese as people type it: with marks, without, composed or not, the tone on either vowel. */

/** The five tone marks, as combining characters. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/u;
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

/** A word of a text: where it stands, in code points, bare and with its marks. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly bare: string;
  readonly marked: string;
}

/** The words of a text: runs of letters, marks and digits. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  let codePoints = 0;
  let units = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    codePoints += Array.from(text.slice(units, match.index)).length;
    const start = codePoints;
    codePoints += Array.from(match[0]).length;
    units = match.index + match[0].length;
    words.push({ start, end: codePoints, bare: fold(match[0]), marked: canonicalMarks(match[0]) });
  }
  return words;
}
