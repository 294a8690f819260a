/** How the graph reaches the data: a narrow port, and the store that answers from memory. */
import type { Corpus } from "./compile.js";
import { indexes, kindsOf } from "./indexes.js";
import type { Collection, Lookup, RecordOf, SortValue } from "./indexes.js";
import type { Kind, PartialDate, Records } from "./records.js";
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
  readonly positions: readonly Position[];
  /** The rank of the first record without a sort value. */
  readonly firstUnsorted: number;
  /** Key, then value, to ascending ranks. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
}

/** The store that answers from memory, at once. */
export class MemoryStore implements CorpusStore {
  readonly waits = false;
  readonly #byId = new Map<string, Records[Kind]>();
  readonly #shelves = new Map<Collection, Shelf>();
  readonly #search: SearchIndex;

  constructor(corpus: Corpus, shapes: Shapes = { kinds: {}, values: {} }) {
    for (const kind of Object.keys(corpus.records) as Kind[]) {
      for (const record of corpus.records[kind]) {
        this.#byId.set(record.id, shaped(record, shapes.kinds[kind], shapes.values) as Records[Kind]);
      }
    }
    const lookup: Lookup = (id) => this.#byId.get(id) ?? null;
    for (const collection of Object.keys(indexes) as Collection[]) {
      const records = kindsOf(collection).flatMap((kind) => corpus.records[kind].map(({ id }) => this.#byId.get(id)!));
      this.#shelves.set(collection, shelve(collection, records, lookup));
    }
    this.#search = new SearchIndex(corpus);
  }

  byIds(ids: readonly string[]): readonly (Records[Kind] | null)[] {
    return ids.map((id) => this.#byId.get(id) ?? null);
  }

  byKey<C extends Collection>(collection: C, key: string, values: readonly string[]): readonly (readonly RecordOf<C>[])[] {
    const shelf = this.#shelf(collection);
    return values.map((value) => (postingsOf(shelf, key).get(value) ?? []).map((rank) => shelf.records[rank] as RecordOf<C>));
  }

  page<C extends Collection>(collection: C, query: PageQuery): Page<C> {
    const shelf = this.#shelf(collection);
    const view = viewOf(shelf, matchingRanks(collection, shelf, query.where), query.direction);
    const compare = comparator(collection, query.direction);
    const from = query.after === null ? 0 : firstIndex(view, (rank) => compare(positionAt(shelf, rank), query.after!) > 0);
    const to = query.before === null ? view.length : firstIndex(view, (rank) => compare(positionAt(shelf, rank), query.before!) >= 0);
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

  #shelf(collection: Collection): Shelf {
    return this.#shelves.get(collection)!;
  }
}

/** A frozen copy of `value` on `prototype`; objects inside it stand on the prototype of their column. */
function shaped(value: unknown, prototype: object | undefined, values: Shapes["values"]): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map((item) => shaped(item, prototype, values)));
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.create(prototype ?? Object.prototype) as Record<string, unknown>;
  for (const [column, inner] of Object.entries(value)) copy[column] = shaped(inner, values[column], values);
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

function shelve(collection: Collection, unsorted: readonly Records[Kind][], lookup: Lookup): Shelf {
  const index = indexes[collection] as (typeof indexes)["resource"];
  const compare = comparator(collection, "ASC");
  const rows = (unsorted as readonly RecordOf<"resource">[])
    .map((record) => ({ record, position: Object.freeze({ sortValue: index.sortValue(record), id: record.id }) }))
    .sort((a, b) => compare(a.position, b.position));
  const postings = new Map<string, Map<string, number[]>>();
  for (const [key, valuesOf] of Object.entries(index.keys)) {
    const byValue = new Map<string, number[]>();
    rows.forEach(({ record }, rank) => {
      for (const value of new Set(valuesOf(record, lookup))) {
        if (value === null) continue;
        const ranks = byValue.get(value) ?? [];
        ranks.push(rank);
        byValue.set(value, ranks);
      }
    });
    postings.set(key, byValue);
  }
  const firstUnsorted = rows.findIndex(({ position }) => position.sortValue === null);
  return {
    records: rows.map(({ record }) => record),
    positions: rows.map(({ position }) => position),
    firstUnsorted: firstUnsorted < 0 ? rows.length : firstUnsorted,
    postings,
  };
}

function postingsOf(shelf: Shelf, key: string): ReadonlyMap<string, readonly number[]> {
  const byValue = shelf.postings.get(key);
  if (byValue === undefined) throw new TypeError(`no index has the key "${key}": add it to corpus/indexes.ts`);
  return byValue;
}

function positionAt(shelf: Shelf, rank: number): Position {
  return shelf.positions[rank]!;
}

/** The ascending ranks that meet every condition; null stands for all of them. */
function matchingRanks(collection: Collection, shelf: Shelf, where: readonly Condition[]): readonly number[] | null {
  let ranks: readonly number[] | null = null;
  const keep = (more: readonly number[]): void => {
    if (ranks === null) ranks = more;
    else {
      const kept = new Set(more);
      ranks = ranks.filter((rank) => kept.has(rank));
    }
  };
  for (const condition of where) {
    if (!("key" in condition)) continue;
    const byValue = postingsOf(shelf, condition.key);
    const lists = [...new Set(condition.anyOf)].map((value) => byValue.get(value) ?? []);
    keep(lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())].sort((a, b) => a - b));
  }
  for (const condition of where) {
    if (!("key" in condition))
      keep((ranks ?? shelf.records.map((_, rank) => rank)).filter((rank) => datesOf(collection, shelf.records[rank]).some((date) => touches(date, condition))));
  }
  return ranks;
}

function datesOf(collection: Collection, record: unknown): readonly (PartialDate | null)[] {
  return (indexes[collection] as (typeof indexes)["event"]).dates?.(record as Records["event"]) ?? [];
}

function touches(date: PartialDate | null, range: { readonly from: string | null; readonly to: string | null }): boolean {
  if (date === null || (date.earliest === null && date.latest === null)) return false;
  if (range.from !== null && range.to !== null && range.from > range.to) return false;
  return (
    (range.to === null || date.earliest === null || date.earliest <= range.to) && (range.from === null || date.latest === null || date.latest >= range.from)
  );
}

interface View {
  readonly length: number;
  rankAt(index: number): number;
}

/** Ascending ranks seen in a direction: descending turns both halves around and keeps those without a sort value last. */
function viewOf(shelf: Shelf, ranks: readonly number[] | null, direction: Direction): View {
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
