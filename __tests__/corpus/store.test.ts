import { expect, test } from "@jest/globals";
import { compile } from "../../src/corpus/compile.js";
import type { Corpus } from "../../src/corpus/compile.js";
import { fixtures } from "../../src/corpus/fixtures/index.js";
import { indexes } from "../../src/corpus/indexes.js";
import type { Collection } from "../../src/corpus/indexes.js";
import { resourceKinds } from "../../src/corpus/records.js";
import type { Kind } from "../../src/corpus/records.js";
import type { Records } from "../../src/corpus/records.js";
import { MemoryStore } from "../../src/corpus/store.js";
import type { Condition, Page, PageQuery, Position } from "../../src/corpus/store.js";

/** Without their dates here, since nearly every directive of the fixtures has bounds. */
const dateless = [
  "directive:bao-cao-chinh-tri-dai-hoi-vi",
  "directive:bao-cao-doi-ngoai-2021",
  "directive:chi-thi-moi-ve-lien-hiep",
  "directive:chien-luoc-doi-ngoai-da-phuong-2030",
  "directive:dieu-uoc-da-phuong",
  "directive:hien-chuong-lien-hop-quoc",
  "directive:hien-phap-sua-doi",
  "directive:nghi-quyet-chi-thi-ve-doi-ngoai",
  "directive:nghi-quyet-dai-hoi-xiii",
  "directive:quy-che-295-bo-chinh-tri",
  "directive:tuyen-bo-chung-voi-cac-nuoc",
  "directive:van-ban-ve-lien-hiep",
];
const compiled = compile(fixtures);
const corpus: Corpus = {
  ...compiled,
  records: {
    ...compiled.records,
    directive: compiled.records.directive.map((directive) => (dateless.includes(directive.id) ? { ...directive, date: null } : directive)),
  },
};
const store = new MemoryStore(corpus);
const whole: PageQuery = { where: [], direction: "ASC", size: 10_000, backward: false, after: null, before: null };

const idsOf = (page: Page<Collection>): readonly string[] => page.edges.map(({ record }) => record.id);
const idsWhere = (...where: readonly Condition[]): readonly string[] => idsOf(store.page("directive", { ...whole, where }));
const positionOf = (collection: Collection, id: string, from = store): Position =>
  from.page(collection, whole).edges.find(({ record }) => record.id === id)!.position;

const dated = [
  "directive:hien-phap-1992",
  "directive:28-ct-tw-2008",
  "directive:nghi-quyet-22-bo-chinh-tri",
  "directive:quy-che-phoi-hop-ban-doi-ngoai-bo-ngoai-giao",
  "directive:32-ct-tw-2019",
  "directive:38-ct-tw-2019",
];
const directions = { ASC: [...dated, ...dateless], DESC: [...[...dated].reverse(), ...[...dateless].reverse()] } as const;

test("records come by their ids, in order, of any kind, and null for one that is unknown", () => {
  const found = store.byIds(["person:le-hoai-trung", "person:nobody", "country:vn", "person:le-hoai-trung", "constructor", ""]);
  expect(found.map((record) => record?.id ?? null)).toEqual(["person:le-hoai-trung", null, "country:vn", "person:le-hoai-trung", null, null]);
  expect(store.byIds([])).toEqual([]);
  expect(store.waits).toBe(false);
});

test("records come by a key, for each value, in the collection's order", () => {
  const found = store.byKey("directive", "issuer", ["organization:bo-chinh-tri", "organization:nobody", "organization:ban-bi-thu"]);
  expect(found.map((list) => list.map(({ id }) => id))).toEqual([
    ["directive:nghi-quyet-22-bo-chinh-tri", "directive:32-ct-tw-2019", "directive:nghi-quyet-chi-thi-ve-doi-ngoai", "directive:quy-che-295-bo-chinh-tri"],
    [],
    ["directive:28-ct-tw-2008", "directive:38-ct-tw-2019", "directive:nghi-quyet-chi-thi-ve-doi-ngoai"],
  ]);
});

test("the items of every list come in the order of their places", () => {
  const listIds = [...new Set(corpus.records.goal.flatMap((goal) => goal.parentId ?? goal.setId ?? []))];
  const lists = store.byKey("goal", "list", listIds);
  expect(lists.map((items) => items.map(({ ordinal }) => ordinal))).toEqual(lists.map((items) => items.map((_, index) => index + 1)));
  expect(lists.flat().length).toBeGreaterThan(50);
});

