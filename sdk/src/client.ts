/** The client: typed calls for the operations that it is given, and `request` for any other document. */
import type { DocumentTypes } from "./document.js";
import { send, type ConnectionOptions, type RequestOptions } from "./send.js";

// Plain forms of types where a helper type would do the same: the compiler makes fewer types for each call.

/** Operations by the names that they are called by. */
export interface Operations {
  readonly [name: string]: Sendable<unknown, never> | Extension;
}

/** What is no operation, and still can be given among them: it makes a call of its own over the client's requests, as `load` does. */
export type Extension = (request: never) => (...args: never[]) => unknown;

/** A document with its text; a syntax tree, which bears its `kind`, has to be printed before it can be sent. */
export interface Sendable<Result, Variables> extends DocumentTypes<Result, Variables> {
  /** Never there. */
  readonly kind?: never;
}

/** What a client is made of. */
export interface ClientOptions<O extends Operations> extends ConnectionOptions {
  /** The operations that become calls of the client. Of this package's, only those named here end up in a bundle. The name `request` is taken. */
  readonly operations?: O & { readonly request?: never };
}

/** What a call takes: variables, which may be left out where none is required, and options. */
export type CallArguments<Variables> = {} extends Variables
  ? [variables?: Variables, options?: RequestOptions]
  : [variables: Variables, options?: RequestOptions];

/** A call of one operation. It throws as `request` does. */
export type Call<Document> = Document extends Extension
  ? ReturnType<Document>
  : Document extends DocumentTypes<infer Result, infer Variables>
    ? (...args: CallArguments<Variables>) => Promise<Result>
    : never;

/** Sends documents of your own. */
export interface Requester {
  /**
   * Sends a document that carries its types: one of this package, or of GraphQL Code Generator with `documentMode: string`.
   *
   * @throws NetworkError when no whole answer comes.
   * @throws TimeoutError when none comes in time.
   * @throws HttpError when the answer is not one of GraphQL.
   * @throws GraphQLResponseError when the answer holds errors, even beside data.
   * @throws TypeError when JSON cannot hold the variables, as a bigint.
   */
  <Result, Variables>(document: Sendable<Result, Variables>, ...args: CallArguments<NoInfer<Variables>>): Promise<Result>;
  /** Sends a text; what it gives is for you to say. It throws as above. */
  <Result = unknown>(document: string, variables?: { readonly [name: string]: unknown }, options?: RequestOptions): Promise<Result>;
}

/** A client whose calls are the operations that it was given. */
export type Client<O extends Operations> = { readonly [Name in keyof O]: Call<O[Name]> } & { readonly request: Requester };

/**
 * Makes a client. It opens no connection: make one per request, or keep one for good.
 *
 * ```ts
 * const client = createClient({ url: "https://example.org/graphql", operations: { directive, search } });
 * const result = await client.directive({ id: "directive:32-ct-tw-2019" });
 * ```
 */
export function createClient<O extends Operations = {}>({ operations, ...connection }: ClientOptions<O>): Client<O> {
  const request = send.bind(null, connection);
  const client: Record<string, unknown> = { request };
  for (const name in operations) {
    const given = operations[name];
    // of what may be given only a function can be called, and this weighs less than to ask for its type
    client[name] = (given as { readonly call?: unknown }).call ? (given as Extension)(request as never) : request.bind(null, given);
  }
  return client as unknown as Client<O>; // each call has its document's types
}
