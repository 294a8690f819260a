import { expect, test } from "@jest/globals";
import { runQuery } from "../support/query.js";

interface Listed {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string; readonly endCursor: string };
  readonly totalCount: number;
}

async function directives(args: string): Promise<Listed> {
  const { data } = await runQuery(`{ directives${args} { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`);
  return data?.directives as Listed;
}

const ids = ({ nodes }: Listed): readonly string[] => nodes.map(({ id }) => id);

test("pages forward and backward give the same items in the same order", async () => {
  const whole = await directives("(first: 100)");
  const forward: string[] = [];
  for (let after: string | null = null; ;) {
    const page = await directives(`(first: 4${after === null ? "" : `, after: "${after}"`})`);
    forward.push(...ids(page));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  const backward: string[] = [];
  for (let before: string | null = null; ;) {
    const page = await directives(`(last: 4${before === null ? "" : `, before: "${before}"`})`);
    backward.unshift(...ids(page));
    if (!page.pageInfo.hasPreviousPage) break;
    before = page.pageInfo.startCursor;
  }
  expect(forward).toEqual(ids(whole));
  expect(backward).toEqual(ids(whole));
  expect(whole.totalCount).toBe(ids(whole).length);
});

test("what has no date comes last in both directions", async () => {
  const dates = async (orderBy: string) => {
    const { data } = await runQuery(`{ directives(first: 100, orderBy: ${orderBy}) { nodes { date { earliest value } } } }`);
    return (data?.directives as { nodes: { date: unknown }[] }).nodes.map(({ date }) => date !== null);
  };
  for (const dated of [await dates("DATE_ASC"), await dates("DATE_DESC")]) {
    expect(dated).toEqual([...dated].sort((a, b) => Number(b) - Number(a)));
    expect(new Set(dated)).toEqual(new Set([true, false]));
  }
});

test.each([
  ["(first: 101)", "BAD_PAGE_ARGUMENTS", "first is 101: expected 0 to 100", { first: 101, max: 100 }],
  ["(last: -1)", "BAD_PAGE_ARGUMENTS", "last is -1: expected 0 to 100", { last: -1, max: 100 }],
  ["(first: 1, last: 1)", "BAD_PAGE_ARGUMENTS", "first and last cannot be given together: ask from the start or from the end", { first: 1, last: 1 }],
  ['(after: "not ours")', "BAD_CURSOR", "after is no cursor of this list: give an endCursor or startCursor that it returned", { after: "not ours" }],
])("directives%s is null, with an error that has a code and the value", async (args, code, message, facts) => {
  expect(await runQuery(`{ directives${args} { totalCount } country(code: "VN") { code } }`)).toEqual({
    data: { directives: null, country: { code: "VN" } },
    errors: [{ message, path: ["directives"], locations: [{ line: 1, column: 3 }], extensions: { code, ...facts } }],
  });
});

test("a cursor of one order is refused by the other", async () => {
  const { pageInfo } = await directives("(first: 1)");
  const { errors } = await runQuery(`{ directives(orderBy: DATE_DESC, after: "${pageInfo.endCursor}") { totalCount } }`);
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(["BAD_CURSOR"]);
});

test("a bad argument deep inside blanks its own field only", async () => {
  expect(await runQuery(`{ organization(id: "organization:bo-chinh-tri") { id directives(first: 101) { totalCount } } }`)).toEqual({
    data: { organization: { id: "organization:bo-chinh-tri", directives: null } },
    errors: [
      {
        message: "first is 101: expected 0 to 100",
        path: ["organization", "directives"],
        locations: [{ line: 1, column: 54 }],
        extensions: { code: "BAD_PAGE_ARGUMENTS", first: 101, max: 100 },
      },
    ],
  });
});
