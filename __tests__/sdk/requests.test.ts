/** How documents are sent: by which method, under which address, with which header fields, and what comes of it. */
import { afterAll, expect, test } from "@jest/globals";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { createHash } from "node:crypto";
import {
  createClient,
  directive,
  people,
  politburoDirective,
  verifyCitation,
  type DirectiveResult,
  type DirectiveVariables,
  type DocumentTypes,
  type NodesResult,
  type NodesVariables,
  type OperationDocument,
} from "../../sdk/src/index.js";
import { serve, stopAll } from "../support/serving.js";
import { recordingFetch, standIn, whole } from "../support/stand-in.js";

const { url: origin } = await serve();
const url = `${origin}/graphql`;
const client = createClient({ url, operations: { directive, politburoDirective } });
const misbehaving = await standIn();

afterAll(async () => {
  misbehaving.stop();
  await stopAll();
});

/** A document as the code generator writes them. */
function generated<Result, Variables>(name: string, text: string): OperationDocument<Result, Variables> {
  return { name, text, sha256: createHash("sha256").update(text).digest("hex") };
}

/** One that nobody has sent before. */
function fresh(name: string) {
  return generated<{ readonly directive: { readonly id: string } | null }, { readonly id: string }>(name, `query ${name}($id:ID!){directive(id:$id){id}}`);
}

const id = "directive:28-ct-tw-2008";
const isThere = { directive: { id } };
const nothing = { data: { directive: null } };
const persistedQuery = { version: 1, sha256Hash: directive.sha256 };
const unknownHash = whole(400, { errors: [{ message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }] });

test("a call sends its operation and gives the result", async () => {
  const { directives: page } = await client.politburoDirective();
  expect(page?.nodes.map(({ number, date }) => ({ number, date }))).toEqual([
    { number: { canonical: "32-CT/TW", notations: ["32-CT/TW"] }, date: { value: "2019-02-18", precision: "DAY" } },
  ]);
});

test("an id that nothing has gives null, which is no error", async () => {
  expect(await client.directive({ id: "directive:none" })).toEqual({ directive: null });
});

test("a document goes by its hash over GET; a server that does not know the hash gets the text once, and then the hash is enough", async () => {
  const { fetch, sent } = recordingFetch();
  const { isIt } = createClient({ url, fetch, operations: { isIt: fresh("Registered") } });
  expect([await isIt({ id }), await isIt({ id }), await isIt({ id: "directive:none" })]).toEqual([isThere, isThere, { directive: null }]);
  expect(sent).toEqual(["GET hash", "POST text hash", "GET hash", "GET hash"]);
});

test("a GET is its address: the variables and the hash, and no header field that a browser would have to ask leave for", async () => {
  misbehaving.answering(whole(200, nothing));
  await createClient({ url: misbehaving.url, operations: { directive } }).directive({ id: "directive:đối ngoại & more" });
  const [{ method, address, headers, body }, ...others] = misbehaving.asked as [(typeof misbehaving.asked)[0]];
  const { searchParams } = new URL(address, misbehaving.url);
  expect({ method, body, others }).toEqual({ method: "GET", body: null, others: [] });
  expect([...searchParams].map(([name, text]) => [name, JSON.parse(text) as unknown])).toEqual([
    ["variables", { id: "directive:đối ngoại & more" }],
    ["extensions", { persistedQuery }],
  ]);
  expect(headers).toMatchObject({ accept: "application/graphql-response+json,application/json" });
  expect(headers).not.toHaveProperty("content-type");
});

test("an address that would be too long for some proxies is a POST, which registers the hash all the same", async () => {
  const { fetch, sent } = recordingFetch();
  const byIds = generated<NodesResult, NodesVariables>("Long", "query Long($ids:[ID!]!){nodes(ids:$ids){id}}");
  const long = createClient({ url, fetch, operations: { long: byIds } });
  await long.long({ ids: Array<string>(100).fill("directive:28-ct-tw-2008") });
  expect(await long.long({ ids: ["directive:28-ct-tw-2008"] })).toEqual({ nodes: [{ id }] });
  expect(sent).toEqual(["POST text hash", "GET hash"]);
});

test("an address of up to 2,000 characters is a GET", async () => {
  const { directive: call } = createClient({ url: misbehaving.url, operations: { directive } });
  misbehaving.answering(whole(200, nothing));
  await call({ id: "" });
  const room = 2000 - new URL(misbehaving.url).origin.length - misbehaving.asked[0]!.address.length;
  await call({ id: "x".repeat(room) });
  await call({ id: "x".repeat(room + 1) });
  expect(misbehaving.asked.map(({ method }) => method)).toEqual(["GET", "GET", "POST"]);
});

