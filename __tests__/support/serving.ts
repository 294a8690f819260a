/** The real server on a free port of the loopback interface, and what tests ask of it. */
import type { CorpusStore } from "../../src/corpus/store.js";
import { buildGraph, type Graph } from "../../src/graph/schema.js";
import { readSettings, type Settings } from "../../src/server/settings.js";
import { startServer, type RunningServer } from "../../src/server/start.js";

const running = new Set<RunningServer>();

/** Serves the graph without a sandbox, with the default settings but for those given. */
export async function serve(settings: Partial<Settings> = {}, graph?: Graph): Promise<RunningServer> {
  const server = await startServer({ ...readSettings({}), port: 0, sandbox: "off", ...settings }, graph);
  running.add(server);
  return server;
}

/** For `afterAll`. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map((server) => server.stop()));
}

/** A request that posts a question as our own client would. */
export function post(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: "POST",
    headers: { accept: "application/graphql-response+json", "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}

/** What a test states about an answer: status, content type and body, JSON read. */
export async function read(response: Response): Promise<{ status: number; type: string | null; body: unknown }> {
  const type = response.headers.get("content-type");
  const text = await response.text();
  return { status: response.status, type, body: type?.includes("json") ? JSON.parse(text) : text };
}

/** The graph over the fixtures, with some of its store's methods in other hands. */
export function graphOver(changes: Partial<CorpusStore>): Graph {
  const { store } = buildGraph();
  return buildGraph({
    store: {
      waits: store.waits,
      about: store.about,
      byIds: (ids) => store.byIds(ids),
      byKey: (collection, key, values) => store.byKey(collection, key, values),
      page: (collection, query) => store.page(collection, query),
      search: (query) => store.search(query),
      ...changes,
    },
  });
}
