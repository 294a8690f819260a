/** Apollo's gateway, over a supergraph from Apollo's composer. Both are under the Elastic License 2.0. */
import { composeServices } from "@apollo/composition";
import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { parse } from "graphql";
import { serveApollo, type Served, type Subgraph } from "./serving.js";

export const title = "@apollo/gateway";

export async function serveGateway(subgraphs: readonly Subgraph[]): Promise<Served> {
  const { supergraphSdl, errors } = composeServices(subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
  if (supergraphSdl === undefined) throw new AggregateError(errors, "the subgraphs do not compose");
  // Without cookies and mutations, a plain GET can do no harm.
  return serveApollo(new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }), csrfPrevention: false, stopOnTerminationSignals: false }));
}
