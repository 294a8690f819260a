import { afterAll, afterEach, expect, jest, test } from "@jest/globals";
import { GraphQLError } from "graphql";
import { buildGraph } from "../../src/graph/schema.js";
import { accidentBehind, publicError } from "../../src/server/errors.js";
import { graphOver, post, read, serve, stopAll } from "../support/serving.js";

const directive = { query: 'query Q { directive(id: "directive:28-ct-tw-2008") { id } }' };
const logged = jest.spyOn(process.stderr, "write").mockReturnValue(true);
// Node itself warns of Jest's modules, once a process.
const lines = () => logged.mock.calls.flatMap(([line]) => (String(line).startsWith("{") ? [JSON.parse(String(line)) as unknown] : []));

afterEach(() => {
  logged.mockClear();
});
afterAll(async () => {
  logged.mockRestore();
  await stopAll();
});

const failing = graphOver({
  byIds() {
    throw new TypeError("cannot read /secret/place", { cause: new Error("disk") });
  },
});

test.each(["/graphql", "/subgraph"])("at %s an unexpected error is masked for the caller and logged whole, both with the request's id", async (door) => {
  const { url } = await serve({}, failing);
  const answer = await read(await fetch(`${url}${door}`, post(directive, { "x-request-id": "r-1" })));
  expect([answer.status, answer.body]).toEqual([
    200,
    {
      errors: [
        {
          message: "Internal server error",
          locations: [{ line: 1, column: 11 }],
          path: ["directive"],
          extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "r-1" },
        },
      ],
      data: { directive: null },
    },
  ]);
  expect(lines()).toEqual([
    {
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      level: "error",
      message: "a request met an unexpected error",
      requestId: "r-1",
      path: ["directive"],
      operationName: "Q",
      query: directive.query,
      error: {
        name: "TypeError",
        message: "cannot read /secret/place",
        stack: expect.stringContaining("errors.test"),
        cause: { name: "Error", message: "disk", stack: expect.any(String) },
      },
    },
  ]);
});

test("a reference that could not be resolved keeps its own error, and what was behind it is logged", async () => {
  const { url } = await serve({}, failing);
  const query = "query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }";
  const asked = { query, variables: { of: [{ __typename: "Directive", id: "directive:28-ct-tw-2008" }] } };
  const { body } = await read(await fetch(`${url}/subgraph`, post(asked, { "x-request-id": "r-3" })));
  expect(body).toEqual({
    errors: [
      {
        message: "reference 0 to Directive could not be resolved",
        locations: [{ line: 1, column: 25 }],
        path: ["_entities", 0],
        extensions: { code: "REFERENCE_FAILED", index: 0, requestId: "r-3" },
      },
    ],
    data: { _entities: [null] },
  });
  expect(lines()).toEqual([expect.objectContaining({ requestId: "r-3", error: expect.objectContaining({ message: "cannot read /secret/place" }) })]);
});

test("a scalar that refuses a variable's value with an error of any kind refuses the caller", () => {
  const error = new GraphQLError('Variable "$day" got invalid value 5', { originalError: new RangeError("no day"), extensions: { code: "BAD_USER_INPUT" } });
  expect([publicError(error.toJSON(), error), accidentBehind(error)]).toEqual([
    { message: 'Variable "$day" got invalid value 5', extensions: { code: "BAD_USER_INPUT" } },
    null,
  ]);
});

test("a refusal of the graph passes with its code and its facts, and is not logged", async () => {
  const { url } = await serve();
  expect(await read(await fetch(`${url}/graphql`, post({ query: "{ directives(first: 101) { totalCount } }" })))).toEqual({
    status: 200,
    type: "application/graphql-response+json; charset=utf-8",
    body: {
      errors: [
        {
          message: "first is 101: expected 0 to 100",
          locations: [{ line: 1, column: 3 }],
          path: ["directives"],
          extensions: { code: "BAD_PAGE_ARGUMENTS", first: 101, max: 100 },
        },
      ],
      data: { directives: null },
    },
  });
  expect(lines()).toEqual([]);
});

test("a null for an argument that must have a value is the caller's error, though it is found late", async () => {
  const { url } = await serve();
  const asked = { query: 'query ($id: ID = "x") { directive(id: $id) { id } }', variables: { id: null } };
  const { status, body } = await read(await fetch(`${url}/graphql`, post(asked)));
  expect([status, body]).toEqual([
    200,
    {
      errors: [
        {
          message: 'Argument "id" of non-null type "ID!" must not be null.',
          locations: [{ line: 1, column: 39 }],
          path: ["directive"],
          extensions: { code: "BAD_USER_INPUT" },
        },
      ],
      data: { directive: null },
    },
  ]);
  expect(lines()).toEqual([]);
});

test("a persisted query that is unknown, or another than its hash says, is the caller's error", async () => {
  const { url } = await serve();
  const ask = async (query?: string) =>
    (await read(await fetch(`${url}/graphql`, post({ query, extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } })))) as {
      status: number;
      body: unknown;
    };
  const refused = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });
  expect((await ask()).body).toEqual(refused("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND"));
  expect((await ask("{ __typename }")).body).toEqual(refused("provided sha does not match query", "BAD_REQUEST"));
});

test("an error before the graph is asked is masked and logged too", async () => {
  const graph = {
    ...buildGraph(),
    get store(): never {
      throw new Error("no store");
    },
  };
  const { url } = await serve({}, graph);
  expect(await read(await fetch(`${url}/graphql`, post(directive, { "x-request-id": "r-2" })))).toEqual({
    status: 500,
    type: "application/graphql-response+json; charset=utf-8",
    body: { errors: [{ message: "Internal server error", extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "r-2" } }] },
  });
  expect(lines()).toEqual([
    {
      time: expect.any(String),
      level: "error",
      message: "a request met an unexpected error",
      requestId: "r-2",
      path: "/graphql",
      error: { name: "Error", message: "no store", stack: expect.any(String) },
    },
  ]);
});
