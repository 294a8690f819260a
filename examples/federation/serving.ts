/** What both gateways stand on: subgraphs that are served on free ports of the loopback interface, and their SDL, asked for as a router's tools do. */
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import type { GraphQLSchema } from "graphql";

export interface Served {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A subgraph as a composer takes it. */
export interface Subgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

export async function serveSubgraph(schema: GraphQLSchema): Promise<Served> {
  return serveApollo(new ApolloServer({ schema, stopOnTerminationSignals: false, plugins: [ApolloServerPluginInlineTraceDisabled()] }));
}

export async function serveApollo(server: ApolloServer): Promise<Served> {
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: "127.0.0.1" } });
  return { url, stop: () => server.stop() };
}

export async function sdlOf(url: string): Promise<string> {
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: '{"query":"{ _service { sdl } }"}' });
  const { data } = (await response.json()) as { readonly data: { readonly _service: { readonly sdl: string } } };
  return data._service.sdl;
}
