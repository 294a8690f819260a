/** The three composers, each saying what is wrong with a set of subgraphs: nothing when they compose. */
import { composeServices as composeByApollo } from "@apollo/composition";
import { composeServices as composeByTheGuild } from "@theguild/federation-composition";
import { federateSubgraphs, ROUTER_COMPATIBILITY_VERSION_ONE } from "@wundergraph/composition";
import { parse } from "graphql";

/** A subgraph by its name. */
export interface NamedSubgraph {
  readonly name: string;
  readonly sdl: string;
}

const urlOf = (name: string): string => `http://${name}.example/graphql`;

/** Each composer by its maker's name. Apollo's is the authority. */
export const composers: Readonly<Record<"Apollo" | "The Guild" | "WunderGraph", (subgraphs: readonly NamedSubgraph[]) => readonly string[]>> = {
  Apollo: (subgraphs) =>
    (composeByApollo(subgraphs.map(({ name, sdl }) => ({ name, url: urlOf(name), typeDefs: parse(sdl) }))).errors ?? []).map(({ message }) => message),
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
