/** What has a date, along one line of time, year by year. */
import { timeline, type DatedCard, type OrderDirection } from "@doi-ngoai/sdk";
import { infiniteQueryOptions } from "@doi-ngoai/sdk/query";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { client } from "./client.js";
import { dateIn, Failed, Heading, Link, Loading, useWords } from "./parts.js";
import { More, typeNamed } from "./search.js";

/** The year in which it is, or in which it is at the earliest. */
const yearOf = ({ date }: DatedCard): string => (date?.value ?? date?.earliest ?? date?.latest ?? "").slice(0, 4);

export function TimelinePage(): ReactNode {
  const words = useWords();
  const { say, name } = words;
  const [direction, setDirection] = useState<OrderDirection>("DESC");
  const list = useInfiniteQuery(infiniteQueryOptions(client, timeline, { first: 20, direction }));
  const nodes = list.data?.pages.flatMap((page) => page.timeline?.nodes ?? []);
  const years = [...Map.groupBy(nodes ?? [], yearOf)];
  return (
    <>
      <Heading>{say("timeline")}</Heading>
      <label>
        {say("order")}{" "}
        <select
          value={direction}
          onChange={(event) => {
            setDirection(event.target.value === "ASC" ? "ASC" : "DESC");
          }}
        >
          <option value="DESC">{say("latest")}</option>
          <option value="ASC">{say("earliest")}</option>
        </select>
      </label>
      {nodes === undefined && (list.error === null ? <Loading /> : <Failed error={list.error} again={() => void list.refetch()} />)}
      {nodes?.length === 0 && <p className="empty">{say("nothing")}</p>}
      {years.map(([year, dated]) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year === "" ? say("undated") : year}</h2>
          <ol className="timeline">
            {dated.map((one) => (
              <li key={one.id}>
                <span className="date">{dateIn(one.date, words)}</span>{" "}
                <span>
                  <Link to={one} /> <span className="badge">{name("types", typeNamed(one.__typename))}</span>
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {nodes !== undefined && <More list={list} what={say("timeline")} />}
    </>
  );
}
