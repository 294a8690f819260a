/** The client: typed calls for the operations that it is given, and `request` for any other document. */
import { nameIn, textOf, type DocumentTypes } from "./document.js";
import { GraphQLResponseError, HttpError, NetworkError, type FailureFacts, type GraphQLErrorReport } from "./errors.js";

/** Header fields, in any form that fetch takes. */
export type HeaderFields = NonNullable<RequestInit["headers"]>;

/** Where the graph is, and how it is reached. */
export interface ConnectionOptions {
  /** Where the graph answers, as in `https://example.org/graphql`. In a browser it may be relative to the page. */
  readonly url: string | URL;
  /** Sent with every request. */
  readonly headers?: HeaderFields | undefined;
  /** Used in place of the global `fetch`. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}

/** Operations by the names that they are called by. */
export type Operations = Readonly<Record<string, DocumentTypes<unknown, never>>>;

/** What a client is made of. */
export interface ClientOptions<O extends Operations> extends ConnectionOptions {
  /** The operations that become calls of the client. Of this package's, only those named here end up in a bundle. The name `request` is taken. */
  readonly operations?: O & { readonly request?: never };
}

/** What may be said of a single request. */
export interface RequestOptions {
  /** Ends the request: the promise is rejected with what fetch rejects with, which is the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Sent with this request; they go before the client's. */
  readonly headers?: HeaderFields | undefined;
}

/** What a call takes: variables, which may be left out where none is required, and options. */
export type CallArguments<Variables> =
  Record<never, never> extends Variables ? [variables?: Variables, options?: RequestOptions] : [variables: Variables, options?: RequestOptions];

/** A call of one operation. It throws as `request` does. */
export type Call<Document> = Document extends DocumentTypes<infer Result, infer Variables> ? (...args: CallArguments<Variables>) => Promise<Result> : never;

/** Sends documents of your own. */
export interface Requester {
  /**
   * Sends a document that carries its types: one of this package, or of GraphQL Code Generator with `documentMode: string`.
   *
   * @throws NetworkError when no answer comes.
   * @throws HttpError when the answer is not one of GraphQL.
   * @throws GraphQLResponseError when the answer holds errors, even beside data.
   * @throws TypeError when the document has no text, as a syntax tree without its source.
   */
  <Result, Variables>(document: DocumentTypes<Result, Variables>, ...args: CallArguments<Variables>): Promise<Result>;
  /** Sends a text; what it gives is for you to say. It throws as above. */
  <Result = unknown>(document: string, variables?: Readonly<Record<string, unknown>>, options?: RequestOptions): Promise<Result>;
}

/** A client whose calls are the operations that it was given. */
export type Client<O extends Operations> = { readonly [Name in keyof O]: Call<O[Name]> } & { readonly request: Requester };

/**
 * Makes a client. It holds no state and opens no connection: make one per request, or keep one for good.
 *
 * ```ts
 * const client = createClient({ url: "https://example.org/graphql", operations: { directive, search } });
 * const result = await client.directive({ id: "directive:32-ct-tw-2019" });
 * ```
 *
 * @throws TypeError for an operation named `request`.
 */
export function createClient<O extends Operations = Record<never, never>>({ operations, ...connection }: ClientOptions<O>): Client<O> {
  const request = (document: unknown, variables?: unknown, options?: RequestOptions) => send(connection, document, variables, options);
  const calls = Object.entries({ ...operations }).map(([name, document]) => [name, request.bind(null, document)]);
  if (calls.some(([name]) => name === "request")) throw new TypeError("No operation can be named `request`; give it another name.");
  return Object.assign(Object.fromEntries(calls), { request }) as Client<O>; // each call has its document's types
}

async function send(connection: ConnectionOptions, document: unknown, variables: unknown, { signal, headers }: RequestOptions = {}): Promise<unknown> {
  const query = textOf(document);
  const url = String(connection.url);
  const init: RequestInit = {
    method: "POST",
    headers: merged({ accept: "application/graphql-response+json, application/json", "content-type": "application/json" }, connection.headers, headers),
    body: JSON.stringify({ query, variables }),
    signal: signal ?? null,
  };
  let facts: FailureFacts = { operationName: nameIn(query), status: null, requestId: null };
  let response: Response;
  let body: string;
  try {
    response = await (connection.fetch ?? fetch)(url, init);
    facts = { ...facts, status: response.status, requestId: response.headers.get("x-request-id") };
    body = await response.text();
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new NetworkError(url, facts, { cause });
  }
  const { answer, unread } = answerIn(body);
  const { data = null, errors } = answer;
  if (typeof errors?.[0]?.message === "string") throw new GraphQLResponseError(facts, errors, data);
  if (!response.ok || data === null || errors?.length) throw new HttpError(url, facts, body.slice(0, 1000), unread);
  return data;
}

/** What an answer looks like when it is one of GraphQL. */
interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly [GraphQLErrorReport, ...GraphQLErrorReport[]];
}

/** The answer in a body; where it is not JSON, an empty one and why. */
function answerIn(body: string): { readonly answer: Answer; readonly unread?: ErrorOptions } {
  try {
    return { answer: (JSON.parse(body) ?? {}) as Answer };
  } catch (cause) {
    return { answer: {}, unread: { cause } };
  }
}

/** Later fields go before earlier ones, however their names are written. */
function merged(...all: readonly (HeaderFields | undefined)[]): Headers {
  const headers = new Headers();
  for (const fields of all) {
    new Headers(fields).forEach((value, name) => {
      headers.set(name, value);
    });
  }
  return headers;
}
