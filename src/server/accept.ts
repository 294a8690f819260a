/** Which of the media types that we can send an Accept header likes best (RFC 9110, section 12.5.1). */

interface Range {
  readonly type: string;
  readonly weight: number;
  readonly place: number;
}

/**
 * The offer with the highest weight; among equals the one named more exactly, then the one named first in the header, then the one offered first.
 * Without a header every offer is as good. Null when the header allows none of them.
 */
export function preferredMediaType<Offer extends string>(accept: string | undefined, offers: readonly Offer[]): Offer | null {
  const ranges = (accept ?? "*/*").split(",").map(readRange);
  const matches = offers.flatMap((offer) => {
    // Only the most exact range that fits speaks for an offer: "application/json;q=0, */*" refuses JSON.
    const fitting = ranges.map((range) => ({ ...range, offer, exactness: exactness(range, offer) })).filter((match) => match.exactness > 0);
    return fitting.sort((a, b) => b.exactness - a.exactness).slice(0, 1);
  });
  const [best] = matches.filter((match) => match.weight > 0).sort((a, b) => b.weight - a.weight || b.exactness - a.exactness || a.place - b.place);
  return best?.offer ?? null;
}

/** One range of the header. Of its parameters only the weight counts, since none of our types has another form. */
function readRange(text: string, place: number): Range {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  return { type, place, weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 };
}

/** 3 for the type itself, 2 for its family, 1 for anything, 0 for no match. */
function exactness({ type }: Range, offer: string): number {
  if (type === offer) return 3;
  if (type === `${offer.slice(0, offer.indexOf("/"))}/*`) return 2;
  return type === "*/*" ? 1 : 0;
}
