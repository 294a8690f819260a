import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test as always } from "@jest/globals";
import { graphql } from "graphql";
import type { ExecutionResult } from "graphql";
import { sha256Hex, wordsOf } from "../../src/corpus/evidence.js";
import { mountTexts } from "../../src/corpus/mount.js";
import type { Mount } from "../../src/corpus/mount.js";
import { createContext } from "../../src/graph/schema.js";
import { graph, recordingStore, runQuery } from "../support/query.js";
import { folderOf } from "../support/text-folders.js";
import { corpus, texts, textsFolder, withoutTexts } from "../support/texts.js";

const test = withoutTexts === null ? always : always.skip;

const id = "citation:baoquocte-2021-10106-10186-goal-party-goals-2021-2";
const cited = corpus.records.citation.find((citation) => citation.id === id)!;
const itsText = corpus.records.text.find((text) => text.id === cited.sourceTextId)!;
const shown = `query ($id: ID!) { citation(id: $id) { check quote sourceText { availability } } }`;
const verify = `query ($id: ID!, $text: String!) {
  verifyCitation(id: $id, text: $text) {
    citation { id } check expectedSha256 measuredSha256 wholeTextMatches expectedTextSha256 measuredTextSha256 expectedLength measuredLength
  }
}`;

async function ask(mount: Mount, source: string, variables: Readonly<Record<string, unknown>> = { id }): Promise<ExecutionResult> {
  const result = await graphql({ schema: graph.api, source, variableValues: variables, contextValue: createContext({ store: graph.store, mount }) });
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}

const verification = async (text: string) => (await runQuery(verify, { variables: { id, text } })).data?.verifyCitation as Record<string, unknown> | null;

always("without texts a text is known by its digest only, and nothing is checked or quoted", async () => {
  expect(await runQuery(shown, { variables: { id } })).toEqual({
    data: { citation: { check: "NOT_CHECKED", quote: null, sourceText: { availability: "DIGEST_ONLY" } } },
  });
});

always("beside a file that is no text of the corpus, a text without its copy and its citations are a mismatch", async () => {
  const mount = mountTexts(folderOf({ "a.txt": "một văn bản khác" }), corpus, { quotes: true });
  expect(await ask(mount, shown)).toEqual({ data: { citation: { check: "MISMATCH", quote: null, sourceText: { availability: "MISMATCH" } } } });
});

test("with the texts every citation is verified, and is quoted only where quoting is allowed", async () => {
  const mount = mountTexts(textsFolder, corpus, { quotes: true });
  expect(await ask(mount, shown)).toEqual({
    data: { citation: { check: "VERIFIED", quote: wordsOf(texts.get(itsText.id)!, cited), sourceText: { availability: "MOUNTED" } } },
  });
  expect(await ask(mountTexts(textsFolder, corpus), shown)).toEqual({
    data: { citation: { check: "VERIFIED", quote: null, sourceText: { availability: "MOUNTED" } } },
  });
  const ids = corpus.records.citation.map((citation) => citation.id);
  for (let start = 0; start < ids.length; start += 100) {
    const { data } = await ask(mount, "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Citation { check quote sha256 } } }", {
      ids: ids.slice(start, start + 100),
    });
    for (const node of data?.nodes as { check: string; quote: string; sha256: string }[])
      expect([node.check, sha256Hex(node.quote)]).toEqual(["VERIFIED", node.sha256]);
  }
});

