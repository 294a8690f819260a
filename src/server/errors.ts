/** Which errors a caller may read, and what stands in place of the others. */
import { GraphQLError, isValueNode, type GraphQLFormattedError } from "graphql";

/** What a caller sees of an error that was not meant for them. The request's id is added where it is known. */
export const maskedError = { message: "Internal server error", extensions: { code: "INTERNAL_SERVER_ERROR" } } as const;

/**
 * Whether an error was written for the caller: it has a code of its own (a GraphError, and Apollo's for documents and variables), an HTTP status
 * (Apollo's for persisted queries), or it is graphql-js refusing an argument's value.
 */
function isForCaller(error: GraphQLError): boolean {
  if (isFromField(error) && !(error.originalError instanceof GraphQLError)) return false;
  const { code, http } = error.extensions;
  if (code !== undefined) return code !== maskedError.extensions.code;
  return http !== undefined || refusesAnArgument(error);
}

/** Apollo's `formatError`: passes what is for the caller, gives it a code where it has none, and masks the rest. */
export function publicError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  if (!(error instanceof GraphQLError && isForCaller(error)))
    return { message: maskedError.message, ...(locations && { locations }), ...(path && { path }), extensions: { ...maskedError.extensions } };
  if (error.extensions.code !== undefined) return formatted;
  return { ...formatted, extensions: { ...formatted.extensions, code: refusesAnArgument(error) ? "BAD_USER_INPUT" : "BAD_REQUEST" } };
}

/** What was thrown by accident and led to this error, even where the caller may read the error itself; null where nothing was. */
export function accidentBehind(error: GraphQLError): Error | null {
  let first: Error = error;
  while (first instanceof GraphQLError && first.originalError != null) first = first.originalError;
  const isRefusal = isForCaller(error) && (first instanceof GraphQLError || !isFromField(error));
  return isRefusal ? null : first;
}

/** An error of a field has a path, and what its resolver threw; one of a document or of its variables has none, and may stem from a scalar that refused a value. */
function isFromField(error: GraphQLError): boolean {
  return error.path !== undefined && error.originalError != null;
}

/** Such as `directive(id: $id)` with `$id: ID = "x"` given as null: found only when the field is executed, and placed at the value. */
function refusesAnArgument(error: GraphQLError): boolean {
  const [node] = error.nodes ?? [];
  return node !== undefined && isValueNode(node);
}
