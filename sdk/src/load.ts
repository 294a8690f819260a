/** Loading single things by their ids, many of them in one request. */
import type { LoadDocument } from "./document.js";

/**
 * Loads one thing by its id, as a fragment of this package shows it; null when nothing has the id, or what has it is of another type.
 * All that is loaded in one tick goes in one request for each fragment (at most 100 ids each), and each id once.
 *
 * @throws what a request throws; where an answer has errors, those alone fail that the errors are about.
 */
export type Loader = <Fragment>(fragment: LoadDocument<Fragment>, id: string) => Promise<Fragment | null>;

interface Waiting {
  readonly promise: Promise<unknown>;
  readonly settle: (node: object | null | undefined, error: unknown) => void;
}

interface Outcome {
  readonly nodes?: readonly (object | null)[] | null;
  readonly errors?: readonly { readonly path?: readonly unknown[] }[];
}

/**
 * Given to a client among its operations, it becomes its `load`:
 *
 * ```ts
 * const client = createClient({ url, operations: { load } });
 * const bodies = await Promise.all(ids.map((id) => client.load(OrganizationCard, id)));
 * ```
 */
export function load(request: (document: LoadDocument<unknown>, variables: { readonly ids: readonly string[] }) => Promise<Outcome>): Loader {
  const queues = new Map<unknown, Map<string, Waiting>>();
  const ask = async (document: LoadDocument<unknown>, batch: readonly (readonly [string, Waiting])[]): Promise<void> => {
    let failure: (Outcome & { readonly data?: Outcome | null }) | undefined;
    const data = await request(document, { ids: batch.map(([id]) => id) }).catch((error: unknown) => (failure = error as typeof failure)?.data);
    batch.forEach(([, { settle }], index) => {
      settle(data?.nodes?.[index], data?.nodes && !failure?.errors?.some(({ path }) => path?.[1] === index) ? null : failure);
    });
  };
  return (document, id) => {
    let queue = queues.get(document);
    if (!queue) {
      const all = (queue = new Map<string, Waiting>());
      queues.set(document, all);
      setTimeout(() => {
        queues.delete(document);
        const waiting = [...all];
        while (waiting.length) void ask(document, waiting.splice(0, 100));
      });
    }
    let waiting = queue.get(id);
    if (!waiting) {
      let settle!: Waiting["settle"];
      const promise = new Promise<unknown>((resolve, reject) => {
        settle = (node, error) => {
          if (error) reject(error);
          // what has the id and is of another type comes as an object without fields
          else resolve(node && Object.keys(node).length ? node : null);
        };
      });
      queue.set(id, (waiting = { promise, settle }));
    }
    return waiting.promise as Promise<never>;
  };
}
