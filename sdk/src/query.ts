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

/** What `useInfiniteQuery` and its like take. Pages are whole results; the page parameter is a cursor. */
export interface InfiniteQueryOptions<Result, Variables> {
  readonly queryKey: readonly [...QueryKey<Variables>, "pages"];
  readonly queryFn: (context: { readonly signal: AbortSignal; readonly pageParam: string | null }) => Promise<Result>;
  readonly initialPageParam: string | null;
  readonly getNextPageParam: (last: Result, pages: readonly Result[], lastParam: string | null, params: readonly (string | null)[]) => string | null;
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
 * A page that leads to itself makes the query fail with an SdkError, and one that leads to another that was read is the last.
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
  variables: NoInfer<Variables>,
  at: (result: Result) => Paged | null | undefined,
): InfiniteQueryOptions<Result, Variables>;
export function infiniteQueryOptions(
  client: HasRequest,
  document: OperationDocument<object, Resumable>,
  variables: Resumable = {},
  at: (result: object) => Paged | null | undefined = firstList,
): InfiniteQueryOptions<object, Resumable> {
  const nextOf = (result: object): { readonly next: string | null } | null => {
    const pageInfo = at(result)?.pageInfo;
    return pageInfo?.hasNextPage ? { next: pageInfo.endCursor } : null;
  };
  return {
    queryKey: ["doi-ngoai", document.name, variables, "pages"],
    queryFn: async ({ signal, pageParam }) => {
      const result = await requestOf(client, document, { ...variables, after: pageParam ?? undefined }, signal);
      if (nextOf(result)?.next === pageParam) throw new SdkError("the page leads to itself", { operationName: document.name });
      return result;
    },
    initialPageParam: variables.after ?? null,
    getNextPageParam: (last, _pages, _lastParam, params) => {
      const next = nextOf(last)?.next ?? null;
      return params.includes(next) ? null : next;
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
