/** Walking lists page by page: over the real ones, and over some that no server should give. */
import { afterAll, expect, jest, test } from "@jest/globals";
import {
  createClient,
  directives,
  disagreements,
  observations,
  officeHolders,
  people,
  pages,
  timeline,
  topicResources,
  type ConnectionOptions,
  type PageOf,
} from "../../sdk/src/index.js";
import { serve, stopAll } from "../support/serving.js";
import { failureOf, recordingFetch } from "../support/stand-in.js";

const { url: origin } = await serve();
const operations = { directives, disagreements, observations, officeHolders, people, timeline, topicResources };
const connect = (fetch?: ConnectionOptions["fetch"]) => createClient({ url: `${origin}/graphql`, fetch, operations });
const client = connect();
const all = (await client.directives({ first: 100 })).directives!;

afterAll(stopAll);

async function listed<Item>(walk: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of walk) items.push(item);
  return items;
}

test("a walk gives every item once, in the list's order, and asks for a page when the one before is used up", async () => {
  const { fetch, sent } = recordingFetch();
  const walk = pages(connect(fetch).directives, { first: 4 });
  const found = [];
  for await (const item of walk) {
    found.push(item);
    expect(sent.filter((one) => one.startsWith("GET")).length).toBe(Math.ceil(found.length / 4));
  }
  expect(found).toEqual(all.nodes);
  expect(all.nodes.length).toBe(all.totalCount);
  expect(all.totalCount).toBeGreaterThan(8);
});

test("a walk without variables begins as the call itself would, under the same address", async () => {
  const addresses: string[] = [];
  const { people: call } = connect((address, init) => {
    if (init.method === undefined) addresses.push(address);
    return fetch(address, init);
  });
  await call();
  for await (const person of pages(call)) {
    expect(person.name.vi).toEqual(expect.any(String));
    break;
  }
  expect(addresses[1]).toBe(addresses[0]);
  expect(addresses.length).toBe(2);
});

test.each(["directives", "people", "observations", "disagreements", "timeline"] as const)("the real list of %s is walked to its end", async (name) => {
  const whole = Object.values(await client[name]({ first: 100 }))[0] as PageOf<unknown> & { readonly totalCount: number };
  const found = await listed<unknown>(pages(client[name] as typeof client.people, { first: Math.ceil(whole.totalCount / 3) }));
  expect(found.slice(0, 100)).toEqual(whole.nodes);
  expect(found.length).toBe(whole.totalCount);
});

test("the variables keep their meaning on every page", async () => {
  const walk = pages(client.directives, { first: 2, orderBy: "DATE_DESC", filter: { directiveKinds: ["DIRECTIVE"] } });
  const { directives: whole } = await client.directives({ first: 100, orderBy: "DATE_DESC", filter: { directiveKinds: ["DIRECTIVE"] } });
  expect(await listed(walk)).toEqual(whole?.nodes);
  expect(whole?.nodes.length).toBeGreaterThan(2);
});

test("a walk resumes from its cursor exactly behind the item that was given last, wherever in a page that is", async () => {
  for (let taken = 0; taken <= all.nodes.length; taken++) {
    const first = pages(client.directives, { first: 3 });
    const found: unknown[] = [];
    if (taken > 0) {
      for await (const item of first) if (found.push(item) === taken) break;
    }
    const rest = await listed(pages(client.directives, { first: 3, after: first.cursor }));
    expect([...found, ...rest]).toEqual(all.nodes);
    expect(first.cursor).toBe(taken === 0 ? null : all.edges[taken - 1]?.cursor);
  }
});

test("a walk that was left goes on when it is walked again, and one at its end gives nothing more", async () => {
  const walk = pages(client.directives, { first: 3 });
  const found: unknown[] = [];
  for await (const item of walk) if (found.push(item) === 4) break;
  found.push(...(await listed(walk)));
  expect(found).toEqual(all.nodes);
  expect(await listed(walk)).toEqual([]);
});

test("a walk that fails goes on behind the item that was given last", async () => {
  let asked = 0;
  const flaky = connect((address, init) => (++asked === 3 ? Promise.resolve(new Response("no", { status: 500 })) : fetch(address, init)));
  await flaky.directives({ first: 1 }); // so that the server knows the hash
  asked = 0;
  const walk = pages(flaky.directives, { first: 3 });
  const found: unknown[] = [];
  const failure = (async () => {
    for await (const item of walk) found.push(item);
  })();
  await expect(failure).rejects.toMatchObject({ name: "HttpError", operationName: "Directives" });
  expect(found.length).toBe(6);
  expect([...found, ...(await listed(walk))]).toEqual(all.nodes);
});

test("break asks for nothing more", async () => {
  const { fetch, sent } = recordingFetch();
  const { directives: call } = connect(fetch);
  for await (const item of pages(call, { first: 2 })) {
    expect(item).toEqual(all.nodes[0]);
    break;
  }
  expect(sent.filter((one) => one.startsWith("GET")).length).toBe(1);
});

const reason = new Error("the page was left");