test("a server that takes no hashes gets the text alone, and is not asked by hash again", async () => {
  const apollo = new ApolloServer({
    typeDefs: "type Query { directive(id: ID!): Directive } type Directive { id: ID! }",
    persistedQueries: false,
    csrfPrevention: false,
  });
  const { url: address } = await startStandaloneServer(apollo, { listen: { port: 0, host: "127.0.0.1" } });
  try {
    const { fetch, sent } = recordingFetch();
    const { isIt } = createClient({ url: address, fetch, operations: { isIt: fresh("WithoutHashes") } });
    expect([await isIt({ id }), await isIt({ id })]).toEqual([{ directive: null }, { directive: null }]);
    expect(sent).toEqual(["GET hash", "POST text hash", "POST text", "POST text"]);
  } finally {
    await apollo.stop();
  }
});

test.each<[string, { readonly csrfPrevention: true; readonly persistedQueries?: false }]>([
  ["asks for a header that a browser's form cannot send", { csrfPrevention: true }],
  ["takes no hashes and asks for such a header", { csrfPrevention: true, persistedQueries: false }],
])("a server that %s, as Apollo's does when nothing else is said, gets the text, and is not asked by address again", async (_what, settings) => {
  const apollo = new ApolloServer({ typeDefs: "type Query { directive(id: ID!): Directive } type Directive { id: ID! }", ...settings });
  const { url: address } = await startStandaloneServer(apollo, { listen: { port: 0, host: "127.0.0.1" } });
  try {
    const { fetch, sent } = recordingFetch();
    const { isIt } = createClient({ url: address, fetch, operations: { isIt: fresh("Guarded") } });
    expect([await isIt({ id }), await isIt({ id }), await isIt({ id })]).toEqual(Array(3).fill({ directive: null }));
    expect(sent.slice(0, 2)).toEqual(["GET hash", "POST text hash"]);
    expect(sent.slice(-1)).toEqual([settings.persistedQueries === false ? "POST text" : "POST text hash"]);
    expect(sent.filter((one) => one.startsWith("GET")).length).toBe(1);
  } finally {
    await apollo.stop();
  }
});

test.each([
  ["a message alone", whole(200, { errors: [{ message: "PersistedQueryNotFound" }] }), ["GET", "POST", "GET"]],
  ["a code of its own", whole(400, { errors: [{ message: "The operation was not found.", extensions: { code: "HC0020" } }] }), ["GET", "POST", "GET"]],
  ["a question for the text", whole(400, { errors: [{ message: "Must provide query string." }] }), ["GET", "POST", "POST"]],
  ["a page", whole(405, "<html>"), ["GET", "POST", "POST"]],
])("a server that refuses a hash with %s gets the text, and what was learnt of it is kept", async (_how, refusal, methods) => {
  misbehaving.answering(refusal, whole(200, nothing));
  const { directive: call } = createClient({ url: misbehaving.url, operations: { directive } });
  expect([await call({ id }), await call({ id }), await call({ id })]).toEqual(Array(3).fill(nothing.data));
  expect(misbehaving.asked.map(({ method }) => method)).toEqual([...methods, methods.at(-1)]);
});

test("what is refused by its text too is not held against the address", async () => {
  const refusal = whole(400, { errors: [{ message: "Expected another type.", extensions: { code: "BAD_USER_INPUT" } }] });
  misbehaving.answering(refusal, refusal, whole(200, nothing));
  const { directive: call } = createClient({ url: misbehaving.url, operations: { directive } });
  await expect(call({ id })).rejects.toMatchObject({ name: "GraphQLResponseError", code: "BAD_USER_INPUT" });
  expect(await call({ id })).toEqual(nothing.data);
  expect(misbehaving.asked.map(({ method }) => method)).toEqual(["GET", "POST", "GET"]);
});

test("a server that knows no hash even beside its text gets the text alone, and no more than that", async () => {
  misbehaving.answering(unknownHash);
  const failure = createClient({ url: misbehaving.url, operations: { directive } }).directive({ id });
  await expect(failure).rejects.toMatchObject({ name: "GraphQLResponseError", code: "PERSISTED_QUERY_NOT_FOUND", status: 400 });
  expect(misbehaving.asked.map(({ method, body }) => [method, Object.keys(body ?? {})])).toEqual([
    ["GET", []],
    ["POST", ["query", "variables", "extensions"]],
    ["POST", ["query", "variables"]],
  ]);
});

test("a document without a digest is never in an address: the caller's text goes by POST, and is not registered", async () => {
  const { fetch, sent } = recordingFetch();
  const verifying = createClient({ url, fetch, operations: { verifyCitation } });
  const variables = { id: "citation:baoquocte-2021-2089-2123-observation-parties-with-relations-2012", text: "Lời của người hỏi." };
  const results = [await verifying.verifyCitation(variables), await verifying.verifyCitation(variables)];
  expect(results.map((result) => result.verifyCitation?.check)).toEqual(["MISMATCH", "MISMATCH"]);
  expect(sent).toEqual(["POST text", "POST text"]);
});

