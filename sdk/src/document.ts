/** What can be sent, and how its types are known. */

/**
 * Carries the types of a document for the compiler alone; no such property exists at run time.
 * The form is the one that GraphQL Code Generator, gql.tada and `@graphql-typed-document-node/core` (as `DocumentTypeDecoration`) agree on.
 */
export interface DocumentTypes<Result, Variables> {
  /** Never there. */
  readonly __apiType?: (variables: Variables) => Result;
}

/** An operation that this package was generated with. */
export interface OperationDocument<Result, Variables> extends DocumentTypes<Result, Variables> {
  /** The operation's name, as in `Directive`. */
  readonly name: string;
  /** Exactly what is sent. */
  readonly text: string;
  /** The SHA-256 of the UTF-8 bytes of `text`, as 64 lower-case hexadecimal digits: by it a server that keeps a list knows the document. */
  readonly sha256: string;
}

/** The result type of a document: `ResultOf<typeof directive>`. */
export type ResultOf<Document> = Document extends DocumentTypes<infer Result, never> ? Result : never;

/** The variables type of a document: `VariablesOf<typeof directive>`. */
export type VariablesOf<Document> = Document extends DocumentTypes<unknown, infer Variables> ? Variables : never;

/**
 * The text of a document of any make: ours, a string, a `String` object (codegen's `documentMode: string`), or a syntax tree that still knows its source
 * (graphql-tag, or `parse` of graphql-js).
 *
 * @throws TypeError for a syntax tree without its source: printing it would take graphql-js, which this package does without.
 */
export function textOf(document: unknown): string {
  const { text, loc } = document as { readonly text?: string; readonly loc?: { readonly source: { readonly body: string } } };
  const found = text ?? loc?.source.body ?? String(document);
  if (found.startsWith("[object")) throw new TypeError("The document has no text; give print(document) instead.");
  return found;
}

/** The name of the first operation in a text; null when it has none. */
export function nameIn(text: string): string | null {
  return /^\s*(?:query|mutation)\s+(\w+)/m.exec(text)?.[1] ?? null;
}