test("a key that no index has is a fault that says where to add it", () => {
  const message = 'no index has the key "colour": add it to corpus/indexes.ts';
  expect(() => store.byKey("directive", "colour", ["red"])).toThrow(new TypeError(message));
  expect(() => store.page("directive", { ...whole, where: [{ key: "colour", anyOf: ["red"] }] })).toThrow(new TypeError(message));
});

test.each(["ASC", "DESC"] as const)("%s orders by date and keeps the dateless last, by id", (direction) => {
  const page = store.page("directive", { ...whole, direction });
  expect({ ...page, edges: idsOf(page) }).toEqual({ edges: directions[direction], totalCount: 18, hasNextPage: false, hasPreviousPage: false });
});

test.each([
  ["ASC", 1],
  ["ASC", 4],
  ["ASC", 18],
  ["DESC", 1],
  ["DESC", 5],
] as const)("paging forward %s by %d meets every record once, and knows where it stands", (direction, size) => {
  const met: string[] = [];
  let after: Position | null = null;
  for (let more = true; more;) {
    const page: Page<"directive"> = store.page("directive", { ...whole, direction, size, after });
    expect([page.totalCount, page.hasPreviousPage, page.hasNextPage]).toEqual([18, met.length > 0, met.length + size < 18]);
    met.push(...idsOf(page));
    after = page.edges.at(-1)!.position;
    more = page.hasNextPage;
  }
  expect(met).toEqual(directions[direction]);
});

test.each([
  ["ASC", 1],
  ["ASC", 4],
  ["DESC", 5],
] as const)("paging backward %s by %d meets every record once, each page in the collection's order", (direction, size) => {
  let met: string[] = [];
  let before: Position | null = null;
  for (let more = true; more;) {
    const page: Page<"directive"> = store.page("directive", { ...whole, direction, size, before, backward: true });
    expect([page.totalCount, page.hasNextPage, page.hasPreviousPage]).toEqual([18, met.length > 0, met.length + size < 18]);
    met = [...idsOf(page), ...met];
    before = page.edges[0]!.position;
    more = page.hasPreviousPage;
  }
  expect(met).toEqual(directions[direction]);
});

test("a page deep in a collection is the same as a cut of the whole", () => {
  const all = idsOf(store.page("citation", whole));
  expect(all.length).toBeGreaterThan(700);
  const page = store.page("citation", { ...whole, size: 3, after: positionOf("citation", all[699]!) });
  expect({ ...page, edges: idsOf(page) }).toEqual({ edges: all.slice(700, 703), totalCount: all.length, hasNextPage: true, hasPreviousPage: true });
});

test("both bounds are exclusive, and bounds that leave nothing between them give an empty page", () => {
  const [first, second, third] = dated.map((id) => positionOf("directive", id));
  const between = store.page("directive", { ...whole, after: first!, before: third! });
  expect({ ...between, edges: idsOf(between) }).toEqual({ edges: [dated[1]], totalCount: 18, hasNextPage: true, hasPreviousPage: true });
  for (const backward of [false, true]) {
    expect(store.page("directive", { ...whole, backward, after: first!, before: second! }).edges).toEqual([]);
    expect(store.page("directive", { ...whole, backward, after: third!, before: first! }).edges).toEqual([]);
  }
  expect(store.page("directive", { ...whole, size: 0 }).edges).toEqual([]);
  expect(store.page("directive", { ...whole, after: positionOf("directive", dateless.at(-1)!) }).edges).toEqual([]);
});

