/** What requests are answered with before it is written to the wire, and who answers them. */

// The types of Node are named in no declaration that the package's entry leads to: whoever compiles against it need not have them.

/** A request as its route sees it, whatever it came over. */
export interface Asked {
  readonly method?: string | undefined;
  /** Its path and what stands behind the question mark. */
  readonly url?: string | undefined;
  /** By names in lower case. */
  readonly headers: {
    readonly accept?: string | undefined;
    readonly "content-type"?: string | undefined;
    readonly "content-encoding"?: string | undefined;
    readonly [name: string]: string | readonly string[] | undefined;
  };
  /**
   * Its body.
   *
   * @throws Refusal 413 above `limit` bytes, 400 for bytes that are no UTF-8.
   */
  text(limit: number): Promise<string>;
  /** Whether its caller has hung up, and reads no answer. */
  readonly isGone: () => boolean;
}

/** One whole answer. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What answers at one path. */
export interface Route {
  /** Where GET stands here, HEAD is answered too. */
  readonly methods: readonly ("GET" | "POST" | "OPTIONS")[];
  /** May throw a Refusal; whatever else it throws becomes a Refusal with status 500. */
  answer(request: Asked, requestId: string): Reply | Promise<Reply>;
  /** How a refusal looks at this path. */
  refuse(refusal: Refusal, request: Asked, requestId: string): Reply;
}

/** The codes of requests that are refused before the graph is asked, a closed list. */
export type RefusalCode =
  | "BAD_REQUEST"
  | "BODY_TOO_LARGE"
  | "DOCUMENT_TOO_DEEP"
  | "INTERNAL_SERVER_ERROR"
  | "METHOD_NOT_ALLOWED"
  | "NOT_ACCEPTABLE"
  | "NOT_FOUND"
  | "UNSUPPORTED_MEDIA_TYPE";

/** A request that is refused before any resolver sees it: a status, a code, one sentence for the caller, and the facts in it that a program may want. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly headers: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, unknown>>;
  constructor(
    readonly status: number,
    readonly code: RefusalCode,
    message: string,
    { headers = {}, facts = {} }: Partial<Pick<Refusal, "headers" | "facts">> = {},
  ) {
    super(message);
    this.headers = headers;
    this.facts = facts;
  }
}

/** A route for people and probes: answers GET, and refuses in plain text. */
export function pageRoute(answer: Route["answer"]): Route {
  return { methods: ["GET"], answer, refuse: ({ status, message, headers }) => plainText(status, message, headers) };
}

/** An answer in plain text, with a line break at its end. */
export function plainText(status: number, sentence: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers }, body: `${sentence}\n` };
}

/** The path that a request names, as it came. */
export function pathOf({ url = "/" }: Pick<Asked, "url">): string {
  const end = url.indexOf("?");
  return end < 0 ? url : url.slice(0, end);
}

/** The part of a request's address from the question mark on, or nothing. */
export function searchOf(request: Pick<Asked, "url">): string {
  return (request.url ?? "").slice(pathOf(request).length);
}
