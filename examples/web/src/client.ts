/** The graph, which answers beside the page. */
import { createClient } from "@doi-ngoai/sdk";

export const client = createClient({ url: "graphql", timeout: 15_000 });
