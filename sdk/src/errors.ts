/**
 * What a request may fail with. Every error here is an `SdkError`; where two copies of this package meet (ESM beside CommonJS), `instanceof` fails, and
 * `name` and `code` still tell.
 */

/** What is known of a failed request. */
export interface FailureFacts {
  /** The operation's name, as in `Directive`; null for a text without one. */
  readonly operationName: string | null;
  /** The HTTP status; null when no answer came. */
  readonly status: number | null;
  /** The server's name for the request (`x-request-id`), by which its operator finds it; null when it gave none. */
  readonly requestId: string | null;
}

/** Any failure of a request. `cause` is what led to it, where something did. */
export class SdkError extends Error implements FailureFacts {
  override readonly name: string = "SdkError";
  declare readonly operationName: string | null;
  declare readonly status: number | null;
  declare readonly requestId: string | null;

  constructor(
    message: string,
    /** What went wrong, for programs: `NETWORK_ERROR`, `HTTP_ERROR`, `GRAPHQL_ERROR`, or the server's own code, as in `BAD_USER_INPUT`. */
    readonly code: string,
    facts: FailureFacts,
    options?: ErrorOptions,
  ) {
    super(`${facts.operationName ?? "Request"}: ${message}`, options);
    Object.assign(this, facts);
  }

  /** Whether this code is among those of the failure. */
  hasCode(code: string): boolean {
    return this.code === code;
  }
}

/** No whole answer came: the server cannot be reached, or the connection broke. `cause` is what fetch threw. Code `NETWORK_ERROR`. */
export class NetworkError extends SdkError {
  override readonly name = "NetworkError";

  constructor(url: string, facts: FailureFacts, options?: ErrorOptions) {
    super(`no whole answer came from ${url}`, "NETWORK_ERROR", facts, options);
  }
}

/** An answer came that is none of GraphQL: a proxy's page, broken JSON, nothing. Code `HTTP_ERROR`. */
export class HttpError extends SdkError {
  override readonly name = "HttpError";
  declare readonly status: number;

  constructor(
    url: string,
    facts: FailureFacts,
    /** How the answer begins: at most 1000 characters. */
    readonly body: string,
    options?: ErrorOptions,
  ) {
    super(`${url} answered ${String(facts.status)}, and with no answer of GraphQL`, "HTTP_ERROR", facts, options);
  }
}

/** An error as the server reports it. */
export interface GraphQLErrorReport {
  readonly message: string;
  /** Where in the result: names of fields and places in lists, from 0. */
  readonly path?: readonly (string | number)[];
  /** Where in the document, from line 1 and column 1. */
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  /** More about it. */
  readonly extensions?: {
    /** What it is, for programs. */
    readonly code?: string;
    readonly [name: string]: unknown;
  };
}

/** The server answered with errors. `code` is that of the first, or `GRAPHQL_ERROR` where it has none. */
export class GraphQLResponseError extends SdkError {
  override readonly name = "GraphQLResponseError";
  declare readonly status: number;

  constructor(
    facts: FailureFacts,
    /** Every error that the server reports, one at least. */
    readonly errors: readonly [GraphQLErrorReport, ...GraphQLErrorReport[]],
    /** What came all the same: the operation's result, with null where an error is; null when nothing came. */
    readonly data: unknown,
  ) {
    const [{ message, extensions }, ...others] = errors;
    super(others.length > 0 ? `${message} (and ${String(others.length)} more)` : message, extensions?.code ?? "GRAPHQL_ERROR", facts);
  }

  /** Whether any of the errors has this code. */
  override hasCode(code: string): boolean {
    return this.code === code || this.errors.some(({ extensions }) => extensions?.code === code);
  }
}
