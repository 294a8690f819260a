/** A directive or other instrument, with its evidence and what is disputed about it. */
import { directive } from "@doi-ngoai/sdk";
import { queryOptions } from "@doi-ngoai/sdk/query";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { client } from "./client.js";
import { Asked, dateFact, Disagreements, EvidenceList, Facts, Gaps, Heading, Link, Links, NoSuch, Section, Text, useWords } from "./parts.js";

export function DirectivePage({ id }: { readonly id: string }): ReactNode {
  const words = useWords();
  const { say, name } = words;
  return (
    <Asked of={useQuery(queryOptions(client, directive, { id }))}>
      {({ directive: found }) => {
        if (found === null) return <NoSuch />;
        const { number } = found;
        const goals = found.goals?.nodes ?? [];
        const statements = found.statements?.nodes ?? [];
        const otherwise = number?.notations.filter((notation) => notation !== number.canonical) ?? [];
        return (
          <>
            <Heading>
              <Text of={found.name} />
            </Heading>
            <Section title={say("facts")}>
              <Facts
                of={[
                  [say("kind"), name("directiveKinds", found.directiveKind)],
                  [say("number"), number && `${number.canonical}${otherwise.length > 0 ? ` (${say("printed")} ${otherwise.join(", ")})` : ""}`],
                  [say("status"), name("directiveStatuses", found.directiveStatus)],
                  [say("date"), dateFact(found.date, words)],
                  [say("issuers"), found.issuers.length > 0 ? <Links of={found.issuers} /> : null],
                  [say("title"), found.title && <Text of={found.title} />],
                  [say("about"), found.subjectMatter && <Text of={found.subjectMatter} />],
                  [say("concerns"), found.concerns.length > 0 ? <Links of={found.concerns} /> : null],
                ]}
              />
            </Section>
            <Disagreements of={found.disagreements} />
            <EvidenceList of={found.citations} />
            <Gaps of={found.gaps} />
            {goals.length > 0 && (
              <Section title={say("goals")}>
                <ul>
                  {goals.map((goal) => (
                    <li key={goal.id}>
                      <Link to={goal} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            {statements.length > 0 && (
              <Section title={say("statements")}>
                <ul>
                  {statements.map((statement) => (
                    <li key={statement.id}>
                      <Link to={statement} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        );
      }}
    </Asked>
  );
}
