/** When a request is tried again, how long it waits before, and when it is not. */
import { afterAll, afterEach, expect, jest, test } from "@jest/globals";
import { createClient, directive } from "../../sdk/src/index.js";
import { cut, failureOf, half, nobody, standIn, whole, type Answer } from "../support/stand-in.js";

const misbehaving = await standIn();
const client = createClient({ url: misbehaving.url, operations: { directive } });
const ask = (options?: Parameters<typeof client.directive>[1]) => client.directive({ id: "directive:none" }, options);

afterAll(misbehaving.stop);
afterEach(() => {
  jest.restoreAllMocks();
});

const good = whole(200, { data: { directive: null } });
const busy = (retryAfter?: string, status = 503): Answer => whole(status, "busy", retryAfter === undefined ? {} : { "retry-after": retryAfter });
const withoutPause = () => jest.spyOn(Math, "random").mockReturnValue(0.001);
/** Milliseconds from each request to the next. */
const waits = () => misbehaving.asked.slice(1).map(({ at }, index) => at - misbehaving.asked[index]!.at);

test.each<[string, Answer]>([
  ["a connection that is cut", cut],
  ["a connection that is cut midway", half((response) => response.destroy())],
  ["status 429", busy(undefined, 429)],
  ["status 502", busy(undefined, 502)],
  ["status 503", busy(undefined, 503)],
  ["status 504", busy(undefined, 504)],
  ["status 503 with errors of GraphQL", whole(503, { errors: [{ message: "Busy." }] })],
  ["status 503 with data", whole(503, { data: { directive: { id: "not meant" } } })],
])("after %s a request is tried again, twice when nothing else is said", async (_what, answer) => {
  withoutPause();
  misbehaving.answering(answer, answer, good);
  expect(await ask()).toEqual({ directive: null });
  expect(misbehaving.asked.map(({ method }) => method)).toEqual(["GET", "GET", "GET"]);
  misbehaving.answering(answer);
  await expect(ask()).rejects.toThrow();
  expect(misbehaving.asked.length).toBe(3);
});

test("a server that cannot be reached is tried again", async () => {
  withoutPause();
  let asked = 0;
  const unreachable = createClient({
    url: await nobody(),
    fetch: (url, init) => {
      asked++;
      return fetch(url, init);
    },
  });
  await expect(unreachable.request("{ __typename }")).rejects.toMatchObject({ name: "NetworkError" });
  expect(asked).toBe(3);
});

test.each<[string, Answer]>([
  ...[500, 501, 505].map((status): [string, Answer] => [`status ${String(status)}`, busy("0", status)]),
  ["a page with status 200", whole(200, "<html>", { "retry-after": "0" })],
  ["broken JSON", whole(200, "{")],
  ["errors of GraphQL", whole(200, { data: null, errors: [{ message: "No." }] })],
])("after %s nothing is tried again", async (_what, answer) => {
  misbehaving.answering(answer, good);
  await expect(ask()).rejects.toThrow();
  expect(misbehaving.asked.length).toBe(1);
});

test.each([400, 401, 403, 404, 405, 413, 422, 428])(
  "an address that is refused with status %d before any was answered is asked for by POST once; after that it is refused for good",
  async (status) => {
    const own = createClient({ url: misbehaving.url, operations: { directive } });
    const refusal = busy("0", status);
    misbehaving.answering(refusal, refusal, good, refusal);
    await expect(own.directive({ id: "directive:none" })).rejects.toMatchObject({ name: "HttpError", status });
    expect(await own.directive({ id: "directive:none" })).toEqual({ directive: null });
    await expect(own.directive({ id: "directive:none" })).rejects.toMatchObject({ name: "HttpError", status });
    expect(misbehaving.asked.map(({ method }) => method)).toEqual(["GET", "POST", "GET", "GET"]);
  },
);

test("an address that came too often is asked for again, and not by POST", async () => {
  withoutPause();
  misbehaving.answering(busy(undefined, 429), good);
  await createClient({ url: misbehaving.url, operations: { directive } }).directive({ id: "directive:none" });
  expect(misbehaving.asked.map(({ method }) => method)).toEqual(["GET", "GET"]);
});

test("what was known of one try is not told of the next", async () => {
  withoutPause();
  misbehaving.answering(whole(503, "busy", { "x-request-id": "first", "retry-after": "0" }), cut);
  await expect(ask({ retry: 1 })).rejects.toMatchObject({ name: "NetworkError", status: null, requestId: null, retryAfter: null });
});

