/** The testing kit: what a test of an application does with it, against the real client, and against the real server. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, afterEach, expect, jest, test } from "@jest/globals";
import {
  commissionHeads,
  createClient,
  directive,
  DirectiveCard,
  GraphQLResponseError,
  HttpError,
  load,
  NetworkError,
  pages,
  directives,
  search,
  TimeoutError,
  type OperationDocument,
  type VariablesOf,
} from "../../sdk/src/index.js";
import {
  answered,
  asUsual,
  createTestClient,
  cut,
  halfAnAnswer,
  rateLimited,
  RecordsError,
  slow,
  unknownHash,
  type Step,
  type TestClientOptions,
} from "../../sdk/src/testing/index.js";
import { serve, stopAll } from "../support/serving.js";

const { url } = await serve();
afterAll(stopAll);
afterEach(() => {
  jest.useRealTimers();
});

const operations = { directive, directives, search, commissionHeads, load };
const id = "directive:28-ct-tw-2008";
const number = { canonical: "28-CT/TW", notations: ["28/CT-TW"] };
/** What each exchange was, and how it ended. */
const outlineOf = (log: ReturnType<typeof createTestClient>["log"]) => log.map(({ method, hash, status }) => [method, hash, status]);

test("what it answers is what the server answers", async () => {
  const served = createClient({ url: `${url}/graphql`, operations });
  const { client } = createTestClient({ operations });
  for (const asked of [served, client]) expect((await asked.directive({ id })).directive?.number).toEqual(number);
  expect(await client.directive({ id })).toEqual(await served.directive({ id }));
  expect(await client.search({ query: "le hoai trung" })).toEqual(await served.search({ query: "le hoai trung" }));
  expect(await client.commissionHeads()).toEqual(await served.commissionHeads());
  expect(await client.request("{ directives(first: 2) { nodes { id } } }")).toEqual(await served.request("{ directives(first: 2) { nodes { id } } }"));
});

test("what it refuses is what the server refuses", async () => {
  const failures = [createClient({ url: `${url}/graphql`, operations }), createTestClient({ operations }).client].map((client) =>
    client.directives({ first: 101 }, { headers: { "x-request-id": "test-101" } }).catch((error: unknown) => error as GraphQLResponseError),
  );
  const [served, tested] = await Promise.all(failures);
  expect(tested).toBeInstanceOf(GraphQLResponseError);
  expect(tested).toMatchObject({ code: "BAD_PAGE_ARGUMENTS", requestId: "test-101", data: { directives: null } });
  expect(Object.entries(tested!)).toEqual(Object.entries(served!));
});

test("the log has every exchange in order, with what was sent", async () => {
  const { client, log } = createTestClient({ operations, headers: { "X-Team": "readers" } });
  expect(log).toEqual([]);
  await client.directive({ id }, { headers: { "x-request-id": "one" } });
  await client.request("query Number($id: ID!) { directive(id: $id) { number { canonical } } }", { id });
  await client.request("{ __typename }");
  const accept = "application/graphql-response+json,application/json";
  expect(log).toEqual([
    {
      method: "GET",
      operationName: "Directive",
      variables: { id },
      hash: "known",
      status: 200,
      headers: { "x-team": "readers", "x-request-id": "one", accept },
    },
    {
      method: "POST",
      operationName: "Number",
      variables: { id },
      hash: null,
      status: 200,
      headers: { "x-team": "readers", accept, "content-type": "application/json" },
    },
    {
      method: "POST",
      operationName: null,
      variables: {},
      hash: null,
      status: 200,
      headers: { "x-team": "readers", accept, "content-type": "application/json" },
    },
  ]);
});

