/** Search as you type; before the first letter, where one may begin. */
import { directives, indicators, people, search, type ResourceLink, type ResourceType } from "@doi-ngoai/sdk";
import { infiniteQueryOptions } from "@doi-ngoai/sdk/query";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { replacePlace } from "./address.js";
import { client } from "./client.js";
import { Failed, handOnFocus, Heading, inLanguage, Link, Loading, pageOf, Section, Text, useWords } from "./parts.js";

export function SearchPage({ query }: { readonly query: string }): ReactNode {
  const { say, language } = useWords();
  const [typed, setTyped] = useState(query);
  const wanted = useSettled(typed.trim());
  useEffect(() => {
    // an address that was followed, or gone back to
    if (query !== wanted) setTyped(query);
  }, [query]);
  useEffect(() => {
    replacePlace({ language, path: "", query: wanted });
  }, [language, wanted]);
  return (
    <>
      <Heading>{say("search")}</Heading>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <label htmlFor="query">{say("searchLabel")}</label>
        <input
          id="query"
          type="search"
          value={typed}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby="query-hint"
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
        <p id="query-hint">{say("searchHint")}</p>
      </form>
      {wanted === "" ? <Beginnings /> : <Hits query={wanted} />}
    </>
  );
}

/** The value, once it has not changed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, 150);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return settled;
}

function Hits({ query }: { readonly query: string }): ReactNode {
  const { say, name, number, language } = useWords();
  const [type, setType] = useState<ResourceType | null>(null);
  const found = useInfiniteQuery({
    ...infiniteQueryOptions(client, search, { query, first: 10, types: type === null ? null : [type] }),
    placeholderData: keepPreviousData, // the last hits stay while the next letters are asked about
  });
  const first = found.data?.pages[0]?.search;
  const edges = found.data?.pages.flatMap((page) => page.search?.edges ?? []) ?? [];
  if (found.isError && first === undefined) {
    return (
      <div tabIndex={-1}>
        <Failed error={found.error} again={() => void found.refetch()} />
      </div>
    );
  }
  return (
    <div aria-busy={found.isFetching} tabIndex={-1}>
      <p role="status">{first == null ? say("loading") : first.totalCount === 0 ? say("nothingFound") : `${number(first.totalCount)} ${say("found")}`}</p>
      {first != null && (first.facets.length > 1 || type !== null) && (
        <div role="group" aria-label={say("kinds")} className="choices">
          {[null, ...first.facets.map((facet) => facet.type)].map((choice) => (
            <button
              key={choice}
              type="button"
              aria-pressed={choice === type}
              onClick={() => {
                setType(choice);
              }}
            >
              {choice === null ? say("all") : name("types", choice)}
            </button>
          ))}
        </div>
      )}
      <ul className="cards" aria-label={say("search")}>
        {edges.map(({ node, matches }) => {
          const elsewhere = matches.find(({ field }) => !field.startsWith("name."));
          const shown = matches.find(({ field }) => field === `name.${language}`);
          return (
            <li key={node.id}>
              <a href={pageOf(node.id, language)}>{shown === undefined ? <Text of={node.name} /> : <Marked words={shown.words} spans={shown.spans} />}</a>{" "}
              <span className="badge">{name("types", typeNamed(node.__typename))}</span>
              {elsewhere === undefined ? (
                inLanguage(node.summary, language) !== null && (
                  <p>
                    <Text of={node.summary} />
                  </p>
                )
              ) : (
                <p lang={elsewhere.field.endsWith(".en") ? "en" : "vi"}>
                  <Marked words={elsewhere.words} spans={elsewhere.spans} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <More list={found} what={say("search")} />
    </div>
  );
}

/** `GoalSet` as the search counts it: GOAL_SET. */
export const typeNamed = (typename: string): string => typename.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();

/** Words with what was found in them; positions are counted in code points. */
function Marked({ words, spans }: { readonly words: string; readonly spans: readonly { readonly start: number; readonly end: number }[] }): ReactNode {
  const points = Array.from(words);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(points.slice(at, start).join(""), <mark key={start}>{points.slice(start, end).join("")}</mark>);
    at = end;
  }
  return [...parts, points.slice(at).join("")];
}

/** A list that grows page by page, as TanStack Query gives it. */
interface GrowingList {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly isFetchNextPageError: boolean;
  readonly error: Error | null;
  fetchNextPage(): unknown;
}

/** A button for the next page of a list, while there is one. */
export function More({ list, what }: { readonly list: GrowingList; readonly what: string }): ReactNode {
  const { say } = useWords();
  if (list.isFetchNextPageError && list.error !== null) return <Failed error={list.error} again={() => void list.fetchNextPage()} />;
  if (!list.hasNextPage) return null;
  return (
    // a button that is disabled loses the focus
    <button
      type="button"
      ref={handOnFocus}
      aria-disabled={list.isFetchingNextPage}
      onClick={() => {
        if (!list.isFetchingNextPage) list.fetchNextPage();
      }}
    >
      {say(list.isFetchingNextPage ? "loading" : "more")} <span className="unseen">({what})</span>
    </button>
  );
}

/** Some of what there is, before anything is searched. */
function Beginnings(): ReactNode {
  const { say } = useWords();
  const instruments = useInfiniteQuery(infiniteQueryOptions(client, directives, { first: 6, orderBy: "DATE_DESC" }));
  const figures = useInfiniteQuery(infiniteQueryOptions(client, indicators, { first: 6 }));
  const persons = useInfiniteQuery(infiniteQueryOptions(client, people, { first: 6 }));
  return (
    <>
      <Beginning title={say("directives")} list={instruments} nodes={instruments.data?.pages.flatMap((page) => page.directives?.nodes ?? [])} />
      <Beginning title={say("indicators")} list={figures} nodes={figures.data?.pages.flatMap((page) => page.indicators?.nodes ?? [])} />
      <Beginning title={say("people")} list={persons} nodes={persons.data?.pages.flatMap((page) => page.people?.nodes ?? [])} />
    </>
  );
}

interface BeginningProps {
  readonly title: string;
  readonly list: GrowingList & { refetch(): unknown };
  readonly nodes: readonly Pick<ResourceLink, "id" | "name">[] | undefined;
}

function Beginning({ title, list, nodes }: BeginningProps): ReactNode {
  const { say } = useWords();
  return (
    <Section title={title}>
      {nodes === undefined && (list.error === null ? <Loading /> : <Failed error={list.error} again={() => void list.refetch()} />)}
      {nodes?.length === 0 && <p className="empty">{say("nothing")}</p>}
      <ul className="cards">
        {nodes?.map((node) => (
          <li key={node.id}>
            <Link to={node} />
          </li>
        ))}
      </ul>
      {nodes !== undefined && <More list={list} what={title} />}
    </Section>
  );
}
