/** What the compiler lets pass; checked by tsc, never run. */
import { createClient, directive, directives, DirectiveCard, load, officeHolders, pages, PersonCard, politburoDirective, search } from "../../sdk/src/index.js";
import { infiniteQueryOptions, queryOptions } from "../../sdk/src/query.js";
import type { DocumentNode } from "graphql";
import type {
  DirectiveResult,
  DirectivesResult,
  DocumentTypes,
  LoadDocument,
  OfficeHolder,
  Pages,
  PolitburoDirectiveResult,
  ResourceCard,
  ResultOf,
  SearchResult,
  VariablesOf,
} from "../../sdk/src/index.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(equal: Equal<A, B>): void;

const client = createClient({ url: "/graphql", operations: { directive, directives, officeHolders, politburoDirective, search } });

// A call's result is exactly that of its document.
same<ReturnType<typeof client.directive>, Promise<DirectiveResult>>(true);
same<ReturnType<typeof client.search>, Promise<SearchResult>>(true);
same<ResultOf<typeof directive>, DirectiveResult>(true);
same<VariablesOf<typeof directive>, { readonly id: string }>(true);
// @ts-expect-error and not that of another one
same<ReturnType<typeof client.directive>, Promise<SearchResult>>(true);

type Directive = NonNullable<DirectiveResult["directive"]>;
same<Directive["number"], { readonly canonical: string; readonly notations: readonly string[] } | null>(true);
same<Directive["directiveStatus"], "ISSUED" | "IN_DRAFTING" | "PROPOSED">(true);
// An interface that is selected as a whole is one shape, and not a union of all that implement it.
same<Directive["issuers"], readonly { readonly id: string; readonly name: { readonly vi: string | null; readonly en: string | null } }[]>(true);
same<NonNullable<SearchResult["search"]>["edges"][number]["node"], ResourceCard>(true);
// What a fragment is spread into is of the fragment's type, even beside other fields.
export const card = (found: Directive): DirectiveCard => found;
same<NonNullable<DirectivesResult["directives"]>["nodes"], readonly DirectiveCard[]>(true);

// Variables are needed exactly where one is required.
export const calls = [
  client.directive({ id: "directive:32-ct-tw-2019" }),
  client.directives(),
  client.directives({}, { signal: AbortSignal.timeout(1000) }),
  client.directives({ first: 3, filter: { directiveKinds: ["DIRECTIVE"], topicIds: null } }),
  client.politburoDirective(),
  client.search({ query: "doi ngoai", marks: "IGNORE", first: undefined }),
  // @ts-expect-error none given
  client.directive(),
  // @ts-expect-error the required one missing
  client.search({ first: 3 }),
  // @ts-expect-error of another type
  client.directive({ id: 28 }),
  // @ts-expect-error null for a required one
  client.directive({ id: null }),
  // @ts-expect-error of another name
  client.directive({ id: "directive:32-ct-tw-2019", identifier: "" }),
  // @ts-expect-error a value that the enum has not
  client.directives({ filter: { directiveKinds: ["DECREE"] } }),
  // @ts-expect-error a single value for a list
  client.directives({ filter: { directiveKinds: "DIRECTIVE" } }),
  // @ts-expect-error an operation that the client was not given
  client.organization({ id: "organization:bo-chinh-tri" }),
];

// Results cannot be changed.
export function change(result: PolitburoDirectiveResult): void {
  // @ts-expect-error a field
  result.directives = null;
  // @ts-expect-error a list
  result.directives?.nodes.push();
}

// A walk's items are those of the list, and its variables those of the call.
const walk = pages(client.directives);
same<typeof walk, Pages<DirectiveCard>>(true);
// @ts-expect-error and nothing else
same<typeof walk, Pages<PersonCard>>(true);
same<typeof walk.cursor, string | null>(true);
export const inOffice = pages(client.officeHolders, { id: "office:none", first: 1 }, { at: ({ office }) => office?.tenures });
same<typeof inOffice, Pages<OfficeHolder>>(true);
export const found = pages(client.search, { query: "doi ngoai" }, { at: (result) => result.search && { ...result.search, nodes: result.search.edges } });
same<typeof found, Pages<NonNullable<SearchResult["search"]>["edges"][number]>>(true);
export const walks = [
  pages(client.directives, {}, { signal: AbortSignal.timeout(1000), timeout: 10, retry: 0, headers: {} }),
  pages(client.directives, undefined, { at: (result) => result.directives }),
  pages(client.directives, { after: walk.cursor, orderBy: "DATE_DESC" }),
  // @ts-expect-error of another type
  pages(client.directives, { first: "3" }),
  // @ts-expect-error of another name
  pages(client.directives, { last: 3 }),
  // @ts-expect-error nothing that has pages
  pages(client.directive, { id: "directive:none" }),
  // @ts-expect-error a list within something has to be found
  pages(client.officeHolders, { id: "office:none" }),
  // @ts-expect-error the required one missing
  pages(client.officeHolders, {}, { at: ({ office }) => office?.tenures }),
  // @ts-expect-error none given
  pages(client.officeHolders),
  // @ts-expect-error found is no list
  pages(client.officeHolders, { id: "office:none" }, { at: ({ office }) => office }),
  // @ts-expect-error nothing of this name
  pages(client.officeHolders, { id: "office:none" }, { at: ({ organization }) => organization?.tenures }),
  // @ts-expect-error no such option
  pages(client.directives, {}, { limit: 3 }),
];
export async function readWalk(): Promise<string | null> {
  for await (const { date } of pages(client.directives)) return date?.value ?? null;
  return null;
}

