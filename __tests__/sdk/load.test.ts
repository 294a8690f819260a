/** Loading single things by their ids, many in one request. */
import { afterAll, expect, test } from "@jest/globals";
import {
  createClient,
  directives,
  load,
  organizations,
  DirectiveCard,
  OrganizationCard,
  PersonCard,
  ResourceCard,
  type ConnectionOptions,
} from "../../sdk/src/index.js";
import { serve, stopAll } from "../support/serving.js";
import { failureOf, recordingFetch } from "../support/stand-in.js";

const { url: origin } = await serve();
const url = `${origin}/graphql`;
const connect = (fetch?: ConnectionOptions["fetch"]) => createClient({ url, fetch, retry: 0, operations: { load } });
const client = createClient({ url, operations: { directives, organizations } });
const bodies = (await client.organizations({ first: 100 })).organizations!.nodes;
const instruments = (await client.directives({ first: 100 })).directives!.nodes;

afterAll(stopAll);

interface Sent {
  readonly variables: { readonly ids: readonly string[] };
}
type Answering = (ids: readonly string[]) => unknown;

/** A client whose requests are answered with what `answering` makes of their ids, and the ids of each request. */
function answered(answering: Answering) {
  const asked: (readonly string[])[] = [];
  const { load: loading } = connect((address, { body }) => {
    const { searchParams } = new URL(address);
    const { ids } = typeof body === "string" ? (JSON.parse(body) as Sent).variables : (JSON.parse(searchParams.get("variables") ?? "") as Sent["variables"]);
    asked.push(ids);
    return Promise.resolve(Response.json(answering(ids)));
  });
  return { asked, loading };
}
const named = (ids: readonly string[]) => ({ data: { nodes: ids.map((id) => ({ id })) } });

test("all that is loaded in one tick goes in one request, and each gets its own", async () => {
  const { fetch, sent } = recordingFetch();
  const { load: loading } = connect(fetch);
  const chosen = bodies.slice(0, 12);
  expect(await Promise.all(chosen.map(({ id }) => loading(OrganizationCard, id)))).toEqual(chosen);
  expect(sent).toEqual(["GET hash", "POST text hash"]);
  expect(await Promise.all(chosen.slice(3, 6).map(({ id }) => loading(OrganizationCard, id)))).toEqual(chosen.slice(3, 6));
  expect(sent).toEqual(["GET hash", "POST text hash", "GET hash"]);
});

test("what promises ask for one after the other still goes in the request of their tick", async () => {
  const { asked, loading } = answered(named);
  const first = loading(OrganizationCard, "a");
  await Promise.resolve();
  const second = Promise.resolve().then(() => loading(OrganizationCard, "b"));
  expect(await Promise.all([first, second])).toEqual([{ id: "a" }, { id: "b" }]);
  expect(asked).toEqual([["a", "b"]]);
});

test("each fragment has a request of its own, so that texts and hashes stay the same", async () => {
  const { fetch, sent } = recordingFetch();
  const { load: loading } = connect(fetch);
  const [body, instrument, again] = [bodies[0]!, instruments[0]!, instruments[1]!];
  const found = [loading(OrganizationCard, body.id), loading(DirectiveCard, instrument.id), loading(DirectiveCard, again.id)];
  expect(await Promise.all(found)).toEqual([body, instrument, again]);
  expect(sent.filter((one) => one.startsWith("GET")).length).toBe(2);
});

test("an id that is asked for twice goes once, and is answered twice", async () => {
  const { asked, loading } = answered(named);
  const ids = ["a", "b", "a", "a", "b"];
  expect(await Promise.all(ids.map((id) => loading(OrganizationCard, id)))).toEqual(ids.map((id) => ({ id })));
  expect(asked).toEqual([["a", "b"]]);
});

test("a request holds 100 ids, which is as many as the server takes, and each id once among all of them", async () => {
  const { asked, loading } = answered(named);
  const ids = Array.from({ length: 250 }, (_, index) => `organization:${String(index)}`);
  expect(await Promise.all([...ids, ids[0]!].map((id) => loading(OrganizationCard, id)))).toEqual([...ids, ids[0]].map((id) => ({ id })));
  expect(asked.map(({ length }) => length)).toEqual([100, 100, 50]);
  const { load: real } = connect();
  expect(await Promise.all([...ids.slice(0, 150), bodies[0]!.id].map((id) => real(OrganizationCard, id)))).toEqual([...Array<null>(150).fill(null), bodies[0]]);
});

