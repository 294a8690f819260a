import { request as rawRequest } from "node:http";
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { post, read, serve, stopAll } from "../support/serving.js";

const graphqlJson = "application/graphql-response+json; charset=utf-8";
const plainJson = "application/json; charset=utf-8";
const text = "text/plain; charset=utf-8";
const directive = { query: '{ directive(id: "directive:28-ct-tw-2008") { id } }' };
const itsAnswer = { data: { directive: { id: "directive:28-ct-tw-2008" } } };

let url: string;
beforeAll(async () => {
  ({ url } = await serve({ maxBody: 1000 }));
});
afterAll(stopAll);

const at = async (path: string, init?: RequestInit) => read(await fetch(`${url}${path}`, init));

describe("a question", () => {
  test("is answered when it is posted", async () => {
    expect(await at("/graphql", post(directive))).toEqual({ status: 200, type: graphqlJson, body: itsAnswer });
  });

  test("is answered when it stands in the address, without any special header", async () => {
    expect(await at(`/graphql?${new URLSearchParams(directive).toString()}`)).toEqual({ status: 200, type: plainJson, body: itsAnswer });
  });

  test("with variables is answered both ways", async () => {
    const asked = { query: "query ($id: ID!) { directive(id: $id) { id } }", variables: { id: "directive:28-ct-tw-2008" } };
    const inAddress = new URLSearchParams({ query: asked.query, variables: JSON.stringify(asked.variables) });
    expect(await at("/graphql", post(asked))).toEqual({ status: 200, type: graphqlJson, body: itsAnswer });
    expect(await at(`/graphql?${inAddress.toString()}`)).toEqual({ status: 200, type: plainJson, body: itsAnswer });
  });

  test.each(["mutation", "subscription"])("that is a %s is refused as the caller's error", async (operation) => {
    const refusal = {
      errors: [
        {
          message: `The graph answers queries, and this is a ${operation}.`,
          locations: [{ line: 1, column: 1 }],
          extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
        },
      ],
    };
    expect(await at("/graphql", post({ query: `${operation} { __typename }` }))).toEqual({ status: 400, type: graphqlJson, body: refusal });
  });

  test("asked with HEAD gets the headers of its answer alone", async () => {
    const response = await fetch(`${url}/graphql?${new URLSearchParams(directive).toString()}`, { method: "HEAD" });
    const length = String(JSON.stringify(itsAnswer).length + 1);
    expect([response.status, response.headers.get("content-length"), await response.text()]).toEqual([200, length, ""]);
  });

  test("about an unknown id is answered with null", async () => {
    expect(await at("/graphql", post({ query: '{ directive(id: "directive:none") { id } }' }))).toEqual({
      status: 200,
      type: graphqlJson,
      body: { data: { directive: null } },
    });
  });

  test("may be read by any site, and its preflight says so", async () => {
    const answered = await fetch(`${url}/graphql`, post(directive));
    const preflight = await fetch(`${url}/subgraph`, { method: "OPTIONS" });
    const named = ["access-control-allow-origin", "access-control-allow-methods", "access-control-allow-headers", "access-control-expose-headers"];
    expect(named.map((name) => answered.headers.get(name))).toEqual(["*", null, null, "x-request-id"]);
    expect([preflight.status, ...named.map((name) => preflight.headers.get(name))]).toEqual([204, "*", "GET, HEAD, POST, OPTIONS", "*", "x-request-id"]);
  });
});

