/** Something that took place or is to come: when, where, and who took part as what. */
import { event } from "@doi-ngoai/sdk";
import { queryOptions } from "@doi-ngoai/sdk/query";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { client } from "./client.js";
import { Actors, Asked, dateFact, linksOrNothing, NoSuch, Text, useWords } from "./parts.js";
import { Described } from "./resource.js";

export function EventPage({ id }: { readonly id: string }): ReactNode {
  const words = useWords();
  const { say, name } = words;
  return (
    <Asked of={useQuery(queryOptions(client, event, { id }))}>
      {({ event: found }) =>
        found === null ? (
          <NoSuch />
        ) : (
          <Described
            type="EVENT"
            of={found}
            facts={[
              [say("kindOf"), name("eventKinds", found.eventKind)],
              [say("status"), name("eventStatuses", found.eventStatus)],
              [say("date"), dateFact(found.date, words)],
              [say("place"), found.place && <Text of={found.place} />],
              ...[...Map.groupBy(found.participants, ({ role }) => role)].map(
                ([role, those]) => [name("roles", role), <Actors key={role} of={those.map(({ actor }) => actor)} />] as const,
              ),
              [say("partOf"), linksOrNothing(found.partOf === null ? [] : [found.partOf])],
              [say("parts"), linksOrNothing(found.parts)],
              [say("speeches"), linksOrNothing(found.speeches)],
              [say("articles"), linksOrNothing(found.articles)],
            ]}
          />
        )
      }
    </Asked>
  );
}
