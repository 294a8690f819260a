// Prints one directive and what a search finds. Start the graph with `npm start` first.
import { createClient, directive, search } from "@doi-ngoai/sdk";

const url = process.argv[2] ?? process.env.DOI_NGOAI_URL ?? "http://127.0.0.1:4000/graphql";
const client = createClient({ url, operations: { directive, search } });

try {
  const found = await client.directive({ id: "directive:32-ct-tw-2019" });
  console.log(`${found.directive?.number?.canonical ?? "?"} of ${found.directive?.date?.value ?? "?"}`);
  const hits = await client.search({ query: "doi ngoai nhan dan" });
  console.log(`"doi ngoai nhan dan": ${hits.search?.totalCount > 0 ? "found" : "nothing found"}`);
} catch (error) {
  console.error(`quick-start: ${error.message}`);
  process.exitCode = 1;
}
