/* global WORKED_QUESTIONS, WORKERS -- put in by scripts/build-sandbox.mjs */
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

// `defaultTabs` counts only where the browser keeps no tabs of an earlier visit: a new visitor gets the worked questions, and a returning one their own.
createRoot(document.getElementById("sandbox")).render(
  <GraphiQL fetcher={ask} defaultTabs={WORKED_QUESTIONS} isHeadersEditorEnabled={false}>
    <GraphiQL.Logo>Đối Ngoại Graph</GraphiQL.Logo>
  </GraphiQL>,
);
