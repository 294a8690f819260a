/** Dates: whether one is possible, and which dates a stretch of Vietnamese text prints. */
import type { PartialDate } from "./records.js";

const shapes: Readonly<Record<Exclude<PartialDate["precision"], "WINDOW">, RegExp>> = {
  YEAR: /^\d{4}$/u,
  YEAR_START: /^\d{4}$/u,
  YEAR_END: /^\d{4}$/u,
  MONTH: /^\d{4}-\d{2}$/u,
  DAY: /^\d{4}-\d{2}-\d{2}$/u,
  MINUTE: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u,
};

/** Whether `value` (`YYYY-MM-DD`) is a day of the Gregorian calendar. */
export function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}

/**
 * The first and the last day that a value of this precision can be. A source that says "the beginning" of a year, or "the
 * end", does not say how far that goes: taken are the first half of the year and the second.
 */
export function boundsOf(value: string, precision: Exclude<PartialDate["precision"], "WINDOW">): { readonly earliest: string; readonly latest: string } {
  const day = value.slice(0, 10);
  if (precision === "DAY" || precision === "MINUTE") return { earliest: day, latest: day };
  if (precision === "MONTH") {
    const lastDay = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
    return { earliest: `${day}-01`, latest: `${day}-${String(lastDay)}` };
  }
  return { earliest: precision === "YEAR_END" ? `${day}-07-01` : `${day}-01-01`, latest: precision === "YEAR_START" ? `${day}-06-30` : `${day}-12-31` };
}

/** What is wrong with a partial date in itself, as a sentence; null when nothing is. */
export function problemOfDate(date: PartialDate): string | null {
  const { value, precision, earliest, latest } = date;
  if (earliest !== null && latest !== null && earliest > latest) return `bounds in order, not ${earliest} after ${latest}`;
  if (precision === "WINDOW") {
    if (value !== null) return "no value for a window";
    return earliest === null && latest === null && date.label === null ? "a bound or words for a window" : null;
  }
  if (value === null || !shapes[precision].test(value)) return `a value of precision ${precision}`;
  const first = `${value.slice(0, 10)}${"-01-01".slice(value.slice(0, 10).length - 4)}`;
  if (!isDay(first)) return "a day of the calendar";
  const minutes = /T(\d{2}):(\d{2})$/u.exec(value);
  if (minutes !== null && (Number(minutes[1]) > 23 || Number(minutes[2]) > 59)) return "a time of day";
  const bounds = boundsOf(value, precision);
  if (earliest === null || latest === null || earliest < bounds.earliest || latest > bounds.latest)
    return `bounds from ${bounds.earliest} to ${bounds.latest} for a ${precision}`;
  return null;
}

/** A date as printed: parts that are not printed are null. */
export interface PrintedDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const printedDate = new RegExp(
  [
    String.raw`(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])`, // 02/12/2008, 2.12.2008, 2-12-2008
    String.raw`(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])`, // 17/2
    String.raw`(?<![\d/])(\d{1,2})\/(\d{4})(?![\d/])`, // 12/2021
    String.raw`(?:(?<![\d/.,])(\d{1,2}) )?[Tt]háng (\d{1,2})(?:,? năm (\d{4}))?(?![\d/])`, // 2 tháng 12 năm 2008
    String.raw`(?<![\d/.,])((?:1[89]|2[01])\d{2})(?![\d/])`, // 2016
  ].join("|"),
  "gu",
);

/** The dates that stand in `text`: 17/2, 02/12/2008, 2.12.2008, 2 tháng 12 năm 2008, 12/2021, tháng 12, năm 2013, 2016. */
export function datesIn(text: string): readonly PrintedDate[] {
  return Array.from(text.matchAll(printedDate), (match) => {
    const numberAt = (...groups: readonly number[]): number | null => {
      const digits = groups.map((group) => match[group]).find((found) => found !== undefined);
      return digits === undefined ? null : Number(digits);
    };
    return { year: numberAt(4, 8, 11, 12), month: numberAt(3, 6, 7, 10), day: numberAt(1, 5, 9) };
  });
}

/** Whether `text` prints an hour and minute, `HH:MM`: as 08:45, 8:45, 8h45, 8 giờ 45. */
function printsTime(text: string, time: string): boolean {
  const [hour, minute] = time.split(":");
  return new RegExp(`(?<!\\d)0?${String(Number(hour))}(?::| ?h ?| giờ )${String(minute)}(?!\\d)`, "u").test(text);
}

/** Whether `text` prints `date`: every part for a STATED date; for another derivation what is printed must not contradict it. */
export function printsDate(text: string, date: PartialDate): boolean {
  if (date.value === null) return true;
  if (date.precision === "MINUTE" && !printsTime(text, date.value.slice(11))) return false;
  const [yearPart, monthPart, dayPart] = date.value.slice(0, 10).split("-").map(Number);
  const candidates = datesIn(text);
  if (date.derivation !== "STATED") {
    return candidates.some(
      (printed) => (printed.year ?? yearPart) === yearPart && (printed.month ?? monthPart) === monthPart && (printed.day ?? dayPart) === dayPart,
    );
  }
  return candidates.some(
    (printed) => printed.year === yearPart && (monthPart === undefined || printed.month === monthPart) && (dayPart === undefined || printed.day === dayPart),
  );
}
