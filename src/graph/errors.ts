/** Refusals that a caller can act on. */
import { GraphQLError } from "graphql";

/** The codes of refused requests, a closed list. */
export type GraphErrorCode = "BAD_CURSOR" | "BAD_PAGE_ARGUMENTS" | "BAD_ARGUMENT" | "TEXT_TOO_LARGE" | "POST_ONLY";

/** A request the graph refuses: a code, the offending value and what was expected, in `extensions`. */
export class GraphError extends GraphQLError {
  override readonly name = "GraphError";
  constructor(message: string, code: GraphErrorCode, facts: Readonly<Record<string, unknown>>) {
    super(message, { extensions: { code, ...facts } });
  }
}
