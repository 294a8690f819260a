/** What may become of an exchange with the graph: the failures that a network, a proxy or a server gives. */

/** An answer as it comes over the wire. */
export interface WireReply {
  readonly status: number;
  /** By names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The whole body; an Error when the connection breaks behind the header fields. */
  readonly body: string | Error;
}

/** One exchange: a request that waits for its answer. */
export interface Exchange {
  /** What the graph answers, as its server would. */
  readonly answer: () => Promise<WireReply>;
  /** Makes the graph forget the document that is asked for by its hash, as a server does that was started anew. */
  readonly forget: () => void;
  /** Aborted when the client waits no longer. */
  readonly signal: AbortSignal;
}

/** What becomes of one exchange. Those below are the usual ones; a function of your own does as well. What it throws, `fetch` throws. */
export type Step = (exchange: Exchange) => WireReply | Promise<WireReply>;

/** The graph answers: for what comes before a failure. */
export function asUsual(): Step {
  return (exchange) => exchange.answer();
}

/** Something else answers, such as a proxy's page or a broken server. */
export function answered(reply: WireReply): Step {
  return () => reply;
}

/**
 * Status 429, in plain text: too many requests came.
 *
 * @param options `retryAfter` is what `Retry-After` asks: to wait so many seconds, or until a moment; without it nothing is asked.
 */
export function rateLimited({ retryAfter }: { readonly retryAfter?: number | Date } = {}): Step {
  const asked = retryAfter instanceof Date ? retryAfter.toUTCString() : String(retryAfter);
  const headers = { "content-type": "text/plain; charset=utf-8", ...(retryAfter !== undefined && { "retry-after": asked }) };
  return answered({ status: 429, headers, body: "Too many requests.\n" });
}

/** The graph's answer comes `ms` milliseconds late, by the `setTimeout` of that moment: timers of a test may be faked. An ended request leaves no timer behind. */
export function slow(ms: number): Step {
  return async ({ answer, signal }) => {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve();
      });
    });
    signal.throwIfAborted();
    return answer();
  };
}

/** Half of the graph's answer comes, and nobody says that it is not the whole: JSON that breaks off. */
export function halfAnAnswer(): Step {
  return async ({ answer }) => {
    const reply = await answer();
    return { ...reply, body: typeof reply.body === "string" ? reply.body.slice(0, reply.body.length >> 1) : reply.body };
  };
}

/**
 * The connection breaks.
 *
 * @param options `midway`: behind the header fields, so that a status is known; else before anything comes.
 */
export function cut({ midway = false }: { readonly midway?: boolean } = {}): Step {
  // in the words of Node's fetch
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  return async ({ answer }) => {
    if (!midway) throw new TypeError("fetch failed", { cause });
    return { ...(await answer()), body: new TypeError("terminated", { cause }) };
  };
}

/** The graph does not know the hash any more, and says so where the request has nothing else; the document's text teaches it again. */
export function unknownHash(): Step {
  return (exchange) => {
    exchange.forget();
    return exchange.answer();
  };
}

const makers: ReadonlySet<unknown> = new Set([asUsual, answered, rateLimited, slow, halfAnAnswer, cut, unknownHash]);

/**
 * The steps as they were given.
 *
 * @throws TypeError when one is no step: a function of this module that was not called, or no function at all.
 */
export function checkedSteps(steps: readonly Step[]): readonly Step[] {
  for (const step of steps) {
    if (makers.has(step)) throw new TypeError(`A script has ${step.name}() in it, not ${step.name}.`);
    if (typeof step !== "function") throw new TypeError(`A step of a script is a function such as cut(), not ${JSON.stringify(step)}.`);
  }
  return steps;
}
