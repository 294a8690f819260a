/** What a request may fail with, from the real server and from one that answers in every wrong way. */
import { afterAll, expect, test } from "@jest/globals";
import { createClient, directive, HttpError, NetworkError, SdkError } from "../../sdk/src/index.js";
import { serve, stopAll } from "../support/serving.js";
import { cut, failureOf, half, nobody, standIn, whole, type Answer } from "../support/stand-in.js";

const { url: origin } = await serve();
const client = createClient({ url: `${origin}/graphql`, operations: { directive } });
const misbehaving = await standIn();
const { url } = misbehaving;
const misled = createClient({ url, retry: 0, operations: { directive } });
const ask = () => misled.directive({ id: "directive:none" });

afterAll(async () => {
  misbehaving.stop();
  await stopAll();
});

const unknown = { isSdkError: true, code: null, operationName: "Directive", status: null, requestId: null, retryAfter: null };

test("a refused argument is a GraphQLResponseError with the server's code, and with what could be answered all the same", async () => {
  const text = "query Pages { articles(first: 0) { pageInfo { hasPreviousPage } } directives(first: 101) { totalCount } }";
  const error = { message: "first is 101: expected 0 to 100", extensions: { code: "BAD_PAGE_ARGUMENTS", first: 101, max: 100 } };
  expect(await failureOf(client.request({ name: "Pages", text } as never, {}, { headers: { "x-request-id": "test-101" } }))).toEqual({
    ...unknown,
    name: "GraphQLResponseError",
    code: "BAD_PAGE_ARGUMENTS",
    message: `Pages: ${error.message}`,
    operationName: "Pages",
    status: 200,
    requestId: "test-101",
    errors: [{ ...error, path: ["directives"], locations: [{ line: 1, column: 67 }] }],
    data: { articles: { pageInfo: { hasPreviousPage: false } }, directives: null },
  });
});

test("a document that the schema refuses is a GraphQLResponseError without data; a bare text has no name", async () => {
  const error = { message: 'Cannot query field "nothing" on type "Query".', extensions: { code: "GRAPHQL_VALIDATION_FAILED" } };
  expect(await failureOf(client.request("query Wrong { nothing }", {}, { headers: { "x-request-id": "test-400" } }))).toEqual({
    ...unknown,
    name: "GraphQLResponseError",
    code: "GRAPHQL_VALIDATION_FAILED",
    message: `Request: ${error.message}`,
    operationName: null,
    status: 400,
    requestId: "test-400",
    errors: [{ ...error, locations: [{ line: 1, column: 15 }] }],
    data: null,
  });
});

test("several errors are one, with the code of the first, and keep partial data", async () => {
  const errors = [{ message: "The first." }, { message: "The second.", path: ["directive", "name"], extensions: { code: "COST_LIMIT" } }];
  misbehaving.answering(whole(200, { data: { directive: { name: null } }, errors }, { "x-request-id": "r-7" }));
  expect(await failureOf(ask())).toEqual({
    ...unknown,
    name: "GraphQLResponseError",
    message: "Directive: The first.",
    status: 200,
    requestId: "r-7",
    errors,
    data: { directive: { name: null } },
  });
});

test("a code that is a number is given as it came", async () => {
  misbehaving.answering(whole(200, { errors: [{ message: "Forbidden.", extensions: { code: 403 } }] }));
  await expect(ask()).rejects.toMatchObject({ name: "GraphQLResponseError", code: 403 });
});

