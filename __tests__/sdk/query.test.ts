/** Options for TanStack Query, as its client uses them: against the real server, and against one that leads in circles. */
import { afterAll, afterEach, expect, test } from "@jest/globals";
import { InfiniteQueryObserver, QueryClient } from "@tanstack/react-query";
import { createClient, directive, directives, officeHolders } from "../../sdk/src/index.js";
import { infiniteQueryOptions, queryOptions } from "../../sdk/src/query.js";
import { serve, stopAll } from "../support/serving.js";
import { standIn, whole, type Answer } from "../support/stand-in.js";

const { url } = await serve();
const client = createClient({ url: `${url}/graphql` });
const misbehaving = await standIn();
const misled = createClient({ url: misbehaving.url, retry: 0 });
const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });

afterEach(() => {
  cache.clear();
});
afterAll(async () => {
  misbehaving.stop();
  await stopAll();
});

const everyId = (await client.request(directives, { first: 100 })).directives!.nodes.map(({ id }) => id);

test("a question is asked with its variables, and kept under its name and them", async () => {
  const options = queryOptions(client, directive, { id: "directive:28-ct-tw-2008" });
  expect((await cache.query(options)).directive?.number?.canonical).toBe("28-CT/TW");
  expect(options.queryKey).toEqual(["doi-ngoai", "Directive", { id: "directive:28-ct-tw-2008" }]);
  expect(cache.getQueryData(["doi-ngoai", "Directive", { id: "directive:28-ct-tw-2008" }])).toMatchObject({ directive: { id: "directive:28-ct-tw-2008" } });
  expect(queryOptions(client, directives).queryKey).toEqual(["doi-ngoai", "Directives", {}]);
});

test.each([
  ["a question", queryOptions(misled, directive, { id: "directive:none" })],
  ["a page", { ...infiniteQueryOptions(misled, directives), pages: 1 }],
])("%s that is no longer wanted ends its request", async (_what, options) => {
  const closed = new Promise((resolve) => {
    misbehaving.answering((response) => response.on("close", resolve));
  });
  const page = new AbortController();
  const answer = (options.queryFn as (context: object) => Promise<unknown>)({ signal: page.signal, pageParam: null }).catch((reason: unknown) => reason);
  while (misbehaving.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  page.abort(new Error("the reader left"));
  expect(await answer).toEqual(new Error("the reader left"));
  await closed;
});

test("a list grows page by page to its end, each page once", async () => {
  const { pages, pageParams } = await cache.infiniteQuery({ ...infiniteQueryOptions(client, directives, { first: 3 }), pages: 100 });
  expect(pages.flatMap(({ directives: page }) => page!.nodes.map(({ id }) => id))).toEqual(everyId);
  expect(pages.length).toBe(Math.ceil(everyId.length / 3));
  expect(pageParams[0]).toBe(null);
});

test("a list begins behind the cursor that its variables have, and its first page without one has the address of a page without one", async () => {
  const [first] = (await cache.infiniteQuery({ ...infiniteQueryOptions(client, directives, { first: 3 }), pages: 1 })).pages;
  const after = first!.directives!.pageInfo.endCursor;
  const behind = await cache.infiniteQuery({ ...infiniteQueryOptions(client, directives, { first: 3, after }), pages: 1 });
  expect(behind.pages[0]!.directives!.nodes.map(({ id }) => id)).toEqual(everyId.slice(3, 6));
  misbehaving.answering(pageTo(null));
  await cache.infiniteQuery(infiniteQueryOptions(misled, directives, { first: 1 }));
  expect(new URL(misbehaving.asked[0]!.address, misbehaving.url).searchParams.get("variables")).toBe('{"first":1}');
});

test("a list within something is found by `at`", async () => {
  const options = infiniteQueryOptions(client, officeHolders, { id: "office:truong-ban-doi-ngoai-trung-uong", first: 1 }, ({ office }) => office?.tenures);
  const { pages } = await cache.infiniteQuery({ ...options, pages: 5 });
  expect(pages.map(({ office }) => office!.tenures!.nodes.map(({ person }) => person.name.vi))).toEqual([["Hoàng Bình Quân"], ["Lê Hoài Trung"]]);
});

/** A page of which the next one is behind this cursor; the last, when it has none. */
function pageTo(endCursor: string | null, hasNextPage = endCursor !== null): Answer {
  const pageInfo = { hasNextPage, endCursor };
  return whole(200, { data: { directives: { totalCount: 9, nodes: [], edges: [], pageInfo } } });
}

test.each([
  ["itself", ["a", "a"], 2],
  ["an earlier one", ["a", "b", "a"], 3],
  ["the one it began behind", ["a", "0"], 2],
  ["nowhere", ["a", null], 2],
])("a page that leads to %s is an error where the next one is asked for, and no loop", async (_where, cursors, asked) => {
  misbehaving.answering(...cursors.map((cursor) => pageTo(cursor, true)));
  const options = infiniteQueryOptions(misled, directives, { after: "0" });
  await expect(cache.infiniteQuery({ ...options, pages: 50 })).rejects.toMatchObject({
    name: "SdkError",
    message: "Directives: the next page was read before",
  });
  expect(misbehaving.asked.length).toBe(asked);
});

test("what was read before the list led back stays", async () => {
  misbehaving.answering(pageTo("a"), pageTo("a"));
  const observer = new InfiniteQueryObserver(cache, { ...infiniteQueryOptions(misled, directives), retry: false });
  const stop = observer.subscribe(() => undefined);
  while (observer.getCurrentResult().data === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
  await observer.fetchNextPage();
  const { data, error, hasNextPage } = await observer.fetchNextPage();
  stop();
  expect([data?.pages.length, error?.message, hasNextPage]).toEqual([2, "Directives: the next page was read before", true]);
  expect(misbehaving.asked.length).toBe(2);
});

test("a question and a list of the same operation are kept apart", () => {
  expect(infiniteQueryOptions(client, directives).queryKey).toEqual(["doi-ngoai", "Directives", {}, "pages"]);
  expect(infiniteQueryOptions(client, directives, undefined, ({ directives: list }) => list).queryKey).not.toEqual(queryOptions(client, directives).queryKey);
});
