/** What is counted, with its figures as a chart and, saying the same, as a table. */
import { indicator, type IndicatorResult, type PartialDate } from "@doi-ngoai/sdk";
import { queryOptions } from "@doi-ngoai/sdk/query";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Chart } from "./chart.js";
import { client } from "./client.js";
import { Asked, dateIn, Disagreements, EvidenceList, Gaps, Heading, Link, Links, NoSuch, paragraphsIn, Section, Text, useWords } from "./parts.js";
import type { Words } from "./words.js";

/** A figure. */
export type Observation = NonNullable<NonNullable<IndicatorResult["indicator"]>["observations"]>["nodes"][number];

export function IndicatorPage({ id }: { readonly id: string }): ReactNode {
  const { say, name } = useWords();
  return (
    <Asked of={useQuery(queryOptions(client, indicator, { id }))}>
      {({ indicator: found }) => {
        if (found === null) return <NoSuch />;
        const figures = found.observations?.nodes ?? [];
        return (
          <>
            <Heading>
              <Text of={found.name} />
            </Heading>
            {found.summary !== null && (
              <p>
                <Text of={found.summary} />
              </p>
            )}
            <p>
              {say("units")}: {found.units.map((unit) => name("units", unit)).join(", ")}{" "}
              {found.cumulative && <span className="badge">{say("cumulative")}</span>}
            </p>
            {figures.length === 0 ? (
              <p className="empty">{say("noFigures")}</p>
            ) : (
              <>
                <Section title={say("chart")}>
                  <Chart figures={figures} />
                </Section>
                <Section title={say("figures")}>
                  <Figures of={figures} />
                </Section>
              </>
            )}
            <Disagreements of={found.disagreements} />
            <Gaps of={found.gaps} />
            <EvidenceList of={found.citations} />
          </>
        );
      }}
    </Asked>
  );
}

/** From when to when; a period that begins and ends with the same year is that year. */
function periodIn(start: PartialDate | null, end: PartialDate | null, words: Words): string {
  return [...new Set([start, end].map((date) => dateIn(date, words)))].join(" → ");
}

/** When a figure holds: a moment, a stretch, or when it was said. */
function whenIn({ validOn, periodStart, periodEnd, statedOn }: Observation, words: Words): string {
  if (validOn !== null) return dateIn(validOn, words);
  if (periodStart !== null || periodEnd !== null) return periodIn(periodStart, periodEnd, words);
  return statedOn === null ? words.say("undated") : `${words.say("said")} ${dateIn(statedOn, words)}`;
}

/** What its words allow, as an interval of mathematics. */
function boundsIn({ quantity: { interval } }: Observation, { number, say }: Words): string {
  const { min, max, minInclusive, maxInclusive } = interval;
  if (min === null && max === null) return say("open");
  if (min === max && min !== null) return `= ${number(min)}`;
  return [min === null ? "" : `${minInclusive ? "≥" : ">"} ${number(min)}`, max === null ? "" : `${maxInclusive ? "≤" : "<"} ${number(max)}`]
    .filter(Boolean)
    .join(", ");
}

function Figures({ of }: { readonly of: readonly Observation[] }): ReactNode {
  const words = useWords();
  const { say, name } = words;
  return (
    // what is wider than a phone is scrolled, with the keyboard too
    <div className="scrolled" tabIndex={0} role="group" aria-label={say("figures")}>
      <table>
        <caption className="unseen">{say("figures")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("figure")}</th>
            <th scope="col">{say("comparator")}</th>
            <th scope="col">{say("bounds")}</th>
            <th scope="col">{say("when")}</th>
            <th scope="col">{say("source")}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">
                <Text of={figure.quantity.label} />
              </th>
              <td>{name("comparators", figure.quantity.comparator)}</td>
              <td className="bounds">{boundsIn(figure, words)}</td>
              <td>{whenIn(figure, words)}</td>
              <td>
                {figure.citations.length === 0 ? (
                  <Link to={figure.article} />
                ) : (
                  <>
                    <Links of={figure.citations.slice(0, 1).map(({ source }) => source)} />, {paragraphsIn(figure.citations, words)}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
