/** Who held an office on a day, as far as moments attested by sources tell. */
import type { PartialDate } from "./records.js";

/** How certain it is, best first. */
export const certainties = ["ATTESTED", "BRACKETED", "LAST_KNOWN", "FIRST_KNOWN", "POSSIBLE"] as const;
export type Certainty = (typeof certainties)[number];

/** What moments tell about one day. */
export interface Holding {
  readonly certainty: Certainty;
  /** Days to the nearest moment, at least: 0 when attested or when a moment that is no single day may have been the day; null when only that is known. */
  readonly distanceInDays: number | null;
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/**
 * What the moments at which somebody is named in an office tell about a day. A moment that is one day attests that day;
 * one that lies wholly before or after is a bound; one that may have been the day makes it possible, unless the day lies between two bounds.
 *
 * @param day - `YYYY-MM-DD`.
 */
export function holdingOn(day: string, moments: readonly (PartialDate | null)[]): Holding {
  const before: number[] = [];
  const after: number[] = [];
  let around = false;
  for (const moment of moments) {
    const { earliest, latest } = moment ?? { earliest: null, latest: null };
    if (earliest === day && latest === day) return { certainty: "ATTESTED", distanceInDays: 0 };
    if (latest !== null && latest < day) before.push(dayNumber(day) - dayNumber(latest));
    else if (earliest !== null && earliest > day) after.push(dayNumber(earliest) - dayNumber(day));
    else around = true;
  }
  const distanceInDays = around ? 0 : Math.min(...before, ...after);
  if (before.length > 0 && after.length > 0) return { certainty: "BRACKETED", distanceInDays };
  if (around || before.length + after.length === 0) return { certainty: "POSSIBLE", distanceInDays: null };
  return { certainty: before.length > 0 ? "LAST_KNOWN" : "FIRST_KNOWN", distanceInDays };
}
