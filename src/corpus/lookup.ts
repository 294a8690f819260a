/** Instrument numbers as people write them: "Chỉ thị 32", "28/CT-TW", "28-CT/TW", "chi thi 38-ct/tw ngay 19/9/2019". */
import { isDay } from "./dates.js";
import { fold } from "./fold.js";
import type { Records } from "./records.js";

type DirectiveKind = Records["directive"]["directiveKind"];

/** What was understood; what was not written is null. */
export interface InstrumentQuery {
  readonly kind: DirectiveKind | null;
  readonly ordinal: number;
  readonly kindCode: string | null;
  readonly issuerCode: string | null;
  /** A year, a month or a day: `2019`, `2019-09`, `2019-09-19`. */
  readonly date: string | null;
}

/** Words for a kind, folded, longest first where one begins with another. */
const kindWords: readonly (readonly [words: string, kind: DirectiveKind | null])[] = [
  ["chi thi", "DIRECTIVE"],
  ["directive", "DIRECTIVE"],
  ["nghi quyet", "RESOLUTION"],
  ["resolution", "RESOLUTION"],
  ["quy che", "REGULATION"],
  ["quy dinh", "REGULATION"],
  ["regulation", "REGULATION"],
  // a decision, which no document of the corpus is: its number alone is looked for
  ["quyet dinh", null],
  ["decision", null],
];
const kindOfCode: Readonly<Record<string, DirectiveKind>> = { CT: "DIRECTIVE", NQ: "RESOLUTION", QC: "REGULATION", QD: "REGULATION" };

/** Reads an instrument number; null when it is none. */
export function readInstrumentNumber(written: string): InstrumentQuery | null {
  let rest = fold(written.normalize("NFC"))
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[“”"'«».,;:()[\]]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  // What follows the number in words says by whom, or about what: of the Political Bureau, on the people's external relations.
  rest = rest.replace(/(?<=\d.*) (?:cua|do|ve|of the|by the|on the) [^\d].*?(?=(?: ngay| thang| nam)? [\d/ -]*\d{4}$|$)/u, "");
  const date = takeDate(rest);
  rest = date.rest;
  let kind: DirectiveKind | null = null;
  for (const [words, named] of kindWords) {
    if (!rest.startsWith(`${words} `)) continue;
    kind = named;
    rest = rest.slice(words.length).trim();
  }
  rest = rest.replace(/^(?:so|no|number)\s*(?=\d)/u, "");
  const match = /^0*(\d{1,6})(?:\s*[-/ ]?\s*([a-z]{1,8}))?(?:\s*[-/ ]\s*([a-z]{1,8}))?$/u.exec(rest);
  if (match === null) {
    // The codes before the number, as in "CT 32", "CT/TW 32" or "CT-TW số 32".
    const turned = /^([a-z]{2})(?:\s*[-/ ]\s*([a-z]{1,8}))?\s*[-/ ]?\s*(?:so\s*)?0*(\d{1,6})$/u.exec(rest);
    if (turned === null || !(turned[1]!.toUpperCase() in kindOfCode)) return null;
    return understood(kind, turned[3]!, turned[1], turned[2], date.value);
  }
  return understood(kind, match[1]!, match[2], match[3], date.value);
}

function understood(kind: DirectiveKind | null, ordinal: string, first: string | undefined, second: string | undefined, date: string | null): InstrumentQuery {
  const codes = [first, second].flatMap((code) => (code === undefined ? [] : [code.toUpperCase()]));
  const kindCode = codes.find((code) => code in kindOfCode) ?? null;
  const issuerCode = codes.find((code) => code !== kindCode) ?? null;
  return { kind: kind ?? (kindCode === null ? null : (kindOfCode[kindCode] ?? null)), ordinal: Number(ordinal), kindCode, issuerCode, date };
}

/** Takes a date at the end: "ngày 19/9/2019", "19.9.2019", "ngày 19 tháng 9 năm 2019", "tháng 9 năm 2019", "9/2019", "năm 2019", "2019", "2019-09-19". */
function takeDate(text: string): { readonly rest: string; readonly value: string | null } {
  const pad = (part: string): string => part.padStart(2, "0");
  const forms: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
    [/\s(?:ngay |on )?(\d{4})-(\d{2})-(\d{2})$/u, ([, year, month, day]) => `${year!}-${month!}-${day!}`],
    [/\s(?:ngay |on )?(\d{1,2})\s*[/ -]\s*(\d{1,2})\s*[/ -]\s*(\d{4})$/u, ([, day, month, year]) => `${year!}-${pad(month!)}-${pad(day!)}`],
    [/\s(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/u, ([, day, month, year]) => `${year!}-${pad(month!)}-${pad(day!)}`],
    [/\s(?:thang |in )?(0?[1-9]|1[0-2])\s*[/-]\s*(\d{4})$/u, ([, month, year]) => `${year!}-${pad(month!)}`],
    [/\sthang (\d{1,2}) (?:nam )?(\d{4})$/u, ([, month, year]) => `${year!}-${pad(month!)}`],
    [/\s(?:nam |of |in )(\d{4})$/u, ([, year]) => year!],
    [/(?<=\d.*)\s(\d{4})$/u, ([, year]) => year!],
  ];
  for (const [form, valueOf] of forms) {
    const match = form.exec(text);
    if (match === null) continue;
    const value = valueOf(match);
    const first = `${value}${"-01-01".slice(value.length - 4)}`;
    // A day that the calendar does not have is left where it stands, and the whole is then no number.
    return isDay(first) ? { rest: text.slice(0, match.index).trim(), value } : { rest: text, value: null };
  }
  return { rest: text, value: null };
}

/** What a directive is known by. */
interface Numbered {
  readonly directiveKind: DirectiveKind;
  readonly number: { readonly ordinal: number; readonly kindCode: string | null; readonly issuerCode: string | null } | null;
  readonly date: { readonly earliest: string | null; readonly latest: string | null } | null;
}

/** Whether a directive can be what was written: nothing that was written contradicts it. */
export function answers(query: InstrumentQuery, { directiveKind, number, date }: Numbered): boolean {
  if (number?.ordinal !== query.ordinal) return false;
  if (query.kind !== null && query.kind !== directiveKind) return false;
  if (query.kindCode !== null && number.kindCode !== null && query.kindCode !== number.kindCode) return false;
  if (query.issuerCode !== null && number.issuerCode !== null && query.issuerCode !== number.issuerCode) return false;
  if (query.date === null || date === null) return true;
  return (
    (date.earliest === null || date.earliest.slice(0, query.date.length) <= query.date) &&
    (date.latest === null || date.latest.slice(0, query.date.length) >= query.date)
  );
}

/** Numbers that a slip of the pen makes of this one: two digits changed about, one missing, one changed by one. The number itself comes first. */
export function nearNumbers(ordinal: number): readonly number[] {
  const digits = String(ordinal);
  const near = new Set([ordinal]);
  for (let place = 0; place < digits.length; place += 1) {
    const [before, here, after] = [digits.slice(0, place), digits.charAt(place), digits.slice(place + 1)];
    if (after !== "") near.add(Number(before + after.charAt(0) + here + after.slice(1)));
    if (digits.length > 1) near.add(Number(before + after));
    for (const other of [Number(here) - 1, Number(here) + 1]) if (other >= 0 && other <= 9) near.add(Number(before + String(other) + after));
  }
  near.delete(0);
  return [...near];
}
