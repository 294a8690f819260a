/** What one request carries to its resolvers. */
import type { CorpusStore } from "../corpus/store.js";

/** Belongs to one request: the store, and the loaders made for it so far. */
export interface Context {
  readonly store: CorpusStore;
  /** Loaders by what they load; see loader.ts. */
  readonly loaders: Map<object, unknown>;
}
