import { expect, test } from "@jest/globals";
import { graph, recordingStore, runSubgraph } from "../support/query.js";

const entities =
  "query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Resource { id } ... on Country { code } ... on Citation { paragraph } } }";

test("_service gives the SDL that is published", async () => {
  expect(await runSubgraph("{ _service { sdl } }")).toEqual({ data: { _service: { sdl: graph.subgraphSdl } } });
});

test("references keep order and duplicates; an unknown id is null, a bad reference fails alone with its index", async () => {
  const representations = [
    { __typename: "Directive", id: "directive:32-ct-tw-2019" },
    { __typename: "Nothing", id: "x" },
    { __typename: "Country", code: "VN" },
    { __typename: "Directive", id: "directive:none" },
    { __typename: "Directive" },
    { __typename: "Directive", id: { vi: "x" } },
    { __typename: "Resource", id: "person:vo-van-thuong" },
    "directive:32-ct-tw-2019",
    { __typename: "Directive", id: "directive:32-ct-tw-2019" },
    { __typename: "Person", id: "directive:32-ct-tw-2019" },
  ];
  const { data, errors } = await runSubgraph(entities, { variables: { representations } });
  const directive = { __typename: "Directive", id: "directive:32-ct-tw-2019" };
  expect(data).toEqual({
    _entities: [
      directive,
      null,
      { __typename: "Country", id: "country:vn", code: "VN" },
      null,
      null,
      null,
      { __typename: "Person", id: "person:vo-van-thuong" },
      null,
      directive,
      null,
    ],
  });
  expect(errors?.map(({ message, path, extensions }) => ({ message, path, extensions }))).toEqual([
    { message: "reference 1 is of Nothing: that is no entity of this subgraph", path: ["_entities", 1], extensions: { code: "UNKNOWN_ENTITY", index: 1 } },
    {
      message: 'reference 4 to Directive has the fields of none of its keys: "id"',
      path: ["_entities", 4],
      extensions: { code: "BAD_REPRESENTATION", index: 4 },
    },
    {
      message: "reference 5 to Directive cannot be read: id is no ID",
      path: ["_entities", 5],
      extensions: { code: "BAD_REPRESENTATION", index: 5 },
    },
    { message: "reference 7 has no __typename", path: ["_entities", 7], extensions: { code: "BAD_REPRESENTATION", index: 7 } },
  ]);
});

test("references of mixed types cost one batch by id and one by code", async () => {
  const store = recordingStore();
  const representations = [
    ...graph.corpus.records.goal.map(({ id }) => ({ __typename: "Goal", id })),
    ...graph.corpus.records.person.map(({ id }) => ({ __typename: "Person", id })),
    ...graph.corpus.records.country.map(({ code }) => ({ __typename: "Country", code })),
  ];
  const { data } = await runSubgraph(entities, { variables: { representations }, store });
  expect((data?._entities as unknown[]).includes(null)).toBe(false);
  expect(store.calls.map(([method, ...facts]) => (method === "byIds" ? method : [method, facts[0], facts[1]]))).toEqual([
    "byIds",
    ["byKey", "country", "code"],
  ]);
});

test("a store that fails blanks its own references, with their index", async () => {
  const store = { ...recordingStore(), byIds: () => Promise.reject(new Error("the disk is gone")) };
  const representations = [
    { __typename: "Person", id: "person:vo-van-thuong" },
    { __typename: "Country", code: "VN" },
  ];
  const { data, errors } = await runSubgraph(
    "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Country { code } } }",
    {
      variables: { representations },
      store,
    },
  );
  expect(data).toEqual({ _entities: [null, { code: "VN" }] });
  expect(errors?.map(({ path, extensions }) => ({ path, extensions }))).toEqual([
    { path: ["_entities", 0], extensions: { code: "REFERENCE_FAILED", index: 0 } },
  ]);
});

test("far too many references are refused at once", async () => {
  const representations = new Array(10_001).fill({ __typename: "Person", id: "person:vo-van-thuong" });
  const { errors } = await runSubgraph(entities, { variables: { representations } });
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "TOO_MANY_REPRESENTATIONS", max: 10_000 }]);
});

test("aliases do not get round the bound, and each operation begins anew", async () => {
  const representations = new Array(4_000).fill({ __typename: "Person", id: "person:vo-van-thuong" });
  const source = `query ($r: [_Any!]!) { ${["a", "b", "c"].map((alias) => `${alias}: _entities(representations: $r) { __typename }`).join(" ")} }`;
  for (let time = 0; time < 2; time += 1) {
    const { data, errors } = await runSubgraph(source, { variables: { r: representations } });
    expect([data, errors?.map(({ path, extensions }) => [path, extensions])]).toEqual([null, [[["c"], { code: "TOO_MANY_REPRESENTATIONS", max: 10_000 }]]]);
  }
});

test("node and nodes are not in the subgraph", () => {
  const fields = Object.keys(graph.subgraph.getQueryType()?.getFields() ?? {});
  expect(fields.filter((field) => ["node", "nodes", "_entities", "_service"].includes(field))).toEqual(["_entities", "_service"]);
});