test.each([1, 2, 3])("a signal that ends after %i items ends the walk with its reason: no further item is given", async (taken) => {
  const controller = new AbortController();
  const walk = pages(client.directives, { first: 2 }, { signal: controller.signal });
  const found: unknown[] = [];
  const walking = (async () => {
    for await (const item of walk) if (found.push(item) === taken) controller.abort(reason);
  })();
  await expect(walking).rejects.toBe(reason);
  expect(found).toEqual(all.nodes.slice(0, taken));
  expect(walk.cursor).toBe(all.edges[taken - 1]?.cursor);
});

test("a signal that ends while a page is on its way ends that request", async () => {
  const controller = new AbortController();
  const signals: (AbortSignal | null | undefined)[] = [];
  const slow = connect((_address, { signal }) => {
    signals.push(signal);
    controller.abort(reason);
    return new Promise(() => undefined);
  });
  await expect(listed(pages(slow.directives, {}, { signal: controller.signal }))).rejects.toBe(reason);
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
});

test("options of a walk are those of each of its requests", async () => {
  const call = jest.fn(client.directives);
  const options = { headers: { "x-team": "walkers" }, timeout: 5000, retry: 0 };
  await listed(pages(call, { first: 6 }, options));
  expect(call.mock.calls.map(([, given]) => given)).toEqual(Array(Math.ceil(all.nodes.length / 6)).fill(options));
});

test("a list within something is found by `at`", async () => {
  const id = "office:truong-ban-doi-ngoai-trung-uong";
  const { office } = await client.officeHolders({ id, first: 100 });
  const walk = pages(client.officeHolders, { id, first: 1 }, { at: (result) => result.office?.tenures });
  expect(await listed(walk)).toEqual(office?.tenures?.nodes);
  expect(office?.tenures?.nodes.length).toBeGreaterThan(1);
  const filed = pages(client.topicResources, { id: "topic:doi-ngoai-dang", first: 5 }, { at: ({ topic }) => topic?.resources });
  const { topic } = await client.topicResources({ id: "topic:doi-ngoai-dang", first: 100 });
  expect((await listed(filed)).slice(0, 100)).toEqual(topic?.resources?.nodes);
});

test("a list that is null has no items, at the top or within something that is not there", async () => {
  expect(await listed(pages(client.officeHolders, { id: "office:none" }, { at: ({ office }) => office?.tenures }))).toEqual([]);
  expect(await listed(pages(() => Promise.resolve({ people: null as PageOf<string> | null })))).toEqual([]);
});

type Numbers = PageOf<number>;
type Given = readonly (readonly [after: string | undefined, Numbers])[];
/** A list of pages, each of which says what comes behind it. */
function made(...given: Given) {
  return jest.fn((variables?: { readonly after?: string | null | undefined }) => {
    const [, numbers] = given.find(([after]) => after === variables?.after) ?? [];
    return Promise.resolve({ kind: "made", numbers: numbers ?? null });
  });
}
const page = (nodes: readonly number[], endCursor: string | null, hasNextPage = true): Numbers => ({ nodes, pageInfo: { hasNextPage, endCursor } });

test.each<[string, Given, string | undefined, readonly number[]]>([
  [
    "itself",
    [
      [undefined, page([1, 2], "a")],
      ["a", page([3], "a")],
    ],
    undefined,
    [1, 2, 3],
  ],
  [
    "an earlier one",
    [
      [undefined, page([1], "a")],
      ["a", page([2], "b")],
      ["b", page([3], "a")],
    ],
    undefined,
    [1, 2, 3],
  ],
  [
    "the one it began with",
    [
      ["m", page([1], "n")],
      ["n", page([2], "m")],
    ],
    "m",
    [1, 2],
  ],
  ["nowhere", [[undefined, page([1], null)]], undefined, [1]],
  [
    "nowhere, from the middle",
    [
      ["m", page([1], null)],
      [undefined, page([0], "m")],
    ],
    "m",
    [1],
  ],
])("a page that leads to %s ends the walk with an error, behind the items that were given", async (_where, given, after, expected) => {
  const call = made(...given);
  const found: number[] = [];
  const walking = (async () => {
    for await (const item of pages(call, { after })) found.push(item);
  })();
  expect(await failureOf(walking)).toMatchObject({ isSdkError: true, name: "SdkError", message: "Request: the next page was read before" });
  expect(found).toEqual(expected);
  expect(call).toHaveBeenCalledTimes(given.filter(([from]) => !(after && from === undefined)).length);
});

test("an empty page that has another behind it is passed over", async () => {
  const call = made([undefined, page([], "a")], ["a", page([1], "b")], ["b", page([], null, false)]);
  expect(await listed(pages(call))).toEqual([1]);
});

test("a list that selects no edges is resumed behind the page that was read last", async () => {
  const call = made([undefined, page([1, 2], "a")], ["a", page([3, 4], "b", false)]);
  const walk = pages(call);
  const cursors: (string | null)[] = [];
  for await (const item of walk) if (item > 0) cursors.push(walk.cursor);
  expect([...cursors, walk.cursor]).toEqual([null, null, "a", "a", "b"]);
});
