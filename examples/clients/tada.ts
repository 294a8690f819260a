// gql.tada: a question of your own, checked against the schema and typed by it without a step of generation; here urql sends it.
import type { introspection, scalars } from "@doi-ngoai/sdk/introspection";
import { Client, fetchExchange } from "@urql/core";
import { initGraphQLTada } from "gql.tada";

const graphql = initGraphQLTada<{ introspection: introspection; scalars: scalars }>();
const url = process.argv[2] ?? "http://127.0.0.1:4000/graphql";
const client = new Client({ url, exchanges: [fetchExchange] });

const holders = graphql(`
  query Holders($office: ID!, $day: Date!) {
    office(id: $office) {
      name {
        en
      }
      holdersOn(date: $day) {
        certainty
        distanceInDays
        tenure {
          person {
            name {
              vi
            }
          }
        }
      }
    }
  }
`);

const variables = { office: "office:truong-ban-doi-ngoai-trung-uong", day: "2022-06-01" };
const { data, error } = await client.query(holders, variables);
if (error) throw error;
console.log(`${data?.office?.name.en ?? "no such office"} on ${variables.day}:`);
for (const { tenure, certainty, distanceInDays } of data?.office?.holdersOn ?? []) {
  console.log(`  ${tenure.person.name.vi ?? "no name"} (${certainty}, ${String(distanceInDays)} days from the nearest source)`);
}
