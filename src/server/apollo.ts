/** An Apollo Server over one of the graph's schemas: what it leaves out, and what becomes of errors. */
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { GraphQLError, OperationTypeNode, type GraphQLSchema, type ValidationRule } from "graphql";
import type { Context } from "../graph/context.js";
import { documentsWithoutTexts, loggable, textsAreForgotten } from "./caller-text.js";
import { accidentBehind, publicError } from "./errors.js";
import { log } from "./log.js";

/** The header that names a request, in what we are sent, in what we send and in our logs. */
export const requestIdHeader = "x-request-id";

/** The graph has nothing to change and nothing to wait for; graphql-js would find out only while executing. */
const queriesOnly: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === OperationTypeNode.QUERY) return;
    context.reportError(new GraphQLError(`The graph answers queries, and this is a ${node.operation}.`, { nodes: node }));
  },
});

/**
 * Not yet started. Requests must carry `x-request-id` and an `accept` that names exactly the media type to answer with.
 *
 * @param documents texts by their SHA-256, which are then known by hash; those that callers register are added. Without it, a bounded cache of its own.
 */
export function createApollo(schema: GraphQLSchema, documents?: Map<string, string>): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    persistedQueries: documents === undefined ? {} : { cache: cacheOver(documents) },
    // Apollo refuses a GET without a special header, so that no other site can use a visitor's cookies. Here there are no cookies and
    // nothing to change: every answer is public, and a plain GET is what a browser's address line and a CDN can use.
    csrfPrevention: false,
    introspection: true,
    validationRules: [queriesOnly],
    documentStore: documentsWithoutTexts(),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: publicError,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (message: unknown) => {
        log("warn", String(message));
      },
      error: (message: unknown) => {
        log("error", String(message));
      },
    },
    plugins: [
      // The first two would wrap every field's resolver, and inline tracing would do so for both doors, which share their types.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // These two would send data away as soon as an operator's environment holds an APOLLO_KEY.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      textsAreForgotten,
      accidents,
      requestErrorsInPlainJson,
    ],
  });
}

/** A map as Apollo's cache of persisted queries, whose keys are the hashes behind a prefix. */
function cacheOver(documents: Map<string, string>) {
  const hashOf = (key: string): string => key.slice(key.indexOf(":") + 1);
  return {
    get: (key: string) => Promise.resolve(documents.get(hashOf(key))),
    set: (key: string, text: string) => Promise.resolve(void documents.set(hashOf(key), text)),
    delete: (key: string) => Promise.resolve(documents.delete(hashOf(key))),
  };
}

/** Logs accidents whole, and gives the request's id to the errors that they led to. */
const accidents: ApolloServerPlugin<Context> = {
  requestDidStart: ({ request }) => {
    const requestId = request.http?.headers.get(requestIdHeader);
    return Promise.resolve({
      didEncounterErrors({ errors, source, document, operationName }) {
        for (const error of errors) {
          const accident = accidentBehind(error);
          if (accident === null) continue;
          const query = loggable(source, document);
          log("error", "a request met an unexpected error", { requestId, path: error.path, operationName, query, error: accident });
        }
        return Promise.resolve();
      },
      willSendResponse({ errors, response: { body } }) {
        if (errors !== undefined && body.kind === "single" && body.singleResult.errors !== undefined) {
          // Apollo formats the errors one by one, so both lists are in the same order.
          const isAccident = errors.map((error) => accidentBehind(error) !== null);
          body.singleResult.errors = body.singleResult.errors.map((error, index) =>
            isAccident[index] === true ? { ...error, extensions: { ...error.extensions, requestId } } : error,
          );
        }
        return Promise.resolve();
      },
    });
  },
};

const requestErrorCodes: readonly unknown[] = ["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT", "OPERATION_RESOLUTION_FAILURE"];

/** GraphQL over HTTP: under plain application/json, the answer to a well-formed request is 200, whatever the graph says to it. */
const requestErrorsInPlainJson: ApolloServerPlugin<Context> = {
  requestDidStart: ({ request }) =>
    Promise.resolve({
      willSendResponse({ response: { http, body } }) {
        const errors = body.kind === "single" ? (body.singleResult.errors ?? []) : [];
        const inPlainJson = request.http?.headers.get("accept") === "application/json";
        if (http.status === 400 && inPlainJson && errors.every((error) => requestErrorCodes.includes(error.extensions?.code))) http.status = 200;
        return Promise.resolve();
      },
    }),
};
