/** Figures over time: each with its comparator and bounds, and a band over the years of which no source gives one. */
import type { Comparator } from "@doi-ngoai/sdk";
import { useId, type ReactNode } from "react";
import type { Observation } from "./indicator.js";
import { inLanguage, useWords } from "./parts.js";
import { spanOf, yearsOf, type Span } from "./span.js";
import { useWidth } from "./width.js";

const height = 320;
const edge = { left: 68, right: 28, top: 28, bottom: 36 };
const sign: Readonly<Record<Comparator, string>> = { EXACTLY: "", ABOUT: "≈ ", MORE_THAN: "> ", NEARLY: "< ", ORDER_OF_MAGNITUDE: "" };

/** How a figure lies in its span: at a moment, at some moment of it that no source tells, or over the whole of it. */
type Hold = "moment" | "window" | "period";

/** When a figure can hold. */
function spanOfFigure({ validOn, periodStart, periodEnd, statedOn }: Observation): Span & { readonly hold: Hold } {
  if (validOn === null && (periodStart !== null || periodEnd !== null)) {
    return { from: spanOf(periodStart).from, to: spanOf(periodEnd).to, hold: "period" };
  }
  const span = spanOf(validOn ?? statedOn);
  return { ...span, hold: span.from !== null && span.from === span.to ? "moment" : "window" };
}

/** Runs of years that no figure reaches, each with the year behind it. */
function gapsOf(spans: readonly Span[], { first, end }: { readonly first: number; readonly end: number }): readonly { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  for (let year = first; year < end; year += 1) {
    if (spans.some(({ from, to }) => Math.floor(from ?? first) <= year && year <= Math.floor(to ?? end))) continue;
    const last = gaps.at(-1);
    if (last?.to === year) last.to = year + 1;
    else gaps.push({ from: year, to: year + 1 });
  }
  return gaps;
}

/** A step that gives about four lines, of 1, 2 or 5 times a power of ten. */
function stepFor(top: number): number {
  const power = 10 ** Math.floor(Math.log10(top / 4));
  return power * ([1, 2, 5, 10].find((times) => times * power >= top / 4) ?? 10);
}