describe("the two doors", () => {
  test("the door for routers hands out its SDL and resolves entities", async () => {
    const query = `query ($of: [_Any!]!) { _service { sdl } _entities(representations: $of) { ... on Directive { id } } }`;
    const { body } = await at("/subgraph", post({ query, variables: { of: [{ __typename: "Directive", id: "directive:28-ct-tw-2008" }] } }));
    expect(body).toEqual({ data: { _service: { sdl: expect.stringContaining("@link") }, _entities: [{ id: "directive:28-ct-tw-2008" }] } });
  });

  test("the public door knows nothing of federation", async () => {
    const { status, body } = await at("/graphql", post({ query: "{ _service { sdl } }" }));
    expect([status, body]).toEqual([400, { errors: [expect.objectContaining({ message: 'Cannot query field "_service" on type "Query".' })] }]);
  });

  test("both describe themselves", async () => {
    const query = { query: "{ __schema { queryType { name } } }" };
    const itself = { status: 200, type: graphqlJson, body: { data: { __schema: { queryType: { name: "Query" } } } } };
    expect([await at("/graphql", post(query)), await at("/subgraph", post(query))]).toEqual([itself, itself]);
  });
});

describe("a document that cannot be run", () => {
  const cases = [
    ["a syntax error", { query: "{" }, "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", { query: "{ nope }" }, "GRAPHQL_VALIDATION_FAILED"],
    ["a variable of the wrong type", { query: "query ($id: ID!) { directive(id: $id) { id } }", variables: { id: {} } }, "BAD_USER_INPUT"],
    ["a missing variable", { query: "query ($id: ID!) { directive(id: $id) { id } }" }, "BAD_USER_INPUT"],
    ["an unknown operation", { query: "query A { __typename }", operationName: "B" }, "OPERATION_RESOLUTION_FAILURE"],
  ] as const;

  test.each(cases)("%s is a 400 under graphql-response+json", async (_name, asked, code) => {
    const { status, type, body } = await at("/graphql", post(asked));
    expect([status, type, body]).toEqual([400, graphqlJson, { errors: [expect.objectContaining({ extensions: { code } })] }]);
  });

  test.each(cases)("%s is a 200 under plain JSON", async (_name, asked, code) => {
    const { status, type, body } = await at("/graphql", post(asked, { accept: "application/json" }));
    expect([status, type, body]).toEqual([200, plainJson, { errors: [expect.objectContaining({ extensions: { code } })] }]);
  });
});