// What is given to a client and makes a call of its own.
const extended = createClient({
  url: "/graphql",
  operations: { load, people: politburoDirective, twice: (request: Twice) => (of: string) => request(of).then(() => 2) },
});
type Twice = (document: string) => Promise<unknown>;
same<ReturnType<typeof extended.twice>, Promise<number>>(true);
same<typeof PersonCard, LoadDocument<PersonCard>>(true);
export const loaded = [
  extended.load(PersonCard, "person:none").then((person) => person satisfies PersonCard | null),
  extended.load(DirectiveCard, "directive:none").then((instrument) => instrument?.number?.canonical),
  // @ts-expect-error it may be null
  extended.load(PersonCard, "person:none").then(({ name }) => name),
  // @ts-expect-error a field of another fragment
  extended.load(PersonCard, "person:none").then((person) => person?.number),
  // @ts-expect-error an operation is no fragment
  extended.load(directive, "directive:none"),
  // @ts-expect-error one id, not many
  extended.load(PersonCard, ["person:none"]),
  // @ts-expect-error a client without it
  client.load(PersonCard, "person:none"),
  // @ts-expect-error of another type
  extended.twice(2),
];

// A document of one's own.
declare const own: DocumentTypes<{ readonly count: number }, { readonly of: string }>;
declare const withoutVariables: DocumentTypes<{ readonly count: number }, Record<string, never>>;
declare const tree: DocumentNode & DocumentTypes<{ readonly count: number }, { readonly of: string }>;
same<ReturnType<typeof client.request<{ readonly count: number }>>, Promise<{ readonly count: number }>>(true);
export const requests = [
  client.request(own, { of: "directive" }).then(({ count }) => count.toFixed()),
  client.request(withoutVariables).then(({ count }) => count.toFixed()),
  client.request(directive, { id: "directive:32-ct-tw-2019" }, { headers: { "x-team": "types" } }).then((result) => result.directive?.number?.canonical),
  client.request<{ count: number }>("{ count }").then(({ count }) => count.toFixed()),
  // @ts-expect-error a text's result is unknown until it is said
  client.request("{ count }").then(({ count }) => count),
  // @ts-expect-error of another type
  client.request(own, { of: 1 }),
  // @ts-expect-error none given
  client.request(own),
  // @ts-expect-error variables where there are none
  client.request(withoutVariables, { of: "directive" }),
  // @ts-expect-error of another name, beside a required one
  client.request(directive, { id: "directive:32-ct-tw-2019", identifier: "" }),
  // @ts-expect-error misspelt, beside a required one
  client.request(officeHolders, { id: "office:none", frist: 3 }),
  // @ts-expect-error of another name, where none is required
  client.request(directives, { frist: 3 }),
  // @ts-expect-error no document
  client.request({ query: "{ count }" }),
  // @ts-expect-error a syntax tree has no text
  client.request(tree, { of: "directive" }),
  // @ts-expect-error no such option
  client.directive({ id: "directive:none" }, { deadline: 3 }),
  // @ts-expect-error a time is a number
  client.directive({ id: "directive:none" }, { timeout: "3s" }),
];

// Options for TanStack Query.
export const questions = [
  queryOptions(client, directive, { id: "directive:none" }),
  queryOptions(client, directives),
  infiniteQueryOptions(client, directives),
  infiniteQueryOptions(client, directives, { first: 20, after: walk.cursor }),
  infiniteQueryOptions(client, officeHolders, { id: "office:none" }, ({ office }) => office?.tenures),
  infiniteQueryOptions(client, search, { query: "doi ngoai" }),
  // @ts-expect-error none given
  queryOptions(client, directive),
  // @ts-expect-error of another type
  queryOptions(client, directive, { id: 28 }),
  // @ts-expect-error of another name, beside a required one
  queryOptions(client, directive, { id: "directive:none", identifier: "" }),
  // @ts-expect-error none given
  infiniteQueryOptions(client, search),
  // @ts-expect-error the required one missing
  infiniteQueryOptions(client, search, { first: 3 }),
  // @ts-expect-error of another name
  infiniteQueryOptions(client, directives, { frist: 3 }),
  // @ts-expect-error a list within something has to be found
  infiniteQueryOptions(client, officeHolders, { id: "office:none" }),
  // @ts-expect-error the required one missing
  infiniteQueryOptions(client, officeHolders, {}, ({ office }) => office?.tenures),
  // @ts-expect-error found is no list
  infiniteQueryOptions(client, officeHolders, { id: "office:none" }, ({ office }) => office),
  // @ts-expect-error nothing that can begin behind a cursor
  infiniteQueryOptions(client, directive, { id: "directive:none" }),
];

export const clients = [
  createClient({ url: new URL("https://example.org/graphql"), timeout: 0, retry: 0, headers: { "x-team": "types" } }),
  createClient({ url: "/graphql", fetch }),
  // @ts-expect-error a syntax tree has no text
  createClient({ url: "/graphql", operations: { tree } }),
  // @ts-expect-error the name is the client's own
  createClient({ url: "/graphql", operations: { request: directive } }),
  // @ts-expect-error a text is no operation
  createClient({ url: "/graphql", operations: { count: "{ count }" } }),
  // @ts-expect-error an address is needed
  createClient({ operations: { directive } }),
  // @ts-expect-error no such option
  createClient({ url: "/graphql", operation: { directive } }),
];
