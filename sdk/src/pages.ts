/** Walking through a list that comes in pages. */
import { SdkError } from "./errors.js";
import type { RequestOptions } from "./send.js";

/** A page of a list, as operations of this package select it. Edges, where they are selected, let a walk resume after any item. */
export interface PageOf<Item> {
  readonly nodes: readonly Item[];
  readonly edges?: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The item type of the lists among the fields of a result; never where they stand deeper. */
export type ItemOf<Result> = NonNullable<Result[keyof Result]> extends infer Field ? (Field extends PageOf<infer Item> ? Item : never) : never;

/** What may be said of a walk. */
export interface PagesOptions<Result, Item> extends RequestOptions {
  /** Finds the list in a result; when not given, it is the first field that has pages. Null ends the walk. */
  readonly at?: ((result: Result) => PageOf<Item> | null | undefined) | undefined;
}

/** A walk through a list, item by item. Walked again, it goes on where it was left. */
export interface Pages<Item> extends AsyncIterable<Item> {
  /** Behind the item given last: as `after` in the variables of another walk, it resumes there. Null before the first. Of a list without edges, behind the page read last. */
  readonly cursor: string | null;
}

/** What a call takes whose list comes in pages. */
type PageArguments = readonly [variables?: { readonly after?: string | null | undefined } | undefined, options?: RequestOptions];

/**
 * Gives the items of a list one by one, asking for the next page when one is used up. `break` ends it, and so does the signal of its options.
 *
 * ```ts
 * for await (const directive of pages(client.directives, { orderBy: "DATE_DESC" })) console.log(directive.name.vi);
 * ```
 *
 * @param call an operation of a client that takes the variable `after`.
 * @param variables its variables; `after` says where to begin, `first` how large a page is.
 * @throws what the call throws, and SdkError when a page leads back to one that was read.
 */
export function pages<Result extends object, Arguments extends PageArguments>(
  call: (...given: Arguments) => Promise<Result>,
  ...given: [ItemOf<Result>] extends [never] ? [listIsFoundByTheOptionAt: never] : Arguments
): Pages<ItemOf<Result>>;
export function pages<Result extends object, Arguments extends PageArguments, Item>(
  call: (...given: Arguments) => Promise<Result>,
  variables: Arguments[0],
  options: PagesOptions<Result, Item>,
): Pages<Item>;
export function pages(
  call: (...given: PageArguments) => Promise<object>,
  variables?: PageArguments[0],
  { at = firstList, ...options }: PagesOptions<object, unknown> = {},
): Pages<unknown> {
  const walk = {
    cursor: variables?.after ?? null,
    async *[Symbol.asyncIterator]() {
      const seen = new Set<unknown>([null]); // a page that leads nowhere would lead back to the first
      for (let after = walk.cursor; ;) {
        seen.add(after);
        const page = at(await call({ ...variables, after: after ?? undefined }, options)); // an address of its own only for a page that is not the first
        if (!page) return;
        for (const [index, item] of page.nodes.entries()) {
          if (options.signal?.aborted) await call(variables, options); // which says why
          walk.cursor = page.edges?.[index]?.cursor ?? walk.cursor;
          yield item;
        }
        after = page.pageInfo.endCursor;
        walk.cursor = after ?? walk.cursor;
        if (!page.pageInfo.hasNextPage) return;
        if (seen.has(after)) throw new SdkError("the next page was read before", {});
      }
    },
  };
  return walk;
}

/** The first field of a result that has pages. */
export function firstList(result: object): PageOf<unknown> | undefined {
  return Object.values(result).find((field: { readonly pageInfo?: unknown } | null) => field?.pageInfo) as PageOf<unknown> | undefined;
}
