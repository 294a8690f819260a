/** A person, with the offices in which sources name them over time. */
import { person, type PersonResult } from "@doi-ngoai/sdk";
import { queryOptions } from "@doi-ngoai/sdk/query";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { client } from "./client.js";
import { Asked, dateIn, Disagreements, EvidenceList, Gaps, Heading, Link, NoSuch, paragraphsIn, Section, Text, useWords } from "./parts.js";
import { spanOf, yearsOf } from "./span.js";
import { useWidth } from "./width.js";

type Tenures = NonNullable<NonNullable<PersonResult["person"]>["tenures"]>["nodes"];

export function PersonPage({ id }: { readonly id: string }): ReactNode {
  const { say } = useWords();
  return (
    <Asked of={useQuery(queryOptions(client, person, { id }))}>
      {({ person: found }) =>
        found === null ? (
          <NoSuch />
        ) : (
          <>
            <Heading>
              <Text of={found.name} />
            </Heading>
            {found.summary !== null && (
              <p>
                <Text of={found.summary} />
              </p>
            )}
            <Section title={say("offices")}>
              {found.tenures?.nodes.length ? <Offices tenures={found.tenures.nodes} /> : <p className="empty">{say("noOffices")}</p>}
            </Section>
            {found.speeches.length > 0 && (
              <Section title={say("speeches")}>
                <ul>
                  {found.speeches.map((speech) => (
                    <li key={speech.id}>
                      <Link to={speech} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            <Disagreements of={found.disagreements} />
            <Gaps of={found.gaps} />
            <EvidenceList of={found.citations} />
          </>
        )
      }
    </Asked>
  );
}

function Offices({ tenures }: { readonly tenures: Tenures }): ReactNode {
  const words = useWords();
  const { say } = words;
  const [box, width] = useWidth<HTMLDivElement>();
  const years = yearsOf(tenures.flatMap(({ attestations }) => attestations.map(({ date }) => spanOf(date))));
  const x = (year: number): number => (years === null ? 0 : 20 + ((year - years.first) / (years.end - years.first)) * (width - 40));
  return (
    <div ref={box}>
      <p>{say("officesNote")}</p>
      <ol className="offices">
        {tenures.map(({ id, office, attestations }) => (
          <li key={id}>
            <h3>
              <Link to={office} />
            </h3>
            {years !== null && (
              // the list below says the same
              <svg aria-hidden="true" width={width} height={40} className="strip">
                <line x1={x(years.first)} x2={x(years.end)} y1={14} y2={14} className="axis" />
                {attestations.map(({ date }, index) => {
                  const { from, to } = spanOf(date);
                  const [left, right] = [x(from ?? years.first), x(to ?? years.end)];
                  return right - left > 6 ? (
                    <rect key={index} x={left} width={right - left} y={9} height={10} rx={5} className="possible" />
                  ) : (
                    <circle key={index} cx={(left + right) / 2} cy={14} r={6} className="moment" />
                  );
                })}
                <text x={x(years.first)} y={36}>
                  {years.first}
                </text>
                <text x={x(years.end)} y={36} textAnchor="end">
                  {years.end}
                </text>
              </svg>
            )}
            <ul>
              {attestations.map(({ date, printedTitle, citation }, index) => (
                <li key={index}>
                  {dateIn(date, words)}: <q lang="vi">{printedTitle}</q> · <Link to={citation.source} />, {paragraphsIn([citation], words)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}
