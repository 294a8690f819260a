// Apollo Client: what a search finds, then the best of it once more, from the cache alone.
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import type { ResourceLink } from "@doi-ngoai/sdk";
import { possibleTypes, search } from "@doi-ngoai/sdk/documents";

const uri = process.argv[2] ?? "http://127.0.0.1:4000/graphql";
const client = new ApolloClient({
  link: new HttpLink({ uri }),
  // Without possibleTypes the cache would drop what fragments on an interface, as on Resource, ask for.
  cache: new InMemoryCache({ possibleTypes }),
});

const { data } = await client.query({ query: search, variables: { query: "doi ngoai nhan dan", first: 4 } });
const hits = data?.search;
console.log("the best first:");
for (const { node, matches } of hits?.edges ?? []) {
  console.log(`  ${node.__typename.padEnd(12)} ${node.name.vi ?? node.id} (${matches.map(({ field }) => field).join(", ")})`);
}

const best = hits?.edges[0]?.node;
if (best) {
  const fragment = gql`
    fragment ResourceLink on Resource {
      id
      name {
        vi
        en
      }
    }
  `;
  const link = client.readFragment<ResourceLink>({ from: { ...best }, fragment });
  console.log(`in the cache: ${link?.id ?? "nothing"}, ${link?.name.en ?? "without an English name"}`);
}
