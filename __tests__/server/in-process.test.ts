/** Answers in process are those of the server, to the byte. */
import { afterAll, expect, test } from "@jest/globals";
import { answerInProcess, type InProcessRequest } from "../../src/server/in-process.js";
import { serve, stopAll } from "../support/serving.js";

const { url, graph } = await serve();
const answer = answerInProcess(graph);
afterAll(stopAll);

const accept = "application/graphql-response+json";
const posted = (body: string): InProcessRequest => ({ method: "POST", headers: { accept, "content-type": "application/json" }, body });
const asked = (search: Record<string, string>): InProcessRequest => ({
  method: "GET",
  headers: { accept },
  search: `?${String(new URLSearchParams(search))}`,
});
const hashed = (sha256Hash: string): string => JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });

/** What a caller sees; the rest are header fields of the connection. */
const ofTheConnection = ["connection", "content-length", "date", "keep-alive", "transfer-encoding"];

const number = '{ directive(id: "directive:28-ct-tw-2008") { number { canonical } } }';
const sha256 = "b6b3d94fca9a5e0c62a0e6a7ba0b2a1ac67ac3a4a8d8f9bb4bd8a0bf4ef4dfb6";

test.each<[string, InProcessRequest]>([
  ["a question by GET", asked({ query: number })],
  ["a question by POST", posted(JSON.stringify({ query: number }))],
  ["a plain Accept", { ...posted('{"query":"{ nothing }"}'), headers: { accept: "application/json", "content-type": "application/json" } }],
  ["a field that there is none of", posted('{"query":"{ nothing }"}')],
  ["a refused argument", asked({ query: "{ directives(first: 101) { totalCount } }" })],
  ["a hash that nobody registered", asked({ extensions: hashed(sha256) })],
  ["a text that has another hash", posted(JSON.stringify({ query: number, extensions: JSON.parse(hashed(sha256)) as unknown }))],
  ["nothing", asked({})],
  ["broken JSON", posted("{")],
  ["another content type", { ...posted("{}"), headers: { accept, "content-type": "text/plain" } }],
  ["an Accept that allows no answer", { ...asked({ query: number }), headers: { accept: "text/plain" } }],
  ["a text to be measured, by GET", asked({ query: '{ verifyCitation(id: "citation:none", text: "x") { __typename } }' })],
  ["a body that is too large", posted(JSON.stringify({ query: number, padding: "x".repeat(1024 * 1024) }))],
])("%s", async (_what, { method, search = "", headers, body }) => {
  const named = { ...headers, "x-request-id": "in-process-1" };
  const reply = await answer({ method, search, headers: named, ...(body !== undefined && { body }) });
  const response = await fetch(`${url}/graphql${search}`, { method, headers: named, ...(body !== undefined && { body }) });
  const seen = Object.fromEntries([...response.headers].filter(([name]) => !ofTheConnection.includes(name)));
  const headersInProcess = Object.fromEntries(Object.entries(reply.headers).filter(([name]) => !ofTheConnection.includes(name)));
  expect({ ...reply, headers: headersInProcess }).toEqual({ status: response.status, headers: seen, body: await response.text() });
});

test("documents are known by their hash, and those that are registered become known", async () => {
  const documents = new Map([[sha256, number]]);
  const own = answerInProcess(graph, { documents });
  // what is in the map is believed: whoever fills it vouches for the hashes
  expect((await own(asked({ extensions: hashed(sha256) }))).body).toBe('{"data":{"directive":{"number":{"canonical":"28-CT/TW"}}}}\n');
  const text = "{ __typename }";
  const itsHash = "7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b";
  expect((await own(asked({ query: text, extensions: hashed(itsHash) }))).status).toBe(200);
  expect(documents.get(itsHash)).toBe(text);
});

test("a body above the limit is refused", async () => {
  const own = answerInProcess(graph, { maxBody: 10 });
  expect(await own(posted(JSON.stringify({ query: number })))).toMatchObject({ status: 413, body: expect.stringContaining("larger than the 10 bytes") });
});
