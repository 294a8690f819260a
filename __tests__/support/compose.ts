/** Composing subgraphs as a router's operator would, by Apollo's composer. */
import { composeServices } from "@apollo/composition";
import { parse } from "graphql";

/** The supergraph's SDL, and what the composer had to say against it: one or the other. */
export function compose(subgraphs: Readonly<Record<string, string>>): { readonly supergraphSdl?: string; readonly errors: readonly string[] } {
  const services = Object.entries(subgraphs).map(([name, sdl]) => ({ name, url: `http://${name}.example`, typeDefs: parse(sdl) }));
  const { supergraphSdl, errors = [] } = composeServices(services);
  return { ...(supergraphSdl === undefined ? {} : { supergraphSdl }), errors: errors.map(({ message }) => message) };
}
