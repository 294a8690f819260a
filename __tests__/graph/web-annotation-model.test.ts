import { expect, test } from "@jest/globals";
import { graph, runQuery } from "../support/query.js";

type Json = Readonly<Record<string, unknown>>;
type Rule = (value: unknown) => readonly string[];

// The Web Annotation Data Model (W3C Recommendation, 23 February 2017) as far as our annotations use it, and nothing beyond: what is not allowed
// here is a fault. Each rule gives the faults it finds.
const exactly =
  (...allowed: readonly unknown[]): Rule =>
  (value) =>
    allowed.includes(value) ? [] : [`${JSON.stringify(value) ?? "nothing"} in place of ${allowed.join(" or ")}`];
/** An absolute IRI (RFC 3987): a scheme, and no character that an IRI must escape. */
const iri: Rule = (value) =>
  typeof value === "string" && /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/u.test(value) && URL.canParse(value) ? [] : [`${JSON.stringify(value)} is no IRI`];
const position: Rule = (value) => (Number.isInteger(value) && (value as number) >= 0 ? [] : [`${JSON.stringify(value)} is no non-negative integer`]);
const object =
  (required: Readonly<Record<string, Rule>>, optional: Readonly<Record<string, Rule>> = {}): Rule =>
  (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [`${JSON.stringify(value)} is no object`];
    const members = value as Json;
    return [
      ...Object.keys(required).flatMap((name) => (name in members ? [] : [`${name} is missing`])),
      ...Object.entries(members).flatMap(([name, member]) => {
        const rule = required[name] ?? optional[name];
        return rule === undefined ? [`${name} is not of the model`] : rule(member).map((fault) => `${name}: ${fault}`);
      }),
    ];
  };

// The motivations of section 3.3.5.
const motivations = [
  "assessing",
  "bookmarking",
  "classifying",
  "commenting",
  "describing",
  "editing",
  "highlighting",
  "identifying",
  "linking",
  "moderating",
  "questioning",
  "replying",
  "tagging",
];
// Section 4.2.5. TextQuoteSelector, whose members are words of the source, is not allowed.
const textPosition: Rule = (value) => {
  const faults = object({ type: exactly("TextPositionSelector"), start: position, end: position })(value);
  const { start, end } = value as { start: number; end: number };
  return faults.length > 0 || start < end ? faults : [`the stretch ${String(start)}-${String(end)} is empty`];
};
// Section 4.3.1.
const timeState = object({ type: exactly("TimeState"), cached: iri });
// Sections 3.1, 3.2.1 and 4.
const annotation = object({
  "@context": exactly("http://www.w3.org/ns/anno.jsonld"),
  id: iri,
  type: exactly("Annotation"),
  motivation: exactly(...motivations),
  body: iri,
  target: object({ type: exactly("SpecificResource"), source: iri, selector: textPosition }, { state: timeState }),
});

interface Answered {
  readonly id: string;
  readonly webAnnotation: Json & { readonly target: Json };
  readonly source: { readonly originUrl: string | null };
  readonly sourceText: { readonly sha256: string };
}

async function everyCitation(): Promise<readonly Answered[]> {
  const ids = graph.corpus.records.citation.map(({ id }) => id);
  const found: Answered[] = [];
  const query =
    "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Citation { id webAnnotation source { ... on Article { originUrl } } sourceText { sha256 } } } }";
  for (let start = 0; start < ids.length; start += 100) {
    const { data } = await runQuery(query, { variables: { ids: ids.slice(start, start + 100) } });
    found.push(...(data?.nodes as Answered[]));
  }
  return found;
}

test("every citation of the corpus is an annotation of the W3C's model, and has no words in it", async () => {
  const citations = await everyCitation();
  expect(citations.length).toBe(graph.corpus.records.citation.length);
  expect(citations.flatMap(({ id, webAnnotation }) => annotation(webAnnotation).map((fault) => `${id}: ${fault}`))).toEqual([]);
  expect(new Set(citations.map(({ webAnnotation }) => webAnnotation.id)).size).toBe(citations.length);
});

test("the target is the printed address, with the digest of the text that the positions count in; else the text by its digest", async () => {
  const citations = await everyCitation();
  const shape = ({ webAnnotation: { target }, source: { originUrl }, sourceText: { sha256 } }: Answered) =>
    JSON.stringify([target.source, target.state]) ===
    JSON.stringify(originUrl === null ? [`urn:sha256:${sha256}`, undefined] : [originUrl, { type: "TimeState", cached: `urn:sha256:${sha256}` }]);
  expect(citations.filter((citation) => !shape(citation)).map(({ id }) => id)).toEqual([]);
  // Both forms occur.
  expect(new Set(citations.map(({ source }) => source.originUrl === null))).toEqual(new Set([true, false]));
});

test("the check finds faults where there are some", async () => {
  const [{ webAnnotation } = { webAnnotation: null }] = await everyCitation();
  const { target, ...rest } = webAnnotation as Json & { target: Json };
  const broken: readonly unknown[] = [
    { ...rest, target: { ...target, selector: { type: "TextQuoteSelector", exact: "words" } } },
    { ...rest, target: { ...target, selector: { type: "TextPositionSelector", start: 5, end: 5 } } },
    { ...rest, target: { ...target, source: "not an address" } },
    { ...rest, target, motivation: "proving" },
    rest,
    null,
  ];
  expect(broken.filter((each) => annotation(each).length === 0)).toEqual([]);
});
