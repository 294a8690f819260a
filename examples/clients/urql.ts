// urql: the instruments of the Secretariat, page by page.
import { cacheExchange, Client, fetchExchange } from "@urql/core";
import { directives } from "@doi-ngoai/sdk/documents";

const url = process.argv[2] ?? "http://127.0.0.1:4000/graphql";
const client = new Client({ url, exchanges: [cacheExchange, fetchExchange] });

async function page(after: string | null) {
  const { data, error } = await client.query(directives, { filter: { issuerIds: ["organization:ban-bi-thu"] }, first: 2, after });
  if (error) throw error;
  return data?.directives;
}

let after: string | null = null;
do {
  const directives = await page(after);
  for (const { number, name, date, issuers } of directives?.nodes ?? []) {
    const by = issuers.map((issuer) => issuer.name.en).join(", ");
    console.log(`${date?.value ?? "no date"}  ${number?.canonical ?? name.en ?? "no number"}, ${by}`);
  }
  after = directives?.pageInfo.hasNextPage ? directives.pageInfo.endCursor : null;
  if (after !== null) console.log("-- next page --");
} while (after !== null);
