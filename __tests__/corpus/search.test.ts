import { expect, test } from "@jest/globals";
import { compile } from "../../src/corpus/compile.js";
import { fixtures } from "../../src/corpus/fixtures/index.js";
import { canonicalMarks, fold, hasMarks, wordsIn } from "../../src/corpus/fold.js";
import { resourceKinds } from "../../src/corpus/records.js";
import type { Records, ResourceKind } from "../../src/corpus/records.js";
import { maxQueryWords, SearchIndex } from "../../src/corpus/search.js";
import type { SearchAnswer, SearchHit, SearchQuery } from "../../src/corpus/search.js";

const corpus = compile(fixtures);
const index = new SearchIndex(corpus);

const whole: Omit<SearchQuery, "text"> = { kinds: null, channels: null, marks: "AUTO", size: 1000, after: null };
const search = (text: string, more: Partial<SearchQuery> = {}): SearchAnswer => index.search({ text, ...whole, ...more });
const idsOf = ({ hits }: SearchAnswer): readonly string[] => hits.map(({ id }) => id);
/** The words that a hit's spans point at, cut out by code points. */
const pointedAt = ({ matches }: SearchHit): readonly string[] =>
  matches.flatMap(({ text, spans }) => spans.map(({ start, end }) => Array.from(text).slice(start, end).join("")));
const nothing = (words: readonly string[], truncated = false): SearchAnswer => ({
  ...{ hits: [], totalCount: 0, start: 0, facets: [] },
  interpretedAs: { words, marks: "IGNORE", truncated },
});

test("bare letters find marked words, and the name that holds the phrase comes first", () => {
  expect(idsOf(search("cay tre", { kinds: ["topic", "goal", "speech"] }))).toEqual([
    "topic:ngoai-giao-cay-tre",
    "goal:commission-tasks-2023-5",
    "goal:nguyen-phu-trong-resolve-2021",
    "speech:nguyen-phu-trong-2021",
  ]);
  expect(idsOf(search("cay tre"))[0]).toBe("topic:ngoai-giao-cay-tre");
  expect(search("cay tre").interpretedAs).toEqual({ words: ["cay", "tre"], marks: "IGNORE", truncated: false });
  expect(idsOf(search("uy ban doi ngoai quoc hoi"))[0]).toBe("organization:uy-ban-doi-ngoai-quoc-hoi");
  expect(idsOf(search("LE HOAI TRUNG", { kinds: ["person"] }))).toEqual(["person:le-hoai-trung"]);
});

test("a number is found in either notation, and the whole answer says where", () => {
  const answer: SearchAnswer = {
    hits: [
      {
        id: "directive:28-ct-tw-2008",
        kind: "directive",
        score: expect.any(Number) as unknown as number,
        matches: [
          ["name.vi", "Chỉ thị 28/CT-TW", 8],
          ["name.en", "Directive 28-CT/TW", 10],
          ["number", "28-CT/TW", 0],
          ["number", "28/CT-TW", 0],
        ].map(([field, text, start]) => {
          const at = Number(start);
          const spans = [
            { start: at, end: at + 2 },
            { start: at + 3, end: at + 5 },
            { start: at + 6, end: at + 8 },
          ];
          return { field: String(field), text: String(text), spans };
        }),
      },
    ],
    totalCount: 1,
    start: 0,
    facets: [{ kind: "directive", count: 1 }],
    interpretedAs: { words: ["28", "ct", "tw"], marks: "IGNORE", truncated: false },
  };
  expect(search("28-CT/TW")).toEqual(answer);
  expect(search("28/ct-tw")).toEqual(answer);
});

test("the last word may be begun only, and an earlier one may not", () => {
  expect(idsOf(search("cay tr"))).toEqual(expect.arrayContaining(["topic:ngoai-giao-cay-tre"]));
  expect(idsOf(search("ngoai gia cay tre"))).toEqual([]);
});

/** The marked words of each hit's record, as the record holds them. */
const markedWords = new Map<string, ReadonlySet<string>>();
for (const record of resourceKinds.flatMap((kind): readonly Records[ResourceKind][] => corpus.records[kind])) {
  const texts = [record.name, record.summary, "title" in record ? record.title : null].flatMap((text) => [text?.vi ?? "", text?.en ?? ""]);
  const all = [...texts, ...record.aliases.map(({ value }) => value), "phrase" in record ? (record.phrase ?? "") : ""];
  markedWords.set(record.id, new Set(all.flatMap((text) => wordsIn(text).map(({ marked }) => marked))));
}

test("whatever marked word of the corpus is typed, records that hold it come before those that hold only its letters", () => {
  const words = new Set([...markedWords.values()].flatMap((marked) => [...marked].filter(hasMarks)));
  const mixed: string[] = [];
  const misplaced: string[] = [];
  for (const word of words) {
    const exact = search(word).hits.map(({ id }) => markedWords.get(id)?.has(word) === true);
    if (exact.includes(false) && exact.includes(true)) mixed.push(word);
    if (exact.lastIndexOf(true) > exact.indexOf(false) && exact.includes(false)) misplaced.push(word);
  }
  expect(misplaced).toEqual([]);
  expect(mixed.length).toBeGreaterThan(100);
});

