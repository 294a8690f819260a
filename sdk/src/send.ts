/** One request: the document by its hash over GET where it can be, retries, and an end in time. */
import type { OperationDocument } from "./document.js";
import {
  GraphQLResponseError,
  HttpError,
  NetworkError,
  TimeoutError,
  unknownFacts,
  type FailureFacts,
  type GraphQLErrorReports,
  type SdkError,
} from "./errors.js";

/** Header fields by their names. Write a name in the same case everywhere: of two spellings, both would be sent. */
export type HeaderFields = Readonly<Record<string, string>>;

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

type Timer = ReturnType<typeof setTimeout> | undefined;

/**
 * Sends a document until it is answered, refused, or out of time.
 *
 * @throws what `Requester` names.
 */
export function send(connection: ConnectionOptions, document: unknown, variables: unknown = {}, options: RequestOptions = {}): Promise<unknown> {
  const { name: operationName = null, text: query = String(document), sha256 } = document as Partial<OperationDocument<unknown, unknown>>;
  const extensions = sha256 && { persistedQuery: { version: 1, sha256Hash: sha256 } };
  const url = `${connection.url}`;
  const { signal, timeout = connection.timeout ?? 30_000, retry = connection.retry ?? 2 } = options;
  const time = timeout || 2 ** 31 - 1; // the longest that a timer takes
  const ends = Date.now() + time;
  const stop = new AbortController();
  const nothing: FailureFacts = { ...unknownFacts, operationName };
  let failure: unknown;
  let pause: Timer;

  const ask = async (byHash: unknown): Promise<unknown> => {
    let facts = nothing;
    let body: string | undefined;
    let answer: Answer | null | undefined;
    let cause: unknown;
    const search = { variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) };
    const address = `${url}${url.includes("?") ? "&" : "?"}${new URLSearchParams(search)}`;
    const get = byHash && address.length < 2000; // some proxies refuse a longer address
    try {
      const response = await (connection.fetch ?? fetch)(get ? address : url, {
        method: get ? "GET" : "POST",
        headers: {
          ...connection.headers,
          ...options.headers,
          accept: "application/graphql-response+json,application/json",
          ...(!get && { "content-type": "application/json" }),
        },
        body: get ? null : JSON.stringify({ query, variables, extensions }),
        signal: stop.signal,
      });
      const { headers } = response;
      facts = { ...facts, status: response.status, requestId: headers.get("x-request-id"), retryAfter: headers.get("retry-after") };
      body = await response.text();
      answer = JSON.parse(body) as Answer | null;
    } catch (error) {
      if (body === undefined) throw new NetworkError(`no answer from ${url}`, { ...facts, cause: error });
      cause = error;
    }
    const { data = null, errors } = answer ?? {};
    if (errors?.[0]) {
      const [{ message, extensions }] = errors;
      const code = extensions?.code ?? null;
      if (byHash && code?.startsWith("PERSISTED")) return ask(false);
      throw new GraphQLResponseError(message, { ...facts, code, errors, data });
    }
    if (data === null) throw new HttpError(`${url} answered ${facts.status}`, { ...facts, body: body.slice(0, 1000), cause });
    return data;
  };

  const insist = async (tried: number): Promise<unknown> => {
    try {
      return await ask(sha256);
    } catch (error) {
      failure = error;
      const { status, retryAfter } = error as SdkError;
      // a number of seconds or a date (RFC 9110, 10.2.3); else a random part of a time that doubles
      const wait = retryAfter ? Number(retryAfter) * 1000 || Date.parse(retryAfter) - Date.now() : Math.random() * 300 * 2 ** tried;
      if (!(error instanceof NetworkError || [429, 502, 503, 504].includes(status!)) || tried >= retry || stop.signal.aborted || Date.now() + wait > ends)
        throw error;
      await new Promise((resolve) => (pause = setTimeout(resolve, wait)));
      return insist(tried + 1);
    }
  };

  let timer: Timer;
  return new Promise((resolve, reject: (reason: unknown) => void) => {
    const ended = (): void => {
      reject(signal!.reason);
    };
    timer = setTimeout(() => {
      reject(new TimeoutError(`no answer in ${time} ms`, { ...nothing, cause: failure }));
    }, time);
    signal?.addEventListener("abort", ended, { signal: stop.signal });
    if (signal?.aborted) ended();
    else insist(0).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    clearTimeout(pause);
    stop.abort();
  });
}