export function Chart({ figures }: { readonly figures: readonly Observation[] }): ReactNode {
  const { say, name, short, language } = useWords();
  const id = useId();
  const [box, width] = useWidth<HTMLElement>();
  const dated = figures.map((figure) => ({ figure, span: spanOfFigure(figure) })).filter(({ span }) => span.from !== null || span.to !== null);
  const years = yearsOf(dated.map(({ span }) => span));
  if (years === null) return <p className="empty">{say("undated")}</p>;

  // room above the highest for its arrow and its number
  const highest = Math.max(1, ...dated.flatMap(({ figure: { quantity } }) => [quantity.value, quantity.interval.max ?? 0])) * 1.15;
  const step = stepFor(highest);
  const top = step * Math.ceil(highest / step);
  const x = (year: number): number => edge.left + ((year - years.first) / (years.end - years.first)) * (width - edge.left - edge.right);
  const y = (value: number): number => height - edge.bottom - (value / top) * (height - edge.top - edge.bottom);
  const lines = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step);
  const every = Math.ceil((years.end - years.first) / Math.max(2, Math.floor((width - edge.left - edge.right) / 56)));
  const labelled = Array.from({ length: years.end - years.first }, (_, index) => years.first + index).filter((_, index) => index % every === 0);
  const gaps = gapsOf(
    dated.map(({ span }) => span),
    years,
  );

  const marks = dated.map(({ figure, span }) => {
    const [left, right] = [x(span.from ?? years.first), x(span.to ?? years.end)];
    const middle = (left + right) / 2;
    // a stretch is never so short that it looks like a moment
    const half = span.hold === "moment" ? 0 : Math.max(7, (right - left) / 2);
    return { figure, span, left: middle - half, right: middle + half, middle, level: y(figure.quantity.value) };
  });
  // where the same is said again so near that two labels would lie over each other, one says how often; a moment within a span has its own, below
  const labels: { first: (typeof marks)[number]; times: number; below: boolean }[] = [];
  for (const mark of marks) {
    const { value, comparator } = mark.figure.quantity;
    const near = labels.filter(
      ({ first: { figure, middle } }) => figure.quantity.value === value && figure.quantity.comparator === comparator && Math.abs(middle - mark.middle) < 60,
    );
    const same = near.find(({ first }) => first.span.hold === mark.span.hold);
    if (same === undefined) labels.push({ first: mark, times: 1, below: near.length > 0 });
    else same.times += 1;
  }
  const comparators = [...new Set(dated.map(({ figure }) => figure.quantity.comparator))];

  return (
    <figure ref={box} className="chart">
      <svg width={width} height={height} role="img" aria-labelledby={`${id}title`} aria-describedby={`${id}note`}>
        <title id={`${id}title`}>{`${say("chart")}, ${String(years.first)}–${String(years.end - 1)}`}</title>
        <defs>
          <pattern id={`${id}hatch`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1="0" x2="0" y1="0" y2="8" className="hatch" />
          </pattern>
        </defs>
        {gaps.map(({ from, to }) => (
          <g key={from} className="gap">
            <rect x={x(from)} width={x(to) - x(from)} y={edge.top} height={height - edge.top - edge.bottom} fill={`url(#${id}hatch)`} />
            {x(to) - x(from) > 70 && (
              <text x={(x(from) + x(to)) / 2} y={height - edge.bottom - 10} textAnchor="middle">
                {say("gapBand")}
              </text>
            )}
          </g>
        ))}
        {lines.map((value) => (
          <g key={value}>
            <line x1={edge.left} x2={width - edge.right} y1={y(value)} y2={y(value)} className="grid" />
            <text x={edge.left - 8} y={y(value) + 4} textAnchor="end">
              {short(value)}
            </text>
          </g>
        ))}
        {labelled.map((year) => (
          <text key={year} x={x(year + 0.5)} y={height - 12} textAnchor="middle">
            {year}
          </text>
        ))}
        {marks.map(({ figure, span, left, right, level }) => {
          const { comparator, label, interval } = figure.quantity;
          return (
            <g key={figure.id} className={`figure ${comparator.toLowerCase()}`}>
              <title>{inLanguage(label, language)?.words}</title>
              <Mark
                comparator={comparator}
                hold={span.hold}
                left={left}
                right={right}
                ends={endsOf(span, left, right)}
                level={level}
                highest={y(interval.max ?? top)}
                lowest={y(interval.min ?? 0)}
              />
            </g>
          );
        })}
        {labels.map(({ first: { figure, span, middle, level }, times, below }) => {
          const { comparator, value, interval } = figure.quantity;
          const range = comparator === "ORDER_OF_MAGNITUDE" ? `${short(interval.min ?? 0)}–${short(interval.max ?? top)}` : short(value);
          // below its mark where an arrow, a ring or another number is in the way above
          const drop = comparator === "ABOUT" ? 26 : below || (comparator === "MORE_THAN" && span.hold === "moment") ? 22 : -12;
          const place = comparator === "ORDER_OF_MAGNITUDE" ? y(interval.max ?? top) - 8 : level + drop;
          const words = `${sign[comparator]}${range}${times > 1 ? ` ×${String(times)}` : ""}`;
          // half a letter is some 4.5 pixels
          return (
            <text key={figure.id} x={Math.min(middle, width - 4.5 * words.length)} y={place} textAnchor="middle" className="value">
              {words}
            </text>
          );
        })}
      </svg>
      <figcaption>
        <ul className="legend">
          {comparators.map((comparator) => (
            <li key={comparator}>
              <svg aria-hidden="true" width={24} height={24} className={`figure ${comparator.toLowerCase()}`}>
                <Mark
                  comparator={comparator}
                  hold="moment"
                  left={12}
                  right={12}
                  ends={[12]}
                  level={comparator === "MORE_THAN" ? 18 : comparator === "NEARLY" ? 6 : 12}
                  highest={3}
                  lowest={21}
                  reach={16}
                />
              </svg>
              {name("comparators", comparator)}
            </li>
          ))}
          {(["window", "period"] as const)
            .filter((hold) => marks.some(({ span }) => span.hold === hold))
            .map((hold) => (
              <li key={hold}>
                <svg aria-hidden="true" width={36} height={24}>
                  <Mark comparator="EXACTLY" hold={hold} left={5} right={31} ends={[5, 31]} level={12} highest={12} lowest={12} />
                </svg>
                {say(hold)}
              </li>
            ))}
          {gaps.length > 0 && (
            <li>
              <svg aria-hidden="true" width={24} height={24}>
                <rect width={24} height={24} fill={`url(#${id}hatch)`} />
              </svg>
              {say("gapBand")}: {gaps.map(({ from, to }) => (to - from === 1 ? String(from) : `${String(from)}–${String(to - 1)}`)).join(", ")}
            </li>
          )}
        </ul>
        <p id={`${id}note`}>{say("chartNote")}</p>
      </figcaption>
    </figure>
  );
}

