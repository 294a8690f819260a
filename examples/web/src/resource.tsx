/** What the pages of most types have in common, and the page of those that have nothing besides. */
import { resource, type DisagreementCard, type Evidence, type Gap } from "@doi-ngoai/sdk";
import { queryOptions } from "@doi-ngoai/sdk/query";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { client } from "./client.js";
import { Asked, Disagreements, EvidenceList, Facts, Gaps, Heading, NoSuch, Section, Text, useWords, type Localized } from "./parts.js";
import { typeNamed } from "./search.js";

interface DescribedProps {
  /** As the search counts it: GOAL_SET. */
  readonly type: string;
  readonly of: {
    readonly name: Localized;
    readonly summary: Localized | null;
    readonly disagreements: readonly DisagreementCard[];
    readonly gaps: readonly Gap[];
    readonly citations: readonly Evidence[];
  };
  readonly facts: Parameters<typeof Facts>[0]["of"];
}

/** What it is, its facts, what is disputed, what is missing, and the evidence. */
export function Described({ type, of, facts }: DescribedProps): ReactNode {
  const { say, name } = useWords();
  return (
    <>
      <Heading>
        <Text of={of.name} />
      </Heading>
      <p>
        <span className="badge">{name("types", type)}</span> <Text of={of.summary} />
      </p>
      {facts.length > 0 && (
        <Section title={say("facts")}>
          <Facts of={facts} />
        </Section>
      )}
      <Disagreements of={of.disagreements} />
      <Gaps of={of.gaps} />
      <EvidenceList of={of.citations} />
    </>
  );
}

export function ResourcePage({ id }: { readonly id: string }): ReactNode {
  return (
    <Asked of={useQuery(queryOptions(client, resource, { id }))}>
      {({ resource: found }) => (found === null ? <NoSuch /> : <Described type={typeNamed(found.__typename)} of={found} facts={[]} />)}
    </Asked>
  );
}
