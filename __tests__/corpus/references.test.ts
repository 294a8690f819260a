/** What lets the graph say that a reference is never null: compile refuses every reference to nothing, in every column of every kind. */
import { expect, test } from "@jest/globals";
import { compile, CorpusError } from "../../src/corpus/compile.js";
import type { FixtureFile } from "../../src/corpus/compile.js";
import { fixtures } from "../../src/corpus/fixtures/index.js";

const nowhere = "khong-co-gi-ca";
const isId = (value: unknown): value is string => typeof value === "string" && /^[a-z-]+:[^\s]+$/u.test(value) && !value.startsWith("http");

/** A copy in which the first id below each path that was not met before leads nowhere. */
function misled(value: unknown, path: string, met: Set<string>): unknown {
  if (isId(value)) {
    if (met.has(path)) return value;
    met.add(path);
    return `${value.slice(0, value.indexOf(":"))}:${nowhere}`;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => misled(item, path, met));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === "id" || name === "evidence" ? (inner as unknown) : misled(inner, `${path}.${name}`, met)]),
  );
}

test("each column of each kind that names another record is refused when it leads nowhere", () => {
  const met = new Set<string>();
  const files = fixtures.map(({ file, records }) => ({
    file,
    records: Object.fromEntries(Object.entries(records).map(([kind, list]) => [kind, (list as readonly object[]).map((one) => misled(one, kind, met))])),
  })) as unknown as readonly FixtureFile[];
  let problems: CorpusError["problems"] = [];
  try {
    compile(files);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    ({ problems } = error);
  }
  expect(met.size > 40).toBe(true);
  const told = new Set(problems.filter(({ came }) => came.includes(nowhere)).map(({ field }) => field.replaceAll(/\.\d+/gu, "")));
  expect([...met].map((path) => path.slice(path.indexOf(".") + 1)).filter((column) => !told.has(column))).toEqual([]);
});
