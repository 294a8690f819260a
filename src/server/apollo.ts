/** An Apollo Server over one of the graph's schemas: what it leaves out, and what becomes of errors. */
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../graph/schema.js";
import { isForCaller, maskedError, publicError } from "./errors.js";
import { log } from "./log.js";

/** The header that names a request, in what we are sent, in what we send and in our logs. */
export const requestIdHeader = "x-request-id";

/** Not yet started. Requests must carry `x-request-id` and an `accept` that names exactly the media type to answer with. */
export function createApollo(schema: GraphQLSchema): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    // Apollo refuses a GET without a special header, so that no other site can use a visitor's cookies. Here there are no cookies and
    // nothing to change: every answer is public, and a plain GET is what a browser's address line and a CDN can use.
    csrfPrevention: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: publicError,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (message: unknown) => { log("warn", String(message)); },
      error: (message: unknown) => { log("error", String(message)); },
    },
    plugins: [
      // The first two would wrap every field's resolver, and inline tracing would do so for both doors, which share their types.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // These two would send data away as soon as an operator's environment holds an APOLLO_KEY.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      unexpectedErrors,
      requestErrorsInPlainJson,
    ],
  });
}

/** Logs whole what the caller sees masked, and gives both the request's id. */
const unexpectedErrors: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, request, source, operationName }) {
        const requestId = request.http?.headers.get(requestIdHeader);
        for (const error of errors) {
          if (!isForCaller(error)) log("error", "a request met an unexpected error", { requestId, operationName, path: error.path, error: error.originalError ?? error, query: source });
        }
      },
      async willSendResponse({ request, response }) {
        const requestId = request.http?.headers.get(requestIdHeader) ?? "";
        if (response.body.kind !== "single" || response.body.singleResult.errors === undefined) return;
        response.body.singleResult.errors = response.body.singleResult.errors.map((error) => (error.extensions?.["code"] === maskedError.extensions.code ? { ...error, extensions: { ...error.extensions, requestId } } : error));
      },
    };
  },
};

const requestErrorCodes: readonly unknown[] = ["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT", "OPERATION_RESOLUTION_FAILURE"];

/** GraphQL over HTTP, section 6.4.1: under plain application/json a well-formed request is answered with 200, whatever the graph says to it. */
const requestErrorsInPlainJson: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        if (response.http.status !== 400 || request.http?.headers.get("accept") !== "application/json" || response.body.kind !== "single") return;
        if (response.body.singleResult.errors?.every((error) => requestErrorCodes.includes(error.extensions?.["code"]))) response.http.status = 200;
      },
    };
  },
};
