/** What the pages are made of. */
import { GraphQLResponseError, HttpError, NetworkError, SdkError, TimeoutError } from "@doi-ngoai/sdk";
import type { Actor, DisagreementCard, Evidence, Gap, PartialDate, ResourceLink } from "@doi-ngoai/sdk";
import type { UseQueryResult } from "@tanstack/react-query";
import { createContext, use, useEffect, useId, useRef, type ReactNode } from "react";
import { addressOf } from "./address.js";
import { wordsIn, type Language, type Words } from "./words.js";

export const WordsContext = createContext<Words>(wordsIn("vi"));

/** The words of the reader's language. */
export const useWords = (): Words => use(WordsContext);

/** A text of the corpus: in one language or both. */
export interface Localized {
  readonly vi: string | null;
  readonly en: string | null;
}

/** The text in the reader's language, else in the other; null when there is none. */
export function inLanguage(text: Localized | null, language: Language): { readonly words: string; readonly language: Language } | null {
  if (text === null) return null;
  const other = language === "vi" ? "en" : "vi";
  const own = text[language];
  if (own !== null) return { words: own, language };
  return text[other] === null ? null : { words: text[other], language: other };
}

/** A text of the corpus; where only the other language has it, a screen reader is told so. */
export function Text({ of }: { readonly of: Localized | null }): ReactNode {
  const { language } = useWords();
  const text = inLanguage(of, language);
  if (text === null) return null;
  return text.language === language ? text.words : <span lang={text.language}>{text.words}</span>;
}

/** The address of a resource's page. */
export const pageOf = (id: string, language: Language): string => addressOf({ language, path: id, query: "" });

/** A link to a resource. */
export function Link({ to }: { readonly to: Pick<ResourceLink, "id" | "name"> }): ReactNode {
  return (
    <a href={pageOf(to.id, useWords().language)}>
      <Text of={to.name} />
    </a>
  );
}

/** A date, as precise as its source. */
export function dateIn(date: PartialDate | null, { say, language }: Words): string {
  if (date === null) return say("undated");
  const written = (value: string): string => writtenIn(value, language);
  const label = inLanguage(date.label, language)?.words;
  if (date.value !== null) {
    const value = `${date.precision === "YEAR_END" ? `${say("yearEnd")} ` : date.precision === "YEAR_START" ? `${say("yearStart")} ` : ""}${written(date.value)}`;
    return label === undefined ? value : `${value} · ${label}`;
  }
  const bounds =
    date.earliest !== null && date.latest !== null
      ? `${say("between")} ${written(date.earliest)} ${say("and")} ${written(date.latest)}`
      : date.earliest !== null
        ? `${say("since")} ${written(date.earliest)}`
        : date.latest !== null
          ? `${say("until")} ${written(date.latest)}`
          : null;
  return [label, bounds].filter((words) => words != null).join("; ") || say("undated");
}

/** A date among the facts of a page, and whether it is inferred; null when no source says. */
export function dateFact(date: PartialDate | null, words: Words): string | null {
  return date && `${dateIn(date, words)}${date.derivation === "INFERRED" ? ` · ${words.say("inferred")}` : ""}`;
}

/**
 * `2019-02-18` as 18/02/2019, `2019-02` as 02/2019: an order of which both languages are sure, with the year last. The time of day of `2021-12-14T08:45`
 * stands before the day in Vietnamese and behind it in English.
 */
function writtenIn(value: string, language: Language): string {
  const [day = "", time] = value.split("T");
  const turned = day.split("-").reverse().join("/");
  if (time === undefined) return turned;
  return language === "vi" ? `${time}, ${turned}` : `${turned}, ${time}`;
}

/** The paragraphs that citations stand in, each once and in their order. */
export function paragraphsIn(citations: readonly { readonly paragraph: number }[], { say }: Words): string {
  const paragraphs = [...new Set(citations.map(({ paragraph }) => paragraph))].sort((one, other) => one - other);
  return `${say(paragraphs.length === 1 ? "paragraph" : "paragraphs")} ${paragraphs.join(", ")}`;
}

