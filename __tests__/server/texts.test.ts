import { afterAll, afterEach, expect, jest, test as always } from "@jest/globals";
import { sha256Hex } from "../../src/corpus/evidence.js";
import { post, read, serve, stopAll } from "../support/serving.js";
import { folderOf } from "../support/text-folders.js";
import { corpus, texts, textsFolder, withoutTexts } from "../support/texts.js";

const test = withoutTexts === null ? always : always.skip;

const cited = corpus.records.citation.find(({ id }) => id === "citation:baoquocte-2021-10106-10186-goal-party-goals-2021-2")!;
const question = { query: "query ($id: ID!) { citation(id: $id) { check quote sourceText { availability } } }", variables: { id: cited.id } };
const answered = (check: string, availability: string, quote: unknown = null) => ({ data: { citation: { check, quote, sourceText: { availability } } } });

const logged = jest.spyOn(process.stderr, "write").mockReturnValue(true);
// Node itself warns of Jest's modules, once a process.
const lines = () => logged.mock.calls.flatMap(([line]) => (String(line).startsWith("{") ? [JSON.parse(String(line)) as unknown] : []));
afterEach(() => {
  logged.mockClear();
});
afterAll(async () => {
  logged.mockRestore();
  await stopAll();
});

always("without a folder of texts nothing is checked, quoted or said", async () => {
  const { url } = await serve({ quotes: "on" });
  expect((await read(await fetch(`${url}/graphql`, post(question)))).body).toEqual(answered("NOT_CHECKED", "DIGEST_ONLY"));
  expect(lines()).toEqual([]);
});

test.each(["/graphql", "/subgraph"])("with the texts, %s shows that citations are verified, and their words where the operator allows it", async (door) => {
  const quiet = await serve({ texts: textsFolder });
  expect((await read(await fetch(`${quiet.url}${door}`, post(question)))).body).toEqual(answered("VERIFIED", "MOUNTED"));
  const quoting = await serve({ texts: textsFolder, quotes: "on" });
  const { body } = await read(await fetch(`${quoting.url}${door}`, post(question)));
  expect(body).toEqual(answered("VERIFIED", "MOUNTED", expect.any(String)));
  expect(sha256Hex((body as { data: { citation: { quote: string } } }).data.citation.quote)).toBe(cited.sha256);
  expect(lines()).toEqual([]);
});

test("a changed copy is one line that names the file and both digests; the server starts, and quotes nothing of it", async () => {
  const changed = `${texts.get(cited.sourceTextId)!.text} `;
  const others = [...texts].filter(([id]) => id !== cited.sourceTextId);
  const folder = folderOf({ "changed.txt": changed, ...Object.fromEntries(others.map(([id, { text }]) => [`${id.slice("text:".length)}.txt`, text])) });
  const { url, graph } = await serve({ texts: folder, quotes: "on" });
  expect(lines()).toEqual([
    {
      time: expect.any(String),
      level: "warn",
      message: "MISMATCH: no file has the digest of a source text, and files are there that are no text of the corpus",
      text: cited.sourceTextId,
      expected: corpus.records.text.find(({ id }) => id === cited.sourceTextId)!.sha256,
      folder,
      files: [{ file: "changed.txt", sha256: sha256Hex(changed) }],
    },
  ]);
  expect((await read(await fetch(`${url}/graphql`, post(question)))).body).toEqual(answered("MISMATCH", "MISMATCH"));
  expect(graph.mount.verified).toBe(corpus.records.citation.filter(({ sourceTextId }) => sourceTextId !== cited.sourceTextId).length);
});

always("in a folder of strangers every text is a mismatch, a line each", async () => {
  const folder = folderOf({ "a.txt": "a", "b.txt": "b" });
  await serve({ texts: folder });
  const files = ["a", "b"].map((words) => ({ file: `${words}.txt`, sha256: sha256Hex(words) }));
  expect(lines()).toEqual(corpus.records.text.map(({ id, sha256 }) => expect.objectContaining({ level: "warn", text: id, expected: sha256, folder, files })));
});
