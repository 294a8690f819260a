/** Walking through a list that comes in pages. */
import { SdkError, unknownFacts } from "./errors.js";
import type { RequestOptions } from "./send.js";

/** A page of a list, as operations of this package select it. Edges, where they are selected, let a walk resume after any item. */
export interface PageOf<Item> {
  readonly nodes: readonly Item[];
  readonly edges?: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The item type of the first list among the fields of a result. */
export type ItemOf<Result> = NonNullable<Result[keyof Result]> extends infer Field ? (Field extends PageOf<infer Item> ? Item : never) : never;

/** What may be said of a walk. */
export interface PagesOptions<Result, Item> extends RequestOptions {
  /** Finds the list in a result; when not given, it is the first field that has pages. Null ends the walk. */
  readonly at?: (result: Result) => PageOf<Item> | null | undefined;
}

/** A walk through a list, item by item. */
export interface Pages<Item> extends AsyncIterable<Item> {
  /** Behind the item given last: as `after` in the variables of another walk, it resumes there. Null before the first. Of a list without edges, behind the page read last. */
  readonly cursor: string | null;
}

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
export function pages<Result, Variables extends { readonly after?: string | null | undefined }, Item = ItemOf<Result>>(
  call: (variables: Variables, options?: RequestOptions) => Promise<Result>,
  variables?: Variables,
  { at = firstList, ...options }: PagesOptions<Result, Item> = {},
): Pages<Item> {
  const walk = {
    cursor: variables?.after ?? null,
    async *[Symbol.asyncIterator]() {
      const seen = new Set<string | null>();
      let after = walk.cursor;
      for (;;) {
        seen.add(after);
        const page = at(await call({ ...variables, after } as Variables, options));
        if (!page) return;
        for (const [index, item] of page.nodes.entries()) {
          walk.cursor = page.edges?.[index]?.cursor ?? walk.cursor;
          yield item;
        }
        after = page.pageInfo.endCursor;
        if (after) walk.cursor = after;
        if (!page.pageInfo.hasNextPage) return;
        if (seen.has(after)) {
          throw new SdkError("the next page is one that was read before", unknownFacts);
        }
      }
    },
  };
  return walk;
}

/** The first field of a result that has pages. */
export function firstList<Item>(result: unknown): PageOf<Item> | undefined {
  return Object.values(result as object).find((field: { readonly pageInfo?: unknown } | null) => field?.pageInfo) as PageOf<Item> | undefined;
}
