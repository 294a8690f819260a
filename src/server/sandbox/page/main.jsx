/* global QUESTIONS, WORKERS -- put in by scripts/build-sandbox.mjs */
import { ToolbarMenu, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { GraphiQL } from "graphiql";
import "graphiql/style.css";
import { createRoot } from "react-dom/client";
import "./page.css";

globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(new URL(WORKERS[label] ?? WORKERS.editor, import.meta.url)),
};

/** The page is served by the door it asks, so the door is wherever the page is, behind a path prefix too. */
async function ask(request) {
  const response = await fetch(location.pathname, {
    method: "POST",
    headers: { accept: "application/graphql-response+json, application/json", "content-type": "application/json" },
    body: JSON.stringify(request),
  });
  return response.json();
}

/** Every question of the SDK, by the line that says what it asks; one that is chosen opens in a tab of its own. */
function Questions() {
  const { addTab } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  const open = (query) => {
    addTab();
    editor?.setValue(query);
  };
  return (
    <ToolbarMenu button={<span className="questions">?</span>}>
      {QUESTIONS.map((query) => (
        <ToolbarMenu.Item key={query} onSelect={() => open(query)}>
          {query.slice(2, query.indexOf("\n"))}
        </ToolbarMenu.Item>
      ))}
    </ToolbarMenu>
  );
}

// `defaultTabs` counts only where the browser keeps no tabs of an earlier visit: a new visitor gets the worked questions, and a returning one their own.
createRoot(document.getElementById("sandbox")).render(
  <GraphiQL fetcher={ask} defaultTabs={QUESTIONS.slice(0, 3).map((query) => ({ query }))} isHeadersEditorEnabled={false}>
    <GraphiQL.Logo>Đối Ngoại Graph</GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, copy, merge }) => (
        <>
          <Questions />
          {prettify}
          {merge}
          {copy}
        </>
      )}
    </GraphiQL.Toolbar>
  </GraphiQL>,
);
