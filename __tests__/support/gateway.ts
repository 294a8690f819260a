/** Apollo's gateway over subgraphs in this process. */
import { ApolloGateway, LocalGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import { compose } from "./composers.js";

/** The whole answer of a supergraph to one question, and what each subgraph was asked for it. */
export async function askSupergraph(subgraphs: Readonly<Record<string, { readonly schema: GraphQLSchema; readonly sdl: string }>>, query: string) {
  const { supergraphSdl, errors } = compose(Object.fromEntries(Object.entries(subgraphs).map(([name, { sdl }]) => [name, sdl])));
  if (supergraphSdl === undefined) throw new Error(errors.join("\n"));
  const asked: (readonly [subgraph: string, representations: unknown])[] = [];
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => {
      const source = new LocalGraphQLDataSource(subgraphs[name]!.schema);
      return {
        process: (options) => {
          asked.push([name, options.request.variables?.representations]);
          return source.process(options);
        },
      };
    },
  });
  const server = new ApolloServer({ gateway });
  try {
    const { body } = await server.executeOperation({ query });
    const result = body.kind === "single" ? body.singleResult : undefined;
    return { answer: JSON.parse(JSON.stringify(result)) as unknown, asked };
  } finally {
    await server.stop();
  }
}
