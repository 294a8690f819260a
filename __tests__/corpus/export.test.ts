import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { z } from "zod";
import { compile } from "../../src/corpus/compile.js";
import { corpusDocument, corpusJsonSchema } from "../../src/corpus/export.js";
import { fixtures } from "../../src/corpus/fixtures/index.js";

const corpus = compile(fixtures);
const { json, sha256 } = corpusDocument(corpus);

test("the document is the same bytes in whichever order the fixtures are listed, and ends in one line end", () => {
  expect(corpusDocument(compile([...fixtures].reverse())).json).toBe(json);
  expect(json.indexOf("\n")).toBe(json.length - 1);
});

test("its digest is over its bytes without the member that holds it, and holds nothing else back", () => {
  const without = json.replace(/,"sha256":"[0-9a-f]{64}"\}\n$/u, "}\n");
  expect(createHash("sha256").update(without).digest("hex")).toBe(sha256);
  const document = JSON.parse(json) as { sha256: string; records: unknown; counts: unknown; release: string };
  expect(document.sha256).toBe(sha256);
  expect({ release: document.release, records: document.records, counts: document.counts }).toEqual(JSON.parse(JSON.stringify(corpus)));
});

test("members are sorted by name everywhere", () => {
  const unsorted: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    const names = Object.keys(value);
    if (!Array.isArray(value) && names.join() !== [...names].sort().join()) unsorted.push(path);
    for (const [name, inner] of Object.entries(value)) visit(inner, `${path}.${name}`);
  };
  visit(JSON.parse(json), "");
  expect(unsorted).toEqual([]);
});

test("the JSON Schema takes the document, and refuses one with a wrong id, a member more or a member less", () => {
  const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(corpusJsonSchema())) as Parameters<typeof z.fromJSONSchema>[0]);
  const document = () => JSON.parse(json) as { records: { person: Record<string, unknown>[] } };
  expect(schema.safeParse(document()).error).toBeUndefined();
  for (const spoil of [
    (person: Record<string, unknown>) => (person.id = "directive:somebody"),
    (person: Record<string, unknown>) => (person.age = 60),
    (person: Record<string, unknown>) => delete person.name,
  ]) {
    const spoilt = document();
    spoil(spoilt.records.person[0]!);
    expect(schema.safeParse(spoilt).success).toBe(false);
  }
});
