/** References in batches, over a library whose desk records what it is asked. */
import "reflect-metadata";
import { expect, jest, test } from "@jest/globals";
import DataLoader from "dataloader";
import { execute, GraphQLError, parse } from "graphql";
import type { ExecutionResult } from "graphql";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { buildSubgraph, Entity, EntityInterface } from "../../src/federation/index.js";
import type { Reference, ReferenceLoader } from "../../src/federation/index.js";

type Answers = ReturnType<ReferenceLoader["loadMany"]>;
type Answer = (values: readonly unknown[], references: readonly Reference[]) => Answers;

/** What one request carries: an answer for each key, and what was asked. */
interface Desk {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly calls: (readonly [key: string, values: readonly unknown[]])[];
}

const by =
  <Value>(key: string) =>
  ({ answers, calls }: Desk): ReferenceLoader<Value> => ({
    loadMany(values, references) {
      calls.push([key, values]);
      return answers[key]!(values, references);
    },
  });

@ObjectType()
class Maker {
  @Field(() => ID) id!: string;
  @Field(() => Int) year!: number;
}

@Entity({ id: by<string>("Book.id"), isbn: by<number>("Book.isbn"), "title maker { id year }": by<object>("Book.title") })
class Book {
  @Field(() => ID) id!: string;
  @Field(() => Int) isbn!: number;
  @Field(() => String) title!: string;
  @Field(() => Maker) maker!: Maker;
  @Field(() => String) label(): string {
    return `${this.title} (${this.id})`;
  }
}

@Entity({ id: by<string>("Reader.id") })
class Reader {
  @Field(() => ID) id!: string;
}

@EntityInterface({ id: by<string>("Item.id") })
abstract class Item {
  @Field(() => ID) id!: string;
}

@Entity({ id: by<string>("Film.id") }, { implements: Item })
class Film extends Item {}

@Entity({ id: by<string>("Game.id") }, { implements: Item })
class Game extends Item {}

const { schema } = buildSubgraph({ types: [Book, Reader, Item, Film, Game] });

const document = parse(`query ($representations: [_Any!]!) {
  _entities(representations: $representations) { __typename ... on Book { id label } ... on Reader { id } ... on Item { id } }
}`);

interface Asking {
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly over?: typeof schema;
  readonly asked?: typeof document;
}

function ask(representations: readonly unknown[], { answers = {}, over = schema, asked = document }: Asking = {}) {
  const desk: Desk = { answers, calls: [] };
  const result = execute({ schema: over, document: asked, variableValues: { representations }, contextValue: desk });
  return { result, calls: desk.calls };
}

/** The answer of loaders that answer at once: graphql-js has nothing to wait for then. */
function askAtOnce(representations: readonly unknown[], asking: Asking = {}): ReturnType<typeof plain> & { readonly calls: Desk["calls"] } {
  const { result, calls } = ask(representations, asking);
  if (result instanceof Promise) throw new TypeError("there is something to wait for");
  return { ...plain(result), calls };
}

async function askInTime(representations: readonly unknown[], asking: Asking = {}): Promise<ReturnType<typeof plain> & { readonly calls: Desk["calls"] }> {
  const { result, calls } = ask(representations, asking);
  return { ...plain(await result), calls };
}

function plain({ data, errors = [] }: ExecutionResult) {
  return {
    entities: (JSON.parse(JSON.stringify(data ?? null)) as { readonly _entities: readonly unknown[] } | null)?._entities,
    errors: errors.map(({ message, path, extensions }) => ({ message, path, extensions })),
  };
}

/** What a failed answer looks like to the caller. */
const failure = (index: number, message: string, code: string) => ({ message, path: ["_entities", index], extensions: { code, index } });
const unresolved = (index: number, type: string) => failure(index, `reference ${String(index)} to ${type} could not be resolved`, "REFERENCE_FAILED");

const titles: Readonly<Record<string, string>> = { "1": "Emma", "2": "Ulysses" };
const bookOf = (id: unknown): Book | null => (typeof id === "string" && id in titles ? Object.assign(new Book(), { id, title: titles[id] }) : null);
const books: Answer = (ids) => ids.map(bookOf);
const book = (id: string) => ({ __typename: "Book", id });

