/** The page of a resource that has no page of its own: what it is, what is disputed, what is missing, and the evidence. */
import { resource } from "@doi-ngoai/sdk";
import { queryOptions } from "@doi-ngoai/sdk/query";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { client } from "./client.js";
import { Asked, Disagreements, EvidenceList, Gaps, Heading, NoSuch, Text, useWords } from "./parts.js";
import { typeNamed } from "./search.js";

export function ResourcePage({ id }: { readonly id: string }): ReactNode {
  const { name } = useWords();
  return (
    <Asked of={useQuery(queryOptions(client, resource, { id }))}>
      {({ resource: found }) =>
        found === null ? (
          <NoSuch />
        ) : (
          <>
            <Heading>
              <Text of={found.name} />
            </Heading>
            <p>
              <span className="badge">{name("types", typeNamed(found.__typename))}</span> <Text of={found.summary} />
            </p>
            <Disagreements of={found.disagreements} />
            <Gaps of={found.gaps} />
            <EvidenceList of={found.citations} />
          </>
        )
      }
    </Asked>
  );
}