describe("a request that is not well made gets the right status, a code and one sentence that names what was expected", () => {
  const refused = (status: number, code: string, message: string, facts = {}) => ({
    status,
    type: graphqlJson,
    body: { errors: [{ message, extensions: { code, ...facts } }] },
  });
  const noObject = refused(400, "BAD_REQUEST", 'The body must be one JSON object in UTF-8, such as {"query": "{ __typename }"}.');
  const mediaType = (came: string) => refused(415, "UNSUPPORTED_MEDIA_TYPE", `The body must be sent as application/json in UTF-8, not as "${came}".`);
  const tooLarge = refused(
    413,
    "BODY_TOO_LARGE",
    "The body is larger than the 1000 bytes that are read; the operator sets their number as DOI_NGOAI_MAX_BODY.",
    {
      max: 1000,
    },
  );

  test.each([
    ["broken JSON", post('{"query": '), noObject],
    ["an empty body", post(""), noObject],
    ["JSON that is not UTF-8", { ...post(""), body: Buffer.from([0x22, 0xff, 0x22]) }, noObject],
    ["a list in place of an object", post([directive]), noObject],
    ["null in place of an object", post("null"), noObject],
    ["an empty object", post({}), noObject],
    ["another content type", post(directive, { "content-type": "text/plain" }), mediaType("text/plain")],
    ["another charset", post(directive, { "content-type": "application/json; charset=utf-16" }), mediaType("application/json; charset=utf-16")],
    [
      "a compressed body",
      post(directive, { "content-encoding": "gzip" }),
      refused(415, "UNSUPPORTED_MEDIA_TYPE", 'The body must be sent without compression, not with content-encoding "gzip".'),
    ],
    ["a body above the limit", post({ ...directive, padding: "x".repeat(1000) }), tooLarge],
    [
      "a method that is not answered",
      { ...post(directive), method: "PUT" },
      refused(405, "METHOD_NOT_ALLOWED", "PUT is not answered here; use GET, HEAD, POST, OPTIONS."),
    ],
  ])("%s", async (_name, init, answer) => {
    expect(await at("/graphql", init)).toEqual(answer);
    expect(await at("/subgraph", init)).toEqual(answer);
  });

  test("an Accept header that allows nothing we send", async () => {
    expect(await at("/graphql", post(directive, { accept: "image/png" }))).toEqual({
      status: 406,
      type: plainJson,
      body: {
        errors: [
          {
            message: "The answer is application/json or application/graphql-response+json, and the Accept header allows neither.",
            extensions: { code: "NOT_ACCEPTABLE" },
          },
        ],
      },
    });
  });

  test("an unknown path", async () => {
    const nothing = { status: 404, type: text, body: "There is nothing here; the graph is at /graphql, and at /subgraph for routers.\n" };
    expect([await at("/nope"), await at("/graphql/"), await at("/nope", post(directive)), await at("/sandbox/main.js")]).toEqual([
      nothing,
      nothing,
      nothing,
      nothing,
    ]);
  });

  test("a method that a page does not answer, with those it does", async () => {
    const response = await fetch(`${url}/health/live`, { method: "DELETE" });
    expect([response.headers.get("allow"), await read(response)]).toEqual([
      "GET, HEAD",
      { status: 405, type: text, body: "DELETE is not answered here; use GET, HEAD.\n" },
    ]);
  });

  test("a body above the limit whose length was not told is refused while it comes, and its sender can read why", async () => {
    const sent = new ReadableStream({
      start(controller) {
        for (let part = 0; part < 200; part += 1) controller.enqueue(new TextEncoder().encode("x".repeat(10_000)));
        controller.close();
      },
    });
    const init: RequestInit & { duplex: "half" } = { ...post(""), body: sent, duplex: "half" };
    expect(await at("/graphql", init)).toEqual(tooLarge);
  });

  test("a sender that goes on after it was answered is cut off", async () => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    const closed = new Promise((resolve) => socket.once("close", resolve));
    socket.on("error", () => undefined).on("data", () => undefined); // a reset, when the cut comes between two writes
    socket.write("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000000000\r\n\r\n");
    const sending = setInterval(() => socket.write("x".repeat(1000)), 50);
    await closed;
    clearInterval(sending);
  });
});

describe("a document that nests too deeply", () => {
  const nested: Readonly<Record<string, (levels: number) => string>> = {
    "a list": (levels) => `{ directives(filter: { issuerIds: ${"[".repeat(levels)}${"]".repeat(levels)} }) { totalCount } }`,
    "an object": (levels) => `{ directives(filter: ${"{a:".repeat(levels)}1${"}".repeat(levels)}) { totalCount } }`,
    "a list without an end": (levels) => `{ directives(filter: { issuerIds: ${"[".repeat(levels)}`,
    "a list among brackets that close nothing": (levels) => `{ directives(filter: { issuerIds: ${'["]",'.repeat(levels)}`,
    "a selection": (levels) => `{ ${"...{".repeat(levels)}__typename${"}".repeat(levels)} }`,
    "a type": (levels) => `query ($a: ${"[".repeat(levels)}Int${"]".repeat(levels)}) { __typename }`,
  };
  const tooDeep = {
    status: 400,
    type: graphqlJson,
    body: {
      errors: [{ message: "The document nests braces, brackets and parentheses deeper than 500 levels.", extensions: { code: "DOCUMENT_TOO_DEEP", max: 500 } }],
    },
  };

  test.each(Object.entries(nested))("with %s is refused at both doors, and the server goes on", async (_name, document) => {
    const { url: roomy } = await serve();
    for (const levels of [501, 3000, 6000, 100_000]) {
      const init = post({ query: document(levels) });
      expect(await read(await fetch(`${roomy}/graphql`, init))).toEqual(tooDeep);
      expect(await read(await fetch(`${roomy}/subgraph`, init))).toEqual(tooDeep);
    }
    const inAddress = new URLSearchParams({ query: document(900) });
    expect(await read(await fetch(`${roomy}/graphql?${String(inAddress)}`, { headers: { accept: "application/graphql-response+json" } }))).toEqual(tooDeep);
    expect(await read(await fetch(`${roomy}/graphql`, post(directive)))).toEqual({ status: 200, type: graphqlJson, body: itsAnswer });
  });

  test("and one that is long and wide, or nests within the limit, is read", async () => {
    const { url: roomy } = await serve();
    const wide = Array.from({ length: 2000 }, (_, index) => `a${String(index)}: directive(id: "[[[{{{(((") { id }`).join(" ");
    const { status, body } = await read(await fetch(`${roomy}/graphql`, post({ query: `{ ${wide} }` })));
    expect([status, Object.keys((body as { data: object }).data).length]).toEqual([200, 2000]);
    expect(await read(await fetch(`${roomy}/graphql`, post({ query: nested["a selection"]!(499) })))).toEqual({
      status: 200,
      type: graphqlJson,
      body: { data: { __typename: "Query" } },
    });
  });
});

