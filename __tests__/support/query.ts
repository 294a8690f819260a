/** Asking the graph in process, over the real fixtures. */
import { graphql } from "graphql";
import type { ExecutionResult } from "graphql";
import type { CorpusStore } from "../../src/corpus/store.js";
import { buildGraph, createContext } from "../../src/graph/schema.js";

export const graph = buildGraph();

interface Asking {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly store?: CorpusStore;
}

/** The whole answer of the public API. */
export async function runQuery(source: string, { variables, store = graph.store }: Asking = {}): Promise<ExecutionResult> {
  return plain(await graphql({ schema: graph.api, source, variableValues: variables, contextValue: createContext({ store }) }));
}

/** The whole answer of the subgraph. */
export async function runSubgraph(source: string, { variables, store = graph.store }: Asking = {}): Promise<ExecutionResult> {
  return plain(await graphql({ schema: graph.subgraph, source, variableValues: variables, contextValue: createContext({ store }) }));
}

function plain(result: ExecutionResult): ExecutionResult {
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}

type Call = readonly [method: string, ...facts: unknown[]];

/** A store that waits and records what it is asked for. */
export function recordingStore(): CorpusStore & { readonly calls: Call[] } {
  const calls: Call[] = [];
  const { store } = graph;
  return {
    calls,
    waits: true,
    about: store.about,
    async byIds(ids) {
      calls.push(["byIds", ...ids]);
      return await store.byIds(ids);
    },
    async byKey(collection, key, values) {
      calls.push(["byKey", collection, key, ...values]);
      return await store.byKey(collection, key, values);
    },
    async page(collection, query) {
      calls.push(["page", collection]);
      return await store.page(collection, query);
    },
    async search(query) {
      calls.push(["search", query.text]);
      return await store.search(query);
    },
  };
}
