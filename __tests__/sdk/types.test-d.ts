/** What the compiler lets pass; checked by tsc, never run. */
import { createClient, directive, directives, politburoDirective, search } from "../../sdk/src/index.js";
import type {
  DirectiveCard,
  DirectiveResult,
  DirectivesResult,
  DocumentTypes,
  PolitburoDirectiveResult,
  ResourceCard,
  ResultOf,
  SearchResult,
  VariablesOf,
} from "../../sdk/src/index.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(equal: Equal<A, B>): void;

const client = createClient({ url: "/graphql", operations: { directive, directives, politburoDirective, search } });

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

// A document of one's own.
declare const own: DocumentTypes<{ readonly count: number }, { readonly of: string }>;
declare const withoutVariables: DocumentTypes<{ readonly count: number }, Record<string, never>>;
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
  // @ts-expect-error no document
  client.request({ query: "{ count }" }),
];

export const clients = [
  createClient({ url: new URL("https://example.org/graphql") }),
  // @ts-expect-error the name is the client's own
  createClient({ url: "/graphql", operations: { request: directive } }),
  // @ts-expect-error a text is no operation
  createClient({ url: "/graphql", operations: { count: "{ count }" } }),
  // @ts-expect-error an address is needed
  createClient({ operations: { directive } }),
  // @ts-expect-error no such option
  createClient({ url: "/graphql", operation: { directive } }),
];