test("order and duplicates are kept, an unknown id is null, and what answers at once is not waited for", () => {
  const { entities, errors, calls } = askAtOnce([book("2"), book("1"), book("0"), book("2")], { answers: { "Book.id": books } });
  expect(entities).toEqual([
    { __typename: "Book", id: "2", label: "Ulysses (2)" },
    { __typename: "Book", id: "1", label: "Emma (1)" },
    null,
    { __typename: "Book", id: "2", label: "Ulysses (2)" },
  ]);
  expect([errors, calls]).toEqual([[], [["Book.id", ["2", "1", "0", "2"]]]]);
});

test("1,000 references of mixed types cost one call for each type and key", () => {
  const every = <T>(make: (index: number) => T): readonly T[] => Array.from({ length: 200 }, (_, index) => make(index));
  const representations = every((index) => [
    book(String(index)),
    { __typename: "Book", isbn: index },
    { __typename: "Book", title: "Emma", maker: { id: String(index), year: 1815 } },
    { __typename: "Reader", id: `reader ${String(index)}` },
    { __typename: "Item", id: `film ${String(index)}` },
  ]).flat();
  const nothing: Answer = (values) => values.map(() => null);
  const answers = { "Book.id": nothing, "Book.isbn": nothing, "Book.title": nothing, "Reader.id": nothing, "Item.id": nothing };
  const { entities, errors, calls } = askAtOnce(representations, { answers });
  expect([entities, errors]).toEqual([representations.map(() => null), []]);
  expect(calls).toEqual([
    ["Book.id", every(String)],
    ["Book.isbn", every((index) => index)],
    ["Book.title", every((index) => ({ title: "Emma", maker: { id: String(index), year: 1815 } }))],
    ["Reader.id", every((index) => `reader ${String(index)}`)],
    ["Item.id", every((index) => `film ${String(index)}`)],
  ]);
});

test("a key's value is read as its fields are, and the first key that is there is taken", () => {
  const { calls } = askAtOnce(
    [
      { __typename: "Book", isbn: 3, id: 7, author: "unknown here" },
      { __typename: "Book", title: "Emma", id: null, isbn: 4, maker: { id: "1" } },
      { __typename: "Book", title: "Emma", maker: { year: 1815, id: 1, __typename: "Maker" } },
    ],
    { answers: { "Book.id": books, "Book.isbn": (values) => values.map(() => null), "Book.title": (values) => values.map(() => null) } },
  );
  expect(calls).toEqual([
    ["Book.id", ["7"]],
    ["Book.isbn", [4]],
    ["Book.title", [{ title: "Emma", maker: { id: "1", year: 1815 } }]],
  ]);
});

test("a reference that cannot be read fails alone, with a code and its index, and its loader is not asked for it", () => {
  const none = 'to Book has the fields of none of its keys: "id", "isbn", "title maker { id year }"';
  const bad: readonly (readonly [representation: unknown, message: string, code?: string])[] = [
    [{ __typename: "Books", id: "1" }, "is of Books: that is no entity of this subgraph", "UNKNOWN_ENTITY"],
    [{ __typename: "Maker", id: "1" }, "is of Maker: that is no entity of this subgraph", "UNKNOWN_ENTITY"],
    [{ __typename: "x".repeat(1000) }, `is of ${"x".repeat(100)}: that is no entity of this subgraph`, "UNKNOWN_ENTITY"],
    [{ __typename: "__proto__", id: "1" }, "is of __proto__: that is no entity of this subgraph", "UNKNOWN_ENTITY"],
    [{ id: "1" }, "has no __typename"],
    [{ __typename: ["Book"], id: "1" }, "has no __typename"],
    ["Book:1", "has no __typename"],
    [1, "has no __typename"],
    [[book("1")], "has no __typename"],
    [{ __typename: "Book" }, none],
    [{ __typename: "Book", id: null }, none],
    [{ __typename: "Book", title: "Emma" }, none],
    [{ __typename: "Book", title: "Emma", maker: "1" }, none],
    [{ __typename: "Book", title: "Emma", maker: [{ id: "1", year: 1815 }] }, none],
    [{ __typename: "Book", title: "Emma", maker: { id: "1" } }, none],
    [{ __typename: "Book", id: { vi: "x" } }, "to Book cannot be read: id is no ID"],
    [{ __typename: "Book", id: true }, "to Book cannot be read: id is no ID"],
    [{ __typename: "Book", id: ["1"] }, "to Book cannot be read: id is no ID"],
    [{ __typename: "Book", isbn: "3" }, "to Book cannot be read: isbn is no Int"],
    [{ __typename: "Book", isbn: 1.5 }, "to Book cannot be read: isbn is no Int"],
    [{ __typename: "Book", title: "Emma", maker: { id: "1", year: "1815" } }, "to Book cannot be read: maker.year is no Int"],
    [{ __typename: "Book", id: "1".repeat(10_001) }, "to Book cannot be read: id has 10001 characters: expected at most 10000"],
    [
      { __typename: "Book", title: "Emma", maker: { id: "1".repeat(10_001), year: 1815 } },
      "to Book cannot be read: maker.id has 10001 characters: expected at most 10000",
    ],
  ];
  const { entities, errors, calls } = askAtOnce([book("1"), ...bad.map(([representation]) => representation), book("2")], { answers: { "Book.id": books } });
  expect(entities).toEqual([{ __typename: "Book", id: "1", label: "Emma (1)" }, ...bad.map(() => null), { __typename: "Book", id: "2", label: "Ulysses (2)" }]);
  expect(errors).toEqual(bad.map(([, message, code = "BAD_REPRESENTATION"], index) => failure(index + 1, `reference ${String(index + 1)} ${message}`, code)));
  expect(calls).toEqual([["Book.id", ["1", "2"]]]);
});

