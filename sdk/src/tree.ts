/** Operations as syntax trees, for Apollo Client, urql, graphql-request and whatever else takes a `TypedDocumentNode`. Needs `graphql` beside this package. */
import { parse, type DocumentNode } from "graphql";
import type { DocumentTypes, OperationDocument } from "./document.js";

/** A syntax tree that carries its types, as `TypedDocumentNode` does. */
export interface TypedDocument<Result, Variables> extends DocumentNode, DocumentTypes<Result, Variables> {}

/** The syntax tree of an operation of this package. */
export function treeOf<Result, Variables>({ text }: OperationDocument<Result, Variables>): TypedDocument<Result, Variables> {
  return parse(text);
}
