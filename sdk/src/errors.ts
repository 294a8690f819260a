/**
 * What a request may fail with. Every error here is an `SdkError`; where two copies of this package meet (ESM beside CommonJS), `instanceof` fails, and
 * `name` still tells.
 */

/** What is known of a failed request. */
export interface FailureFacts {
  /** What went wrong in the server's own word, as in `BAD_USER_INPUT`; null where it gave none. */
  readonly code: string | null;
  /** The document's name, as in `Directive`; null for a bare text. */
  readonly operationName: string | null;
  /** The HTTP status; null when no answer came. */
  readonly status: number | null;
  /** The server's name for the request (`x-request-id`), by which its operator finds it; null when it gave none. */
  readonly requestId: string | null;
  /** When the server asks to try again (`Retry-After`): seconds or a date, as it wrote them; null when it asks nothing. */
  readonly retryAfter: string | null;
}

/** What led to a failure. */
export interface Caused {
  /** What was thrown before, or the failure before. */
  readonly cause?: unknown;
}

// All constructors are one, and messages are made where they are thrown: so the classes weigh little in a bundle.

/** Any failure of a request. `cause` is what led to it, where something did. */
export class SdkError<Details extends object = object> extends Error implements FailureFacts, Caused {
  override readonly name: string = "SdkError";
  readonly code: string | null = null;
  readonly operationName: string | null = null;
  readonly status: number | null = null;
  readonly requestId: string | null = null;
  readonly retryAfter: string | null = null;
  declare readonly cause?: unknown; // known to the compiler by itself only since ES2022

  constructor(message: string, facts: Partial<FailureFacts> & Details & Caused) {
    super(`${facts.operationName ?? "Request"}: ${message}`);
    Object.assign(this, facts);
  }
}

/** No whole answer came: the server cannot be reached, or the connection broke. `cause` is what fetch threw. */
export class NetworkError extends SdkError {
  override readonly name = "NetworkError";
}

/** The request took longer than it may, retries included. `cause` is the last failure before, if there was one. */
export class TimeoutError extends SdkError {
  override readonly name = "TimeoutError";
}

/** An answer came that is none of GraphQL: a proxy's page, broken JSON, nothing. */
export class HttpError extends SdkError<{ readonly body: string }> {
  override readonly name = "HttpError";
  declare readonly status: number;
  /** How the answer begins: at most 1000 characters. */
  declare readonly body: string;
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

/** Every error that the server reports, one at least. */
export type GraphQLErrorReports = readonly [GraphQLErrorReport, ...GraphQLErrorReport[]];

/** The server answered with errors. `code` is that of the first. */
export class GraphQLResponseError extends SdkError<{ readonly errors: GraphQLErrorReports; readonly data: unknown }> {
  override readonly name = "GraphQLResponseError";
  declare readonly status: number;
  /** Every error that the server reports, one at least. */
  declare readonly errors: GraphQLErrorReports;
  /** What came all the same: the operation's result, with null where an error is; null when nothing came. */
  declare readonly data: unknown;
}