test("scores fall from hit to hit", () => {
  const scores = search("đối ngoại").hits.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test.each([
  ["doi ngoai", {}, 1],
  ["đối ngoại", {}, 7],
  ["d", {}, 10],
  ["hữu nghị", { marks: "EXACT" }, 2],
  ["hoi nghi", { kinds: ["event", "goal"] }, 3],
] as const)("pages of %j, %j, by %i hits are cuts of the whole answer", (text, narrowed, size) => {
  const all = search(text, narrowed);
  expect(all.totalCount).toBe(all.hits.length);
  expect(all.hits.length).toBeGreaterThan(size);
  for (let start = 0; start <= all.hits.length; start += size) {
    const after = all.hits[start - 1]?.id ?? null;
    expect(search(text, { ...narrowed, size, after })).toEqual({ ...all, start, hits: all.hits.slice(start, start + size) });
  }
  expect(search(text, { ...narrowed, size: 0, after: all.hits[size]!.id })).toEqual({ ...all, start: size + 1, hits: [] });
});

test("a page after what is no hit of the question says so", () => {
  for (const after of ["person:nobody", "country:vn", ""]) expect(search("cay tre", { after }).start).toBe(null);
  expect(search("cay tre", { kinds: ["goal"], after: "topic:ngoai-giao-cay-tre" }).start).toBe(null);
  expect(search("", { after: "topic:ngoai-giao-cay-tre" }).start).toBe(null);
});

test("one question leaves nothing behind for the next", () => {
  const first = search("đối ngoại", { kinds: ["directive"] });
  for (const text of ["d", "đối đổi", "ngoai", "đối ngoại cây", ""]) search(text);
  expect(search("đối ngoại", { kinds: ["directive"] })).toEqual(first);
});

test("every kind of resource is found by its name", () => {
  const missed = resourceKinds.flatMap((kind) =>
    (corpus.records[kind] as readonly Records[ResourceKind][])
      .filter(({ id, name }) => !idsOf(search(name.vi ?? name.en ?? "", { kinds: [kind] })).includes(id))
      .map(({ id }) => id),
  );
  expect(missed).toEqual([]);
});

test("a statement is found by the words it quotes", () => {
  const quoted = { ...corpus.records.statement[0]!, phrase: "thấu cảm, kiên định" };
  const small = new SearchIndex({ ...corpus, records: { ...corpus.records, statement: [quoted] } });
  expect(small.search({ text: "thau cam", ...whole }).hits).toEqual([
    {
      id: quoted.id,
      kind: "statement",
      score: expect.any(Number) as unknown as number,
      matches: [
        {
          field: "phrase",
          text: quoted.phrase,
          spans: [
            { start: 0, end: 4 },
            { start: 5, end: 8 },
          ],
        },
      ],
    },
  ]);
});

test("EXACT finds only what carries the marks as typed, and points only at that", () => {
  const all = idsOf(search("doi", { kinds: ["directive"] }));
  const exact = search("đổi", { marks: "EXACT", kinds: ["directive"] });
  expect(idsOf(exact)).toEqual(["directive:hien-phap-sua-doi", "directive:28-ct-tw-2008", "directive:hien-phap-1992", "directive:38-ct-tw-2019"]);
  expect(new Set(exact.hits.flatMap(pointedAt).map((word) => word.toLowerCase()))).toEqual(new Set(["đổi"]));
  expect(exact.interpretedAs).toEqual({ words: ["đổi"], marks: "EXACT", truncated: false });
  expect(all.filter((id) => !idsOf(exact).includes(id)).length).toBeGreaterThan(0);
  expect(search("tré", { marks: "EXACT" })).toEqual({ ...nothing([]), interpretedAs: { words: ["tré"], marks: "EXACT", truncated: false } });
});

test("a marked beginning of the last word, which is no word itself, counts as typed", () => {
  const begun = search("đối ngoạ", { marks: "EXACT" });
  expect(begun.totalCount > 0).toBe(true);
  expect(idsOf(search("đối ngoại", { marks: "EXACT" })).every((id) => idsOf(begun).includes(id))).toBe(true);
  expect(search("đới ngoạ", { marks: "EXACT" }).totalCount).toBe(0);
  expect(search("cúp").totalCount).toBe(0);
});

test("EXACT without any mark typed looks at bare letters, and so does IGNORE with them", () => {
  expect(search("huu nghi", { marks: "EXACT" })).toEqual(search("huu nghi"));
  expect(search("hữu nghị", { marks: "IGNORE" })).toEqual(search("huu nghi"));
});

test("the tone on either vowel, decomposed letters and U+00D0 are the same question", () => {
  const ids = idsOf(search("hòa bình", { marks: "EXACT" }));
  expect(ids).toContain("topic:gin-giu-hoa-binh");
  expect(idsOf(search("hoà bình", { marks: "EXACT" }))).toEqual(ids);
  expect(search("Đối ngoại".normalize("NFD"))).toEqual(search("Đối ngoại"));
  expect(search("\u00D0ối ngoại").hits).toEqual(search("Đối ngoại").hits);
});

test("spans point at words that the question asked for, in every hit", () => {
  for (const text of ["doi ngoai", "hữu nghị", "Lê Hoài Trung", "friendship", "hoi nhap quoc te"]) {
    const asked = wordsIn(text).map(({ bare }) => bare);
    const { hits } = search(text);
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) {
      const pointed = pointedAt(hit).map(fold);
      expect(pointed.filter((word) => !asked.some((bare) => word.startsWith(bare)))).toEqual([]);
      expect(asked.filter((bare) => !pointed.some((word) => word.startsWith(bare)))).toEqual([]);
    }
  }
});

test("spans count code points, in a text with characters beyond the BMP", () => {
  const country = corpus.records.country.find(({ id }) => id === "country:be")!;
  const summary = { vi: "🇧🇪 𝔹ỉ, nước Bỉ", en: null, viOrigin: "EDITORIAL" as const, enOrigin: null };
  const small = new SearchIndex({ ...corpus, records: { ...corpus.records, country: [{ ...country, summary }] } });
  const [hit] = small.search({ text: "nuoc Bi", ...whole, kinds: ["country"] }).hits;
  expect(hit?.matches).toEqual([
    { field: "name.vi", text: "Bỉ", spans: [{ start: 0, end: 2 }] },
    {
      field: "summary.vi",
      text: summary.vi,
      spans: [
        { start: 7, end: 11 },
        { start: 12, end: 14 },
      ],
    },
  ]);
});

test("facets count every kind before kinds narrow, and channels narrow both", () => {
  const all = search("hữu nghị");
  const countOf = (kind: ResourceKind): number => all.hits.filter((hit) => hit.kind === kind).length;
  expect(all.facets).toEqual(resourceKinds.map((kind) => ({ kind, count: countOf(kind) })).filter(({ count }) => count > 0));
  expect(all.facets.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["directive", "goal", "organization", "event", "topic"]));
  const topics = search("hữu nghị", { kinds: ["topic"] });
  expect(topics).toEqual({ ...all, hits: all.hits.filter(({ kind }) => kind === "topic"), totalCount: topics.hits.length });
  const state = search("doi ngoai", { channels: ["STATE"] });
  const inState = new Set(
    resourceKinds.flatMap((kind) =>
      (corpus.records[kind] as readonly Records[ResourceKind][]).filter(({ channels }) => channels.includes("STATE")).map(({ id }) => id as string),
    ),
  );
  expect(idsOf(state)).toEqual(idsOf(search("doi ngoai")).filter((id) => inState.has(id)));
  expect(state.facets.reduce((sum, { count }) => sum + count, 0)).toBe(state.hits.length);
  expect(search("doi ngoai", { channels: [] })).toEqual({ ...nothing(["doi", "ngoai"]) });
  expect(search("doi ngoai", { kinds: [] }).hits).toEqual([]);
});

