/** Types that are owned elsewhere: added to, referred to, and an interface of another subgraph; two schemas in one process. */
import "reflect-metadata";
import { expect, test } from "@jest/globals";
import { graphqlSync } from "graphql";
import { Field, GraphQLISODateTime, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import {
  buildSubgraph,
  Entity,
  EntityInterface,
  External,
  fromReference,
  registerEnumType,
  Requires,
  Shareable,
  unresolvable,
} from "../../src/federation/index.js";
import type { Reference, ReferenceLoader } from "../../src/federation/index.js";
import { askSupergraph } from "../support/gateway.js";

enum Cover {
  Hard = "h",
  Soft = "s",
}
registerEnumType(Cover, { name: "Cover" });

@ObjectType()
@Shareable()
class Size {
  @Field(() => Int) width!: number;
  @Field(() => [Int]) margins!: readonly number[];
}

// ---- the shop, which owns books and goods ----

const emma = { id: "emma", cover: Cover.Hard, released: new Date("1815-12-23T00:00:00Z"), size: { width: 12, margins: [1, 2] } };
const ulysses = { id: "ulysses", cover: Cover.Soft, released: new Date("1922-02-02T00:00:00Z"), size: { width: 15, margins: [] } };
const fromShelf = (): ReferenceLoader<string> => ({ loadMany: (ids) => ids.map((id) => [emma, ulysses].find((book) => book.id === id)) });

@EntityInterface({ id: fromShelf })
abstract class Good {
  @Field(() => ID) id!: string;
}

@Entity({ id: fromShelf }, { implements: Good })
class Book extends Good {
  @Field(() => Cover) cover!: Cover;
  @Field(() => GraphQLISODateTime) released!: Date;
  @Field(() => Size) size!: Size;
}

@Resolver()
class ShopRoots {
  @Query(() => [Book]) books(): readonly object[] {
    return [emma, ulysses];
  }
  @Query(() => [Good]) goods(): readonly object[] {
    return [emma, ulysses].map((book) => Object.assign(new Book(), book));
  }
}

const shop = buildSubgraph({ types: [Good, Book], resolvers: [ShopRoots] });

// ---- the post, which adds to books; it has no root field ----

interface Counter {
  readonly asked: Reference[];
}

const asPosted = ({ asked }: Partial<Counter>): ReferenceLoader<string> => ({
  loadMany: (_ids, references) => {
    asked?.push(...references);
    return fromReference().loadMany([], references);
  },
});

@Entity({ id: asPosted }, { name: "Book" })
class PostedBook {
  @Field(() => ID) id!: string;
  @Field(() => Cover) @External() cover!: Cover;
  @Field(() => GraphQLISODateTime) @External() released!: Date;
  @Field(() => Size) @External() size!: Size;

  @Field(() => String)
  @Requires("cover released size { width margins }")
  parcel(): string {
    const wrap = this.cover === Cover.Hard ? "box" : "envelope";
    return [wrap, String(this.released.getUTCFullYear()), String(this.size.width + this.size.margins.length)].join(" ");
  }
}

const post = buildSubgraph({ types: [PostedBook] });

// ---- the reviews, which add to every good at once, and only refer to readers ----

const reviews = new Map([["emma", 3]]);

@Entity({ id: unresolvable })
class Reader {
  @Field(() => ID) id!: string;
}

@Entity({ id: (): ReferenceLoader<string> => ({ loadMany: (ids) => ids.map((id) => ({ id, __typename: "Book" })) }) }, { name: "Good", interfaceObject: true })
class ReviewedGood {
  @Field(() => ID) id!: string;
  @Field(() => Int) reviews(): number {
    return reviews.get(this.id) ?? 0;
  }
  @Field(() => Reader) firstReader(): object {
    return { id: `first of ${this.id}` };
  }
}

const reviewing = buildSubgraph({ types: [ReviewedGood] });

test("each prints what it has: the additions without a Query, keys that are not resolved, interface objects", () => {
  const link = (imports: string): string => `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])`;
  expect(post.sdl).toBe(`${link('"@external", "@key", "@requires", "@shareable"')}

type Book @key(fields: "id") {
  id: ID!
  cover: Cover! @external
  released: DateTimeISO! @external
  size: Size! @external
  parcel: String! @requires(fields: "cover released size { width margins }")
}

enum Cover {
  Hard
  Soft
}

"""
A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the \`date-time\` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar.This scalar is serialized to a string in ISO 8601 format and parsed from a string in ISO 8601 format.
"""
scalar DateTimeISO

type Size @shareable {
  width: Int!
  margins: [Int!]!
}
`);
  expect(reviewing.sdl).toBe(`${link('"@interfaceObject", "@key"')}

type Good @interfaceObject @key(fields: "id") {
  id: ID!
  reviews: Int!
  firstReader: Reader!
}

type Reader @key(fields: "id", resolvable: false) {
  id: ID!
}
`);
});

test("a router joins them: fields that need external ones, and fields of an interface's every implementer", async () => {
  const readers = buildSubgraph({ types: [OwnedReader] });
  const { answer, asked } = await askSupergraph(
    { shop, post, reviewing, readers },
    "{ books { id parcel } goods { __typename id reviews firstReader { name } } }",
  );
  expect(answer).toEqual({
    data: {
      books: [
        { id: "emma", parcel: "box 1815 14" },
        { id: "ulysses", parcel: "envelope 1922 15" },
      ],
      goods: [
        { __typename: "Book", id: "emma", reviews: 3, firstReader: { name: "Ann, first of emma" } },
        { __typename: "Book", id: "ulysses", reviews: 0, firstReader: { name: "Ann, first of ulysses" } },
      ],
    },
  });
  expect(asked.map(([name]) => name).sort()).toEqual(["post", "readers", "reviewing", "shop"]);
});

@Entity({ id: fromReference }, { name: "Reader" })
class OwnedReader {
  @Field(() => ID) id!: string;
  @Field(() => String) name(): string {
    return `Ann, ${this.id}`;
  }
}

const parcels = "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Book { id parcel } } }";
const sent = { __typename: "Book", id: "emma", cover: "Hard", released: "1815-12-23T00:00:00.000Z", size: { __typename: "Size", width: 12, margins: [1, 2] } };

test("what a router sends for @requires is read as its types read it, and what is no field is left out", () => {
  const asked: Reference[] = [];
  const variableValues = { representations: [{ ...sent, parcel: undefined, price: 3, size: { ...sent.size, depth: 1 } }] };
  const result = graphqlSync({ schema: post.schema, source: parcels, variableValues, contextValue: { asked } });
  expect(JSON.parse(JSON.stringify(result))).toEqual({ data: { _entities: [{ id: "emma", parcel: "box 1815 14" }] } });
  expect(asked).toEqual([{ ...emma, __typename: "Book", size: { __typename: "Size", width: 12, margins: [1, 2] } }]);
});

const malformed: readonly (readonly [change: object, message: string])[] = [
  [{ cover: "h" }, "cover is no Cover"],
  [{ released: "long ago" }, "released is no DateTimeISO"],
  [{ size: 12 }, "size is no Size"],
  [{ size: { width: "12", margins: [] } }, "size.width is no Int"],
  [{ size: { width: 12, margins: 1 } }, "size.margins is no list"],
  [{ size: { width: 12, margins: [1, "2"] } }, "size.margins is no Int"],
];
test.each(malformed)("an external value of another type fails its reference alone: %j", (change, message) => {
  const variableValues = { representations: [{ ...sent, ...change }, sent] };
  const { data, errors } = graphqlSync({ schema: post.schema, source: parcels, variableValues, contextValue: { asked: [] } });
  expect(JSON.parse(JSON.stringify(data))).toEqual({ _entities: [null, { id: "emma", parcel: "box 1815 14" }] });
  expect(errors?.map(({ message: said, extensions }) => [said, extensions])).toEqual([
    [`reference 0 to Book cannot be read: ${message}`, { code: "BAD_REPRESENTATION", index: 0 }],
  ]);
});

/** What the stamp office keeps of a book: one object for each, which no request may change. */
class Stamp {
  constructor(
    readonly id: string,
    readonly value: number,
  ) {}
  get twice(): number {
    return this.value * 2;
  }
}
const stamp = Object.freeze(new Stamp("emma", 5));
const plainStamp = Object.freeze({ id: "plain", value: 5 });

@Entity({ id: (): ReferenceLoader<string> => ({ loadMany: (ids) => ids.map((id) => (id === "emma" ? stamp : plainStamp)) }) }, { name: "Book" })
class StampedBook {
  @Field(() => ID) id!: string;
  @Field(() => Int, { nullable: true }) twice?: number;
  @Field(() => Cover) @External() cover!: Cover;
  value!: number;
  @Field(() => String)
  @Requires("cover")
  stamps(): string {
    return `${this.id} ${this.cover} ${String(this.value)}`;
  }
}

test("external fields are put on a copy of what a loader gave, with its class and its own fields", () => {
  const { schema } = buildSubgraph({ types: [StampedBook] });
  const representations = [
    { __typename: "Book", id: "emma", cover: "Hard" },
    { __typename: "Book", id: "emma", cover: "Soft" },
    { __typename: "Book", id: "plain", cover: "Soft" },
  ];
  const source = "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Book { stamps twice } } }";
  const result = graphqlSync({ schema, source, variableValues: { representations } });
  expect(JSON.parse(JSON.stringify(result))).toEqual({
    data: {
      _entities: [
        { stamps: "emma h 5", twice: 10 },
        { stamps: "emma s 5", twice: 10 },
        { stamps: "plain s 5", twice: null },
      ],
    },
  });
  expect([Object.keys(stamp), Object.keys(plainStamp)]).toEqual([
    ["id", "value"],
    ["id", "value"],
  ]);
});

test("a type that is only referred to is no entity here", () => {
  const source = '{ _entities(representations: [{ __typename: "Reader", id: "1" }]) { __typename } }';
  expect(graphqlSync({ schema: reviewing.schema, source }).errors?.map(({ extensions }) => extensions)).toEqual([{ code: "UNKNOWN_ENTITY", index: 0 }]);
});
