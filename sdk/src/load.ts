/** Loading single things by their ids, many of them in one request. */
import type { LoadDocument } from "./document.js";
import { GraphQLResponseError, type GraphQLErrorReports, type SdkError } from "./errors.js";

/**
 * Loads one thing by its id, as a fragment of this package shows it; null when nothing has the id, or what has it is of another type.
 * All that is loaded in one tick goes in one request for each fragment (at most 100 ids each), and each id once.
 *
 * @throws what a request throws; where an answer has errors, those alone fail that the errors are about.
 */
export type Loader = <Fragment>(fragment: LoadDocument<Fragment>, id: string) => Promise<Fragment | null>;

/** What a request gives, or, caught, what it throws. */
interface Outcome {
  readonly nodes?: readonly (object | null)[] | null;
  readonly data?: Outcome | null;
  readonly errors?: GraphQLErrorReports;
  readonly message?: string;
}

/** A request that failed with errors, which keeps what came all the same. */
type Failed = Outcome & { readonly data: unknown };

type Request = (document: LoadDocument<unknown>, variables: { readonly ids: readonly string[] }) => Promise<Outcome>;

/** The ids that wait for one document; and, in the place of the first of each hundred, what became of their request. */
type Queue = readonly [ids: string[], outcomes: Promise<readonly (Promise<Outcome> | 0)[]>];

/**
 * Given to a client among its operations, it becomes its `load`:
 *
 * ```ts
 * const client = createClient({ url, operations: { load } });
 * const bodies = await Promise.all(ids.map((id) => client.load(OrganizationCard, id)));
 * ```
 */
export function load(request: Request): Loader {
  const queues = new Map<unknown, Queue>();
  return async (document, id) => {
    let queue = queues.get(document);
    if (!queue) {
      const all: string[] = [];
      const outcomes = new Promise<Awaited<Queue[1]>>((resolve) =>
        setTimeout(() => {
          queues.delete(document);
          resolve(
            all.map((_, index) => (index % 100 ? 0 : request(document, { ids: all.slice(index, index + 100) }).catch((error: unknown) => error as Outcome))),
          );
        }),
      );
      queues.set(document, (queue = [all, outcomes]));
    }
    const [ids, outcomes] = queue;
    const index = (ids.indexOf(id) + 1 || ids.push(id)) - 1;
    const place = index % 100;
    const outcome = (await (await outcomes)[index - place]) as Outcome;
    const { nodes } = outcome.data ?? outcome;
    // an error whose path has no place in the list is about all: what is no number has no difference from one
    const own = outcome.errors?.find(({ path }) => !((path?.[1] as number) - place));
    if (own) throw new GraphQLResponseError(own.message, { ...(outcome as Failed), code: own.extensions?.code ?? null, errors: [own] });
    if (!nodes && outcome.message) throw outcome as SdkError;
    const node = nodes?.[place];
    // what has the id and is of another type comes as an object without fields
    return (node && Object.keys(node).length ? node : null) as never;
  };
}
