/** A server on loopback that misbehaves as it is told, and requests as a client sent them. */
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SdkError, type ConnectionOptions } from "../../sdk/src/index.js";

/** A request as it came. */
export interface Asked {
  readonly method: string | undefined;
  /** Its path and what stands behind the question mark. */
  readonly address: string;
  readonly headers: IncomingHttpHeaders;
  /** What it carries, read as JSON; null when nothing. */
  readonly body: unknown;
  /** When it had come, in milliseconds. */
  readonly at: number;
}

/** How a request is answered. */
export type Answer = (response: ServerResponse, asked: Asked) => unknown;

/** A server that answers as it is told. */
export interface StandIn {
  readonly url: string;
  /** Every request since the last `answering`. */
  readonly asked: readonly Asked[];
  /** Each of the answers is given once, in their order, and the last one again and again. */
  readonly answering: (...answers: readonly Answer[]) => void;
  readonly stop: () => void;
}

/** Starts one; until it is told otherwise, it does not answer. */
export async function standIn(): Promise<StandIn> {
  let asked: Asked[] = [];
  let answers: readonly Answer[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
    request.on("end", () => {
      const body = text === "" ? null : (JSON.parse(text) as unknown);
      const one = { method: request.method, address: request.url ?? "", headers: request.headers, body, at: performance.now() };
      asked.push(one);
      answers[Math.min(asked.length, answers.length) - 1]?.(response, one);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`,
    get asked() {
      return asked;
    },
    answering(...given) {
      answers = given;
      asked = [];
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A whole answer. */
export function whole(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return (response) => response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
}

/** The beginning of an answer that says how long it would be; `then` gets the connection when the beginning is out. */
export function half(then: (response: ServerResponse) => unknown = () => undefined): Answer {
  return (response) =>
    response.writeHead(200, { "content-type": "application/json", "content-length": "100", "x-request-id": "half" }).write('{"data":', () => then(response));
}

/** Breaks the connection. */
export const cut: Answer = (response) => response.destroy();

/** An address at which nobody listens. */
export async function nobody(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${String(port)}/graphql`;
}

/** The global fetch, which writes down how each request is sent: by which method, and what of the document, its hash or its text. */
export function recordingFetch(): { readonly fetch: NonNullable<ConnectionOptions["fetch"]>; readonly sent: string[] } {
  const sent: string[] = [];
  return {
    sent,
    fetch(url, init) {
      const { query, extensions } =
        init.method === "POST"
          ? (JSON.parse(init.body as string) as Readonly<Record<string, unknown>>)
          : Object.fromEntries(new URL(url, "http://relative.example").searchParams);
      sent.push([init.method ?? "GET", query && "text", extensions && "hash"].filter(Boolean).join(" "));
      return fetch(url, init);
    },
  };
}

/** What a failed request says of itself, whole. */
export async function failureOf(request: Promise<unknown>): Promise<Readonly<Record<string, unknown>>> {
  const error = await request.then(
    () => new Error("the request did not fail"),
    (reason: unknown) => reason as Error,
  );
  return { ...Object.fromEntries(Object.entries(error)), message: error.message, isSdkError: error instanceof SdkError };
}