test("a document of your own may be a text, a String object, or a text with its name and digest, and is sent as those of this package", async () => {
  const { fetch, sent } = recordingFetch();
  const own = createClient({ url, fetch });
  const text = "query Number($id: ID!) { directive(id: $id) { id } }";
  const asString = new String(text) as string & DocumentTypes<unknown, { readonly id: string }>; // as GraphQL Code Generator's documentMode: string makes it
  const answers = [
    await own.request(text, { id }),
    await own.request(asString, { id }),
    await own.request({ name: "Number", text } as typeof directive, { id }),
    await own.request(fresh("Own"), { id }),
  ];
  expect(answers).toEqual(Array(4).fill(isThere));
  expect(sent).toEqual(["POST text", "POST text", "POST text", "GET hash", "POST text hash"]);
  expect((await own.request(directive, { id })).directive?.number).toEqual({ canonical: "28-CT/TW", notations: ["28/CT-TW"] });
});

test("a text without variables is sent with none", async () => {
  misbehaving.answering(whole(200, { data: { __typename: "Query" } }));
  expect(await createClient({ url: misbehaving.url }).request("{ __typename }")).toEqual({ __typename: "Query" });
  expect(misbehaving.asked[0]?.body).toEqual({ query: "{ __typename }", variables: {} });
});

test("header fields of a call go before those of its client, on GET and POST alike, and the client's own go before both", async () => {
  misbehaving.answering(unknownHash, whole(200, nothing));
  const own = createClient({
    url: misbehaving.url,
    headers: { "x-team": "client", "x-kept": "client", accept: "text/html" },
    operations: { directive },
  });
  await own.directive({ id }, { headers: { "x-team": "call" } });
  const both = { "x-team": "call", "x-kept": "client", accept: "application/graphql-response+json,application/json" };
  expect(misbehaving.asked.map(({ method, headers }) => ({ method, headers }))).toEqual([
    { method: "GET", headers: expect.objectContaining(both) },
    { method: "POST", headers: expect.objectContaining({ ...both, "content-type": "application/json" }) },
  ]);
});

test.each([
  ["/graphql", "/graphql?variables=%7B%7D&extensions="],
  ["graphql?team=readers", "graphql?team=readers&variables=%7B%7D&extensions="],
  [new URL("https://example.org/graphql?team=readers"), "https://example.org/graphql?team=readers&variables=%7B%7D&extensions="],
])("the address %s may be relative, have a question of its own or be a URL, and the given fetch takes the place of the global one", async (given, begins) => {
  const asked: string[] = [];
  const own = createClient({
    url: given,
    fetch: (address) => {
      asked.push(address);
      return Promise.resolve(Response.json({ data: { people: null } }));
    },
    operations: { people },
  });
  expect(await own.people()).toEqual({ people: null });
  expect(asked.map((address) => address.slice(0, begins.length))).toEqual([begins]);
});

test("a question in the server's address reaches it by GET and by POST", async () => {
  misbehaving.answering(unknownHash, whole(200, nothing));
  await createClient({ url: `${misbehaving.url}?team=readers`, operations: { directive } }).directive({ id });
  expect(misbehaving.asked.map(({ address }) => new URL(address, misbehaving.url).searchParams.get("team"))).toEqual(["readers", "readers"]);
});

test("the global fetch is the one at the time of the call", async () => {
  const { fetch } = globalThis;
  try {
    globalThis.fetch = () => Promise.resolve(Response.json({ data: { directive: { id: "another" } } }));
    expect(await client.directive({ id })).toEqual({ directive: { id: "another" } });
  } finally {
    globalThis.fetch = fetch;
  }
});

test("variables that JSON cannot hold are the caller's error, and nothing is sent", async () => {
  misbehaving.answering(whole(200, nothing));
  await expect(createClient({ url: misbehaving.url }).request("{ __typename }", { id: 1n })).rejects.toThrow(TypeError);
  expect(misbehaving.asked).toEqual([]);
});

test("no document at all is a rejected promise, not a thrown error", async () => {
  await expect(client.request(undefined as never)).rejects.toThrow(TypeError);
});

test("an SDK that is newer than its server fails with a message that names what the server does not have", async () => {
  const newer = generated<DirectiveResult, DirectiveVariables>("Newer", "query Newer($id:ID!){directive(id:$id){id gazette}}");
  await expect(createClient({ url, operations: { newer } }).newer({ id })).rejects.toMatchObject({
    name: "GraphQLResponseError",
    code: "GRAPHQL_VALIDATION_FAILED",
    message: 'Newer: Cannot query field "gazette" on type "Directive".',
    status: 400,
  });
});

test("an SDK that is older than its server works: what it does not know of stands in the result and harms nothing", async () => {
  misbehaving.answering(whole(200, { data: { directive: { id, gazette: 1 } }, extensions: { tookMs: 3 } }));
  expect(await createClient({ url: misbehaving.url, operations: { directive } }).directive({ id })).toEqual({ directive: { id, gazette: 1 } });
});
