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
  /** The SHA-256 of the UTF-8 bytes of `text`, as 64 lower-case hexadecimal digits: by it a server knows the document, which then
   * need not be sent. Not there where the variables hold a text of the caller's own, which no address may hold: that is sent by POST.
   */
  readonly sha256?: string;
}

/** A fragment of this package, with the operation that loads what it shows of things by their ids. */
export type LoadDocument<Fragment> = OperationDocument<{ readonly nodes: readonly (Fragment | null)[] | null }, { readonly ids: readonly string[] }>;

/** The result type of a document: `ResultOf<typeof directive>`. */
export type ResultOf<Document> = Document extends DocumentTypes<infer Result, never> ? Result : never;

/** The variables type of a document: `VariablesOf<typeof directive>`. */
export type VariablesOf<Document> = Document extends DocumentTypes<unknown, infer Variables> ? Variables : never;
