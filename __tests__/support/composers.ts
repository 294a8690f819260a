/** Composing subgraphs as a router's operator would, by the three composers. */
import { composeServices as composeByApollo } from "@apollo/composition";
import { composeServices as composeByTheGuild } from "@theguild/federation-composition";
import { federateSubgraphs, ROUTER_COMPATIBILITY_VERSION_ONE } from "@wundergraph/composition";
import { parse } from "graphql";

/** A subgraph by its name. */
export interface NamedSubgraph {
  readonly name: string;
  readonly sdl: string;
}

/** By Apollo's composer: the supergraph's SDL, and what it had to say against it, one or the other. */
export function compose(subgraphs: Readonly<Record<string, string>>): { readonly supergraphSdl?: string; readonly errors: readonly string[] } {
  const services = Object.entries(subgraphs).map(([name, sdl]) => ({ name, url: urlOf(name), typeDefs: parse(sdl) }));
  const { supergraphSdl, errors = [] } = composeByApollo(services);
  return { ...(supergraphSdl === undefined ? {} : { supergraphSdl }), errors: errors.map(({ message }) => message) };
}

const urlOf = (name: string): string => `http://${name}.example/graphql`;

/** What each composer, by its maker's name, has against a set of subgraphs: nothing when they compose. Apollo's is the authority. */
export const composers: Readonly<Record<"Apollo" | "The Guild" | "WunderGraph", (subgraphs: readonly NamedSubgraph[]) => readonly string[]>> = {
  Apollo: (subgraphs) => compose(Object.fromEntries(subgraphs.map(({ name, sdl }) => [name, sdl]))).errors,
  "The Guild": (subgraphs) =>
    (composeByTheGuild(subgraphs.map(({ name, sdl }) => ({ name, url: urlOf(name), typeDefs: parse(sdl) }))).errors ?? []).map(({ message }) => message),
  WunderGraph: (subgraphs) => {
    const result = federateSubgraphs({
      subgraphs: subgraphs.map(({ name, sdl }) => ({ name, url: urlOf(name), definitions: parse(sdl) })),
      version: ROUTER_COMPATIBILITY_VERSION_ONE,
    });
    return result.success ? [] : result.errors.map(({ message }) => message);
  },
};
