import { createHash } from "node:crypto";
import { afterAll, afterEach, expect, jest, test } from "@jest/globals";
import { parse } from "graphql";
import { documentsWithoutTexts, loggable } from "../../src/server/caller-text.js";
import { graphOver, post, read, serve, stopAll } from "../support/serving.js";

const id = "citation:baoquocte-2021-10106-10186-goal-party-goals-2021-2";
const words = "đoạn văn của riêng người hỏi";
const inline = `{ verifyCitation(id: "${id}", text: "${words}") { check measuredLength } }`;
const withVariable = {
  query: "query ($id: ID!, $text: String!) { verifyCitation(id: $id, text: $text) { check measuredLength } }",
  variables: { id, text: words },
};
const itsAnswer = { data: { verifyCitation: { check: "MISMATCH", measuredLength: words.length } } };

const logged = jest.spyOn(process.stderr, "write").mockReturnValue(true);
// Node itself warns of Jest's modules, once a process and whenever it likes.
const lines = () => logged.mock.calls.map(([line]) => String(line)).filter((line) => line.startsWith("{") || line.includes(words));
afterEach(() => {
  logged.mockClear();
});
afterAll(async () => {
  logged.mockRestore();
  await stopAll();
});

test.each(["/graphql", "/subgraph"])("at %s a text that is posted is measured, and no cache may keep the answer", async (door) => {
  const { url } = await serve();
  for (const asked of [{ query: inline }, withVariable]) {
    const response = await fetch(`${url}${door}`, post(asked));
    expect([response.headers.get("cache-control"), (await read(response)).body]).toEqual(["no-store", itsAnswer]);
  }
  expect(lines()).toEqual([]);
});

test.each(["/graphql", "/subgraph"])("at %s a text in an address is refused with a code, and is neither cached nor logged", async (door) => {
  const { url } = await serve();
  const message = "verifyCitation is answered to POST only: an address may be logged and kept on its way, and a text must not be";
  const hidden = `query ($on: Boolean!) { __typename ...F @include(if: $on) } fragment F on Query { a: verifyCitation(id: "${id}", text: "${words}") { check } }`;
  for (const asked of [
    { query: inline },
    { query: hidden, variables: '{"on":false}' },
    { query: withVariable.query, variables: JSON.stringify(withVariable.variables) },
  ]) {
    const response = await fetch(`${url}${door}?${new URLSearchParams(asked).toString()}`, { headers: { accept: "application/graphql-response+json" } });
    expect(["cache-control", "allow"].map((name) => response.headers.get(name))).toEqual(["no-store", "POST"]);
    expect(await read(response)).toEqual({
      status: 405,
      type: "application/graphql-response+json; charset=utf-8",
      body: { errors: [{ message, extensions: { code: "POST_ONLY", field: "verifyCitation" } }] },
    });
  }
  expect(lines()).toEqual([]);
});

test("a question in an address that only speaks of the field is answered", async () => {
  const { url } = await serve();
  const query = '{ __typename search(query: "verifyCitation") { totalCount } }';
  expect(await read(await fetch(`${url}/graphql?${new URLSearchParams({ query }).toString()}`))).toEqual(
    expect.objectContaining({ status: 200, body: { data: { __typename: "Query", search: { totalCount: 0 } } } }),
  );
});

test("a text above 200 kB is refused with a code and both sizes, though the body is one that is read", async () => {
  const { url } = await serve();
  const { status, body } = await read(await fetch(`${url}/graphql`, post({ ...withVariable, variables: { id, text: "x".repeat(200_001) } })));
  expect([status, body]).toEqual([
    200,
    {
      data: { verifyCitation: null },
      errors: [
        expect.objectContaining({
          message: "text has 200001 bytes: expected at most 200000",
          extensions: { code: "TEXT_TOO_LARGE", bytes: 200_001, max: 200_000 },
        }),
      ],
    },
  ]);
  expect(lines()).toEqual([]);
});

test("a document that may hold a text is not registered as a persisted query, and others are", async () => {
  const { url } = await serve();
  const registered = async (query: string) => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash("sha256").update(query).digest("hex") } };
    await fetch(`${url}/graphql`, post({ query, extensions }));
    const { body } = await read(await fetch(`${url}/graphql`, post({ extensions })));
    return (body as { errors?: { message: string }[] }).errors?.[0]?.message ?? null;
  };
  expect([await registered(inline), await registered("{ __typename }")]).toEqual(["PersistedQueryNotFound", null]);
});

test("an accident beside a text is logged without it", async () => {
  const { url } = await serve(
    {},
    graphOver({
      byIds() {
        throw new Error("no store");
      },
    }),
  );
  await fetch(`${url}/graphql`, post({ query: inline }));
  await fetch(`${url}/graphql`, post(withVariable));
  expect(lines().map((line) => (JSON.parse(line) as { message: string }).message)).toEqual(Array(2).fill("a request met an unexpected error"));
  expect(lines().filter((line) => line.includes(words))).toEqual([]);
});

test("a document is logged as it is, and without its strings where one may be a text", () => {
  const other = '{ directive(id: "directive:28-ct-tw-2008") { id } }';
  const block = `{ verifyCitation(id: "x", text: """${words}""") { check } }`;
  expect([loggable(other, parse(other)), loggable(block, parse(block)), loggable(block, undefined), loggable(undefined, undefined)]).toEqual([
    other,
    '{\n  verifyCitation(id: "(not logged)", text: "(not logged)") {\n    check\n  }\n}',
    null,
    null,
  ]);
});

test("documents are kept, the latest used ones within a bound, and none that may hold a text", async () => {
  const documents = documentsWithoutTexts();
  const filler = (letter: string) => parse(`{ ${letter.repeat(400_000)} }`);
  await documents.set("a", filler("a"));
  await documents.set("b", filler("b"));
  await documents.get("a");
  await documents.set("c", filler("c"));
  await documents.set("text", parse(inline));
  await documents.set("huge", parse(`{ ${"d".repeat(1_000_000)} }`));
  const kept = async () => Promise.all(["a", "b", "c", "text", "huge"].map(async (key) => (await documents.get(key)) !== undefined));
  expect(await kept()).toEqual([true, false, true, false, false]);
  await documents.delete("a");
  expect(await kept()).toEqual([false, false, true, false, false]);
});
