/** Options for TanStack Query, of any framework: plain objects, without importing it. */
import type { Requester } from "./client.js";
import type { DocumentTypes, OperationDocument } from "./document.js";
import { SdkError } from "./errors.js";
import { firstList, type PageOf } from "./pages.js";

/** A client, as far as it is needed here. */
interface HasRequest {
  readonly request: Requester;
}

/** What a query is known by in the cache. */
export type QueryKey<Variables> = readonly ["doi-ngoai", operation: string, variables: Variables | Record<string, never>];

/** What `useQuery` and its like take. */
export interface QueryOptions<Result, Variables> {
  readonly queryKey: QueryKey<Variables>;
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Result>;
}

/** Stands for a next page that was read before, and that nothing asks for. */
export interface ReadBefore {
  readonly readBefore: string | null;
}

/** Which page: behind a cursor, or, null, the first. */
export type PageParameter = string | null | ReadBefore;

/** What `useInfiniteQuery` and its like take. Pages are whole results. */
export interface InfiniteQueryOptions<Result, Variables> {
  readonly queryKey: readonly [...QueryKey<Variables>, "pages"];
  readonly queryFn: (context: { readonly signal: AbortSignal; readonly pageParam: PageParameter }) => Promise<Result>;
  readonly initialPageParam: PageParameter;
  readonly getNextPageParam: (last: Result, pages: readonly Result[], lastParam: PageParameter, params: readonly PageParameter[]) => PageParameter;
}

/** A list that comes in pages, whatever it calls its items. */
export type Paged = Pick<PageOf<unknown>, "pageInfo">;

/** The lists among the fields of a result; never where they stand deeper. */
type ListOf<Result> = Extract<Result[keyof Result], Paged>;

/** Variables of a list that can begin behind a cursor. */
export interface Resumable {
  readonly after?: string | null | undefined;
}

type GivenVariables<Variables> = Record<never, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/**
 * The options of one question: `useQuery(queryOptions(client, directive, { id }))`. The signal of a query that is no longer wanted ends its request.
 * Give TanStack Query `retry: false`: the client tries again by itself, and knows when that is of use.
 */
export function queryOptions<Result, Variables>(
  client: HasRequest,
  document: OperationDocument<Result, Variables>,
  ...[variables]: GivenVariables<NoInfer<Variables>>
): QueryOptions<Result, Variables> {
  return {
    queryKey: ["doi-ngoai", document.name, variables ?? {}],
    queryFn: ({ signal }) => requestOf(client, document, variables, signal),
  };
}

/**
 * The options of a list that grows page by page: `useInfiniteQuery(infiniteQueryOptions(client, directives, { first: 20 }))`.
 * Where a page leads back to one that was read, to ask for the next one fails with an SdkError.
 *
 * @param at finds the list in a result; when not given, it is the first field that has pages. A list that stands deeper needs it.
 */
export function infiniteQueryOptions<Result extends object, Variables extends Resumable>(
  client: HasRequest,
  document: OperationDocument<Result, Variables>,
  ...given: [ListOf<Result>] extends [never] ? [listIsFoundByTheParameterAt: never] : GivenVariables<NoInfer<Variables>>
): InfiniteQueryOptions<Result, Variables>;
export function infiniteQueryOptions<Result extends object, Variables extends Resumable>(
  client: HasRequest,
  document: OperationDocument<Result, Variables>,
  variables: NoInfer<Variables> | (Record<never, never> extends Variables ? undefined : never),
  at: (result: Result) => Paged | null | undefined,
): InfiniteQueryOptions<Result, Variables>;
export function infiniteQueryOptions(
  client: HasRequest,
  document: OperationDocument<object, Resumable>,
  variables: Resumable = {},
  at: (result: object) => Paged | null | undefined = firstList,
): InfiniteQueryOptions<object, Resumable> {
  return {
    queryKey: ["doi-ngoai", document.name, variables, "pages"],
    queryFn: async ({ signal, pageParam }) => {
      if (pageParam !== null && typeof pageParam === "object") throw new SdkError("the next page was read before", { operationName: document.name });
      return requestOf(client, document, { ...variables, after: pageParam ?? undefined }, signal);
    },
    initialPageParam: variables.after ?? null,
    getNextPageParam: (last, _pages, _lastParam, params) => {
      const pageInfo = at(last)?.pageInfo;
      if (!pageInfo?.hasNextPage) return null;
      const { endCursor } = pageInfo; // null leads nowhere, and so to the first
      return endCursor === null || params.includes(endCursor) ? { readBefore: endCursor } : endCursor;
    },
  };
}

function requestOf<Result, Variables>(
  client: HasRequest,
  document: DocumentTypes<Result, Variables>,
  variables: Variables | undefined,
  signal: AbortSignal,
): Promise<Result> {
  // whether variables may be left out was checked where they were given
  const request = client.request as (document: unknown, variables: unknown, options: { readonly signal: AbortSignal }) => Promise<Result>;
  return request(document, variables, { signal });
}
