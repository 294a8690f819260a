/** What the suite is run against: products, its two other subgraphs, and the gateways. All listen on free ports of the loopback interface. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { composeServices as composeByApollo } from "@apollo/composition";
import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { unifiedGraphHandler } from "@graphql-hive/router-runtime";
import { assertCompositionSuccess, composeServices as composeByHive } from "@theguild/federation-composition";
import { parse } from "graphql";
import type { FederationVersion } from "../../src/federation/index.js";
import { buildProducts } from "./products.js";

/** Something that listens, until it is stopped. */
export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** A subgraph as composers take it. */
export interface Service {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

/** What goes wrong is seen in the checks. */
const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** Products, printed for a version. Apollo Server sees by itself that the schema is a subgraph's, and traces (ftv1) when a router asks it to. */
export function serveProducts(federation: FederationVersion): Promise<Running> {
  return listening(new ApolloServer({ schema: buildProducts(federation).schema, logger: quiet }));
}

async function listening(server: ApolloServer): Promise<Running> {
  const { url } = await startStandaloneServer(server, { listen: { host: "127.0.0.1", port: 0 } });
  return { url, stop: () => server.stop() };
}

const { resolve } = createRequire(import.meta.url);

/** A subgraph of the suite in a process of its own. */
export async function serveNeighbour(name: "inventory" | "users"): Promise<Running> {
  const child = fork(resolve(`@apollo/federation-subgraph-compatibility-tests/dist/subgraphs/${name}/index.js`), {
    env: {},
    execArgv: ["--import", new URL("loopback.mjs", import.meta.url).href],
    silent: true,
  });
  const closed = once(child, "close");
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (said += text));
  const url = await new Promise<string>((found, failed) => {
    child.once("close", () => {
      failed(new Error(`the subgraph ${name} ended: ${said}`));
    });
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const [address] = /http:\S+/u.exec(said) ?? [];
      if (address !== undefined) found(address);
    });
  });
  return {
    url,
    stop: async () => {
      child.kill();
      await closed;
    },
  };
}

/** Asks a subgraph for its SDL, as a gateway would. */
export async function serviceAt(name: string, url: string): Promise<Service> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ _service { sdl } }" }),
  });
  const { data } = (await response.json()) as { readonly data: { readonly _service: { readonly sdl: string } } };
  return { name, url, sdl: data._service.sdl };
}

/** Apollo's composer and gateway. */
export function serveApollo(services: readonly Service[]): Promise<Running> {
  const { supergraphSdl, errors } = composeByApollo(services.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
  if (supergraphSdl === undefined) throw new AggregateError(errors ?? [], "Apollo's composer refuses the subgraphs");
  return listening(new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl, logger: quiet }), logger: quiet }));
}

/** Hive's composer and gateway, with the planner of its router, which is written in Rust. */
export async function serveHive(services: readonly Service[]): Promise<Running> {
  const composition = composeByHive(services.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
  assertCompositionSuccess(composition);
  const gateway = createGatewayRuntime({
    supergraph: composition.supergraphSdl,
    unifiedGraphHandler,
    graphqlEndpoint: "/",
    landingPage: false,
    logging: false,
  });
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- it answers for its own failures
  const server = createServer(gateway);
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await gateway.dispose();
    },
  };
}
