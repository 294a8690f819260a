/** What one request carries to its resolvers. */
import type { Mount } from "../corpus/mount.js";
import type { CorpusStore } from "../corpus/store.js";

/** Belongs to one request: the store, the texts beside it, and the loaders made for it so far. */
export interface Context {
  readonly store: CorpusStore;
  /** The operator's copies of the source texts, if any. */
  readonly mount: Mount;
  /** Loaders by what they load; see loader.ts. */
  readonly loaders: Map<object, unknown>;
}
