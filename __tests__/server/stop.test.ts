import { afterAll, expect, test } from "@jest/globals";
import { buildGraph } from "../../src/graph/schema.js";
import { graphOver, post, read, serve, stopAll } from "../support/serving.js";

afterAll(stopAll);

/** A graph whose store gives records once `open` is called; `asked` tells when it is first asked. */
function gated() {
  const { promise: opened, resolve: open } = pending();
  const { promise: asked, resolve: reach } = pending();
  const { store } = buildGraph();
  const graph = graphOver({
    waits: true,
    byIds: async (ids) => {
      reach();
      await opened;
      return store.byIds(ids);
    },
  });
  return { graph, asked, open };
}

function pending() {
  let resolve!: () => void;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

test("a server that is told to stop says so to probes, finishes the request in flight, and closes", async () => {
  const { graph, asked, open } = gated();
  const { url, stop } = await serve({}, graph);
  const inFlight = fetch(`${url}/graphql`, post({ query: '{ directive(id: "directive:28-ct-tw-2008") { id } }' }));
  await asked;
  const stopped = stop();
  const probe = await fetch(`${url}/health/ready`);
  expect([probe.headers.get("connection"), await read(probe)]).toEqual(["close", { status: 503, type: "text/plain; charset=utf-8", body: "stopping\n" }]);
  open();
  expect((await read(await inFlight)).body).toEqual({ data: { directive: { id: "directive:28-ct-tw-2008" } } });
  await stopped;
  await expect(fetch(`${url}/health/live`)).rejects.toThrow("fetch failed");
});

test("a server without requests stops at once, and may be told twice", async () => {
  const { stop } = await serve();
  const began = Date.now();
  await Promise.all([stop(), stop()]);
  expect(Date.now() - began).toBeLessThan(1000);
});
