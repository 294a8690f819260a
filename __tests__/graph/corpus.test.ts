import { expect, test } from "@jest/globals";
import { corpusDocument } from "../../src/corpus/export.js";
import { graph, runQuery } from "../support/query.js";

test("the corpus says which state of the data it is, and its counts are those of the lists", async () => {
  const { data } = await runQuery(`{
    corpus { release sha256 licence counts { typeName count } }
    articles(first: 0) { totalCount }
    statements(first: 0) { totalCount }
    observations(first: 0) { totalCount }
    disagreements(first: 0) { totalCount }
  }`);
  const { corpus, ...lists } = data as { corpus: { release: string; sha256: string; licence: string; counts: { typeName: string; count: number }[] } } & Record<
    string,
    { totalCount: number }
  >;
  const counted = new Map(corpus.counts.map(({ typeName, count }) => [typeName, count]));
  expect([corpus.release, corpus.sha256, corpus.licence]).toEqual([graph.corpus.release, corpusDocument(graph.corpus).sha256, "MIT"]);
  expect([...counted.keys()].every((typeName) => typeName in graph.api.getTypeMap())).toBe(true);
  expect(lists).toEqual({
    articles: { totalCount: counted.get("Article") },
    statements: { totalCount: counted.get("Statement") },
    observations: { totalCount: counted.get("Observation") },
    disagreements: { totalCount: counted.get("Disagreement") },
  });
});
