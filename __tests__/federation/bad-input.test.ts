/** What a broken or hostile router sends, to the real server's door over loopback: a clear refusal, quickly, and the server goes on. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, expect, test } from "@jest/globals";
import { post, read, serve, stopAll } from "../support/serving.js";

afterAll(stopAll);

const source = "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resource { id } } }";
const good = { __typename: "Person", id: "person:vo-van-thuong" };
const answered = { data: { _entities: [{ id: good.id }] } };

interface Refusal {
  readonly data?: unknown;
  readonly errors: readonly { readonly message: string; readonly path?: readonly unknown[]; readonly extensions: object }[];
}

const million = 1_000_000;

/** What something costs client and server, in time of the processor. */
async function costOf(asking: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await asking();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** What it costs a server without a graph to take a million references, and to do no more than parse them. */
const bare = createServer((request, response) => {
  void text(request).then((body) => response.end(JSON.stringify(Object.keys(JSON.parse(body) as object))));
}).listen(0, "127.0.0.1");
await once(bare, "listening");
const body = JSON.stringify({ query: source, variables: { representations: new Array(million).fill(good) } });
const yardstick = await costOf(async () => (await fetch(`http://127.0.0.1:${String((bare.address() as AddressInfo).port)}`, { method: "POST", body })).text());
bare.close();

/** Asks, sees that it cost little beside what any server pays for a million references, and that the next router is served. */
async function askDoor(url: string, body: unknown): Promise<{ readonly status: number; readonly body: Refusal }> {
  const sent = typeof body === "string" ? body : JSON.stringify(body);
  let given: Awaited<ReturnType<typeof read>> | undefined;
  const cost = await costOf(async () => (given = await read(await fetch(`${url}/subgraph`, post(sent)))));
  expect(cost / yardstick).toBeLessThan(10);
  const { status, body: answer } = given!;
  expect((await read(await fetch(`${url}/subgraph`, post({ query: source, variables: { representations: [good] } })))).body).toEqual(answered);
  return { status, body: answer as Refusal };
}

const tooMany = {
  message: `_entities was asked for ${String(million)} references: expected at most 10000`,
  path: ["_entities"],
  extensions: { code: "TOO_MANY_REPRESENTATIONS", max: 10_000 },
};

test("a million references are refused unread, for the size of the request", async () => {
  const { url } = await serve();
  const variables = { representations: new Array(million).fill(good) };
  const { status, body } = await askDoor(url, { query: source, variables });
  expect([status, body.errors.map(({ extensions }) => extensions)]).toEqual([413, [{ code: "BODY_TOO_LARGE", max: 1_048_576 }]]);
});

test("a million references are refused by their number where the operator lets so large a request in", async () => {
  const { url } = await serve({ maxBody: 100_000_000 });
  const variables = { representations: new Array(million).fill(good) };
  const { body } = await askDoor(url, { query: source, variables });
  expect(body.errors.map(({ message, path, extensions }) => ({ message, path, extensions }))).toEqual([tooMany]);
});

test("a reference of 1 MB fails alone, without its content in the answer", async () => {
  const { url } = await serve({ maxBody: 10_000_000 });
  const long = "x".repeat(1_048_576);
  const nested = "[".repeat(500_000) + "]".repeat(500_000);
  const representations = [{ __typename: "Person", id: long }, { __typename: long, id: good.id }, { ...good, note: long }, { [long]: good.id }, good];
  const { status, body } = await askDoor(url, { query: source, variables: { representations } });
  expect([status, body.data]).toEqual([200, { _entities: [null, null, { id: good.id }, null, { id: good.id }] }]);
  expect(body.errors.map(({ message, extensions }) => [message, extensions])).toEqual([
    ["reference 0 to Person cannot be read: id has 1048576 characters: expected at most 10000", { code: "BAD_REPRESENTATION", index: 0 }],
    [`reference 1 is of ${"x".repeat(100)}: that is no entity of this subgraph`, { code: "UNKNOWN_ENTITY", index: 1 }],
    ["reference 3 has no __typename", { code: "BAD_REPRESENTATION", index: 3 }],
  ]);
  const deep = `{ "query": ${JSON.stringify(source)}, "variables": { "representations": [{ "__typename": "Person", "id": ${nested} }, ${JSON.stringify(good)}] } }`;
  const { body: refusal } = await askDoor(url, deep);
  expect(refusal.errors.map(({ message }) => message)).toEqual(["reference 0 to Person cannot be read: id is no ID"]);
});

test("1,000 references with keys of the wrong type are each refused, with their index", async () => {
  const { url } = await serve();
  const wrong = [1.5, true, {}, ["person:vo-van-thuong"]];
  const representations = Array.from({ length: 1_000 }, (_, index) => ({ __typename: "Person", id: wrong[index % wrong.length] }));
  const { status, body } = await askDoor(url, { query: source, variables: { representations } });
  expect(status).toBe(200);
  expect(body.errors.map(({ message, extensions }) => ({ message, extensions }))).toEqual(
    representations.map((_, index) => ({
      message: `reference ${String(index)} to Person cannot be read: id is no ID`,
      extensions: { code: "BAD_REPRESENTATION", index },
    })),
  );
});

test("representations that are no list of references are refused as a variable", async () => {
  const { url } = await serve();
  for (const representations of [null, [null], undefined]) {
    const { status, body } = await askDoor(url, { query: source, variables: { representations } });
    expect([status, body.data, body.errors.map(({ extensions }) => extensions)]).toEqual([400, undefined, [{ code: "BAD_USER_INPUT" }]]);
  }
  // GraphQL takes a single value for a list of one
  for (const representations of [{}, "Person", 3]) {
    const { status, body } = await askDoor(url, { query: source, variables: { representations } });
    expect([status, body.data, body.errors.map(({ extensions }) => extensions)]).toEqual([
      200,
      { _entities: [null] },
      [{ code: "BAD_REPRESENTATION", index: 0 }],
    ]);
  }
});

test("20,000 references written into the question itself are refused", async () => {
  const { url } = await serve({ maxBody: 2_000_000 });
  const written = new Array(20_000).fill('{ __typename: "Person", id: "person:vo-van-thuong" }').join(" ");
  const { body } = await askDoor(url, { query: `{ _entities(representations: [${written}]) { __typename } }` });
  expect(body.errors.map(({ extensions }) => "code" in extensions && extensions.code)).toEqual(["TOO_MANY_REPRESENTATIONS"]);
});
