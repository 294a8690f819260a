/** Typed client for the Đối Ngoại Graph: {@link createClient}, the operations it can be given, and the errors it throws. */
export { createClient } from "./client.js";
export type { Call, CallArguments, Client, ClientOptions, ConnectionOptions, HeaderFields, Operations, RequestOptions, Requester } from "./client.js";
export type { DocumentTypes, OperationDocument, ResultOf, VariablesOf } from "./document.js";
export { GraphQLResponseError, HttpError, NetworkError, SdkError } from "./errors.js";
export type { FailureFacts, GraphQLErrorReport } from "./errors.js";
export * from "./generated/index.js";
