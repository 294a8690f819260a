/** The contract as files: what stands in `schema/`. */
import { printSchema } from "graphql";
import { buildGraph } from "./schema.js";

/** The files of `schema/` by name, as the code makes them. */
export function printedSchemas(): Readonly<Record<string, string>> {
  const { api, subgraphSdl } = buildGraph();
  return { "api.graphql": `${printSchema(api)}\n`, "subgraph.graphql": subgraphSdl };
}
