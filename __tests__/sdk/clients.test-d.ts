/** Types: other clients know the variables and the result of the SDK's documents, and gql.tada those of a text. */
import type { ApolloClient } from "@apollo/client";
import type { DatePrecision } from "@doi-ngoai/sdk";
import type { introspection, scalars } from "@doi-ngoai/sdk/introspection";
import { directive, directives } from "@doi-ngoai/sdk/documents";
import type { Client } from "@urql/core";
import { initGraphQLTada } from "gql.tada";
import type { ResultOf } from "gql.tada";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function is<T extends true>(): T | undefined {
  return undefined;
}

export async function apollo(client: ApolloClient): Promise<string | null | undefined> {
  const { data } = await client.query({ query: directive, variables: { id: "directive:32-ct-tw-2019" } });
  // @ts-expect-error -- a field that was not asked for
  data?.directive?.colour satisfies unknown;
  // @ts-expect-error -- a wrong variable
  await client.query({ query: directive, variables: { id: 32 } });
  // @ts-expect-error -- a variable is missing
  await client.query({ query: directive });
  await client.query({ query: directives });
  return data?.directive?.date?.value;
}

export async function urql(client: Client): Promise<string | null | undefined> {
  const { data } = await client.query(directive, { id: "directive:32-ct-tw-2019" });
  // @ts-expect-error -- a field that was not asked for
  data?.directive?.colour satisfies unknown;
  // @ts-expect-error -- a wrong variable
  await client.query(directive, { id: 32 });
  await client.query(directives, {});
  return data?.directive?.date?.value;
}

const graphql = initGraphQLTada<{ introspection: introspection; scalars: scalars }>();
export const text = graphql(`
  query Day($id: ID!) {
    directive(id: $id) {
      date {
        value
        precision
      }
    }
  }
`);
type Found = NonNullable<ResultOf<typeof text>["directive"]>;
is<Equal<NonNullable<Found["date"]>["value"], string | null>>();
is<Equal<NonNullable<Found["date"]>["precision"], DatePrecision>>();
// @ts-expect-error -- there is no such field, and the document says so in place of its result
export const none: ResultOf<typeof wrong> = { colour: "red" };
export const wrong = graphql(`
  {
    corpus {
      colour
    }
  }
`);
