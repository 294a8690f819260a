/** Stretches of time on a drawing. */
import type { PartialDate } from "@doi-ngoai/sdk";

/** From the first moment it can be to the last, as years with a fraction; null where that is open. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

/** A day as a year with a fraction: 2021-07-02 is about 2021.5. */
function yearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  const begin = Date.UTC(year, 0, 1);
  return year + (Date.parse(day) - begin) / (Date.UTC(year + 1, 0, 1) - begin);
}

/** When a date can be; where it is named as the end of its year, its end. */
export function spanOf(date: PartialDate | null): Span {
  if (date === null) return { from: null, to: null };
  const to = date.latest === null ? null : yearOf(date.latest);
  if (date.precision === "YEAR_END") return { from: to, to };
  return { from: date.earliest === null ? null : yearOf(date.earliest), to };
}

/** The years that all of them lie in, the last one not included; null when none is known. */
export function yearsOf(spans: readonly Span[]): { readonly first: number; readonly end: number } | null {
  const known = spans.flatMap(({ from, to }) => [from, to]).filter((year) => year !== null);
  if (known.length === 0) return null;
  return { first: Math.floor(Math.min(...known)), end: Math.floor(Math.max(...known)) + 1 };
}
