/** A speech and an article: when, by whom, and what goes with it. */
import { article, speech } from "@doi-ngoai/sdk";
import { queryOptions } from "@doi-ngoai/sdk/query";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { client } from "./client.js";
import { Actors, Asked, dateFact, linksOrNothing, NoSuch, useWords } from "./parts.js";
import { Described } from "./resource.js";

export function SpeechPage({ id }: { readonly id: string }): ReactNode {
  const words = useWords();
  const { say, name } = words;
  return (
    <Asked of={useQuery(queryOptions(client, speech, { id }))}>
      {({ speech: found }) =>
        found === null ? (
          <NoSuch />
        ) : (
          <Described
            type="SPEECH"
            of={found}
            facts={[
              [say("kindOf"), name("speechKinds", found.speechKind)],
              [say("date"), dateFact(found.date, words)],
              [say("speakers"), <Actors key="speakers" of={found.speakers} />],
              [say("event"), found.event && linksOrNothing([found.event])],
              [say("articles"), linksOrNothing(found.reports.map((report) => report.article))],
            ]}
          />
        )
      }
    </Asked>
  );
}

export function ArticlePage({ id }: { readonly id: string }): ReactNode {
  const words = useWords();
  const { say, name } = words;
  return (
    <Asked of={useQuery(queryOptions(client, article, { id }))}>
      {({ article: found }) =>
        found === null ? (
          <NoSuch />
        ) : (
          <Described
            type="ARTICLE"
            of={found}
            facts={[
              [say("kindOf"), name("articleKinds", found.articleKind)],
              [say("date"), dateFact(found.date, words)],
              [say("publisher"), found.publisher && linksOrNothing([found.publisher])],
              [say("events"), linksOrNothing(found.events)],
              [say("speeches"), linksOrNothing(found.speeches)],
            ]}
          />
        )
      }
    </Asked>
  );
}