test("the longest id that is read, and as many references as are resolved, are still answered", () => {
  const longest = "1".repeat(10_000);
  const { entities, errors, calls } = askAtOnce([book(longest)], { answers: { "Book.id": books } });
  expect([entities, errors, calls]).toEqual([[null], [], [["Book.id", [longest]]]]);
  for (const [max, over] of [
    [10_000, schema],
    [2, buildSubgraph({ types: [Book], maxReferences: 2 }).schema],
  ] as const) {
    const asked = parse("query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }");
    const asking = { over, asked, answers: { "Book.id": (ids: readonly unknown[]) => ids.map(() => null) } };
    const most = new Array<object>(max).fill(book("0"));
    expect(askAtOnce(most, asking)).toEqual({ entities: most.map(() => null), errors: [], calls: [["Book.id", most.map(() => "0")]] });
    expect(askAtOnce([...most, book("0")], asking)).toEqual({
      entities: undefined,
      errors: [
        {
          message: `_entities was asked for ${String(max + 1)} references: expected at most ${String(max)}`,
          path: ["_entities"],
          extensions: { code: "TOO_MANY_REPRESENTATIONS", max },
        },
      ],
      calls: [],
    });
  }
});

test("a field that every object has a property for is not taken to have been sent", () => {
  @Entity({ id: by<string>("Knife.id") })
  class Knife {
    @Field(() => ID) id!: string;
    @Field(() => String, { nullable: true }) toString(): string {
      return "a knife";
    }
  }
  const { schema: over } = buildSubgraph({ types: [Knife] });
  const references: unknown[] = [];
  const asked = parse("query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Knife { id toString } } }");
  const answers: Readonly<Record<string, Answer>> = {
    "Knife.id": (ids, sent) => {
      references.push(...sent);
      return ids.map((id) => ({ id }));
    },
  };
  const { entities, errors } = askAtOnce([{ __typename: "Knife", id: "1" }], { over, asked, answers });
  expect([entities, errors, references]).toEqual([[{ id: "1", toString: "a knife" }], [], [{ __typename: "Knife", id: "1" }]]);
});

const both = [book("1"), { __typename: "Reader", id: "9" }, book("2")];
const readers: Answer = (ids) => ids.map((id) => ({ id }));
const onlyTheReader = [null, { __typename: "Reader", id: "9" }, null];

const failing: Readonly<Record<string, Answer>> = {
  throws: () => {
    throw new Error("the shelf fell over");
  },
  rejects: () => Promise.reject(new Error("the shelf fell over")),
  "gives an Error for each": (ids) => ids.map(() => new Error("torn")),
  "gives a rejected promise for each": (ids) => ids.map(() => Promise.reject(new Error("torn"))),
  "gives too few answers": () => [bookOf("1")],
  "gives too many answers in time": () => Promise.resolve([null, null, null]),
  "gives no list": () => undefined as unknown as Answers,
  "gives what is no object": () => ["Emma", 3] as unknown as Answers,
  "gives entities of another class": () => [Object.assign(new Reader(), { id: "1" }), Object.assign(new Film(), { id: "2" })],
  "throws what is no Error": () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- as careless loaders do
    throw "the shelf fell over";
  },
};

