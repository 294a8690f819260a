/** Typed client for the Đối Ngoại Graph: {@link createClient}, the operations it can be given, and the errors it throws. */
export { createClient } from "./client.js";
export type { Call, CallArguments, Client, ClientOptions, Extension, Operations, Requester, Sendable } from "./client.js";
export type { DocumentTypes, LoadDocument, OperationDocument, ResultOf, VariablesOf } from "./document.js";
export { GraphQLResponseError, HttpError, NetworkError, SdkError, TimeoutError } from "./errors.js";
export type { FailureFacts, GraphQLErrorReport } from "./errors.js";
export { load } from "./load.js";
export type { Loader } from "./load.js";
export { pages } from "./pages.js";
export type { ItemOf, PageOf, Pages, PagesOptions } from "./pages.js";
export type { ConnectionOptions, HeaderFields, RequestOptions, SharedOptions } from "./send.js";
export * from "./generated/index.js";