test("what has another type than the fragment, and what nothing has, is null", async () => {
  const { load: loading } = connect();
  const ids = [instruments[0]!.id, "organization:none", "", "no id at all", bodies[0]!.id];
  expect(await Promise.all(ids.map((id) => loading(OrganizationCard, id)))).toEqual([null, null, null, null, bodies[0]]);
  expect(await loading(PersonCard, bodies[0]!.id)).toBe(null);
});

test("a fragment on an interface loads whatever has it", async () => {
  const { load: loading } = connect();
  const found = await Promise.all([bodies[0]!.id, instruments[0]!.id].map((id) => loading(ResourceCard, id)));
  expect(found.map((card) => card?.__typename)).toEqual(["Organization", "Directive"]);
});

test("where an answer has errors, those alone fail that the errors are about", async () => {
  const errors = [
    { message: "The second failed.", path: ["nodes", 1], extensions: { code: "DOWNSTREAM" } },
    { message: "Of the fourth, the name failed.", path: ["nodes", 3, "name", "vi"], extensions: { code: "NO_NAME" } },
  ];
  const { loading } = answered((ids) => ({ data: { nodes: ids.map((id, index) => (index === 1 ? null : { id })) }, errors }));
  const found = await Promise.allSettled(["a", "b", "c", "d"].map((id) => loading(OrganizationCard, id)));
  const rejected = (error: (typeof errors)[0]) => {
    const about = {
      name: "GraphQLResponseError",
      message: `OrganizationCardById: ${error.message}`,
      code: error.extensions.code,
      operationName: "OrganizationCardById",
      status: 200,
    };
    return { status: "rejected", reason: expect.objectContaining({ ...about, errors: [error] }) };
  };
  expect(found).toEqual([{ status: "fulfilled", value: { id: "a" } }, rejected(errors[0]!), { status: "fulfilled", value: { id: "c" } }, rejected(errors[1]!)]);
});

test.each([
  ["no path", {}],
  ["the path of all", { path: ["nodes"] }],
  ["a path that routers write for all of a list", { path: ["nodes", "@"] }],
])("an error with %s is about all that was asked for: what failed is never taken for what nothing has", async (_what, where) => {
  const error = { message: "One of them failed.", extensions: { code: "DOWNSTREAM" }, ...where };
  const { loading } = answered(([, second]) => ({ data: { nodes: [null, { id: second }] }, errors: [error] }));
  const found = await Promise.allSettled(["a", "b"].map((id) => loading(OrganizationCard, id)));
  const failure = { message: "OrganizationCardById: One of them failed.", code: "DOWNSTREAM", errors: [error] };
  expect(found).toEqual(Array(2).fill({ status: "rejected", reason: expect.objectContaining(failure) }));
});

test("of several requests those fail that failed", async () => {
  const { loading } = answered((ids) => (ids.length === 100 ? named(ids) : { errors: [{ message: "Too few." }] }));
  const found = await Promise.allSettled(Array.from({ length: 101 }, (_, index) => loading(OrganizationCard, String(index))));
  expect(found.slice(99)).toEqual([
    { status: "fulfilled", value: { id: "99" } },
    { status: "rejected", reason: expect.objectContaining({ message: "OrganizationCardById: Too few." }) },
  ]);
});

test.each<[string, Answering]>([
  ["no data", () => ({ data: null, errors: [{ message: "No." }] })],
  ["no nodes", () => ({ data: { nodes: null }, errors: [{ message: "No.", path: ["nodes"] }] })],
])("an answer with %s fails all that it was for", async (_what, answering) => {
  const { loading } = answered(answering);
  const found = await Promise.allSettled(["a", "b"].map((id) => loading(OrganizationCard, id)));
  expect(found).toEqual(Array(2).fill({ status: "rejected", reason: expect.objectContaining({ message: "OrganizationCardById: No." }) }));
});

test("a request that fails fails all that it was for, and the next tick asks anew", async () => {
  let asked = 0;
  const { load: loading } = connect((address, init) => (asked++ === 0 ? Promise.reject(new TypeError("cut")) : fetch(address, init)));
  const found = await Promise.allSettled(bodies.slice(0, 2).map(({ id }) => loading(OrganizationCard, id)));
  expect(found.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await loading(OrganizationCard, bodies[0]!.id)).toEqual(bodies[0]);
});

test("what is no fragment is a rejected promise, and no hang", async () => {
  expect(await failureOf(connect().load(undefined as never, "organization:none"))).toMatchObject({ message: expect.stringContaining("undefined") });
});

test("two clients do not share requests", async () => {
  const [one, other] = [answered(named), answered(named)];
  await Promise.all([one.loading(OrganizationCard, "a"), other.loading(OrganizationCard, "b")]);
  expect([one.asked, other.asked]).toEqual([[["a"]], [["b"]]]);
});
