/** How the graph reaches the data: a narrow port, and the store that answers from memory. */
import type { Corpus } from "./compile.js";
import { corpusDocument } from "./export.js";
import type { CorpusDocument } from "./export.js";
import { indexes, kindsOf } from "./indexes.js";
import type { Collection, Lookup, RecordOf, SortValue } from "./indexes.js";
import type { Kind, Records } from "./records.js";
import { SearchIndex } from "./search.js";
import type { SearchAnswer, SearchQuery } from "./search.js";

/** A value now, or later. */
export type MaybePromise<T> = T | Promise<T>;
export type Direction = "ASC" | "DESC";

/** Narrows a page: by the values of a key (any of them), or by a range of days, both ends inclusive, that a date must touch. */
export type Condition = { readonly key: string; readonly anyOf: readonly string[] } | { readonly from: string | null; readonly to: string | null };

/** Where a record stands in its collection's order. */
export interface Position {
  readonly sortValue: SortValue;
  readonly id: string;
}

/** One page: `size` records from the start or, with `backward`, from the end, within the exclusive bounds. */
export interface PageQuery {
  readonly where: readonly Condition[];
  readonly direction: Direction;
  readonly size: number;
  readonly backward: boolean;
  readonly after: Position | null;
  readonly before: Position | null;
}

