/** Which errors a caller may read, and what stands in place of the others. */
import { GraphQLError, isValueNode, type GraphQLFormattedError } from "graphql";

/** What a caller sees of an error that was not meant for them. The request's id is added where it is known. */
export const maskedError = { message: "Internal server error", extensions: { code: "INTERNAL_SERVER_ERROR" } } as const;

/**
 * Whether an error was written for the caller: it has a code of its own (a GraphError, and Apollo's for documents and variables), an HTTP status
 * (Apollo's for persisted queries), or it is graphql-js refusing an argument's value. Anything else was thrown by accident.
 */
export function isForCaller(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError) || !(error.originalError === undefined || error.originalError instanceof GraphQLError)) return false;
  const { code, http } = error.extensions;
  if (code !== undefined) return code !== maskedError.extensions.code;
  return http !== undefined || refusesAnArgument(error);
}

/** Apollo's `formatError`: passes what is for the caller, gives it a code where it has none, and masks the rest. */
export function publicError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  if (!isForCaller(error)) return { ...maskedError, ...(locations && { locations }), ...(path && { path }) };
  if (error.extensions["code"] !== undefined) return formatted;
  return { ...formatted, extensions: { ...formatted.extensions, code: refusesAnArgument(error) ? "BAD_USER_INPUT" : "BAD_REQUEST" } };
}

/** Such as `directive(id: $id)` with `$id: ID = "x"` given as null: found only when the field is executed, and placed at the value. */
function refusesAnArgument(error: GraphQLError): boolean {
  const [node] = error.nodes ?? [];
  return node !== undefined && isValueNode(node);
}