test("callers that hang up, while sending or while waiting, do no harm", async () => {
  for (const part of ['{"query": "', JSON.stringify(directive)]) {
    const request = rawRequest(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" } });
    request.on("error", () => undefined); // our own hanging up
    request.write(part);
    await delay(20);
    request.destroy();
  }
  await delay(20);
  expect(await at("/graphql", post(directive))).toEqual({ status: 200, type: graphqlJson, body: itsAnswer });
});

test("a request keeps its own id where that is sane, and gets one where it is not", async () => {
  const idFor = async (given?: string) =>
    (await fetch(`${url}/graphql`, post(directive, given === undefined ? {} : { "x-request-id": given }))).headers.get("x-request-id");
  const made = expect.stringMatching(/^[0-9a-f-]{36}$/);
  expect([await idFor("trace-42:a"), await idFor(), await idFor('"quoted" and spaced'), await idFor("x".repeat(129))]).toEqual([
    "trace-42:a",
    made,
    made,
    made,
  ]);
  expect((await fetch(`${url}/nope`, { headers: { "x-request-id": "also-here" } })).headers.get("x-request-id")).toBe("also-here");
});

test("the server is alive and ready, and says so to no cache", async () => {
  const live = await fetch(`${url}/health/live`);
  const ready = await fetch(`${url}/health/ready`);
  expect([live.headers.get("cache-control"), await read(live)]).toEqual(["no-store", { status: 200, type: text, body: "live\n" }]);
  expect([ready.headers.get("cache-control"), await read(ready)]).toEqual(["no-store", { status: 200, type: text, body: "ready\n" }]);
});

test("caches may keep for a while what an address gives without errors, and nothing else", async () => {
  const keeping = async (path: string, init?: RequestInit) => (await fetch(`${url}${path}`, init)).headers.get("cache-control");
  const address = (query: string) => `/graphql?${new URLSearchParams({ query }).toString()}`;
  expect(await keeping(address(directive.query))).toBe("public, max-age=60");
  expect(await keeping(address("{ directives(first: 101) { totalCount } goals { totalCount } }"))).toBe("no-store");
  expect(await keeping(address("{ nothing }"))).toBe("no-store");
  expect(await keeping("/graphql", post(directive))).toBe(null);
});

test("no answer may be taken for another type than it says", async () => {
  const responses = await Promise.all(["/graphql", "/nope", "/health/live", "/"].map((path) => fetch(`${url}${path}`, { redirect: "manual" })));
  expect(responses.map((response) => response.headers.get("x-content-type-options"))).toEqual(["nosniff", "nosniff", "nosniff", "nosniff"]);
});
