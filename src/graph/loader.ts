/** Loaders over the store: at once where the store answers from memory, batched by DataLoader where it waits. */
import DataLoader from "dataloader";
import type { Collection } from "../corpus/indexes.js";
import type { Kind } from "../corpus/records.js";
import type { CorpusStore, MaybePromise } from "../corpus/store.js";
import type { Context } from "./context.js";

/** Loads what belongs to a key. */
export interface Loader<Value> {
  load(key: string): MaybePromise<Value>;
  loadMany(keys: readonly string[]): MaybePromise<readonly Value[]>;
}

/** Loads records by id; null for an unknown id. */
export interface RecordLoader<T> extends Loader<T | null> {
  /** Records whose ids compile has proved. */
  references(ids: readonly string[]): MaybePromise<readonly T[]>;
}

/** A loader for each request. */
export type LoaderOf<L> = (context: Context) => L;

type Batch<Value> = (store: CorpusStore, keys: readonly string[]) => MaybePromise<readonly Value[]>;

/** Makes a loader of which each request has its own. */
function perRequest<Value>(batch: Batch<Value>): LoaderOf<Loader<Value>> {
  return (context) => {
    const known = context.loaders.get(batch) as Loader<Value> | undefined;
    if (known !== undefined) return known;
    const loader = context.store.waits ? waiting(context.store, batch) : immediate(context.store, batch);
    context.loaders.set(batch, loader);
    return loader;
  };
}

function immediate<Value>(store: CorpusStore, batch: Batch<Value>): Loader<Value> {
  return {
    load: (key) => (batch(store, [key]) as readonly Value[])[0] as Value,
    loadMany: (keys) => batch(store, keys),
  };
}

function waiting<Value>(store: CorpusStore, batch: Batch<Value>): Loader<Value> {
  const loader = new DataLoader<string, Value>(async (keys) => [...(await batch(store, keys))]);
  return {
    load: (key) => loader.load(key),
    loadMany: (keys) => Promise.all(keys.map((key) => loader.load(key))),
  };
}

/** Every loader by id shares one batch, so that records of several kinds are asked for together. */
const anyRecord = perRequest<object | null>((store, ids) => store.byIds(ids));

/** Loads records of these kinds by id; null for an unknown id and for one of another kind. */
export function loadOne<T extends object>(...kinds: readonly Kind[]): LoaderOf<RecordLoader<T>> {
  const prefixes = kinds.map((kind) => `${kind}:`);
  const fits = (id: string): boolean => prefixes.some((prefix) => id.startsWith(prefix));
  return (context) => {
    const records = anyRecord(context);
    return {
      load: (id) => (fits(id) ? (records.load(id) as MaybePromise<T | null>) : null),
      loadMany: (ids) => {
        if (ids.every(fits)) return records.loadMany(ids) as MaybePromise<readonly (T | null)[]>;
        const fitting = ids.filter(fits);
        const inPlace = (found: readonly (object | null)[]): readonly (T | null)[] => {
          const byId = new Map(fitting.map((id, index) => [id, found[index] as T | null]));
          return ids.map((id) => byId.get(id) ?? null);
        };
        const found = records.loadMany(fitting);
        return found instanceof Promise ? found.then(inPlace) : inPlace(found);
      },
      references: (ids) => records.loadMany(ids) as MaybePromise<readonly T[]>,
    };
  };
}

/** Loads, for each value of a key of the index, the records found by it, in their collection's order. */
export function loadMany<T extends object>(collection: Collection, key: string): LoaderOf<Loader<readonly T[]>> {
  return perRequest((store, values) => store.byKey(collection, key, values) as MaybePromise<readonly (readonly T[])[]>);
}

/** Loads the one record that has a value of a key; null when there is none. */
export function loadByKey<T extends object>(collection: Collection, key: string): LoaderOf<Loader<T | null>> {
  return perRequest((store, values) => {
    const first = (lists: readonly (readonly unknown[])[]): readonly (T | null)[] => lists.map((list) => (list[0] as T | undefined) ?? null);
    const found = store.byKey(collection, key, values);
    return found instanceof Promise ? found.then(first) : first(found);
  });
}