test("a folder in which one copy was changed gives MISMATCH for that text alone, and names the file", async () => {
  const copies = readdirSync(textsFolder).map((name) => readFileSync(join(textsFolder, name), "utf8"));
  const whole = copies.filter((raw) => [...texts.values()].some(({ sha256 }) => sha256 === sha256Hex(raw.normalize("NFC")) && sha256 !== itsText.sha256));
  // The last word is another one; all that is cited stands where it stood.
  const changed = `${texts.get(itsText.id)!.text.trimEnd()}.\n`;
  const folder = folderOf({ "renamed.txt": changed, ...Object.fromEntries(whole.map((raw, index) => [`${String(index)}.txt`, raw])) });
  const mount = mountTexts(folder, corpus, { quotes: true });
  const { data } = await ask(mount, "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on SourceText { availability } } }", {
    ids: corpus.records.text.map((text) => text.id),
  });
  expect(data?.nodes).toEqual(corpus.records.text.map((text) => ({ availability: text.id === itsText.id ? "MISMATCH" : "MOUNTED" })));
  expect(await ask(mount, shown)).toEqual({ data: { citation: { check: "MISMATCH", quote: null, sourceText: { availability: "MISMATCH" } } } });
  expect(mount.others).toEqual([{ file: "renamed.txt", sha256: sha256Hex(changed) }]);
});

test("a caller's whole copy is verified, and everything that was measured is told", async () => {
  const { text } = texts.get(itsText.id)!;
  const expected = {
    citation: { id },
    check: "VERIFIED",
    expectedSha256: cited.sha256,
    measuredSha256: cited.sha256,
    wholeTextMatches: true,
    expectedTextSha256: itsText.sha256,
    measuredTextSha256: itsText.sha256,
    expectedLength: itsText.length,
    measuredLength: itsText.length,
  };
  expect(await verification(text)).toEqual(expected);
  expect(await verification(`\uFEFF${text.replace(/\n/gu, "\r\n").normalize("NFD")}`)).toEqual(expected);
});

test("a copy that differs elsewhere still proves the citation, and is told to be another text; one that has moved does not", async () => {
  const { text } = texts.get(itsText.id)!;
  expect(await verification(`${text}x`)).toEqual(
    expect.objectContaining({ check: "VERIFIED", wholeTextMatches: false, measuredTextSha256: sha256Hex(`${text}x`), measuredLength: itsText.length + 1 }),
  );
  expect(await verification(`x${text}`)).toEqual(expect.objectContaining({ check: "MISMATCH", wholeTextMatches: false }));
});

always("a text that ends before the stretch does has no such stretch", async () => {
  expect(await verification("ngắn")).toEqual(
    expect.objectContaining({ check: "MISMATCH", measuredSha256: null, wholeTextMatches: false, measuredTextSha256: sha256Hex("ngắn"), measuredLength: 4 }),
  );
});

always("a citation that is not there has no verification", async () => {
  const answers = ["citation:none", "goal:party-goals-2021-2"].map((other) => runQuery(verify, { variables: { id: other, text: "x" } }));
  expect(await Promise.all(answers)).toEqual([{ data: { verifyCitation: null } }, { data: { verifyCitation: null } }]);
});

always("200 kB are measured; a byte more is refused with both sizes", async () => {
  expect(await verification("à".repeat(100_000))).toEqual(expect.objectContaining({ measuredLength: 100_000 }));
  expect(await runQuery(verify, { variables: { id, text: `${"à".repeat(100_000)}x` } })).toEqual({
    data: { verifyCitation: null },
    errors: [
      expect.objectContaining({
        message: "text has 200001 bytes: expected at most 200000",
        path: ["verifyCitation"],
        extensions: { code: "TEXT_TOO_LARGE", bytes: 200_001, max: 200_000 },
      }),
    ],
  });
});

always("several verifications from a store that waits ask for their citations, and then for their texts, together", async () => {
  const store = recordingStore();
  const other = corpus.records.citation.find((citation) => citation.sourceTextId !== itsText.id)!;
  const source = `query ($a: ID!, $b: ID!, $text: String!) { a: verifyCitation(id: $a, text: $text) { check } b: verifyCitation(id: $b, text: $text) { check } }`;
  expect(await runQuery(source, { variables: { a: id, b: other.id, text: "x" }, store })).toEqual({
    data: { a: { check: "MISMATCH" }, b: { check: "MISMATCH" } },
  });
  expect(store.calls).toEqual([
    ["byIds", id, other.id],
    ["byIds", itsText.id, other.sourceTextId],
  ]);
});