test.each(["ASC", "DESC"] as const)("a position stays right, %s, when records are added before and behind it, and when its own is gone", (direction) => {
  const model = corpus.records.directive.find(({ id }) => id === "directive:28-ct-tw-2008")!;
  const added = (id: `directive:${string}`, value: string | null) => ({
    ...model,
    id,
    date: value === null ? null : { ...model.date!, value, earliest: value, latest: value },
  });
  const grown: Corpus = {
    ...corpus,
    records: {
      ...corpus.records,
      directive: [
        added("directive:aa-early", "1990-01-01"),
        added("directive:ab-late", "2020-01-01"),
        added("directive:ac-dateless", null),
        ...corpus.records.directive.filter(({ id }) => id !== model.id),
      ],
    },
  };
  const later = new MemoryStore(grown);
  const position = positionOf("directive", model.id);
  const behind = idsOf(later.page("directive", { ...whole, direction, after: position }));
  const before = idsOf(later.page("directive", { ...whole, direction, before: position }));
  const newOnes = ["directive:aa-early", "directive:ab-late", "directive:ac-dateless"];
  const known = (ids: readonly string[]): readonly string[] => ids.filter((id) => !newOnes.includes(id));
  const place = directions[direction].indexOf(model.id);
  expect(known(before)).toEqual(directions[direction].slice(0, place));
  expect(known(behind)).toEqual(directions[direction].slice(place + 1));
  expect(newOnes.map((id) => behind.includes(id))).toEqual(direction === "ASC" ? [false, true, true] : [true, false, true]);
});

test("filters narrow together, the values of one filter widen it", () => {
  const secretariat: Condition = { key: "issuer", anyOf: ["organization:ban-bi-thu"] };
  const directive: Condition = { key: "kind", anyOf: ["DIRECTIVE"] };
  expect(idsWhere(secretariat)).toEqual(["directive:28-ct-tw-2008", "directive:38-ct-tw-2019", "directive:nghi-quyet-chi-thi-ve-doi-ngoai"]);
  expect(idsWhere(secretariat, directive)).toEqual(["directive:28-ct-tw-2008", "directive:38-ct-tw-2019"]);
  expect(idsWhere(directive, secretariat, { from: "2019-01-01", to: null })).toEqual(["directive:38-ct-tw-2019"]);
  expect(idsWhere({ key: "kind", anyOf: ["RESOLUTION", "DIRECTIVE", "RESOLUTION"] })).toEqual([
    "directive:28-ct-tw-2008",
    "directive:nghi-quyet-22-bo-chinh-tri",
    "directive:32-ct-tw-2019",
    "directive:38-ct-tw-2019",
    "directive:chi-thi-moi-ve-lien-hiep",
    "directive:nghi-quyet-dai-hoi-xiii",
  ]);
});

test("filters of every two keys, and of days, find what a walk over all records finds", () => {
  const lookup = (id: string) => store.byIds([id])[0] ?? null;
  const missed: string[] = [];
  for (const collection of ["resource", "goal", "directive", "dated", "tenure"] as const) {
    const { keys, dates } = indexes[collection] as (typeof indexes)["event"];
    const all = store.page(collection, whole).edges.map(({ record }) => record as Records["event"]);
    const conditions: Condition[] = Object.entries(keys).map(([key, valuesOf]) => {
      const values = [...new Set(all.flatMap((record) => [...valuesOf(record, lookup)]))].filter((value) => value !== null);
      return { key, anyOf: values.filter((_, index) => index % 2 === 0) };
    });
    conditions.push({ from: "2008-01-01", to: "2021-06-30" });
    const meets = (record: Records["event"], condition: Condition): boolean => {
      if ("key" in condition) return keys[condition.key]!(record, lookup).some((value) => value !== null && condition.anyOf.includes(value));
      const days = (dates?.(record) ?? []).filter((date) => date !== null && (date.earliest ?? date.latest) !== null);
      return days.some((date) => (date!.earliest ?? "0") <= condition.to! && (date!.latest ?? "9") >= condition.from!);
    };
    for (const one of conditions) {
      for (const other of conditions) {
        const expected = all.filter((record) => meets(record, one) && meets(record, other)).map(({ id }) => id);
        if (idsOf(store.page(collection, { ...whole, where: [one, other] })).join() !== expected.join()) missed.push(JSON.stringify([collection, one, other]));
      }
    }
  }
  expect(missed).toEqual([]);
});

test("an empty list of values finds nothing, and so does a value that no record has", () => {
  const nothing = { edges: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false };
  expect(store.page("directive", { ...whole, where: [{ key: "kind", anyOf: [] }] })).toEqual(nothing);
  expect(store.page("directive", { ...whole, where: [{ key: "kind", anyOf: ["constructor"] }] })).toEqual(nothing);
  expect(store.page("directive", { ...whole, direction: "DESC", backward: true, where: [{ key: "kind", anyOf: [] }] })).toEqual(nothing);
});