test.each(Object.entries(failing))("a loader that %s fails what it was asked for and nothing else", async (_name, answer) => {
  const { entities, errors } = await askInTime(both, { answers: { "Book.id": answer, "Reader.id": readers } });
  expect(entities).toEqual(onlyTheReader);
  expect(errors).toEqual([unresolved(0, "Book"), unresolved(2, "Book")]);
});

test("an object of a class of one's own, be it below the entity's, is what its loader says it is", () => {
  class Row {
    constructor(readonly id: string) {}
  }
  class Paperback extends Book {}
  const answer: Answer = () => [Object.assign(new Paperback(), bookOf("1")), Object.assign(new Row("2"), bookOf("2"))];
  const { errors, entities } = askAtOnce([book("1"), book("2")], { answers: { "Book.id": answer } });
  expect([errors, entities]).toEqual([[], [expect.objectContaining({ id: "1" }), expect.objectContaining({ id: "2" })]]);
});

test("one Error, or one rejected promise, among answers fails one reference; what was thrown is kept for the log", async () => {
  const torn = new Error("torn");
  const answer: Answer = () => [bookOf("1"), torn, Promise.reject(torn), Promise.resolve(bookOf("2")), Promise.resolve(null)];
  const { result } = ask([book("1"), book("3"), book("4"), book("2"), book("0")], { answers: { "Book.id": answer } });
  const { entities, errors } = plain(await result);
  expect(entities).toEqual([{ __typename: "Book", id: "1", label: "Emma (1)" }, null, null, { __typename: "Book", id: "2", label: "Ulysses (2)" }, null]);
  expect(errors).toEqual([unresolved(1, "Book"), unresolved(2, "Book")]);
  expect((await result).errors?.map(({ originalError }) => (originalError as GraphQLError).originalError)).toEqual([torn, torn]);
});

test("a GraphQLError was written for the caller: its words and code are kept", () => {
  const answer: Answer = () => [new GraphQLError("Only for librarians.", { extensions: { code: "FORBIDDEN" } }), new GraphQLError("No.")];
  const { errors } = askAtOnce([book("1"), book("2")], { answers: { "Book.id": answer } });
  expect(errors).toEqual([failure(0, "Only for librarians.", "FORBIDDEN"), failure(1, "No.", "REFERENCE_FAILED")]);
});

test("rejected promises among too few answers do not end the process", async () => {
  const unhandled = jest.fn();
  process.once("unhandledRejection", unhandled);
  try {
    const { errors } = askAtOnce([book("1"), book("2")], { answers: { "Book.id": () => [Promise.reject(new Error("torn"))] } });
    expect(errors).toEqual([unresolved(0, "Book"), unresolved(1, "Book")]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled.mock.calls).toEqual([]);
  } finally {
    process.removeListener("unhandledRejection", unhandled);
  }
});

test("a promise of any make is waited for", async () => {
  const { entities } = await askInTime([book("1")], {
    answers: {
      "Book.id": (ids) => {
        const settled = Promise.resolve(ids.map(bookOf));
        return { then: settled.then.bind(settled) };
      },
    },
  });
  expect(entities).toEqual([{ __typename: "Book", id: "1", label: "Emma (1)" }]);
});

test("a DataLoader is a loader: one batch, without duplicates", async () => {
  const batches: (readonly string[])[] = [];
  const loader = new DataLoader<string, object | null>((ids) => {
    batches.push(ids);
    return Promise.resolve(ids.map((id) => (id === "3" ? new Error("torn") : bookOf(id))));
  });
  const { entities, errors } = await askInTime([book("2"), book("1"), book("2"), book("3"), book("0")], {
    answers: { "Book.id": (ids) => loader.loadMany(ids as readonly string[]) },
  });
  const ulysses = { __typename: "Book", id: "2", label: "Ulysses (2)" };
  expect(entities).toEqual([ulysses, { __typename: "Book", id: "1", label: "Emma (1)" }, ulysses, null, null]);
  expect([errors, batches]).toEqual([[unresolved(3, "Book")], [["2", "1", "3", "0"]]]);
});

test("plain objects are entities too, their methods included", () => {
  const { entities } = askAtOnce([book("1")], { answers: { "Book.id": () => [{ id: "1", title: "Emma" }] } });
  expect(entities).toEqual([{ __typename: "Book", id: "1", label: "Emma (1)" }]);
});

