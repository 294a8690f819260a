/** The graph's public door without a network: for tests, and for servers of another make. */
import { createContext, type Graph } from "../graph/schema.js";
import { createApollo } from "./apollo.js";
import { tooLarge } from "./body.js";
import { doorTo } from "./door.js";
import { replyTo } from "./http.js";
import type { Reply } from "./reply.js";
import { settingTable } from "./settings.js";

/** A request as it would come over HTTP. */
export interface InProcessRequest {
  readonly method: "GET" | "POST";
  /** The part of the address from the question mark on, or nothing. */
  readonly search?: string;
  /** By names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What is posted; as bytes it would be UTF-8. */
  readonly body?: string;
}

/** How {@link answerInProcess} answers. */
export interface InProcessOptions {
  /** Texts by their SHA-256, which are then known by hash; those that requests register are added. None are known when it is not given. */
  readonly documents?: Map<string, string>;
  /** The largest body that is read, in bytes; the server's own limit when not given. */
  readonly maxBody?: number;
}

/** Answers requests as the server's `/graphql` does: status, header fields and body, refusals and accidents included. It never rejects. */
export function answerInProcess(graph: Graph, { documents = new Map(), maxBody = Number(settingTable.maxBody.fallback) }: InProcessOptions = {}) {
  const apollo = createApollo(graph.api, documents);
  const started = apollo.start();
  const route = doorTo(apollo, () => createContext(graph), maxBody);
  return async ({ method, search = "", headers = {}, body = "" }: InProcessRequest): Promise<Reply> => {
    await started;
    const text = (limit: number) => (Buffer.byteLength(body) > limit ? Promise.reject(tooLarge(limit)) : Promise.resolve(body));
    return replyTo({ method, url: `/graphql${search}`, headers, text, isGone: () => false }, route);
  };
}
