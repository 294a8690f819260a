import { expect, test } from "@jest/globals";
import { graph, recordingStore, runQuery } from "../support/query.js";

test("an unknown id is null without an error", async () => {
  expect(
    await runQuery(`{
      node(id: "directive:nowhere") { id }
      resource(id: "citation:nowhere") { id }
      directive(id: "person:vo-van-thuong") { id }
      country(code: "ZZ") { id }
      citation(id: "") { id }
      nodes(ids: ["person:vo-van-thuong", "person:nobody"]) { __typename id }
    }`),
  ).toEqual({
    data: { node: null, resource: null, directive: null, country: null, citation: null, nodes: [{ __typename: "Person", id: "person:vo-van-thuong" }, null] },
  });
});

test("every record is found by its id and says its type", async () => {
  const typeNames = {
    article: "Article",
    speech: "Speech",
    directive: "Directive",
    "goal-set": "GoalSet",
    goal: "Goal",
    organization: "Organization",
    person: "Person",
    office: "Office",
    event: "Event",
    topic: "Topic",
    country: "Country",
    tenure: "Tenure",
    citation: "Citation",
    text: "SourceText",
  };
  for (const [kind, typeName] of Object.entries(typeNames)) {
    const ids = graph.corpus.records[kind as keyof typeof typeNames].map(({ id }) => id);
    for (let start = 0; start < ids.length; start += 100) {
      const page = ids.slice(start, start + 100);
      const { data } = await runQuery("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", { variables: { ids: page } });
      expect(data).toEqual({ nodes: page.map((id) => ({ __typename: typeName, id })) });
    }
  }
});

test("a code that is no code is refused with the value", async () => {
  expect(await runQuery(`{ country(code: "Viet Nam") { id } }`)).toEqual({
    data: { country: null },
    errors: [
      {
        message: 'code is "Viet Nam": expected two letters, as in VN',
        path: ["country"],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: "BAD_ARGUMENT", value: "Viet Nam" },
      },
    ],
  });
});

test("filters narrow together, null does not narrow, and an empty list finds nothing", async () => {
  const { data } = await runQuery(`{
    all: directives(filter: { issuerIds: null }) { totalCount }
    none: directives(filter: { issuerIds: [] }) { totalCount }
    secretariat: directives(filter: { issuerIds: ["organization:ban-bi-thu"], directiveKinds: [DIRECTIVE], directiveStatuses: [ISSUED] }) { nodes { id } }
    in2019: directives(filter: { issuerIds: ["organization:ban-bi-thu"], from: "2019-01-01", to: "2019-12-31" }) { nodes { id } }
  }`);
  expect(data).toEqual({
    all: { totalCount: graph.corpus.counts.directive },
    none: { totalCount: 0 },
    secretariat: { nodes: [{ id: "directive:28-ct-tw-2008" }, { id: "directive:38-ct-tw-2019" }] },
    in2019: { nodes: [{ id: "directive:38-ct-tw-2019" }, { id: "directive:nghi-quyet-chi-thi-ve-doi-ngoai" }] },
  });
});

test("citations narrow to the field they prove", async () => {
  const { data } = await runQuery(
    `{ directive(id: "directive:32-ct-tw-2019") { citations(field: "date") { supports paragraph derivation source { id } fact { id } } } }`,
  );
  const { citations } = data?.directive as { citations: { supports: string[]; paragraph: number; source: object; fact: object }[] };
  expect(citations.map(({ paragraph, source, fact }) => ({ paragraph, source, fact }))).toEqual([
    { paragraph: 24, source: { id: "article:vufo-congress-6-speech" }, fact: { id: "directive:32-ct-tw-2019" } },
  ]);
  expect(citations.every(({ supports }) => supports.includes("date"))).toBe(true);
});

test("a page of directives loads its issuers in one batch from a store that waits", async () => {
  const store = recordingStore();
  const waiting = await runQuery(`{ directives(filter: { directiveKinds: [DIRECTIVE], directiveStatuses: [ISSUED] }) { nodes { id issuers { id } } } }`, {
    store,
  });
  expect(waiting).toEqual({
    data: {
      directives: {
        nodes: [
          { id: "directive:28-ct-tw-2008", issuers: [{ id: "organization:ban-bi-thu" }] },
          { id: "directive:32-ct-tw-2019", issuers: [{ id: "organization:bo-chinh-tri" }] },
          { id: "directive:38-ct-tw-2019", issuers: [{ id: "organization:ban-bi-thu" }] },
        ],
      },
    },
  });
  expect(store.calls).toEqual([
    ["page", "directive"],
    ["byIds", "organization:ban-bi-thu", "organization:bo-chinh-tri"],
  ]);
});

test("every association of a store that waits is asked for in batches, not one by one", async () => {
  const store = recordingStore();
  const query = `{
    goals(first: 50) { nodes { set { id } parent { id } children { id } setBy { id } about { id } topics { id } citations { id } article { id publisher { id } text { id } } speech { id event { id } reports { article { id } } } statedBy { resource { id } tenures { person { id } office { organization { parent { id } } } } } addressees { representing { id } } } }
    people(first: 50) { nodes { speeches { id } } }
    organizations(first: 50) { nodes { children { id } offices { id country { id } } country { id } } }
    events(first: 50) { nodes { partOf { id } parts { id } speeches { id presents { id } citedDirectives { id } } articles { id goalSets { id } credits { contributor { id } } } } }
    topics(first: 50) { nodes { members { id } } }
  }`;
  const atOnce = await runQuery(query);
  expect(await runQuery(query, { store })).toEqual(atOnce);
  expect(atOnce.errors).toBe(undefined);
  const asked = store.calls.filter(([method]) => method !== "page");
  const perCall = new Map<string, number>();
  for (const [method, collection, key] of asked) {
    const name = method === "byIds" ? "byIds" : `${String(collection)} by ${String(key)}`;
    perCall.set(name, (perCall.get(name) ?? 0) + 1);
  }
  for (const [name, count] of perCall) expect([name, count <= (name === "byIds" ? 12 : 4)]).toEqual([name, true]);
});

test("a search finds marked words by bare letters", async () => {
  const { data } = await runQuery(
    `{ search(query: "chi thi 32", first: 1) { nodes { id } interpretedAs { words marks truncated } edges { matches { field words spans { start end } } } } }`,
  );
  expect(data).toEqual({
    search: {
      nodes: [{ id: "directive:32-ct-tw-2019" }],
      interpretedAs: { words: ["chi", "thi", "32"], marks: "IGNORE", truncated: false },
      edges: [{ matches: expect.any(Array) as unknown }],
    },
  });
});

test("searches that say nothing are answered", async () => {
  const { data, errors } = await runQuery(
    'query ($long: String!) { empty: search(query: "") { totalCount } marks: search(query: "?!…") { totalCount } long: search(query: $long) { totalCount interpretedAs { truncated } } }',
    {
      variables: { long: "đối ngoại ".repeat(1000) },
    },
  );
  expect(errors).toBe(undefined);
  expect(data).toEqual({
    empty: { totalCount: 0 },
    marks: { totalCount: 0 },
    long: { totalCount: expect.any(Number) as unknown, interpretedAs: { truncated: true } },
  });
});
