import { expect, test } from "@jest/globals";
import { graph, recordingStore, runQuery } from "../support/query.js";

interface Annotation {
  readonly id: string;
  readonly target: { readonly source: string; readonly selector: { readonly start: number; readonly end: number } };
}

test("a citation is a Web Annotation: the fact, and a position in the printed address or in the text known by its digest", async () => {
  const text = graph.corpus.records.text.find(({ id }) => id === "text:baoquocte-2021")!;
  const { data } = await runQuery(`{ goal(id: "goal:party-goals-2021-2") { citations { id start end webAnnotation } } }`);
  const [citation] = (data?.goal as { citations: { id: string; start: number; end: number; webAnnotation: Annotation }[] }).citations;
  expect(citation!.webAnnotation).toEqual({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:doi-ngoai:${citation!.id}`,
    type: "Annotation",
    motivation: "linking",
    body: "urn:doi-ngoai:goal:party-goals-2021-2",
    target: {
      type: "SpecificResource",
      source: `urn:sha256:${text.sha256}`,
      selector: { type: "TextPositionSelector", start: citation!.start, end: citation!.end },
    },
  });
});

test("every annotation names its target by an IRI, and its selector is a half-open stretch (Web Annotation Data Model, 4.2.5)", async () => {
  const ids = graph.corpus.records.citation.map(({ id }) => id);
  for (let start = 0; start < ids.length; start += 100) {
    const { data } = await runQuery("query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Citation { webAnnotation } } }", {
      variables: { ids: ids.slice(start, start + 100) },
    });
    for (const { webAnnotation } of data?.nodes as { webAnnotation: Annotation }[]) {
      const { source, selector } = webAnnotation.target;
      expect([URL.canParse(source), URL.canParse(webAnnotation.id), selector.start >= 0 && selector.start < selector.end]).toEqual([true, true, true]);
    }
  }
});

test("annotations of several citations ask for their articles and texts together", async () => {
  const store = recordingStore();
  await runQuery(`{ goal(id: "goal:party-goals-2021-1") { citations { webAnnotation } } }`, { store });
  expect(store.calls.map(([method]) => method)).toEqual(["byIds", "byIds", "byIds"]);
});
