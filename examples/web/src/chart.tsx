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

/** When a figure can hold. */
function spanOfFigure({ validOn, periodStart, periodEnd, statedOn }: Observation): Span {
  if (validOn !== null) return spanOf(validOn);
  if (periodStart !== null || periodEnd !== null) return { from: spanOf(periodStart).from, to: spanOf(periodEnd).to };
  return spanOf(statedOn);
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
    return { figure, left, right, middle: (left + right) / 2, level: y(figure.quantity.value) };
  });
  // where the same is said again so near that two labels would lie over each other, one says how often
  const labels: { first: (typeof marks)[number]; times: number }[] = [];
  for (const mark of marks) {
    const { value, comparator } = mark.figure.quantity;
    const near = labels.find(
      ({ first: { figure, middle } }) => figure.quantity.value === value && figure.quantity.comparator === comparator && Math.abs(middle - mark.middle) < 60,
    );
    if (near === undefined) labels.push({ first: mark, times: 1 });
    else near.times += 1;
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
        {marks.map(({ figure, left, right, middle, level }) => {
          const { comparator, label, interval } = figure.quantity;
          return (
            <g key={figure.id} className={`figure ${comparator.toLowerCase()}`}>
              <title>{inLanguage(label, language)?.words}</title>
              {right - left > 8 && <line x1={left} x2={right} y1={level} y2={level} className="span" />}
              {comparator === "MORE_THAN" && <path d={arrow(middle, level, level - 26)} className="bound" />}
              {comparator === "NEARLY" && <path d={arrow(middle, level, level + 26)} className="bound" />}
              {comparator === "ORDER_OF_MAGNITUDE" && (
                <line x1={middle} x2={middle} y1={y(interval.min ?? 0)} y2={y(interval.max ?? top)} className="bound wide" />
              )}
              {comparator === "ABOUT" && <circle cx={middle} cy={level} r={11} className="around" />}
              {comparator !== "ORDER_OF_MAGNITUDE" && <circle cx={middle} cy={level} r={5} className="point" />}
            </g>
          );
        })}
        {labels.map(({ first: { figure, middle, level }, times }) => {
          const { comparator, value, interval } = figure.quantity;
          const range = comparator === "ORDER_OF_MAGNITUDE" ? `${short(interval.min ?? 0)}–${short(interval.max ?? top)}` : short(value);
          return (
            <text
              key={figure.id}
              x={Math.min(Math.max(middle, edge.left + 20), width - 30)}
              y={comparator === "MORE_THAN" || comparator === "ABOUT" ? level + 22 : level - 12}
              textAnchor="middle"
              className="value"
            >
              {`${sign[comparator]}${range}${times > 1 ? ` ×${String(times)}` : ""}`}
            </text>
          );
        })}
      </svg>
      <figcaption>
        <ul className="legend">
          {comparators.map((comparator) => (
            <li key={comparator}>
              <svg aria-hidden="true" width={24} height={24} className={`figure ${comparator.toLowerCase()}`}>
                {comparator === "MORE_THAN" && <path d={arrow(12, 17, 3)} className="bound" />}
                {comparator === "NEARLY" && <path d={arrow(12, 7, 21)} className="bound" />}
                {comparator === "ORDER_OF_MAGNITUDE" && <line x1={12} x2={12} y1={3} y2={21} className="bound wide" />}
                {comparator === "ABOUT" && <circle cx={12} cy={12} r={10} className="around" />}
                {comparator !== "ORDER_OF_MAGNITUDE" && (
                  <circle cx={12} cy={comparator === "MORE_THAN" ? 17 : comparator === "NEARLY" ? 7 : 12} r={5} className="point" />
                )}
              </svg>
              {name("comparators", comparator)}
            </li>
          ))}
          {marks.some(({ left, right }) => right - left > 8) && (
            <li>
              <svg aria-hidden="true" width={24} height={24}>
                <line x1={0} x2={24} y1={12} y2={12} className="span" />
              </svg>
              {say("canHold")}
            </li>
          )}
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

/** An arrow along a vertical line: the true number may be as far as it goes, and farther. */
function arrow(x: number, from: number, to: number): string {
  const back = to < from ? 6 : -6;
  return `M${String(x)} ${String(from)}V${String(to)}M${String(x - 5)} ${String(to + back)}L${String(x)} ${String(to)}L${String(x + 5)} ${String(to + back)}`;
}