test.each(["", "   \n", "…!?/–-“”()", "🇻🇳", "\u0000"])("a question without words, %j, has an empty answer", (text) => {
  expect(search(text)).toEqual(nothing([]));
});

test("a question of 10,000 characters is cut, answered and said to be cut", () => {
  expect(search("a".repeat(10_000))).toEqual(nothing(["a".repeat(500)], true));
  const long = search("doi ngoai ".repeat(1000));
  expect(long.interpretedAs).toEqual({
    words: Array.from({ length: maxQueryWords }, (_, at) => (at % 2 === 0 ? "doi" : "ngoai")),
    marks: "IGNORE",
    truncated: true,
  });
  expect(new Set(idsOf(long))).toEqual(new Set(idsOf(search("doi ngoai"))));
  expect(search("!".repeat(10_000))).toEqual(nothing([], true));
});

test("a question that just fits is not said to be cut, composed or not", () => {
  expect(search("đối ngoại".normalize("NFD")).interpretedAs).toEqual({ words: ["đối", "ngoại"], marks: "AUTO", truncated: false });
  expect(search("a".repeat(500)).interpretedAs.truncated).toBe(false);
  expect(search(Array.from({ length: maxQueryWords }, () => "b").join(" ")).interpretedAs.truncated).toBe(false);
  expect(search(Array.from({ length: maxQueryWords + 1 }, () => "b").join(" ")).interpretedAs.truncated).toBe(true);
});

test("the words that were understood are those that were typed, though lower case is longer for some", () => {
  expect(search("İ đối").interpretedAs.words).toEqual(["i\u0307", "đối"]);
  expect(canonicalMarks("hoà")).toBe(wordsIn("hòa")[0]?.marked);
});

test.each(["constructor", "__proto__", "toString", "*", "(", "doi OR ngoaj~", "\uD800"])("%j is words like any other", (text) => {
  expect(search(text).hits).toEqual([]);
});