/** The records of a page in order, each with its position, and what lies around them. */
export interface Page<C extends Collection> {
  readonly edges: readonly { readonly record: RecordOf<C>; readonly position: Position }[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * The port between graph and data. A store that answers from memory returns values; one that waits sets `waits`, returns
 * promises, and is then asked in batches.
 */
export interface CorpusStore {
  readonly waits: boolean;
  /** Which state of the data it holds, and how many records of each kind. */
  readonly about: Pick<Corpus, "release" | "counts"> & Pick<CorpusDocument, "sha256">;
  /** The records of these ids, of any kind, in order; null for an id that is unknown. */
  byIds(ids: readonly string[]): MaybePromise<readonly (Records[Kind] | null)[]>;
  /** For each value of a key, the records found by it, in the collection's order. */
  byKey<C extends Collection>(collection: C, key: string, values: readonly string[]): MaybePromise<readonly (readonly RecordOf<C>[])[]>;
  page<C extends Collection>(collection: C, query: PageQuery): MaybePromise<Page<C>>;
  search(query: SearchQuery): MaybePromise<SearchAnswer>;
}

/** Prototypes for records by kind, and for the values inside them by column, so that records are instances of the graph's classes. */
export interface Shapes {
  readonly kinds: Readonly<Partial<Record<Kind, object>>>;
  readonly values: Readonly<Record<string, object>>;
}

/** One collection, sorted once: rank is the place in ascending order, records without a sort value last. */
interface Shelf {
  readonly records: readonly RecordOf<Collection>[];
  /** The rank of the record in slot `s` of the store is `rankOf[s - firstSlot]`. */
  readonly rankOf: Uint32Array;
  readonly firstSlot: number;
  readonly sortValues: readonly SortValue[];
  /** The rank of the first record without a sort value. */
  readonly firstUnsorted: number;
  readonly postings: ReadonlyMap<string, Postings>;
  readonly spans: Spans;
}

/** By what values of one key records are found: those of the value in slot `s` are `ranks` from `firsts[s]` to `firsts[s + 1]`, ascending. */
interface Postings {
  readonly slots: ReadonlyMap<string, number>;
  readonly firsts: Uint32Array;
  readonly ranks: Uint32Array;
}

/** The dates of a collection's records, by rank, from day to day inclusive; a day is the number YYYYMMDD. */
interface Spans {
  readonly ranks: Uint32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Ranks in ascending order. */
type Ranks = ArrayLike<number>;

/** The store that answers from memory, at once. */
export class MemoryStore implements CorpusStore {
  readonly waits = false;
  readonly about: CorpusStore["about"];
  /** Every record has a slot of the store: those of a kind follow each other. */
  readonly #slots = new Map<string, number>();
  readonly #records: readonly Records[Kind][];
  readonly #shelves = new Map<Collection, Shelf>();
  readonly #search: SearchIndex;

  constructor(corpus: Corpus, shapes: Shapes = { kinds: {}, values: {} }) {
    const records = Object.fromEntries(
      Object.entries(corpus.records).map(([kind, list]) => [kind, list.map((record) => shaped(record, shapes.kinds[kind as Kind], shapes.values))]),
    ) as unknown as Corpus["records"];
    const { release, counts } = corpus;
    let sha256: string | null = null;
    this.about = {
      release,
      counts,
      /** Measured when it is first asked for: a large corpus is long to write out. */
      get sha256() {
        return (sha256 ??= corpusDocument({ release, counts, records }).sha256);
      },
    };
    this.#records = Object.values(records).flat();
    this.#records.forEach(({ id }, slot) => this.#slots.set(id, slot));
    const slotOf = (id: string): number => this.#slots.get(id)!;
    const lookup: Lookup = (id) => this.#find(id);
    for (const collection of Object.keys(indexes) as Collection[]) {
      const all = kindsOf(collection).flatMap((kind): readonly Records[Kind][] => records[kind]);
      this.#shelves.set(collection, shelve(collection, all, lookup, slotOf));
    }
    this.#search = new SearchIndex({ records });
  }

  byIds(ids: readonly string[]): readonly (Records[Kind] | null)[] {
    return ids.map((id) => this.#find(id));
  }

  byKey<C extends Collection>(collection: C, key: string, values: readonly string[]): readonly (readonly RecordOf<C>[])[] {
    const shelf = this.#shelf(collection);
    const postings = postingsOf(shelf, key);
    return values.map((value) => Array.from(ranksOf(postings, value), (rank) => shelf.records[rank] as RecordOf<C>));
  }

  page<C extends Collection>(collection: C, query: PageQuery): Page<C> {
    const shelf = this.#shelf(collection);
    const view = viewOf(shelf, matchingRanks(shelf, query.where), query.direction);
    const after = query.after && this.#against(collection, query.after, query.direction);
    const before = query.before && this.#against(collection, query.before, query.direction);
    const from = after === null ? 0 : firstIndex(view, (rank) => after(rank) > 0);
    const to = before === null ? view.length : firstIndex(view, (rank) => before(rank) >= 0);
    const last = Math.max(from, to);
    const start = query.backward ? Math.max(from, last - query.size) : from;
    const end = query.backward ? last : Math.min(last, from + query.size);
    const edges = [];
    for (let index = start; index < end; index += 1) {
      const rank = view.rankAt(index);
      edges.push({ record: shelf.records[rank] as RecordOf<C>, position: positionAt(shelf, rank) });
    }
    return { edges, totalCount: view.length, hasPreviousPage: start > 0, hasNextPage: end < view.length };
  }

  search(query: SearchQuery): SearchAnswer {
    return this.#search.search(query);
  }

  #find(id: string): Records[Kind] | null {
    const slot = this.#slots.get(id);
    return slot === undefined ? null : this.#records[slot]!;
  }

  /** Whether the record of a rank stands before a position (negative), at it, or behind it. */
  #against(collection: Collection, position: Position, direction: Direction): (rank: number) => number {
    const shelf = this.#shelf(collection);
    const rank = shelf.rankOf[this.#slots.get(position.id)! - shelf.firstSlot];
    // The position of a record that is still there is its rank; words need not be compared.
    if (rank !== undefined && shelf.records[rank]!.id === position.id && shelf.sortValues[rank] === position.sortValue) {
      const place = placeOf(shelf, rank, direction);
      return (other) => placeOf(shelf, other, direction) - place;
    }
    const compare = comparator(collection, direction);
    return (other) => compare(positionAt(shelf, other), position);
  }

  #shelf(collection: Collection): Shelf {
    return this.#shelves.get(collection)!;
  }
}

const nothing: readonly never[] = Object.freeze([]);

/** A frozen copy of `value` on `prototype`; objects inside it stand on the prototype of their column. */
function shaped(value: unknown, prototype: object | undefined, values: Shapes["values"]): unknown {
  if (Array.isArray(value)) return value.length === 0 ? nothing : Object.freeze(value.map((item) => shaped(item, prototype, values)));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = { __proto__: prototype ?? Object.prototype, ...value };
  for (const column of Object.keys(copy)) {
    const inner = copy[column];
    if (typeof inner === "object" && inner !== null) copy[column] = shaped(inner, values[column], values);
  }
  return Object.freeze(copy);
}

const vietnamese = new Intl.Collator("vi");

/** Compares positions in a direction: those without a sort value last both ways, ties by id. */
function comparator(collection: Collection, direction: Direction): (a: Position, b: Position) => number {
  const sign = direction === "ASC" ? 1 : -1;
  const compareWords = indexes[collection].words === true ? (a: string, b: string) => vietnamese.compare(a, b) : compareCodes;
  return (a, b) => {
    if (a.sortValue === null || b.sortValue === null) {
      if (a.sortValue !== b.sortValue) return a.sortValue === null ? 1 : -1;
      return sign * compareCodes(a.id, b.id);
    }
    return sign * (compareWords(a.sortValue, b.sortValue) || compareCodes(a.id, b.id));
  };
}

function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function shelve(collection: Collection, records: readonly Records[Kind][], lookup: Lookup, slotOf: (id: string) => number): Shelf {
  const index = indexes[collection] as (typeof indexes)["resource"];
  const compare = comparator(collection, "ASC");
  const rows = (records as readonly RecordOf<"resource">[]).map((record) => ({ record, id: record.id, sortValue: index.sortValue(record) })).sort(compare);
  const sorted = rows.map(({ record }) => record);
  const firstUnsorted = rows.findIndex(({ sortValue }) => sortValue === null);
  const slots = sorted.map(({ id }) => slotOf(id));
  const firstSlot = slots.reduce((first, slot) => Math.min(first, slot), Infinity);
  const rankOf = new Uint32Array(slots.reduce((size, slot) => Math.max(size, slot - firstSlot + 1), 0));
  slots.forEach((slot, rank) => (rankOf[slot - firstSlot] = rank));
  return {
    records: sorted,
    rankOf,
    firstSlot,
    sortValues: rows.map(({ sortValue }) => sortValue),
    firstUnsorted: firstUnsorted < 0 ? rows.length : firstUnsorted,
    postings: new Map(Object.entries(index.keys).map(([key, valuesOf]) => [key, post(sorted, (record) => valuesOf(record, lookup))])),
    spans: spansOf(collection, sorted),
  };
}

function post<R>(records: readonly R[], valuesOf: (record: R) => readonly (string | null)[]): Postings {
  const slots = new Map<string, number>();
  const counts: number[] = [];
  const pairs: number[] = [];
  records.forEach((record, rank) => {
    const values = valuesOf(record);
    for (const value of values.length > 1 ? new Set(values) : values) {
      if (value === null) continue;
      const slot = slots.get(value) ?? slots.size;
      slots.set(value, slot);
      counts[slot] = (counts[slot] ?? 0) + 1;
      pairs.push(slot, rank);
    }
  });
  const firsts = new Uint32Array(counts.length + 1);
  counts.forEach((count, slot) => (firsts[slot + 1] = firsts[slot]! + count));
  const next = firsts.slice();
  const ranks = new Uint32Array(pairs.length / 2);
  for (let at = 0; at < pairs.length; at += 2) ranks[next[pairs[at]!]!++] = pairs[at + 1]!;
  return { slots, firsts, ranks };
}

function postingsOf(shelf: Shelf, key: string): Postings {
  const postings = shelf.postings.get(key);
  if (postings === undefined) throw new TypeError(`no index has the key "${key}": add it to corpus/indexes.ts`);
  return postings;
}

function ranksOf({ slots, firsts, ranks }: Postings, value: string): Ranks {
  const slot = slots.get(value);
  return slot === undefined ? [] : ranks.subarray(firsts[slot], firsts[slot + 1]);
}

const dayNumber = (day: string): number => Number(day.replaceAll("-", ""));
const [always, never] = [0, 99_999_999];

function spansOf(collection: Collection, records: readonly unknown[]): Spans {
  const datesOf = (indexes[collection] as (typeof indexes)["event"]).dates ?? (() => []);
  const spans = records.flatMap((record, rank) =>
    datesOf(record as Records["event"]).flatMap((date) =>
      date === null || (date.earliest === null && date.latest === null)
        ? []
        : [{ rank, from: date.earliest === null ? always : dayNumber(date.earliest), to: date.latest === null ? never : dayNumber(date.latest) }],
    ),
  );
  return {
    ranks: Uint32Array.from(spans, ({ rank }) => rank),
    from: Int32Array.from(spans, ({ from }) => from),
    to: Int32Array.from(spans, ({ to }) => to),
  };
}

function positionAt(shelf: Shelf, rank: number): Position {
  return Object.freeze({ sortValue: shelf.sortValues[rank]!, id: shelf.records[rank]!.id });
}

/** The ranks that meet every condition; null stands for all of them. */
function matchingRanks(shelf: Shelf, where: readonly Condition[]): Ranks | null {
  const lists = where.map((condition) => {
    if (!("key" in condition)) return touching(shelf.spans, condition);
    const postings = postingsOf(shelf, condition.key);
    return [...new Set(condition.anyOf)].map((value) => ranksOf(postings, value)).reduce(union, []);
  });
  if (lists.length === 0) return null;
  return lists.sort((a, b) => a.length - b.length).reduce(intersection);
}

/** The ranks of records that a date of theirs puts into the range. */
function touching({ ranks, from, to }: Spans, range: { readonly from: string | null; readonly to: string | null }): Ranks {
  const [first, last] = [range.from === null ? always : dayNumber(range.from), range.to === null ? never : dayNumber(range.to)];
  const found: number[] = [];
  for (let at = 0; first <= last && at < ranks.length; at += 1) {
    if (from[at]! <= last && to[at]! >= first && found.at(-1) !== ranks[at]) found.push(ranks[at]!);
  }
  return found;
}

function union(a: Ranks, b: Ranks): Ranks {
  if (a.length === 0) return b;
  const all: number[] = [];
  for (let [i, j] = [0, 0]; i < a.length || j < b.length;) {
    const [one, other] = [a[i] ?? Infinity, b[j] ?? Infinity];
    all.push(Math.min(one, other));
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return all;
}

/** What both have; `few`, the shorter, is walked, and in `many` each of its ranks is sought in steps that double. */
function intersection(few: Ranks, many: Ranks): Ranks {
  const both: number[] = [];
  let low = 0;
  for (let at = 0; at < few.length && low < many.length; at += 1) {
    const rank = few[at]!;
    let step = 1;
    while (low + step < many.length && many[low + step]! < rank) step *= 2;
    let high = Math.min(low + step, many.length);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (many[middle]! < rank) low = middle + 1;
      else high = middle;
    }
    if (many[low] === rank) both.push(rank);
  }
  return both;
}

interface View {
  readonly length: number;
  rankAt(index: number): number;
}

/** Where a rank stands in a direction, among all ranks. */
function placeOf({ records, firstUnsorted }: Shelf, rank: number, direction: Direction): number {
  if (direction === "ASC") return rank;
  return rank < firstUnsorted ? firstUnsorted - 1 - rank : records.length - 1 - (rank - firstUnsorted);
}

/** Ascending ranks seen in a direction: descending turns both halves around and keeps those without a sort value last. */
function viewOf(shelf: Shelf, ranks: Ranks | null, direction: Direction): View {
  const length = ranks === null ? shelf.records.length : ranks.length;
  const at = ranks === null ? (index: number) => index : (index: number) => ranks[index]!;
  if (direction === "ASC") return { length, rankAt: at };
  const sorted = ranks === null ? shelf.firstUnsorted : firstIndex({ length, rankAt: at }, (rank) => rank >= shelf.firstUnsorted);
  return { length, rankAt: (index) => at(index < sorted ? sorted - 1 - index : length - 1 - (index - sorted)) };
}

/** The first index of a view whose rank meets a condition that holds from there on (binary search). */
function firstIndex(view: View, holds: (rank: number) => boolean): number {
  let low = 0;
  let high = view.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(view.rankAt(middle))) high = middle;
    else low = middle + 1;
  }
  return low;
}