test("a reference to an interface leads to the concrete type, known by class or by __typename, at once", () => {
  const items: Readonly<Record<string, object | null>> = {
    film: Object.assign(new Film(), { id: "film" }),
    game: { __typename: "Game", id: "game" },
    nothing: null,
    book: { __typename: "Book", id: "book" },
    item: { __typename: "Item", id: "item" },
    unknown: { id: "unknown" },
  };
  const representations = Object.keys(items).map((id) => ({ __typename: "Item", id }));
  const { entities, errors, calls } = askAtOnce(representations, { answers: { "Item.id": (ids) => ids.map((id) => items[id as string]) } });
  expect(entities).toEqual([{ __typename: "Film", id: "film" }, { __typename: "Game", id: "game" }, null, null, null, null]);
  expect(errors).toEqual([3, 4, 5].map((index) => unresolved(index, "Item")));
  expect(calls).toEqual([["Item.id", Object.keys(items)]]);
});

test("an interface with a resolveType of its own is asked, and waited for, alone for each reference", async () => {
  @EntityInterface(
    { id: by<string>("Work.id") },
    {
      resolveType: ({ acts }: { readonly acts?: number }) => {
        if (acts === undefined) throw new Error("without acts");
        return acts > 0 ? "Opera" : Song;
      },
    },
  )
  abstract class Work {
    @Field(() => ID) id!: string;
  }
  @Entity({ id: by<string>("Opera.id") }, { implements: Work })
  class Opera extends Work {}
  @Entity({ id: by<string>("Song.id") }, { implements: Work })
  class Song extends Work {}

  const { schema: over } = buildSubgraph({ types: [Work, Opera, Song] });
  const asked = parse("query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Work { id } } }");
  const works = [{ id: "1", acts: 3 }, { id: "2", acts: 0 }, { id: "3" }];
  const { entities, errors } = await askInTime(
    works.map(({ id }) => ({ __typename: "Work", id })),
    { over, asked, answers: { "Work.id": () => works } },
  );
  expect(entities).toEqual([{ __typename: "Opera", id: "1" }, { __typename: "Song", id: "2" }, null]);
  expect(errors).toEqual([unresolved(2, "Work")]);
});

test("an entity that says it is of another type fails alone", () => {
  const { entities, errors } = askAtOnce([book("1"), book("2")], { answers: { "Book.id": () => [{ __typename: "Reader", id: "1" }, bookOf("2")] } });
  expect(entities).toEqual([null, { __typename: "Book", id: "2", label: "Ulysses (2)" }]);
  expect(errors).toEqual([unresolved(0, "Book")]);
});

test("one object may stand for several types, in one schema and in two", () => {
  @Entity({ id: by<string>("Loan.id") }, { name: "Loan" })
  class Loan {
    @Field(() => ID) id!: string;
  }
  const { schema: over } = buildSubgraph({ types: [Loan] });
  const one = Object.freeze({ id: "1", title: "Emma" });
  const answers = { "Book.id": () => [one], "Reader.id": () => [one], "Loan.id": () => [one] };
  const asked = parse("query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Loan { id } } }");
  for (let round = 0; round < 2; round += 1) {
    expect(askAtOnce([{ __typename: "Reader", id: "1" }, book("1")], { answers }).entities).toEqual([
      { __typename: "Reader", id: "1" },
      { __typename: "Book", id: "1", label: "Emma (1)" },
    ]);
    expect(askAtOnce([{ __typename: "Loan", id: "1" }], { answers, over, asked }).entities).toEqual([{ __typename: "Loan", id: "1" }]);
  }
});

test("a reference that is nested without end fails alone", () => {
  @Entity({ id: by<string>("Folder.id") })
  class Folder {
    @Field(() => ID) id!: string;
    @Field(() => Folder, { nullable: true }) parent?: Folder;
  }
  const { schema: over } = buildSubgraph({ types: [Folder] });
  const nested = (levels: number): object => {
    let folder: object = { __typename: "Folder", id: "root" };
    for (let level = 0; level < levels; level += 1) folder = { __typename: "Folder", id: String(level), parent: folder };
    return folder;
  };
  const asked = parse("query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Folder { id } } }");
  const answers = { "Folder.id": (ids: readonly unknown[]) => ids.map((id) => ({ id })) };
  const { entities, errors } = askAtOnce([nested(100_000), nested(32), nested(33)], { over, asked, answers });
  expect(entities).toEqual([null, { id: "31" }, null]);
  expect(errors).toEqual(
    [0, 2].map((index) => failure(index, `reference ${String(index)} to Folder cannot be read: it is nested deeper than 32 levels`, "BAD_REPRESENTATION")),
  );
});
