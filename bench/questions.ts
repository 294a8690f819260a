/** What is asked of a generated corpus, of the graph and of the store behind it, and how it is timed. */
import { execute, parse, validate } from "graphql";
import type { MarkMode } from "../src/corpus/search.js";
import type { MemoryStore, PageQuery } from "../src/corpus/store.js";
import { encodeCursor } from "../src/graph/connection.js";
import { buildApi, createContext } from "../src/graph/schema.js";

const pageSize = 20;
const page: PageQuery = { where: [], direction: "ASC", size: pageSize, backward: false, after: null, before: null };

/** As people type: bare and marked, whole and begun, common and rare, a number, a name, and one that finds nothing. */
const searches: readonly (readonly [text: string, marks: MarkMode])[] = [
  ["doi ngoai", "AUTO"],
  ["đối ngoại", "AUTO"],
  ["hòa bình hữu nghị", "EXACT"],
  ["uy ban hop tac", "AUTO"],
  ["nguyen van an", "AUTO"],
  ["nguy", "AUTO"],
  ["trade unity", "AUTO"],
  ["12-CT", "AUTO"],
  ["khong co gi", "AUTO"],
];

/** Up to 1000 of a list, from all of it and out of order. */
function spread<T>(list: readonly T[]): readonly T[] {
  const count = Math.min(list.length, 1000);
  return Array.from({ length: count }, (_, index) => list[Math.floor((((index * 619) % count) * list.length) / count)]!);
}

/** Asks once; what is asked for differs from turn to turn. */
export type Question = (turn: number) => unknown;
/** Questions by name. */
export type Questions = Readonly<Record<string, Question>>;

/** Ids of resources, as strings of their own like a request's, and places in the list of goals. */
function samplesOf(store: MemoryStore) {
  const all: PageQuery = { ...page, size: Infinity };
  return {
    ids: spread(store.page("resource", all).edges).map(({ record }) => Buffer.from(record.id).toString()),
    places: spread(store.page("goal", all).edges).map(({ position }) => position),
  };
}

const at = <T>(list: readonly T[], turn: number): T => list[turn % list.length]!;

const goals = "totalCount nodes { id name { vi en } } pageInfo { hasNextPage hasPreviousPage endCursor }";

/** To the graph: documents that are parsed and validated already, executed by graphql-js. */
export function questionsToGraph(store: MemoryStore): Questions {
  const { ids, places } = samplesOf(store);
  const api = buildApi();
  const asking = (source: string, variablesOf: Question): Question => {
    const document = parse(source);
    const [mistake] = validate(api, document);
    if (mistake !== undefined) throw mistake;
    return async (turn) => {
      const variableValues = variablesOf(turn) as Readonly<Record<string, unknown>>;
      const { errors } = await execute({ schema: api, document, contextValue: createContext({ store }), variableValues });
      if (errors !== undefined) throw errors[0]!;
    };
  };
  const cursorAt = (turn: number): string => encodeCursor("goal ASC", at(places, turn));
  return {
    lookup: asking("query ($id: ID!) { resource(id: $id) { __typename id name { vi en } channels } }", (turn) => ({ id: at(ids, turn) })),
    "first page": asking(`{ goals { ${goals} } }`, () => ({})),
    "deep page": asking(`query ($after: String!) { goals(after: $after) { ${goals} } }`, (turn) => ({ after: cursorAt(turn) })),
    "page backwards": asking(`query ($before: String!) { goals(last: 20, before: $before) { ${goals} } }`, (turn) => ({ before: cursorAt(turn) })),
    filter: asking(`query ($filter: GoalFilter!) { goals(filter: $filter) { ${goals} } }`, (turn) => ({
      filter: { goalKinds: ["TASK", "PRIORITY"], channels: [turn % 2 === 0 ? "PARTY" : "PEOPLE"] },
    })),
    search: asking(
      `query ($query: String!, $marks: MarkMode!) { search(query: $query, marks: $marks) {
        totalCount edges { node { __typename id name { vi en } } matches { field words spans { start end } } } facets { type count } interpretedAs { words }
      } }`,
      (turn) => {
        const [query, marks] = at(searches, turn);
        return { query, marks };
      },
    ),
  };
}

/** To the store alone. */
export function questionsToStore(store: MemoryStore): Questions {
  const { ids, places } = samplesOf(store);
  const search = (text: string, marks: MarkMode): unknown => store.search({ text, kinds: null, channels: null, marks, size: pageSize, after: null });
  return {
    lookup: (turn) => store.byIds([at(ids, turn)]),
    "first page": () => store.page("goal", page),
    "deep page": (turn) => store.page("goal", { ...page, after: at(places, turn) }),
    "page backwards": (turn) => store.page("goal", { ...page, backward: true, before: at(places, turn) }),
    filter: (turn) =>
      store.page("goal", {
        ...page,
        where: [
          { key: "kind", anyOf: ["TASK", "PRIORITY"] },
          { key: "channel", anyOf: [turn % 2 === 0 ? "PARTY" : "PEOPLE"] },
        ],
      }),
    "filter by days": () => store.page("dated", { ...page, where: [{ from: "2001-01-01", to: "2004-12-31" }] }),
    search: (turn) => search(...at(searches, turn)),
    "search for one letter": () => search("d", "AUTO"),
  };
}

/** Microseconds a question, over at least 20 ms. */
export async function timeOf(ask: Question): Promise<number> {
  // Whole sets of what is searched for, so that each of them counts as often as any other.
  const batch = searches.length * 2;
  const began = performance.now();
  let turn = 0;
  let elapsed = 0;
  while (elapsed < 20) {
    for (const end = turn + batch; turn < end; turn += 1) {
      const answer = ask(turn);
      if (answer instanceof Promise) await answer;
    }
    elapsed = performance.now() - began;
  }
  return (elapsed * 1000) / turn;
}