test.each([
  ["2013-12-31", "2016-12-14", ["directive:nghi-quyet-22-bo-chinh-tri", "directive:quy-che-phoi-hop-ban-doi-ngoai-bo-ngoai-giao"]],
  ["2014-01-01", "2016-12-13", []],
  [null, "1992-01-01", ["directive:hien-phap-1992"]],
  ["2019-09-19", null, ["directive:quy-che-phoi-hop-ban-doi-ngoai-bo-ngoai-giao", "directive:38-ct-tw-2019"]],
  [null, null, dated],
  ["2019-09-20", "2019-01-01", []],
] as const)("a range from %s to %s finds what its days touch, both ends included", (from, to, ids) => {
  expect(idsWhere({ from, to })).toEqual(ids);
});

test("an open end of a date reaches as far as a range does", () => {
  const events = (from: string | null, to: string | null) => idsOf(store.page("event", { ...whole, where: [{ from, to }] }));
  expect(events(null, "1900-01-01")).toContain("event:chuyen-tham-cac-tong-bi-thu");
  expect(events("2021-12-15", null)).not.toContain("event:chuyen-tham-cac-tong-bi-thu");
});

test("filtered pages go on from a position of the whole collection", () => {
  const where: readonly Condition[] = [{ key: "kind", anyOf: ["DIRECTIVE"] }];
  const after = positionOf("directive", "directive:quy-che-phoi-hop-ban-doi-ngoai-bo-ngoai-giao");
  const page = store.page("directive", { ...whole, where, size: 1, after });
  expect({ ...page, edges: idsOf(page) }).toEqual({ edges: ["directive:32-ct-tw-2019"], totalCount: 4, hasNextPage: true, hasPreviousPage: true });
});

test("names are in the order of the Vietnamese alphabet", () => {
  const names = store.page("country", whole).edges.map(({ record }) => record.name.vi);
  expect(names.join(", ")).toBe(
    "Anh, Ấn Độ, Ba Lan, Bỉ, Campuchia, Cuba, Đức, Hàn Quốc, Hoa Kỳ, Italy, Lào, Myanmar, Nga, Pháp, Thái Lan, Triều Tiên, Trung Quốc, Việt Nam",
  );
});

test("every collection can be paged through whole, and all resources together are one", () => {
  const counts = Object.fromEntries((Object.keys(indexes) as Collection[]).map((collection) => [collection, store.page(collection, whole).totalCount]));
  const sumOf = (kinds: readonly Kind[]): number => kinds.reduce((sum, kind) => sum + corpus.counts[kind], 0);
  expect(counts).toEqual({ ...corpus.counts, resource: sumOf(resourceKinds), dated: sumOf(["article", "speech", "directive", "event"]) });
});

test("records and all that is in them are frozen, and stand on the prototypes they were given", () => {
  const loose: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Object.isFrozen(value)) loose.push(path);
    for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
  };
  for (const record of store.byIds(Object.values(corpus.records).flatMap((list) => list.map(({ id }) => id)))) visit(record, record?.id ?? "(missing)");
  for (const { position } of store.page("directive", whole).edges) visit(position, `position of ${position.id}`);
  expect(loose).toEqual([]);

  class Country {}
  class Name {}
  const shaped = new MemoryStore(corpus, { kinds: { country: Country.prototype }, values: { name: Name.prototype } });
  const [country, person] = shaped.byIds(["country:vn", "person:le-hoai-trung"]);
  expect([country instanceof Country, person instanceof Country]).toEqual([true, false]);
  expect([country, person].map((record) => record !== null && record !== undefined && "name" in record && record.name instanceof Name)).toEqual([true, true]);
});

test("what is done to the corpus afterwards does not reach the store", () => {
  const copy = structuredClone(corpus) as { -readonly [K in keyof Corpus]: Corpus[K] };
  const separate = new MemoryStore(copy);
  (copy.records.country[0] as { code: string }).code = "??";
  expect(separate.byIds([copy.records.country[0]!.id])).toEqual([corpus.records.country[0]]);
});
