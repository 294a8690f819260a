/** One request: the document by its hash over GET where it can be, retries, and an end in time. */
import type { OperationDocument } from "./document.js";
import { type Caused, GraphQLResponseError, HttpError, NetworkError, TimeoutError, type FailureFacts, type GraphQLErrorReports, SdkError } from "./errors.js";

/** Header fields by their names. Write a name in the same case everywhere: of two spellings, both would be sent. */
export interface HeaderFields {
  readonly [name: string]: string;
}

/** What may be said of a single request, and of all requests of a client. */
export interface SharedOptions {
  /** Header fields to send; those of a single request go before the client's. */
  readonly headers?: HeaderFields | undefined;
  /** How long a request may take, retries and waits between them included, in milliseconds; 30,000 when not given, 0 for no end. */
  readonly timeout?: number | undefined;
  /** How often a request is tried again after a failed network or a status 429, 502, 503 or 504; 2 when not given. */
  readonly retry?: number | undefined;
}

/** Where the graph is, and how it is reached. */
export interface ConnectionOptions extends SharedOptions {
  /** Where the graph answers, as in `https://example.org/graphql`. In a browser it may be relative to the page. */
  readonly url: string | URL;
  /** Used in place of the global `fetch`. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}

/** What may be said of a single request. */
export interface RequestOptions extends SharedOptions {
  /** Ends the request: the promise is rejected with the signal's reason, as fetch does it. */
  readonly signal?: AbortSignal | undefined;
}

/** What an answer looks like when it is one of GraphQL. */
interface Answer {
  readonly data?: unknown;
  readonly errors?: GraphQLErrorReports;
}

/** A connection, and the way that works with its server, one of those of `ask`, once it is known: 2 when an address was answered. */
interface Connection extends ConnectionOptions {
  way?: number | undefined;
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };
type Timer = ReturnType<typeof setTimeout> | undefined;

/**
 * Sends a document until it is answered, refused, or out of time.
 *
 * @throws what `Requester` names.
 */
export async function send(connection: Connection, document: unknown, variables: unknown = {}, options: RequestOptions = {}): Promise<unknown> {
  const { name: operationName = null, text: query = String(document), sha256 } = document as Partial<OperationDocument<unknown, unknown>>;
  const url = `${connection.url}`;
  const { signal, timeout = connection.timeout ?? 30_000, retry = connection.retry ?? 2 } = options;
  const time = Math.min(timeout || 2e9, 2e9); // a timer of more than 2 ** 31 ms would end at once
  let ends = Date.now() + time;
  const stop = new AbortController();
  let facts: Partial<Writable<FailureFacts>> & Writable<Caused>;
  let failure: SdkError | undefined;
  let learnt: number | undefined;
  let tried = 0;
  let timer: Timer;
  let pause: Timer;

  /** Ways: 2 by the hash, 1 by text and hash, for the server to keep them, 0 by text alone. */
  const ask = async (way: number): Promise<unknown> => {
    let body: string | undefined;
    let answer: Answer | null | undefined;
    const extensions = way ? { persistedQuery: { version: 1, sha256Hash: sha256 } } : undefined;
    const address =
      url + (url.includes("?") ? "&" : "?") + new URLSearchParams({ variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) });
    const post = way < 2 || address.length > 2000; // some proxies refuse a longer address
    try {
      facts = { operationName };
      const response = await (connection.fetch ?? fetch)(post ? url : address, {
        headers: {
          ...connection.headers,
          ...options.headers,
          ...(post && { "content-type": "application/json" }),
          accept: "application/graphql-response+json,application/json",
        },
        ...(post && { method: "POST", body: JSON.stringify({ query, variables, extensions }) }),
        signal: stop.signal,
      });
      facts.status = response.status;
      facts.requestId = response.headers.get("x-request-id");
      facts.retryAfter = response.headers.get("retry-after");
      body = await response.text();
      answer = JSON.parse(body) as Answer | null;
    } catch (error) {
      facts.cause = error;
    }
    const { status, retryAfter } = facts;
    const { data = null, errors } = answer ?? {};
    const first = errors?.[0];
    const words = JSON.stringify(errors);
    if (data && !first && status! < 300) {
      connection.way ??= post ? learnt : 2;
      return data;
    }
    // a hash that is not known or not taken, in whatever words; and the addresses that a server, or the guard before it, takes for no question
    if (way && (/persisted/i.test(words) || (way > 1 && !connection.way && status! > 399 && status! < 429))) {
      if (!/found/i.test(words)) learnt = way - 1;
      return ask(way - 1);
    }

    failure =
      body == null
        ? new NetworkError(`no answer from ${url}`, facts)
        : first?.message
          ? new GraphQLResponseError(first.message, { ...facts, code: first.extensions?.code ?? null, errors: errors!, data })
          : new HttpError(`no GraphQL answer from ${url}: ${status}`, { ...facts, body: body.slice(0, 1000) });

    // a number of seconds or a date that is to come (RFC 9110, 10.2.3), and a random part of a time that doubles
    const wait = Math.max(Number(retryAfter) * 1000 || Date.parse(retryAfter!) - Date.now() || 0, 0) + Math.random() * 300 * 2 ** tried;
    if ((body != null && !/429|50[234]/.test(`${status}`)) || tried++ >= retry || Date.now() + wait > ends) throw failure;
    await new Promise((resolve) => (pause = setTimeout(resolve, wait)));
    return ask(way);
  };

  return new Promise((resolve, reject: (reason: unknown) => void) => {
    const ended = (): void => {
      reject(signal!.reason ?? new SdkError("aborted", { operationName })); // React Native gives no reason
    };
    timer = setTimeout(() => {
      reject(new TimeoutError(`no answer in ${time} ms`, { ...facts, cause: failure }));
    }, time);
    signal?.addEventListener("abort", ended, { signal: stop.signal });
    if (signal?.aborted) ended();
    else ask(sha256 ? (connection.way ?? 2) : 0).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    clearTimeout(pause);
    stop.abort();
    ends = 0; // nothing is tried again
  });
}
