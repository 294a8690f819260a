/** A door to the graph: one path at which one schema answers GraphQL over HTTP. */
import { HeaderMap, type ApolloServer } from "@apollo/server";
import type { Context } from "../graph/context.js";
import { preferredMediaType } from "./accept.js";
import { requestIdHeader } from "./apollo.js";
import { readJsonBody } from "./body.js";
import { isTooDeep, maxLevels } from "./depth.js";
import { Refusal, searchOf, type Asked, type Reply, type Route } from "./reply.js";

const mediaTypes = ["application/json", "application/graphql-response+json"] as const;

// Any site may read the answers: the data is public, and asking changes nothing.
const headersOfEveryAnswer = { vary: "accept", "access-control-allow-origin": "*", "access-control-expose-headers": requestIdHeader };

// Shared caches may keep what an address without errors gives, so long as a new release may take to be seen.
const headersOfKeptAnswer = { "cache-control": "public, max-age=60" };
const headersOfOtherAnswer = { "cache-control": "no-store" };

const preflight: Reply = {
  status: 204,
  headers: {
    ...headersOfEveryAnswer,
    allow: "GET, HEAD, POST, OPTIONS",
    "access-control-allow-methods": "GET, HEAD, POST, OPTIONS",
    "access-control-allow-headers": "*",
    "access-control-max-age": "86400",
  },
  body: "",
};

/** The route of a door to what `apollo` serves, with a new context for each request and bodies of at most `maxBody` bytes. */
export function doorTo(apollo: ApolloServer<Context>, contextForRequest: () => Context, maxBody: number): Route {
  return {
    methods: ["GET", "POST", "OPTIONS"],

    async answer(request, requestId) {
      if (request.method === "OPTIONS") return preflight;
      const mediaType = mediaTypeFor(request);
      if (mediaType === null) throw new Refusal(406, "NOT_ACCEPTABLE", `The answer is ${mediaTypes.join(" or ")}, and the Accept header allows neither.`);
      const body = request.method === "POST" ? await readJsonBody(request, maxBody) : undefined;
      const document = body === undefined ? new URLSearchParams(searchOf(request)).get("query") : body.query;
      if (typeof document === "string" && isTooDeep(document)) throw tooDeep();
      const headers = new HeaderMap(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      headers.set("accept", mediaType).set(requestIdHeader, requestId);
      const contextValue = contextForRequest();
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: body === undefined ? "GET" : "POST", headers, search: searchOf(request), body },
        context: () => Promise.resolve(contextValue),
      });
      if (answer.body.kind !== "complete") throw new Error("an answer came in parts, which no schema of ours asks for");
      const { status = 200, headers: itsHeaders } = answer;
      const text = answer.body.string;
      // Apollo writes errors, where there are any, before the data.
      const caching = body !== undefined ? {} : status === 200 && text.startsWith('{"data"') ? headersOfKeptAnswer : headersOfOtherAnswer;
      return { status, headers: { ...headersOfEveryAnswer, ...caching, ...Object.fromEntries(itsHeaders) }, body: text };
    },

    refuse({ status, code, message, headers, facts }, request, requestId) {
      const error = { message, extensions: { code, ...facts, ...(status === 500 && { requestId }) } };
      return {
        status,
        headers: { ...headersOfEveryAnswer, "content-type": `${mediaTypeFor(request) ?? "application/json"}; charset=utf-8`, ...headers },
        body: `${JSON.stringify({ errors: [error] })}\n`,
      };
    },
  };
}

function tooDeep(): Refusal {
  const message = `The document nests braces, brackets and parentheses deeper than ${String(maxLevels)} levels.`;
  return new Refusal(400, "DOCUMENT_TOO_DEEP", message, { facts: { max: maxLevels } });
}

function mediaTypeFor(request: Asked): (typeof mediaTypes)[number] | null {
  return preferredMediaType(request.headers.accept, mediaTypes);
}
