// Prints a directive with its evidence, and what a search without marks finds.
import { createClient, directive, GraphQLResponseError, search, SdkError } from "@doi-ngoai/sdk";

const url = process.argv[2] ?? process.env.DOI_NGOAI_URL ?? "http://127.0.0.1:4000/graphql";
const client = createClient({ url, operations: { directive, search } });

async function showDirective(id) {
  const { directive: found } = await client.directive({ id });
  if (found === null) {
    console.log(`There is no ${id}.`);
    return;
  }
  console.log(`${found.name.vi} (${found.name.en})`);
  console.log(`  issued by  ${found.issuers.map(({ name }) => name.en).join(", ")}`);
  console.log(`  on         ${found.date?.value ?? "a day that no source says"}`);
  console.log(`  about      ${found.subjectMatter?.en ?? found.title?.en ?? "what no source says"}`);
  for (const { source, paragraph, start, end } of found.citations) {
    console.log(`  stands in  “${source.name.vi}”, paragraph ${paragraph}, characters ${start} to ${end}`);
  }
}

async function showSearch(query) {
  const { search: hits } = await client.search({ query, first: 3 });
  if (hits === null) return;
  console.log(`“${query}” finds ${hits.totalCount}, the best first:`);
  for (const { node } of hits.edges) console.log(`  ${node.__typename.padEnd(8)} ${node.name.vi}`);
}

try {
  await showDirective("directive:32-ct-tw-2019");
  console.log();
  await showSearch("le hoai trung");
} catch (error) {
  if (!(error instanceof SdkError)) throw error;
  const hint = error instanceof GraphQLResponseError ? "" : "; is the graph running (npm start), and is this its address?";
  console.error(`quick-start: ${error.message}${hint}`);
  process.exitCode = 1;
}
