/** How a request is ended: by its time, by its caller's signal; and that nothing of it is left. */
import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { createClient, directive, type ConnectionOptions, type RequestOptions, type SharedOptions } from "../../sdk/src/index.js";
import { failureOf } from "../support/stand-in.js";

type Fetch = NonNullable<ConnectionOptions["fetch"]>;

const reason = new Error("the page was left");

const { setTimeout: set, clearTimeout: clear } = globalThis;
/** For how long timers were set, and those that still run. */
const timers = { times: [] as (number | undefined)[], running: new Set<unknown>() };

beforeEach(() => {
  timers.times = [];
  jest.spyOn(globalThis, "setTimeout").mockImplementation((callback: () => void, time?: number) => {
    const timer = set(() => {
      timers.running.delete(timer);
      callback();
    }, time);
    timers.times.push(time);
    timers.running.add(timer);
    return timer;
  });
  jest.spyOn(globalThis, "clearTimeout").mockImplementation((timer) => {
    timers.running.delete(timer);
    clear(timer);
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const good: Fetch = () => Promise.resolve(Response.json({ data: { directive: null } }));
const busy: Fetch = () => Promise.resolve(new Response("busy", { status: 503 }));
const deaf: Fetch = () => new Promise(() => undefined);
/** Waits as the global one does: until its signal ends it. */
const waiting: Fetch = (_url, { signal }) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => {
      reject(new DOMException("This operation was aborted", "AbortError"));
    });
  });
/** Answers, and never ends the body; deaf to its signal. */
const dripping: Fetch = () => Promise.resolve(new Response(new ReadableStream()));

/** A request, the signals that fetch was given for it, and how many milliseconds it took. */
function ask(fetch: Fetch, options: RequestOptions = {}, ofClient: SharedOptions = {}) {
  const signals: (AbortSignal | null | undefined)[] = [];
  const client = createClient({
    url: "/graphql",
    ...ofClient,
    fetch: (url, init) => {
      signals.push(init.signal);
      return fetch(url, init);
    },
    operations: { directive },
  });
  return { signals, answer: client.directive({ id: "directive:none" }, options) };
}

test.each<[string, Fetch, number | null]>([
  ["heeds its signal", waiting, null],
  ["ignores its signal", deaf, null],
  ["ends no body", dripping, 200],
])("a request ends in time when fetch %s", async (_how, fetch, status) => {
  const { answer, signals } = ask(fetch, { timeout: 50 });
  expect(await failureOf(answer)).toMatchObject({ name: "TimeoutError", message: "Directive: no answer in 50 ms", operationName: "Directive", status });
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  expect(timers.running.size).toBe(0);
});

test("its time runs over all retries and pauses, also when the last fetch ignores its signal", async () => {
  jest.spyOn(Math, "random").mockReturnValue(0.1);
  let asked = 0;
  const begun = performance.now();
  const { answer } = ask((url, init) => (asked++ < 2 ? busy : deaf)(url, init), { timeout: 250 });
  expect(await failureOf(answer)).toMatchObject({ name: "TimeoutError", cause: { name: "HttpError", status: 503 } });
  expect(asked).toBe(3);
  expect(performance.now() - begun).toBeGreaterThan(247);
  expect(timers.running.size).toBe(0);
});

test.each([
  ["30 s when nothing is said", {}, {}, 30_000],
  ["its client's", { timeout: 70 }, {}, 70],
  ["its client's where its own is undefined", { timeout: 70 }, { timeout: undefined }, 70],
  ["its own before its client's", { timeout: 70 }, { timeout: 80 }, 80],
  ["without an end for 0", { timeout: 70 }, { timeout: 0 }, 2e9],
  ["without an end for Infinity", {}, { timeout: Infinity }, 2e9],
])("the time of a request is %s", async (_what, ofClient, ofCall, time) => {
  expect(await ask(good, ofCall, ofClient).answer).toEqual({ directive: null });
  expect(timers).toEqual({ times: [time], running: new Set() });
});

test("a request whose signal has ended is rejected with its reason, and nothing is sent", async () => {
  const { answer, signals } = ask(good, { signal: AbortSignal.abort(reason) });
  await expect(answer).rejects.toBe(reason);
  expect(signals).toEqual([]);
  expect(timers.running.size).toBe(0);
});

test.each<[string, Fetch]>([
  ["waits for an answer", waiting],
  ["waits, and fetch ignores its signal", deaf],
  ["reads the body", dripping],
])("a request that its caller ends while it %s is rejected with the caller's reason, and fetch's signal ends", async (_when, fetch) => {
  const controller = new AbortController();
  const { answer, signals } = ask(fetch, { signal: controller.signal });
  set(() => {
    controller.abort(reason);
  }, 10);
  await expect(answer).rejects.toBe(reason);
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  expect([timers.running.size, getEventListeners(controller.signal, "abort")]).toEqual([0, []]);
});

test("a request that its caller ends in a pause is rejected at once, and is not tried again", async () => {
  const controller = new AbortController();
  jest.spyOn(Math, "random").mockReturnValue(0.3);
  const { answer, signals } = ask(busy, { signal: controller.signal });
  set(() => {
    controller.abort(reason);
  }, 20);
  await expect(answer).rejects.toBe(reason);
  expect([timers.running.size, getEventListeners(controller.signal, "abort")]).toEqual([0, []]);
  await new Promise((resolve) => set(resolve, 150));
  expect(signals.length).toBe(1);
});

test("a signal that has no reason, as React Native's, rejects with an error all the same", async () => {
  const signal = { aborted: true, addEventListener: () => undefined } as unknown as AbortSignal;
  expect(await failureOf(ask(good, { signal }).answer)).toMatchObject({ name: "SdkError", message: "Directive: aborted" });
});

test.each<[string, Fetch, string | undefined]>([
  ["an answer", good, undefined],
  ["a failure", () => Promise.resolve(new Response("no", { status: 500 })), "HttpError"],
  ["retries that fail", busy, "HttpError"],
  ["a timeout", deaf, "TimeoutError"],
])("after %s no timer is left, nothing listens to the caller's signal, and its end changes nothing", async (_what, fetch, name) => {
  jest.spyOn(Math, "random").mockReturnValue(0.01);
  const controller = new AbortController();
  const answer = await ask(fetch, { signal: controller.signal, timeout: 100 }).answer.catch((error: unknown) => error);
  expect((answer as Error).name).toBe(name);
  expect([timers.running.size, getEventListeners(controller.signal, "abort")]).toEqual([0, []]);
  controller.abort(reason);
});

test("one signal may end many requests", async () => {
  const controller = new AbortController();
  const requests = Array.from({ length: 10 }, () => ask(waiting, { signal: controller.signal }).answer);
  controller.abort(reason);
  expect(await Promise.allSettled(requests)).toEqual(Array(10).fill({ status: "rejected", reason }));
  expect([timers.running.size, getEventListeners(controller.signal, "abort")]).toEqual([0, []]);
});
