/** The associations of statements, figures, relations, participations, mentions and the time line. */
import { expect, test } from "@jest/globals";
import { recordingStore, runQuery } from "../support/query.js";

test("relations are seen from either end, and narrowed by type and direction", async () => {
  const { data } = await runQuery(`{
    out: resource(id: "organization:ban-doi-ngoai-trung-uong") { relations(direction: OUT, types: [COORDINATES_WITH]) { totalCount nodes { subject { id } } } }
    any: resource(id: "organization:ban-doi-ngoai-trung-uong") { relations(types: [COORDINATES_WITH], first: 100) { totalCount nodes { subject { id } target { id } } } }
    none: resource(id: "organization:ban-doi-ngoai-trung-uong") { relations(types: []) { totalCount } }
  }`);
  const { out, any, none } = data as Record<string, { relations: { totalCount: number; nodes: { subject: { id: string }; target: { id: string } }[] } }>;
  const id = "organization:ban-doi-ngoai-trung-uong";
  expect(out!.relations.nodes.filter(({ subject }) => subject.id !== id)).toEqual([]);
  expect(any!.relations.nodes.filter(({ subject, target }) => subject.id !== id && target.id !== id)).toEqual([]);
  expect(any!.relations.totalCount).toBeGreaterThanOrEqual(out!.relations.totalCount);
  expect(none!.relations.totalCount).toBe(0);
});

test("the time line is one order through all that has a date, and back again", async () => {
  const line = async (direction: string) => {
    const { data } = await runQuery(
      `{ timeline(direction: ${direction}, first: 100, filter: { from: "1900-01-01" }) { nodes { __typename id date { value earliest latest } } } }`,
    );
    return (data?.timeline as { nodes: { id: string; date: { value: string | null; earliest: string | null; latest: string | null } }[] }).nodes;
  };
  const [forth, back] = [await line("ASC"), await line("DESC")];
  const places = forth.map(({ date }) => date.value ?? date.earliest ?? date.latest ?? "");
  expect(places).toEqual([...places].sort());
  expect(back.map(({ id }) => id)).toEqual(forth.map(({ id }) => id).reverse());
});

test("a page of figures loads their indicators and citations in one batch each from a store that waits", async () => {
  const store = recordingStore();
  await runQuery(`{ observations(first: 5) { nodes { indicator { id } citations { id } } } }`, { store });
  expect(store.calls.map(([method]) => method)).toEqual(["page", "byIds"]);
});

test("who took part in several events is asked for together, and so are the sides", async () => {
  const store = recordingStore();
  await runQuery(`{ events(first: 30) { nodes { participants { role actor { resource { id } representing { id } } } } } }`, { store });
  expect(store.calls.map(([method, collection]) => [method, method === "byIds" ? "ids" : collection])).toEqual([
    ["page", "event"],
    ["byKey", "participation"],
    ["byIds", "ids"],
  ]);
});

test("what is said about several resources is paged one by one, as pages are", async () => {
  const store = recordingStore();
  await runQuery(`{ topics(first: 2) { nodes { statements(first: 1) { totalCount } mentions(first: 1) { totalCount } } } }`, { store });
  expect(store.calls.map(([method, collection]) => [method, collection])).toEqual([
    ["page", "topic"],
    ["page", "statement"],
    ["page", "mention"],
    ["page", "statement"],
    ["page", "mention"],
  ]);
});

test("an unknown kind of role, or a bad date, is refused with what is accepted", async () => {
  const { errors } = await runQuery(`{ timeline(filter: { from: "14/12/2021" }) { totalCount } }`);
  expect(errors?.map(({ message }) => message)).toEqual(['Date cannot represent "14/12/2021": expected a day such as 2019-02-18']);
});
