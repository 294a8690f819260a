/** Numbers as Vietnamese sources print them: digits, words, Roman numerals, and the marks of a list. */

const unitWords: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  nhất: 1,
  hai: 2,
  nhì: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanNumber(word: string): number | null {
  if (!/^(?:x{0,3})(?:ix|iv|v?i{0,3})$/u.test(word) || word === "") return null;
  let total = 0;
  for (let index = 0; index < word.length; index += 1) {
    const value = romanDigits[word.charAt(index)] ?? 0;
    total += value < (romanDigits[word.charAt(index + 1)] ?? 0) ? -value : value;
  }
  return total;
}

/** The whole numbers that stand in `text` as digits, as number words or as Roman numerals in capitals ("VI", but not "vi"). Thousands are grouped by points. */
export function numbersIn(text: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  const printed = text.normalize("NFC").match(/\d+(?:\.\d{3})*(?!\d)|\d+|\p{L}+/gu) ?? [];
  const tokens = printed.map((token) => token.toLowerCase());
  tokens.forEach((token, index) => {
    if (/^\d/u.test(token)) {
      numbers.add(Number(token.replaceAll(".", "")));
      return;
    }
    const roman = printed[index] === token.toUpperCase() ? romanNumber(token) : null;
    if (roman !== null) numbers.add(roman);
    const unit = unitWords[token];
    if (unit === undefined) return;
    numbers.add(unit);
    const next = unitWords[tokens[index + 1] ?? ""];
    if (unit === 10 && next !== undefined && next < 10) numbers.add(10 + next);
    if (tokens[index + 1] === "mươi") {
      const last = unitWords[tokens[index + 2] ?? ""];
      numbers.add(unit * 10 + (last !== undefined && last < 10 ? last : 0));
    }
  });
  return numbers;
}

/** The place that a printed list mark gives an item: "Thứ hai", "Một là", "(iii)", "4."; null when it is no such mark. */
export function ordinalOfMarker(marker: string): number | null {
  const plain = marker
    .normalize("NFC")
    .toLowerCase()
    .replace(/[().:,]/gu, "")
    .trim();
  const word = /^(?:thứ )?(\p{L}+|\d+)(?: là)?$/u.exec(plain)?.[1];
  if (word === undefined) return null;
  if (/^\d+$/u.test(word)) return Number(word);
  return unitWords[word] ?? romanNumber(word);
}
