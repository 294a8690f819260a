/** The client against the real server, and against one that misbehaves in every way a network knows. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test } from "@jest/globals";
import { parse, type DocumentNode } from "graphql";
import { createClient, directive, NetworkError, politburoDirective, SdkError, type DocumentTypes } from "../../sdk/src/index.js";
import { serve, stopAll } from "../support/serving.js";

const { url: origin } = await serve();
const url = `${origin}/graphql`;
const client = createClient({ url, operations: { directive, politburoDirective } });

const stand = {
  asked: [] as { method: string | undefined; headers: IncomingMessage["headers"]; body: unknown }[],
  answer: (response: ServerResponse): unknown => response.end(),
};
const standIn = createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
  request.on("end", () => {
    stand.asked.push({ method: request.method, headers: request.headers, body: JSON.parse(body) });
    stand.answer(response);
  });
}).listen(0, "127.0.0.1");
await once(standIn, "listening");
const standInUrl = `http://127.0.0.1:${String((standIn.address() as AddressInfo).port)}/graphql`;
const misled = createClient({ url: standInUrl, operations: { directive } });

afterAll(async () => {
  standIn.closeAllConnections();
  standIn.close();
  await stopAll();
});

/** Makes the stand-in answer every request so. */
function answering(status: number, headers: Record<string, string>, body: string): void {
  stand.answer = (response) => response.writeHead(status, headers).end(body);
}

/** What a failed request says of itself, whole. */
async function failureOf(request: Promise<unknown>): Promise<Record<string, unknown>> {
  const error = await request.then(
    () => new Error("the request did not fail"),
    (reason: unknown) => reason as Error,
  );
  return { ...Object.fromEntries(Object.entries(error)), message: error.message, isSdkError: error instanceof SdkError };
}

test("a call sends its operation and gives the result", async () => {
  const { directives: page } = await client.politburoDirective();
  expect(page?.nodes.map(({ number, date }) => ({ number, date }))).toEqual([
    { number: { canonical: "32-CT/TW", notations: ["32-CT/TW"] }, date: { value: "2019-02-18", precision: "DAY" } },
  ]);
});

test("an id that nothing has gives null, which is no error", async () => {
  expect(await client.directive({ id: "directive:none" })).toEqual({ directive: null });
});

test("a document of your own may be a text, a String object, a syntax tree that knows its source, or one of this package", async () => {
  const text = "query Number($id: ID!) { directive(id: $id) { number { canonical } } }";
  const typed = <Document>(document: Document) => document as Document & DocumentTypes<unknown, { readonly id: string }>;
  const variables = { id: "directive:28-ct-tw-2008" };
  const answers = await Promise.all([
    client.request(text, variables),
    client.request(typed(new String(text)), variables),
    client.request(typed(parse(text)), variables),
  ]);
  expect(answers).toEqual(Array(3).fill({ directive: { number: { canonical: "28-CT/TW" } } }));
  expect((await client.request(directive, variables)).directive?.number).toEqual({ canonical: "28-CT/TW", notations: ["28/CT-TW"] });
});

test("a syntax tree without its source is refused before anything is sent", async () => {
  const document = parse("{ __typename }", { noLocation: true }) as DocumentNode & DocumentTypes<unknown, Record<string, never>>;
  await expect(client.request(document)).rejects.toThrow(new TypeError("The document has no text; give print(document) instead."));
});

test("an operation named request is refused", () => {
  // @ts-expect-error the name is the client's own
  expect(() => createClient({ url, operations: { request: directive } })).toThrow(new TypeError("No operation can be named `request`; give it another name."));
});

test("a request is a POST of the text and the variables, and its header fields go before the client's", async () => {
  answering(200, { "content-type": "application/json" }, '{"data":{}}');
  stand.asked.length = 0;
  const own = createClient({ url: new URL(standInUrl), headers: { "X-Team": "client", "x-kept": "client" }, operations: { directive } });
  await own.directive({ id: "directive:none" }, { headers: [["x-team", "call"]] });
  expect(stand.asked).toEqual([
    {
      method: "POST",
      headers: expect.objectContaining({
        accept: "application/graphql-response+json, application/json",
        "content-type": "application/json",
        "x-team": "call",
        "x-kept": "client",
      }),
      body: { query: directive.text, variables: { id: "directive:none" } },
    },
  ]);
});

test("the given fetch is used in place of the global one", async () => {
  const asked: string[] = [];
  const own = createClient({
    url: "/graphql",
    fetch: (address) => {
      asked.push(address);
      return Promise.resolve(Response.json({ data: { directive: null } }));
    },
    operations: { directive },
  });
  expect(await own.directive({ id: "directive:none" })).toEqual({ directive: null });
  expect(asked).toEqual(["/graphql"]);
});