/** Where a span ends on the drawing; a moment has one end, and an open side none. */
function endsOf({ from, to }: Span, left: number, right: number): readonly number[] {
  return [...new Set([...(from === null ? [] : [left]), ...(to === null ? [] : [right])])];
}

interface MarkProps {
  readonly comparator: Comparator;
  readonly hold: Hold;
  readonly left: number;
  readonly right: number;
  /** The sides at which the span is bounded. */
  readonly ends: readonly number[];
  readonly level: number;
  /** Where the interval of the figure ends, for one of which only the order of magnitude is known. */
  readonly highest: number;
  readonly lowest: number;
  /** How long an arrow is. */
  readonly reach?: number;
}

/** One figure: a dot at its moment, or a line over its span, hollow at its ends where the moment lies somewhere within. */
function Mark({ comparator, hold, left, right, ends, level, highest, lowest, reach = 26 }: MarkProps): ReactNode {
  const range = comparator === "ORDER_OF_MAGNITUDE";
  const around = { left: ends.includes(left) ? left - 11 : left, right: ends.includes(right) ? right + 11 : right };
  return (
    <>
      {range && <rect x={left - 5} width={right - left + 10} y={highest} height={lowest - highest} rx={5} className={`range ${hold}`} />}
      {comparator === "ABOUT" && <rect x={around.left} width={around.right - around.left} y={level - 11} height={22} rx={11} className="around" />}
      {hold !== "moment" && !range && <line x1={left} x2={right} y1={level} y2={level} className={`span ${hold}`} />}
      {comparator === "MORE_THAN" && ends.map((end) => <path key={end} d={arrow(end, level, level - reach)} className="bound" />)}
      {comparator === "NEARLY" && ends.map((end) => <path key={end} d={arrow(end, level, level + reach)} className="bound" />)}
      {hold === "moment" && !range && <circle cx={left} cy={level} r={5} className="point" />}
      {hold === "window" && !range && ends.map((end) => <circle key={end} cx={end} cy={level} r={4} className="hollow" />)}
      {hold === "period" && !range && ends.map((end) => <line key={end} x1={end} x2={end} y1={level - 6} y2={level + 6} className="span" />)}
    </>
  );
}

/** An arrow along a vertical line: the true number may be as far as it goes, and farther. */
function arrow(x: number, from: number, to: number): string {
  const back = to < from ? 6 : -6;
  return `M${String(x)} ${String(from)}V${String(to)}M${String(x - 5)} ${String(to + back)}L${String(x)} ${String(to)}L${String(x + 5)} ${String(to + back)}`;
}