test.each([
  ["a proxy's page", 502, "text/html", `<html>${"x".repeat(2000)}`],
  ["a page with status 200", 200, "text/html", "<html>Welcome</html>"],
  ["broken JSON", 200, "application/json", '{"data":{"directive":'],
  ["nothing", 200, "application/json", ""],
  ["nothing, and a failed status", 500, "text/plain", ""],
  ["nothing, and a status that says so", 204, "text/plain", ""],
  ["JSON of another kind", 404, "application/json", '{"message":"no route"}'],
  ["data under a failed status", 401, "application/json", '{"data":{"directive":null}}'],
  ["no data and no errors", 200, "application/json", '{"data":null}'],
  ["null", 200, "application/json", "null"],
  ["a number", 200, "application/json", "404"],
  ["errors of no known form", 200, "application/json", '{"data":{"directive":null},"errors":["?"]}'],
  ["errors without a message", 200, "application/json", '{"data":{"directive":null},"errors":[{"extensions":{"code":"X"}}]}'],
  ["a text in place of errors", 400, "application/json", '{"errors":"no"}'],
])("%s in place of an answer is an HttpError that shows its status and how it begins", async (_what, status, contentType, body) => {
  misbehaving.answering(whole(status, body, { "content-type": contentType, "x-request-id": "r-8" }));
  expect(await failureOf(ask())).toEqual({
    ...unknown,
    name: "HttpError",
    message: `Directive: no GraphQL answer from ${url}: ${String(status)}`,
    status,
    requestId: "r-8",
    body: body.slice(0, 1000),
    cause: isJson(body) ? undefined : expect.any(SyntaxError),
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // which is what is asked
  }
}

test.each(["[]", "null"])("%s in place of a list of errors is no error", async (errors) => {
  misbehaving.answering(whole(200, `{"data":{"directive":null},"errors":${errors}}`));
  expect(await ask()).toEqual({ directive: null });
});

test("a server that cannot be reached is a NetworkError with fetch's own error as its cause", async () => {
  const address = await nobody();
  expect(await failureOf(createClient({ url: address, retry: 0 }).request("{ __typename }"))).toEqual({
    ...unknown,
    name: "NetworkError",
    message: `Request: no answer from ${address}`,
    operationName: null,
    cause: expect.objectContaining({ cause: expect.objectContaining({ code: "ECONNREFUSED" }) }),
  });
});

test("what a given fetch throws, be it at once, is the cause of a NetworkError", async () => {
  const cause = new Error("no network in this test");
  const offline = createClient({
    url: "/graphql",
    retry: 0,
    fetch: () => {
      throw cause;
    },
  });
  await expect(offline.request("{ __typename }")).rejects.toMatchObject({ name: "NetworkError", cause });
});

test.each([
  ["before it answers", cut, null, null],
  ["midway", half((response) => response.destroy()), 200, "half"],
])("a server that closes %s is a NetworkError, which knows the status as soon as there was one", async (_when, answer: Answer, status, requestId) => {
  misbehaving.answering(answer);
  expect(await failureOf(ask())).toEqual({
    ...unknown,
    name: "NetworkError",
    message: `Directive: no answer from ${url}`,
    status,
    requestId,
    cause: expect.objectContaining({ name: "TypeError" }),
  });
});

const halfKnown = { ...unknown, status: 200, requestId: "half" };

test.each<[string, Answer, object]>([
  ["nothing at all", () => undefined, unknown],
  ["half an answer, and then nothing", half(), halfKnown],
  ["byte after byte without an end", half((response) => setInterval(() => response.write(" "), 5).unref()), halfKnown],
])("%s is a TimeoutError when the time is up, and no hang; it knows what the answer's head said", async (_what, answer, known) => {
  misbehaving.answering(answer);
  const begun = performance.now();
  expect(await failureOf(misled.directive({ id: "directive:none" }, { timeout: 120 }))).toEqual({
    ...known,
    name: "TimeoutError",
    message: "Directive: no answer in 120 ms",
    cause: undefined,
  });
  expect(performance.now() - begun).toBeLessThan(2000);
});

test("every error is an SdkError and an Error, and bears its class's name", async () => {
  misbehaving.answering(whole(500, ""));
  const error = await ask().catch((reason: unknown) => reason);
  expect([HttpError, SdkError, Error].map((type) => error instanceof type)).toEqual([true, true, true]);
  expect(error).not.toBeInstanceOf(NetworkError);
  expect(String(error)).toBe(`HttpError: Directive: no GraphQL answer from ${url}: 500`);
  expect(String(new SdkError("of its own", {}))).toBe("SdkError: Request: of its own");
});