/** A page's head; it takes the focus when the page opens, so that a screen reader begins there. */
export function Heading({ children }: { readonly children: ReactNode }): ReactNode {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${heading.current?.textContent ?? ""} · ${say("site")}`;
  });
  useEffect(() => {
    // the first page of a visit leaves the focus where the browser has it
    if (document.body.dataset.visited !== undefined) heading.current?.focus();
    document.body.dataset.visited = "";
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

/** A part of a page under a heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} tabIndex={-1}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** What was asked for once it is there; before that, that it is loading, and why it did not come. */
export function Asked<Result>({ of, children }: { readonly of: UseQueryResult<Result>; readonly children: (result: Result) => ReactNode }): ReactNode {
  if (of.data !== undefined) return children(of.data);
  if (!of.isError) return <LoadingPage />;
  return <FailedPage error={of.error} again={() => void of.refetch()} />;
}

/** A page that is loading: it has a head too, which is not seen. */
function LoadingPage(): ReactNode {
  return (
    <>
      <h1 className="unseen">{useWords().say("site")}</h1>
      <Loading />
    </>
  );
}

/** It is loading. */
export function Loading(): ReactNode {
  return (
    <p role="status" className="loading">
      {useWords().say("loading")}
    </p>
  );
}

/** Why it did not come, in the reader's language. */
function reasonOf(error: Error, { say }: Words): string {
  if (error instanceof NetworkError) return say("noAnswer");
  if (error instanceof TimeoutError) return say("tooLong");
  if (error instanceof HttpError) return `${say("wrongAnswer")}${error.status < 400 ? "" : ` (HTTP ${String(error.status)})`}.`;
  return say(error instanceof GraphQLResponseError ? "refused" : "broken");
}

/** It did not come: why, by which name the operator finds the request, and a button to try again. */
export function Failed({ error, again }: { readonly error: Error; readonly again: () => void }): ReactNode {
  const words = useWords();
  const { say } = words;
  const requestId = error instanceof SdkError ? error.requestId : null;
  return (
    <div role="alert" className="failed">
      <p>{reasonOf(error, words)}</p>
      {error instanceof GraphQLResponseError && (
        <p>
          {say("serverSays")} <q lang="en">{error.errors[0].message}</q>
        </p>
      )}
      {requestId !== null && (
        <p>
          {say("request")} <code>{requestId}</code>
        </p>
      )}
      <button type="button" ref={handOnFocus} onClick={again}>
        {say("again")}
      </button>
    </div>
  );
}

/** When a button goes away while it has the focus, what it stood in takes it: left to itself the focus falls to the top of the page. */
export function handOnFocus(button: HTMLButtonElement): () => void {
  const home = button.closest<HTMLElement>("[tabindex='-1']");
  return () => {
    if (document.activeElement === button) home?.focus();
  };
}

/** A page that failed as a whole. */
export function FailedPage(props: { readonly error: Error; readonly again: () => void }): ReactNode {
  return (
    <>
      <Heading>{useWords().say("failed")}</Heading>
      <Failed {...props} />
    </>
  );
}

/** Nothing has this address. */
export function NoSuch(): ReactNode {
  const { say, language } = useWords();
  return (
    <>
      <Heading>{say("noSuch")}</Heading>
      <p>
        <a href={addressOf({ language, path: "", query: "" })}>{say("toSearch")}</a>
      </p>
    </>
  );
}

/** Where the sources cannot all be right: what each says, and what is made of it. */
export function Disagreements({ of, field = "" }: { readonly of: readonly DisagreementCard[]; readonly field?: string }): ReactNode {
  const words = useWords();
  const { say, name } = words;
  const shown = of.filter((one) => field === "" || one.field === field);
  return (
    <Section title={say("disputed")}>
      {shown.length === 0 && <p className="empty">{say("notDisputed")}</p>}
      {shown.map((one) => (
        <article key={one.id} className="disagreement">
          <h3>
            {name("fields", one.field)} <span className="badge">{name("disagreementStatuses", one.disagreementStatus)}</span>
          </h3>
          {one.explanation !== null && (
            <p>
              <Text of={one.explanation} />
            </p>
          )}
          <p id={`${one.id}-readings`}>{say("readings")}</p>
          <ul aria-labelledby={`${one.id}-readings`}>
            {one.readings.map((reading, index) => (
              <li key={index}>
                <q>
                  <Text of={reading.value} />
                </q>
                {reading.preferred && (
                  <>
                    {" "}
                    <span className="badge">{say("preferred")}</span>
                  </>
                )}
                {reading.resource !== null && (
                  <>
                    {"\u00a0· "}
                    <Link to={reading.resource} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </article>
      ))}
    </Section>
  );
}

/** Where each fact stands, and how it was got. */
export function EvidenceList({ of }: { readonly of: readonly Evidence[] }): ReactNode {
  const words = useWords();
  const { say, name } = words;
  return (
    <Section title={say("evidence")}>
      {of.length === 0 && <p className="empty">{say("nothing")}</p>}
      <ol className="evidence">
        {of.map((citation) => (
          <li key={citation.id}>
            <p>
              {say("supports")}: {citation.supports.map((field) => name("fields", field)).join(", ")}
            </p>
            <p>
              {say("source")}: <Link to={citation.source} />, {paragraphsIn([citation], words)}, {say("characters")} {citation.start}–{citation.end}
            </p>
            <p>
              {say("derivation")}: <span className={`badge ${citation.derivation.toLowerCase()}`}>{name("derivations", citation.derivation)}</span>{" "}
              <Text of={citation.basis} />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What no source says. */
export function Gaps({ of }: { readonly of: readonly Gap[] }): ReactNode {
  const { say, name } = useWords();
  if (of.length === 0) return null;
  return (
    <Section title={say("gaps")}>
      <ul className="gaps">
        {of.map((gap, index) => (
          <li key={index}>
            {name("fields", gap.field)}: {name("gapReasons", gap.reason)}. <Text of={gap.note} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Facts by their names; null is what no source says, and says so; undefined is what does not arise, and is left out. */
export function Facts({ of }: { readonly of: readonly (readonly [name: string, value: ReactNode])[] }): ReactNode {
  const { say } = useWords();
  return (
    <dl>
      {of.map(
        ([name, value]) =>
          value !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value ?? <span className="empty">{say("notSaid")}</span>}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Links in a row. */
export function Links({ of }: { readonly of: readonly Pick<ResourceLink, "id" | "name">[] }): ReactNode {
  return of.map((one, index) => (
    <span key={one.id}>
      {index > 0 && ", "}
      <Link to={one} />
    </span>
  ));
}

/** Links in a row; undefined when there are none. */
export const linksOrNothing = (of: Parameters<typeof Links>[0]["of"]): ReactNode => (of.length === 0 ? undefined : <Links of={of} />);

/** Who speaks, takes part or is addressed, with the offices that the source prints beside the name. */
export function Actors({ of }: { readonly of: readonly Actor[] }): ReactNode {
  return of.map(({ group, resource, tenures }, index) => (
    <span key={index}>
      {index > 0 && ", "}
      {resource === null ? <Text of={group} /> : <Link to={resource} />}
      {tenures.length > 0 && (
        <>
          {" ("}
          <Links of={tenures.map(({ office }) => office)} />)
        </>
      )}
    </span>
  ));
}
