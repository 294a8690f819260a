/** The HTTP side of the server: which path answers what, and how answers and failures reach the wire. */
import { randomUUID } from "node:crypto";
import type { RequestListener, ServerResponse } from "node:http";
import { preferredMediaType } from "./accept.js";
import { requestIdHeader } from "./apollo.js";
import { readText } from "./body.js";
import { maskedError } from "./errors.js";
import { log } from "./log.js";
import { Refusal, pageRoute, pathOf, plainText, searchOf, type Asked, type Reply, type Route } from "./reply.js";
import type { Sandbox } from "./sandbox/sandbox.js";

/** What the server is made of. */
export interface Parts {
  readonly api: Route;
  readonly subgraph: Route;
  readonly sandbox: Sandbox;
  /** False from the moment the server is told to stop. */
  readonly isReady: () => boolean;
}

// How long a caller may go on sending after it has been answered, before its connection is cut: cut at once, it would not read the answer.
const lingerMs = 2_000;

/** The listener for a node:http server. It answers every request, and never throws. */
export function createListener(parts: Parts): RequestListener {
  const routeFor = routesOf(parts);
  return (request, response) => {
    const { method, url, headers, socket } = request;
    const asked: Asked = { method, url, headers, text: (limit) => readText(request, limit), isGone: () => socket.destroyed };
    void replyTo(asked, routeFor(pathOf(asked))).then((reply) => {
      write(reply, response, parts.isReady() ? {} : { connection: "close" });
      if (!request.complete) setTimeout(() => request.complete || request.socket.destroy(), lingerMs).unref();
    });
  };
}

function routesOf({ api, subgraph, sandbox, isReady }: Parts): (path: string) => Route | null {
  const routes = new Map<string, Route>([
    ["/", pageRoute(() => ({ status: 302, headers: { location: "graphql" }, body: "" }))],
    ["/graphql", { ...api, answer: (request, requestId) => (wantsPage(request) ? sandbox.page() : api.answer(request, requestId)) }],
    ["/subgraph", subgraph],
    ["/health/live", pageRoute(() => plainText(200, "live", uncached))],
    ["/health/ready", pageRoute(() => (isReady() ? plainText(200, "ready", uncached) : plainText(503, "stopping", uncached)))],
    ["/favicon.ico", pageRoute(() => ({ status: 204, headers: { "cache-control": "public, max-age=86400" }, body: "" }))],
  ]);
  return (path) => routes.get(path) ?? (path.startsWith("/sandbox/") ? sandbox.files : null);
}

const uncached = { "cache-control": "no-store" };

/** A browser that opens the door's address without a question. */
function wantsPage(request: Asked): boolean {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  if (preferredMediaType(request.headers.accept, ["application/json", "application/graphql-response+json", "text/html"]) !== "text/html") return false;
  const asked = new URLSearchParams(searchOf(request));
  return !asked.has("query") && !asked.has("extensions"); // a persisted query is named in the extensions
}

/** The whole reply to a request, refusals and accidents included. It never rejects. */
export async function replyTo(asked: Asked, route: Route | null): Promise<Reply> {
  const requestId = requestIdOf(asked);
  const { headers, ...reply } = await answer(asked, requestId, route);
  return { ...reply, headers: { ...headers, [requestIdHeader]: requestId, "x-content-type-options": "nosniff" } };
}

async function answer(request: Asked, requestId: string, route: Route | null): Promise<Reply> {
  if (route === null) return plainText(404, "There is nothing here; the graph is at /graphql, and at /subgraph for routers.");
  try {
    const method = request.method === "HEAD" ? "GET" : request.method;
    if (!route.methods.some((allowed) => allowed === method)) {
      const allow = route.methods.flatMap((allowed) => (allowed === "GET" ? ["GET", "HEAD"] : [allowed])).join(", ");
      throw new Refusal(405, "METHOD_NOT_ALLOWED", `${String(request.method)} is not answered here; use ${allow}.`, { headers: { allow } });
    }
    return await route.answer(request, requestId);
  } catch (error) {
    if (error instanceof Refusal) return route.refuse(error, request, requestId);
    // A caller that hangs up while sending is no error of ours, and reads no answer.
    if (!request.isGone()) log("error", "a request met an unexpected error", { requestId, path: pathOf(request), error });
    return route.refuse(new Refusal(500, maskedError.extensions.code, maskedError.message), request, requestId);
  }
}

function write({ status, headers, body }: Reply, response: ServerResponse, more: Readonly<Record<string, string>>): void {
  response.writeHead(status, { ...headers, ...more, ...(status === 204 ? {} : { "content-length": Buffer.byteLength(body) }) });
  response.end(body);
}

/** The caller's own id where it is one that a log can hold, else a new one. */
function requestIdOf(request: Asked): string {
  const given = request.headers[requestIdHeader];
  return typeof given === "string" && /^[\w.:/+=-]{1,128}$/.test(given) ? given : randomUUID();
}
