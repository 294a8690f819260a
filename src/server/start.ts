/** Starting the server, and stopping it without losing an answer. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { Mount } from "../corpus/mount.js";
import { buildGraph, createContext, type Graph } from "../graph/schema.js";
import { createApollo } from "./apollo.js";
import { doorTo } from "./door.js";
import { createListener } from "./http.js";
import { log } from "./log.js";
import { openSandbox } from "./sandbox/sandbox.js";
import { SettingsError, settingTable, type Settings } from "./settings.js";

/** A server that answers. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`, without a slash at its end. */
  readonly url: string;
  /** What is served. */
  readonly graph: Graph;
  /**
   * Says "stopping" to readiness probes, finishes the requests in flight, and closes. New requests are answered for at most 5 seconds more,
   * and those that are then in flight have 5 seconds to finish. May be called again.
   */
  readonly stop: () => Promise<void>;
}

const patienceMs = 5_000;

/**
 * Serves the graph.
 *
 * A source text whose copy is not in the folder of texts while other files are there, and a citation that does not hold, are logged, a line each.
 *
 * @throws SettingsError when it cannot listen where the settings say, a text cannot be read, or the sandbox is not built.
 * @throws CorpusError when the fixtures are wrong.
 */
export async function startServer(settings: Settings, graph: Graph = graphFor(settings)): Promise<RunningServer> {
  logMismatches(graph.mount);
  const sandbox = openSandbox(settings.sandbox);
  const api = createApollo(graph.api);
  const subgraph = createApollo(graph.subgraph);
  await Promise.all([api.start(), subgraph.start()]);
  const contextForRequest = () => createContext(graph);

  let ready = true;
  const server = createServer(
    createListener({
      api: doorTo(api, contextForRequest, settings.maxBody),
      subgraph: doorTo(subgraph, contextForRequest, settings.maxBody),
      sandbox,
      isReady: () => ready,
    }),
  );
  const idle = whenIdle(server);
  await listen(server, settings);

  const stop = async () => {
    ready = false;
    await Promise.race([idle(), delay(patienceMs, undefined, { ref: false })]);
    const cut = setTimeout(() => {
      server.closeAllConnections();
    }, patienceMs).unref();
    await new Promise((resolve) => server.close(resolve));
    clearTimeout(cut);
    await Promise.all([api.stop(), subgraph.stop()]);
  };
  let stopped: Promise<void> | undefined;
  return { url: urlOf(server, settings.host), graph, stop: () => (stopped ??= stop()) };
}

function graphFor({ texts, quotes }: Settings): Graph {
  try {
    return buildGraph({ texts, quotes: quotes === "on" });
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw error;
    throw new SettingsError([`${settingTable.texts.variable}: ${path} cannot be read (${code}); every file of the folder must be`]);
  }
}

function logMismatches({ folder, mismatches, others, problems }: Mount): void {
  for (const { id, sha256 } of mismatches) {
    log("warn", "MISMATCH: no file has the digest of a source text, and files are there that are no text of the corpus", {
      text: id,
      expected: sha256,
      folder,
      files: others,
    });
  }
  // What came instead are words of the text, which no log should hold; `doi-ngoai check` shows them.
  for (const { record, field } of problems) log("warn", "MISMATCH: a citation does not hold in its text; doi-ngoai check says why", { record, field });
}

/** A function that waits for a moment without requests in flight. */
function whenIdle(server: Server): () => Promise<void> {
  let inFlight = 0;
  server.on("request", (_request, response) => {
    inFlight += 1;
    response.once("close", () => {
      inFlight -= 1;
      if (inFlight === 0) server.emit("idle");
    });
  });
  return async () => {
    if (inFlight > 0) await once(server, "idle");
  };
}

function listen(server: Server, { host, port }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const mend = mends[error.code ?? ""];
      reject(mend === undefined ? error : new SettingsError([mend(host, port)]));
    });
    server.listen(port, host, resolve);
  });
}

const { port: portSetting, host: hostSetting } = settingTable;

const mends: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) =>
    `${portSetting.variable}: port ${String(port)} on ${host} is taken by another program; stop that one, or choose another port (0 takes any free one)`,
  EACCES: (_host, port) => `${portSetting.variable}: port ${String(port)} may not be opened by this user; choose one above 1023`,
  EADDRNOTAVAIL: (host) => `${hostSetting.variable}: ${host} is not an address of this machine; choose 127.0.0.1 for this machine alone, or 0.0.0.0 for all`,
  ENOTFOUND: noSuchHost,
  EAI_AGAIN: noSuchHost,
};

function noSuchHost(host: string): string {
  return `${hostSetting.variable}: there is no host named ${host}; choose 127.0.0.1 for this machine alone, or 0.0.0.0 for all`;
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo; // an AddressInfo because we listen on a port, not on a pipe
  return `http://${host.includes(":") ? `[${host}]` : host}:${String(port)}`;
}
