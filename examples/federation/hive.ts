/** Hive's gateway with its planner in Rust, over a supergraph from The Guild's composer. All are under the MIT licence. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { unifiedGraphHandler } from "@graphql-hive/router-runtime";
import http from "@graphql-mesh/transport-http";
import { composeServices } from "@theguild/federation-composition";
import { parse } from "graphql";
import type { Served, Subgraph } from "./serving.js";

export const title = "Hive's gateway runtime";

export async function serveGateway(subgraphs: readonly Subgraph[]): Promise<Served> {
  const { supergraphSdl, errors } = composeServices(subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
  if (supergraphSdl === undefined) throw new AggregateError(errors, "the subgraphs do not compose");
  const gateway = createGatewayRuntime({
    supergraph: supergraphSdl,
    // The planner in Rust. The runtime's own leaves out, without an error, what lies behind an `@interfaceObject`.
    unifiedGraphHandler,
    transports: { http },
    graphqlEndpoint: "/",
    logging: "warn",
  });
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- the runtime is a listener that answers by itself
  const server = createServer(gateway).listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = async () => {
    await new Promise((resolve) => server.close(resolve));
    await gateway.dispose();
  };
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, stop };
}
