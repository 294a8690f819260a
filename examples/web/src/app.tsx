/** The frame of the site, and which page stands in it. */
import { useEffect, useRef, type ReactNode } from "react";
import { addressOf, usePlace, type Place } from "./address.js";
import { Boundary } from "./boundary.js";
import { DirectivePage } from "./directive.js";
import { EventPage } from "./event.js";
import { IndicatorPage } from "./indicator.js";
import { WordsContext } from "./parts.js";
import { PersonPage } from "./person.js";
import { ArticlePage, SpeechPage } from "./published.js";
import { ResourcePage } from "./resource.js";
import { GoalPage, StatementPage } from "./said.js";
import { SearchPage } from "./search.js";
import { TimelinePage } from "./timeline.js";
import { wordsIn, type Language } from "./words.js";

/** The pages of their own, by the type that an id begins with. A map, since an address may hold any word: `constructor` too. */
const pages = new Map([
  ["article", ArticlePage],
  ["directive", DirectivePage],
  ["event", EventPage],
  ["goal", GoalPage],
  ["indicator", IndicatorPage],
  ["person", PersonPage],
  ["speech", SpeechPage],
  ["statement", StatementPage],
]);

function pageAt({ path, query }: Place): ReactNode {
  if (path === "") return <SearchPage query={query} />;
  if (path === "timeline") return <TimelinePage />;
  const Page = pages.get(path.split(":")[0] ?? "") ?? ResourcePage;
  return <Page id={path} />;
}

const languages: readonly (readonly [Language, string])[] = [
  ["vi", "Tiếng Việt"],
  ["en", "English"],
];

export function App(): ReactNode {
  const place = usePlace();
  const { language, path } = place;
  const words = wordsIn(language);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const menu = [
    ["", words.say("search")],
    ["timeline", words.say("timeline")],
  ] as const;
  return (
    <WordsContext value={words}>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {words.say("skip")}
      </button>
      <header>
        <a className="site" href={addressOf({ language, path: "", query: "" })}>
          {words.say("site")}
        </a>
        <nav aria-label={words.say("menu")}>
          {menu.map(([to, name]) => (
            <a key={to} href={addressOf({ language, path: to, query: "" })} aria-current={path === to ? "page" : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <nav aria-label={words.say("languages")}>
          {languages.map(([code, name]) => (
            <a key={code} href={addressOf({ ...place, language: code })} lang={code} hrefLang={code} aria-current={code === language ? "true" : undefined}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        <Boundary key={path}>{pageAt(place)}</Boundary>
      </main>
    </WordsContext>
  );
}
