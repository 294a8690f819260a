/** A client whose graph is in the same process: the real schema over the real fixtures, or over changed ones. */
import { answerInProcess, buildGraph, compileWith, CorpusError, fixtures, memoryStore } from "@doi-ngoai/subgraph";
// so that CommonJS too finds the types of what is an ES module alone
import type { Corpus, Graph, RecordChanges } from "@doi-ngoai/subgraph" with { "resolution-mode": "import" };
import { createClient, type Client, type ClientOptions, type Operations } from "../client.js";
import * as generated from "../generated/index.js";
import { checkedSteps, type Step, type WireReply } from "./script.js";

/** What a test client is made of: all that a client is made of but the way to its graph, and what is to be tested. */
export interface TestClientOptions<O extends Operations> extends Omit<ClientOptions<O>, "url" | "fetch"> {
  /** Fixtures to override, records to add. */
  readonly records?: RecordChanges;
  /** What becomes of the first exchanges, one step each; the graph answers those that follow. */
  readonly script?: readonly Step[];
}

/** One exchange over HTTP. A call makes several when it is tried again, or when the graph does not know its hash. */
export interface LogEntry {
  readonly method: "GET" | "POST";
  /** The operation's name; null for a text without one, and for a hash that nobody here knows. */
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether the graph knew the hash that stands for the document; null when the text was sent. */
  readonly hash: "known" | "unknown" | null;
  /** Null as long as no answer came, and when none ever did. */
  readonly status: number | null;
  /** The header fields that were sent, by names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What a test has in hand. */
export interface TestClient<O extends Operations> {
  /** To be given to what is tested. */
  readonly client: Client<O>;
  /** Every exchange of this client, in the order in which they began. */
  readonly log: readonly LogEntry[];
  /**
   * Says what becomes of the next exchanges, one step each, after those that were said before.
   *
   * @throws TypeError when a step is none, such as `cut` in place of `cut()`.
   */
  readonly fail: (...steps: readonly Step[]) => void;
}

/** Why a record cannot stand in the corpus. */
export interface RecordProblem {
  /** The record's id; of one without, its kind and its place in the list. */
  readonly record: string;
  /** The column, with dots and places from 0 for what is in it; empty when it is the record as a whole. */
  readonly field: string;
  readonly expected: string;
  readonly came: string;
}

/** Changed or added records that cannot stand in the corpus. The message has a line for each problem. */
export class RecordsError extends Error {
  override readonly name = "RecordsError";
  constructor(
    readonly problems: readonly RecordProblem[],
    options?: { readonly cause?: unknown },
  ) {
    super(problems.map(lineOf).join("\n"), options);
  }
}

function lineOf({ record, field, expected, came }: RecordProblem): string {
  const place = field === "" ? record : `${record}, ${field}`;
  return `${place}: expected ${expected}, came ${came.length > 120 ? `${came.slice(0, 120)}…` : came}`;
}

/** Nothing has this address (RFC 2606); messages of errors name it. */
const url = "http://graph.test/graphql";

let shared: Graph | undefined;
const graphOfFixtures = (): Graph => (shared ??= buildGraph());

/**
 * Makes a client that is answered in process, by the graph itself: what it may be asked, and what it answers, are the server's.
 * No network is used, and no timer is left. The graph knows the hashes of this package's documents and of the given operations from the start.
 *
 * ```ts
 * const { client, log, fail } = createTestClient({ operations: { directive } });
 * fail(rateLimited({ retryAfter: 1 }));
 * await client.directive({ id: "directive:32-ct-tw-2019" });
 * ```
 *
 * @throws RecordsError when a changed or added record cannot stand in the corpus.
 * @throws TypeError as `fail` does.
 */
export function createTestClient<O extends Operations = Record<never, never>>({ records, script = [], ...options }: TestClientOptions<O> = {}): TestClient<O> {
  const steps = [...checkedSteps(script)];
  const corpus = records && compiled(records);
  const documents = documentsOf(generated, options.operations ?? {});
  const names = new Map<string | undefined, string | null>([...documents].map(([sha256, text]) => [sha256, nameIn(text)]));
  let answer: ReturnType<typeof answerInProcess> | undefined;

  const log: LogEntry[] = [];
  const exchange = async (address: string, { method = "GET", headers = {}, body, signal }: RequestInit): Promise<Response> => {
    const sent = {
      method: method as "GET" | "POST",
      search: address.slice(url.length),
      headers: Object.fromEntries(Object.entries(headers as Record<string, string>).map(([name, value]) => [name.toLowerCase(), value])),
      ...(typeof body === "string" && { body }),
    };
    const { query, variables, sha256 } = questionOf(sent);
    const byHash = query === undefined ? sha256 : undefined;
    const knowledge = () => (byHash === undefined ? null : documents.has(byHash) ? "known" : "unknown");
    if (query !== undefined) names.set(sha256, nameIn(query));
    const entry: { -readonly [Field in keyof LogEntry]: LogEntry[Field] } = {
      method: sent.method,
      operationName: names.get(sha256) ?? null,
      variables,
      hash: knowledge(),
      status: null,
      headers: sent.headers,
    };
    log.push(entry);

    const step = steps.shift() ?? ((usual) => usual.answer());
    const reply = await step({
      signal: signal!,
      forget: () => {
        if (sha256 !== undefined) documents.delete(sha256);
        entry.hash = knowledge();
      },
      answer: async () => {
        answer ??= answerInProcess(corpus ? graphOver(corpus) : graphOfFixtures(), { documents });
        const { body, ...head } = await answer(sent);
        return { ...head, body: String(body) };
      },
    });
    signal!.throwIfAborted();
    entry.status = reply.status;
    return responseOf(reply);
  };

  return {
    client: createClient<O>({ ...options, url, fetch: exchange }),
    log,
    fail: (...more) => {
      steps.push(...checkedSteps(more));
    },
  };
}

/** The schema is the same over every corpus. */
function graphOver(corpus: Corpus): Graph {
  return { ...graphOfFixtures(), corpus, store: memoryStore(corpus) };
}

function compiled(records: RecordChanges): Corpus {
  try {
    return compileWith(fixtures, records);
  } catch (error) {
    if (error instanceof CorpusError) throw new RecordsError(error.problems, { cause: error });
    throw error;
  }
}

/** The texts of documents by their hashes. */
function documentsOf(...collections: readonly object[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const document of collections.flatMap((collection) => Object.values(collection) as Partial<Record<"sha256" | "text", unknown>>[])) {
    if (typeof document.sha256 === "string" && typeof document.text === "string") known.set(document.sha256, document.text);
  }
  return known;
}

function nameIn(text: string): string | null {
  return /\b(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1] ?? null;
}

interface Question {
  /** Undefined when only a hash stands for it. */
  readonly query: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly sha256: string | undefined;
}

/** What is asked, be it in an address or in a body. */
function questionOf({ search, body }: { readonly search: string; readonly body?: string }): Question {
  const inAddress = (): unknown => Object.fromEntries([...new URLSearchParams(search)].map(([name, value]) => [name, JSON.parse(value) as unknown]));
  const {
    query,
    variables = {},
    extensions,
  } = (body === undefined ? inAddress() : JSON.parse(body)) as Partial<Question> & {
    readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: string } };
  };
  return { query, variables, sha256: extensions?.persistedQuery?.sha256Hash };
}

/** As much of a Response as a client reads: where tests run over jsdom, there is no other. */
function responseOf({ status, headers = {}, body }: WireReply): Response {
  const response: Pick<Response, "status" | "text"> & { readonly headers: Pick<Headers, "get"> } = {
    status,
    headers: { get: (name) => headers[name.toLowerCase()] ?? null },
    text: () => (typeof body === "string" ? Promise.resolve(body) : Promise.reject(body)),
  };
  return response as Response;
}
