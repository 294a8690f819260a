/** The graph, which answers beside the page. */
import { createClient, load } from "@doi-ngoai/sdk";

export const client = createClient({ url: "graphql", timeout: 15_000, operations: { load } });