test("loading and paging go through it as through any client", async () => {
  const { client, log } = createTestClient({ operations });
  const cards = await Promise.all([client.load(DirectiveCard, id), client.load(DirectiveCard, "directive:none")]);
  expect(cards.map((card) => card?.number ?? null)).toEqual([number, null]);
  const ids: string[] = [];
  const variables: VariablesOf<typeof directives> = { first: 5 };
  for await (const one of pages(client.directives, variables)) ids.push(one.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(log.map(({ operationName }) => operationName)).toEqual(["DirectiveCardById", ...Array<string>(Math.ceil(ids.length / 5)).fill("Directives")]);
});

test("rateLimited: the client waits as long as it is asked to and up to 0.3 s more, and tries again", async () => {
  jest.useFakeTimers();
  const { client, log, fail } = createTestClient({ operations });
  fail(rateLimited({ retryAfter: 7 }));
  const result = client.directive({ id });
  await jest.advanceTimersByTimeAsync(6_999);
  expect(outlineOf(log)).toEqual([["GET", "known", 429]]);
  await jest.advanceTimersByTimeAsync(301);
  expect((await result).directive?.number).toEqual(number);
  expect(outlineOf(log)).toEqual([
    ["GET", "known", 429],
    ["GET", "known", 200],
  ]);
  expect(jest.getTimerCount()).toBe(0);
});

test("rateLimited: a moment may be asked for, and a client that must not wait so long fails", async () => {
  jest.useFakeTimers({ now: new Date("2026-01-01T00:00:00Z") });
  const { client } = createTestClient({ operations, timeout: 1000, script: [rateLimited({ retryAfter: new Date("2026-01-01T00:01:00Z") })] });
  await expect(client.directive({ id })).rejects.toMatchObject({
    name: "HttpError",
    status: 429,
    retryAfter: "Thu, 01 Jan 2026 00:01:00 GMT",
    body: "Too many requests.\n",
  });
  expect(jest.getTimerCount()).toBe(0);
});

test("slow: an answer that comes too late is a TimeoutError, and one that comes in time an answer", async () => {
  jest.useFakeTimers();
  const { client, log, fail } = createTestClient({ operations });
  fail(slow(5000), slow(5000));
  const tooLate = client.directive({ id }, { timeout: 4999 }).catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(4999);
  expect(await tooLate).toBeInstanceOf(TimeoutError);
  expect(jest.getTimerCount()).toBe(0);
  const inTime = client.directive({ id });
  await jest.advanceTimersByTimeAsync(5000);
  expect((await inTime).directive?.number).toEqual(number);
  expect(outlineOf(log)).toEqual([
    ["GET", "known", null],
    ["GET", "known", 200],
  ]);
});

test("slow: a caller who leaves ends the wait, and no timer is left", async () => {
  jest.useFakeTimers();
  const { client, fail } = createTestClient({ operations });
  fail(slow(60_000));
  const page = new AbortController();
  const left = client.directive({ id }, { signal: page.signal }).catch((reason: unknown) => reason);
  await jest.advanceTimersByTimeAsync(10);
  page.abort(new Error("the reader left"));
  expect(await left).toEqual(new Error("the reader left"));
  expect(jest.getTimerCount()).toBe(0);
});

test("halfAnAnswer: JSON that breaks off is an HttpError, with the status and how the answer begins", async () => {
  const { client, fail } = createTestClient({ operations });
  fail(halfAnAnswer());
  const error = (await client.directive({ id }).catch((reason: unknown) => reason)) as HttpError;
  expect(error).toBeInstanceOf(HttpError);
  expect(error).toMatchObject({ status: 200, operationName: "Directive", cause: { name: "SyntaxError" } });
  expect(error.body.startsWith(`{"data":{"directive":{"id":"${id}",`)).toBe(true);
});

test("cut: the client tries again, and fails with a NetworkError when no attempt is left", async () => {
  const { client, log, fail } = createTestClient({ operations, retry: 1 });
  fail(cut());
  expect((await client.directive({ id })).directive?.number).toEqual(number);
  fail(cut(), cut({ midway: true }));
  const error = await client.directive({ id }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).toMatchObject({ status: 200, cause: { message: "terminated", cause: { code: "ECONNRESET" } } });
  expect(outlineOf(log)).toEqual([
    ["GET", "known", null],
    ["GET", "known", 200],
    ["GET", "known", null],
    ["GET", "known", 200],
  ]);
});

test("unknownHash: the client sends the text, and the hash is known again", async () => {
  const { client, log, fail } = createTestClient({ operations });
  fail(unknownHash());
  for (let call = 0; call < 2; call += 1) expect((await client.directive({ id })).directive?.number).toEqual(number);
  expect(outlineOf(log)).toEqual([
    ["GET", "unknown", 200],
    ["POST", null, 200],
    ["GET", "known", 200],
  ]);
});

test("a document of your own is unknown by its hash until its text was sent", async () => {
  const text = "query Own { __typename }";
  const sha256 = createHash("sha256").update(text).digest("hex");
  const own: OperationDocument<unknown, Record<string, never>> = { name: "Own", text, sha256 };
  const { client, log } = createTestClient();
  for (let call = 0; call < 2; call += 1) expect(await client.request(own)).toEqual({ __typename: "Query" });
  expect(log.map(({ method, operationName, hash, status }) => [method, operationName, hash, status])).toEqual([
    ["GET", null, "unknown", 200],
    ["POST", "Own", null, 200],
    ["GET", "Own", "known", 200],
  ]);
  // given among the operations, it is known from the start
  const { client: knowing, log: itsLog } = createTestClient({ operations: { own } });
  expect(await knowing.own()).toEqual({ __typename: "Query" });
  expect(outlineOf(itsLog)).toEqual([["GET", "known", 200]]);
});

test("answered and asUsual: whatever else may come, and when", async () => {
  const page = answered({ status: 200, headers: { "content-type": "text/html" }, body: "<h1>Welcome to our network</h1>" });
  const { client } = createTestClient({ operations, script: [asUsual(), page] });
  expect((await client.directive({ id })).directive?.number).toEqual(number);
  await expect(client.directive({ id })).rejects.toMatchObject({ name: "HttpError", status: 200, body: "<h1>Welcome to our network</h1>" });
  expect((await client.directive({ id })).directive?.number).toEqual(number);
});

test("a step of one's own may be anything that takes an exchange", async () => {
  const twice: Step = async ({ answer }) => {
    const { status, body } = await answer();
    return { status, body: String(body).replaceAll("28-CT/TW", "29-CT/TW") };
  };
  const { client } = createTestClient({ operations, script: [twice] });
  expect((await client.directive({ id })).directive?.number?.canonical).toBe("29-CT/TW");
});

test("what is no step is refused where it is given", () => {
  const { fail } = createTestClient();
  expect(() => {
    // @ts-expect-error a step is what cut() gives
    fail(cut);
  }).toThrow(new TypeError("A script has cut() in it, not cut."));
  // @ts-expect-error a step is a function
  expect(() => createTestClient({ script: ["cut"] })).toThrow(new TypeError('A step of a script is a function such as cut(), not "cut".'));
});

test("records are overridden and added for one client, and for no other", async () => {
  const before = createTestClient({ operations });
  const { client } = createTestClient({
    operations,
    records: {
      override: { [id]: { directiveStatus: "PROPOSED" } },
      add: { person: [{ id: "person:tran-van-thu", name: { vi: "Trần Văn Thử", viOrigin: "EDITORIAL" } }] },
    },
  });
  const after = createTestClient({ operations });
  const text = '{ person(id: "person:tran-van-thu") { name { vi } } corpus { release } }';
  expect((await client.directive({ id })).directive).toMatchObject({ number, directiveStatus: "PROPOSED" });
  expect((await client.search({ query: "tran van thu" })).search?.edges.map(({ node }) => node.id)).toEqual(["person:tran-van-thu"]);
  const { person, corpus } = await client.request<{ readonly person: unknown; readonly corpus: { readonly release: string } }>(text);
  expect(person).toEqual({ name: { vi: "Trần Văn Thử" } });
  for (const other of [before.client, after.client]) {
    expect((await other.directive({ id })).directive?.directiveStatus).toBe("ISSUED");
    const asked = await other.request<{ readonly person: unknown; readonly corpus: { readonly release: string } }>(text);
    expect(asked.person).toBe(null);
    expect(asked.corpus.release === corpus.release).toBe(false);
  }
});

test("neither scripts nor logs nor what hashes a graph knows are shared between clients", async () => {
  const [one, other] = [createTestClient({ operations, retry: 0 }), createTestClient({ operations })];
  one.fail(unknownHash(), cut());
  await other.client.directive({ id });
  expect(outlineOf(one.log)).toEqual([]);
  await expect(one.client.directive({ id })).rejects.toBeInstanceOf(NetworkError);
  await other.client.directive({ id });
  expect(outlineOf(one.log)).toEqual([
    ["GET", "unknown", 200],
    ["POST", null, null],
  ]);
  expect(outlineOf(other.log)).toEqual([
    ["GET", "known", 200],
    ["GET", "known", 200],
  ]);
});

test("records that cannot stand are refused when the client is made, each with its id and its field", () => {
  const records = {
    override: { [id]: { directiveStatus: "DONE" }, "person:none": {} },
    add: { topic: [{ id: "topic:thu", name: { vi: "Thử", viOrigin: "EDITORIAL" }, topicKind: "THEME", memberIds: ["person:nobody"] }] },
  } as unknown as NonNullable<TestClientOptions<object & Record<never, never>>["records"]>;
  expect(() => createTestClient({ records })).toThrow(RecordsError);
  const lines = (() => {
    try {
      createTestClient({ records });
    } catch (error) {
      return (error as RecordsError).message.split("\n");
    }
    return [];
  })();
  expect(lines).toEqual(
    expect.arrayContaining([
      "person:none, id: expected the id of a record of the fixtures, came person:none",
      `${id}, directiveStatus: expected one of "ISSUED"|"IN_DRAFTING"|"PROPOSED", came DONE`,
      "topic:thu, memberIds.0: expected the id of a record of the corpus, came person:nobody",
    ]),
  );
});

test("of what came in place of a column, the message has the beginning, and the error all", () => {
  const came = "x".repeat(300);
  const records = { override: { [id]: { directiveStatus: came } } } as unknown as NonNullable<TestClientOptions<object & Record<never, never>>["records"]>;
  expect(() => createTestClient({ records })).toThrow(`came ${"x".repeat(120)}…`);
  expect(() => createTestClient({ records })).toThrow(
    expect.objectContaining({ problems: expect.arrayContaining([expect.objectContaining({ field: "directiveStatus", came })]) }),
  );
});

test("the types refuse a record that cannot stand, and the options that are the kit's own", () => {
  const refused = (): unknown => [
    // @ts-expect-error no such status
    createTestClient({ records: { override: { "directive:28-ct-tw-2008": { directiveStatus: "DONE" } } } }),
    // @ts-expect-error no kind of record
    createTestClient({ records: { override: { "animal:cat": {} } } }),
    // @ts-expect-error a person has a name
    createTestClient({ records: { add: { person: [{ id: "person:tran-van-thu" }] } } }),
    // @ts-expect-error the way to the graph is the kit's
    createTestClient({ url: "http://graph.test/graphql" }),
  ];
  expect(typeof refused).toBe("function");
});

test.each([
  ["import", "module", 'import { createTestClient } from "@doi-ngoai/sdk/testing"; import { directive } from "@doi-ngoai/sdk";'],
  ["require", "commonjs", 'const { createTestClient } = require("@doi-ngoai/sdk/testing"); const { directive } = require("@doi-ngoai/sdk");'],
])("the built kit is loaded by %s, answers, and lets the process end", async (_how, type, loading) => {
  const script = `${loading}
    const { client, log } = createTestClient({ operations: { directive } });
    client.directive({ id: ${JSON.stringify(id)} }).then(({ directive }) => console.log(directive.number.canonical, log.length));`;
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ["--no-warnings", `--input-type=${type}`, "--eval", script], { cwd: root });
  expect({ stdout, stderr }).toEqual({ stdout: "28-CT/TW 1\n", stderr: "" });
});