test("a refused argument is a GraphQLResponseError with the server's code, and with what could be answered all the same", async () => {
  const text = "query Pages { articles(first: 0) { pageInfo { hasPreviousPage } } directives(first: 101) { totalCount } }";
  const error = { message: "first is 101: expected 0 to 100", extensions: { code: "BAD_PAGE_ARGUMENTS", first: 101, max: 100 } };
  expect(await failureOf(client.request(text, {}, { headers: { "x-request-id": "test-101" } }))).toEqual({
    isSdkError: true,
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

test("a document that the schema refuses is a GraphQLResponseError without data", async () => {
  const error = { message: 'Cannot query field "nothing" on type "Query".', extensions: { code: "GRAPHQL_VALIDATION_FAILED" } };
  expect(await failureOf(client.request("query Wrong { nothing }", {}, { headers: { "x-request-id": "test-400" } }))).toEqual({
    isSdkError: true,
    name: "GraphQLResponseError",
    code: "GRAPHQL_VALIDATION_FAILED",
    message: `Wrong: ${error.message}`,
    operationName: "Wrong",
    status: 400,
    requestId: "test-400",
    errors: [{ ...error, locations: [{ line: 1, column: 15 }] }],
    data: null,
  });
});

test("several errors are one, which has the code of each and keeps partial data", async () => {
  const errors = [{ message: "The first." }, { message: "The second.", path: ["directive", "name"], extensions: { code: "COST_LIMIT" } }];
  answering(
    200,
    { "content-type": "application/graphql-response+json", "x-request-id": "r-7" },
    JSON.stringify({ data: { directive: { name: null } }, errors }),
  );
  const failure = misled.directive({ id: "directive:none" });
  expect(await failureOf(failure)).toEqual({
    isSdkError: true,
    name: "GraphQLResponseError",
    code: "GRAPHQL_ERROR",
    message: "Directive: The first. (and 1 more)",
    operationName: "Directive",
    status: 200,
    requestId: "r-7",
    errors,
    data: { directive: { name: null } },
  });
  const error = (await failure.catch((reason: unknown) => reason)) as SdkError;
  expect(["GRAPHQL_ERROR", "COST_LIMIT", "HTTP_ERROR"].map((code) => error.hasCode(code))).toEqual([true, true, false]);
});

test.each([
  ["a proxy's page", 502, "text/html", `<html>${"x".repeat(2000)}`],
  ["a page with status 200", 200, "text/html", "<html>Welcome</html>"],
  ["broken JSON", 200, "application/json", '{"data":{"directive":'],
  ["nothing", 500, "text/plain", ""],
  ["JSON of another kind", 404, "application/json", '{"message":"no route"}'],
  ["data under a failed status", 503, "application/json", '{"data":{"directive":null}}'],
  ["null", 200, "application/json", "null"],
  ["errors of no known form", 200, "application/json", '{"data":{"directive":null},"errors":["?"]}'],
])("%s in place of an answer is an HttpError that shows its status and how it begins", async (_what, status, contentType, body) => {
  answering(status, { "content-type": contentType, "x-request-id": "r-8" }, body);
  expect(await failureOf(misled.directive({ id: "directive:none" }))).toEqual({
    isSdkError: true,
    name: "HttpError",
    code: "HTTP_ERROR",
    message: `Directive: ${standInUrl} answered ${String(status)}, and with no answer of GraphQL`,
    operationName: "Directive",
    status,
    requestId: "r-8",
    body: body.slice(0, 1000),
  });
});

test("broken JSON keeps the parser's own error as its cause", async () => {
  answering(200, { "content-type": "application/json" }, "{");
  await expect(misled.directive({ id: "directive:none" })).rejects.toHaveProperty("cause", expect.any(SyntaxError));
});

test("an empty list of errors is no error", async () => {
  answering(200, { "content-type": "application/json" }, '{"data":{"directive":null},"errors":[]}');
  expect(await misled.directive({ id: "directive:none" })).toEqual({ directive: null });
});

test("a server that cannot be reached is a NetworkError with fetch's own error as its cause", async () => {
  const closed = createServer().listen(0, "127.0.0.1");
  await once(closed, "listening");
  const nobody = `http://127.0.0.1:${String((closed.address() as AddressInfo).port)}/graphql`;
  closed.close();
  await once(closed, "close");
  const failure = createClient({ url: nobody }).request("{ __typename }");
  expect(await failureOf(failure)).toEqual({
    isSdkError: true,
    name: "NetworkError",
    code: "NETWORK_ERROR",
    message: `Request: no whole answer came from ${nobody}`,
    operationName: null,
    status: null,
    requestId: null,
  });
  await expect(failure).rejects.toMatchObject({ cause: { cause: { code: "ECONNREFUSED" } } });
});

test("an answer that breaks off is a NetworkError that still knows the status", async () => {
  stand.answer = (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100", "x-request-id": "r-9" }).write('{"data":', () => response.destroy());
  };
  expect(await failureOf(misled.directive({ id: "directive:none" }))).toEqual({
    isSdkError: true,
    name: "NetworkError",
    code: "NETWORK_ERROR",
    message: `Directive: no whole answer came from ${standInUrl}`,
    operationName: "Directive",
    status: 200,
    requestId: "r-9",
  });
});

test.each(["before it is sent", "while it waits"])("a request that its caller ends %s is rejected with the caller's reason", async (when) => {
  const reason = new Error("the page was left");
  const controller = new AbortController();
  stand.asked.length = 0;
  stand.answer = () => {
    controller.abort(reason);
  };
  if (when === "before it is sent") controller.abort(reason);
  await expect(misled.directive({ id: "directive:none" }, { signal: controller.signal })).rejects.toBe(reason);
  expect(stand.asked.length).toBe(when === "before it is sent" ? 0 : 1);
});

test("variables that JSON cannot hold are the caller's error, not the network's", async () => {
  await expect(client.request("{ __typename }", { id: 1n })).rejects.not.toBeInstanceOf(NetworkError);
});
