/** An aim and a statement: what somebody said, where and when. */
import { DatedCard, goal, statement, type ResourceLink } from "@doi-ngoai/sdk";
import { queryOptions } from "@doi-ngoai/sdk/query";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { client } from "./client.js";
import { Actors, Asked, dateFact, dateIn, Link, linksOrNothing, NoSuch, useWords } from "./parts.js";
import { Described } from "./resource.js";

export function GoalPage({ id }: { readonly id: string }): ReactNode {
  const words = useWords();
  const { say, name } = words;
  return (
    <Asked of={useQuery(queryOptions(client, goal, { id }))}>
      {({ goal: found }) =>
        found === null ? (
          <NoSuch />
        ) : (
          <Described
            type="GOAL"
            of={found}
            facts={[
              [say("kindOf"), name("goalKinds", found.goalKind)],
              [say("horizons"), found.horizons.length === 0 ? undefined : found.horizons.map((date) => dateFact(date, words)).join(", ")],
              [say("statedBy"), found.statedBy.length === 0 ? say("articleVoice") : <Actors key="statedBy" of={found.statedBy} />],
              [say("speech"), found.speech === null ? undefined : <Dated to={found.speech} />],
              [say("article"), <Dated key="article" to={found.article} />],
              [say("setBy"), linksOrNothing(found.setBy)],
              [say("addressees"), found.addressees.length === 0 ? undefined : <Actors key="addressees" of={found.addressees} />],
              [say("about"), linksOrNothing(found.about)],
              [say("list"), linksOrNothing(found.set === null ? [] : [found.set])],
              [say("partOf"), linksOrNothing(found.parent === null ? [] : [found.parent])],
              [say("parts"), linksOrNothing(found.children)],
            ]}
          />
        )
      }
    </Asked>
  );
}

export function StatementPage({ id }: { readonly id: string }): ReactNode {
  const { say, name } = useWords();
  return (
    <Asked of={useQuery(queryOptions(client, statement, { id }))}>
      {({ statement: found }) =>
        found === null ? (
          <NoSuch />
        ) : (
          <Described
            type="STATEMENT"
            of={found}
            facts={[
              [say("kindOf"), name("statementKinds", found.statementKind)],
              [say("phrase"), found.phrase === null ? undefined : <q lang="vi">{found.phrase}</q>],
              [say("statedBy"), found.statedBy.length === 0 ? say("articleVoice") : <Actors key="statedBy" of={found.statedBy} />],
              [say("relayedBy"), found.relayedBy.length === 0 ? undefined : <Actors key="relayedBy" of={found.relayedBy} />],
              [say("speech"), found.speech === null ? undefined : <Dated to={found.speech} />],
              [say("article"), <Dated key="article" to={found.article} />],
              [say("about"), linksOrNothing(found.about)],
            ]}
          />
        )
      }
    </Asked>
  );
}

/** A link with its date, which links do not carry: what is loaded in one tick goes in one request. */
function Dated({ to }: { readonly to: ResourceLink }): ReactNode {
  const words = useWords();
  const { data } = useQuery({ queryKey: ["dated", to.id], queryFn: () => client.load(DatedCard, to.id) });
  return (
    <>
      <Link to={to} />
      {data?.date != null && `\u00a0· ${dateIn(data.date, words)}`}
    </>
  );
}
