/** What a caller sends to be measured is forgotten: no answer to it is cached, no document that may hold it is kept, and no log shows it. */
import type { ApolloServerPlugin, DocumentStore } from "@apollo/server";
import { HeaderMap } from "@apollo/server";
import { BREAK, print, visit, type DocumentNode } from "graphql";
import type { Context } from "../graph/context.js";
import { GraphError } from "../graph/errors.js";

const field = "verifyCitation";

/**
 * Whether a document may hold a caller's text, or ask to measure one. GraphQL has no escapes in names, so a document that does not name the
 * field does not ask for it; one that names it elsewhere is only treated with more care than it needs.
 */
export function mayHoldText(source: string): boolean {
  return source.includes(field);
}

/** A document as a log may show it: without the strings in it where one may be a caller's text. Null where it cannot be told. */
export function loggable(source: string | undefined, document: DocumentNode | undefined): string | null {
  if (source === undefined || !mayHoldText(source)) return source ?? null;
  return document === undefined ? null : print(visit(document, { StringValue: (node) => ({ ...node, value: "(not logged)", block: false }) }));
}

/**
 * Refuses a GET that asks to measure a text, since addresses are logged and kept all the way to us; forbids caches to keep what is answered;
 * and keeps Apollo from registering the document as a persisted query.
 */
export const textsAreForgotten: ApolloServerPlugin<Context> = {
  requestDidStart: ({ request }) =>
    Promise.resolve({
      didResolveOperation({ document, source, metrics }) {
        if (!mayHoldText(source)) return Promise.resolve();
        metrics.persistedQueryRegister = false;
        if (request.http?.method === "GET" && asksToMeasure(document)) {
          throw new GraphError(`${field} is answered to POST only: an address may be logged and kept on its way, and a text must not be`, "POST_ONLY", {
            field,
            http: { status: 405, headers: new HeaderMap([["allow", "POST"]]) },
          });
        }
        return Promise.resolve();
      },
      willSendResponse({ source, response: { http } }) {
        if (source !== undefined && mayHoldText(source)) http.headers.set("cache-control", "no-store");
        return Promise.resolve();
      },
    }),
};

function asksToMeasure(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field(node) {
      asks ||= node.name.value === field;
      return asks ? BREAK : undefined;
    },
  });
  return asks;
}

// A parsed document takes some twenty times the room of its source.
const maxKeptCharacters = 1_000_000;

/** Documents that were parsed and found valid, the latest used ones up to a bound; never one that may hold a caller's text. */
export function documentsWithoutTexts(): DocumentStore {
  const kept = new Map<string, DocumentNode>();
  let characters = 0;
  const drop = (key: string): boolean => {
    characters -= sizeOf(kept.get(key));
    return kept.delete(key);
  };
  return {
    get(key) {
      const document = kept.get(key);
      if (document !== undefined) {
        kept.delete(key);
        kept.set(key, document); // a Map's order is that of insertion: the first is the one used longest ago
      }
      return Promise.resolve(document);
    },
    set(key, document) {
      const source = document.loc?.source.body;
      if (source === undefined || mayHoldText(source) || source.length > maxKeptCharacters) return Promise.resolve();
      drop(key);
      kept.set(key, document);
      characters += sizeOf(document);
      for (const oldest of kept.keys()) {
        if (characters <= maxKeptCharacters) break;
        drop(oldest);
      }
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(drop(key)),
  };
}

function sizeOf(document: DocumentNode | undefined): number {
  return document?.loc?.source.body.length ?? 0;
}