test.each([
  ["of its client", { retry: 0 }, {}, 1],
  ["of its own", {}, { retry: 0 }, 1],
  ["of its own before its client's", { retry: 0 }, { retry: 3 }, 4],
  ["of its client where its own is undefined", { retry: 1 }, { retry: undefined }, 2],
])("a request is tried as often as the option %s says", async (_whose, ofClient, ofCall, times) => {
  withoutPause();
  misbehaving.answering(busy());
  const own = createClient({ url: misbehaving.url, ...ofClient, operations: { directive } });
  await expect(own.directive({ id: "directive:none" }, ofCall)).rejects.toThrow();
  expect(misbehaving.asked.length).toBe(times);
});

test("the text that a server asked for is tried again as a text", async () => {
  withoutPause();
  const unknownHash = whole(400, { errors: [{ message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }] });
  misbehaving.answering(unknownHash, busy(), good);
  expect(await ask()).toEqual({ directive: null });
  expect(misbehaving.asked.map(({ method }) => method)).toEqual(["GET", "POST", "POST"]);
});

test.each([
  [0.25, [75, 150, 300]],
  [0.5, [150, 300, 600]],
])("pauses are a random part (here %d) of 0.3 s, and of twice as much each time", async (random, pauses) => {
  jest.spyOn(Math, "random").mockReturnValue(random);
  const timers = jest.spyOn(globalThis, "setTimeout");
  misbehaving.answering(busy());
  await expect(ask({ retry: 3, timeout: 20_000 })).rejects.toThrow();
  expect(timers.mock.calls.map(([, time]) => time)).toEqual([20_000, ...pauses]);
  // A timer may end a millisecond early, and late by as much as the machine is busy.
  expect(waits().map((wait, index) => wait > pauses[index]! - 3)).toEqual([true, true, true]);
});

test.each([
  ["in seconds", () => "1", 1000],
  ["as a date", () => new Date(Date.now() + 2000).toUTCString(), 1000],
])("Retry-After %s is waited for", async (_how, retryAfter, least) => {
  misbehaving.answering((...given) => busy(retryAfter(), 429)(...given), good);
  expect(await ask()).toEqual({ directive: null });
  const [wait, ...others] = waits();
  expect(others).toEqual([]);
  expect(wait).toBeGreaterThan(least - 3);
});

test.each(["0", "-1", "Thu, 01 Jan 2015 00:00:00 GMT", "in a while", "5, 5"])(
  "after Retry-After: %s, which is now, has passed or says nothing, the pause is what it would be without",
  async (retryAfter) => {
    jest.spyOn(Math, "random").mockReturnValue(0.5);
    const timers = jest.spyOn(globalThis, "setTimeout");
    misbehaving.answering(busy(retryAfter), good);
    expect(await ask({ timeout: 20_000 })).toEqual({ directive: null });
    expect(timers.mock.calls.map(([, time]) => time)).toEqual([20_000, 150]);
  },
);

test("not all that are told the same Retry-After come back at the same moment", async () => {
  jest.spyOn(Math, "random").mockReturnValue(0.5);
  const timers = jest.spyOn(globalThis, "setTimeout");
  misbehaving.answering(busy("1", 429), good);
  expect(await ask({ timeout: 20_000 })).toEqual({ directive: null });
  expect(timers.mock.calls.map(([, time]) => time)).toEqual([20_000, 1150]);
});

test.each(["1", "31", "86400", new Date(Date.now() + 3_600_000).toUTCString()])(
  "a Retry-After that lies behind the deadline (%s) is not waited for: the failure itself comes at once, and says when",
  async (retryAfter) => {
    misbehaving.answering(busy(retryAfter, 429));
    const begun = performance.now();
    expect(await failureOf(ask(retryAfter === "1" ? { timeout: 900 } : {}))).toMatchObject({ name: "HttpError", status: 429, retryAfter });
    expect(performance.now() - begun).toBeLessThan(900);
    expect(misbehaving.asked.length).toBe(1);
  },
);

test("no number of retries leads beyond the deadline", async () => {
  jest.spyOn(Math, "random").mockReturnValue(0.05);
  misbehaving.answering(busy());
  const begun = performance.now();
  await expect(ask({ retry: Infinity, timeout: 400 })).rejects.toMatchObject({ name: "HttpError", status: 503 });
  expect(performance.now() - begun).toBeLessThan(400);
  const times = misbehaving.asked.length;
  expect(times).toBeGreaterThan(2);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(misbehaving.asked.length).toBe(times);
});

test("a deadline that comes while a retry waits for its answer is a TimeoutError, whose cause is the failure before", async () => {
  withoutPause();
  misbehaving.answering(busy(), () => undefined);
  const failure = await ask({ timeout: 200 }).catch((reason: unknown) => reason);
  expect(failure).toMatchObject({ name: "TimeoutError", cause: { name: "HttpError", status: 503, body: "busy" } });
});
