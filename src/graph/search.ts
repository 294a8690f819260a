/** Search over all resources. */
import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from "type-graphql";
import { connectionFrom, PageInfo } from "./connection.js";
import type { Edge } from "./connection.js";
import type { Context } from "./context.js";
import { Channel, kindOfType, MarkMode, ResourceType, typeOfKind } from "./enums.js";
import { GraphError } from "./errors.js";
import { Resource, resourceById } from "./resource.js";
import { TextSpan } from "./values.js";

@ObjectType({ simpleResolvers: true, description: "Words of a resource in which a query was found." })
export class SearchMatch {
  @Field(() => String, { description: "The field, as in name.vi, aliases or summary.en." }) field!: string;
  @Field(() => String, { description: "Its words." }) words!: string;
  @Field(() => [TextSpan], { description: "What to highlight in them." }) spans!: readonly TextSpan[];
}

@ObjectType({ simpleResolvers: true, description: "A resource that was found." })
export class SearchEdge implements Edge<Resource> {
  @Field(() => String, { description: "Stands for the hit's place in the answer; opaque." }) cursor!: string;
  @Field(() => Resource, { description: "The resource." }) node!: Resource;
  @Field(() => Float, { description: "Orders the hits of one answer; it means nothing beyond it." }) score!: number;
  @Field(() => [SearchMatch], { description: "Where the query was found." }) matches!: readonly SearchMatch[];
}

@ObjectType({ simpleResolvers: true, description: "How many hits are of one type." })
export class SearchFacet {
  @Field(() => ResourceType, { description: "The type." }) type!: keyof typeof ResourceType;
  @Field(() => Int, { description: "How many hits are of it, whatever types were asked for." }) count!: number;
}

@ObjectType({ simpleResolvers: true, description: "What was understood of a query." })
export class SearchInterpretation {
  @Field(() => [String], { description: "The words searched for." }) words!: readonly string[];
  @Field(() => MarkMode, { description: "What their marks counted for; IGNORE when none were typed." }) marks!: keyof typeof MarkMode;
  @Field(() => Boolean, { description: "The query was longer than is read." }) truncated!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "The answer to a search, best hits first." })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: "The hits of the page." }) edges!: readonly SearchEdge[];
  @Field(() => [Resource], { description: "The resources of the page." }) nodes!: readonly Resource[];
  @Field(() => PageInfo, { description: "Where the page stands in the answer." }) pageInfo!: PageInfo;
  @Field(() => Int, { description: "How many hits there are." }) totalCount!: number;
  @Field(() => [SearchFacet], { description: "How many hits there are of each type." }) facets!: readonly SearchFacet[];
  @Field(() => SearchInterpretation, { description: "What was understood of the query." }) interpretedAs!: SearchInterpretation;
}

const maxHits = 100;

@Resolver()
export class SearchRoots {
  @Query(() => SearchConnection, {
    nullable: true,
    description: "Resources whose names, numbers or summaries have all the words; the last word may be a beginning. Marks may be left out.",
  })
  async search(
    @Arg("query", () => String, { description: "The words, with or without marks; the first 16 words within 500 characters are read." }) query: string,
    @Arg("types", () => [ResourceType], { nullable: true, description: "Only these types." }) types: (keyof typeof ResourceType)[] | null,
    @Arg("channels", () => [Channel], { nullable: true, description: "Only in any of these channels." }) channels: (keyof typeof Channel)[] | null,
    @Arg("marks", () => MarkMode, { defaultValue: "AUTO", description: "What typed marks count for." }) marks: keyof typeof MarkMode,
    @Arg("first", () => Int, { nullable: true, description: "At most this many hits, up to 100; 20 when not given." }) first: number | null,
    @Arg("after", () => String, { nullable: true, description: "Only hits after this cursor of the same search." }) after: string | null,
    @Ctx() context: Context,
  ): Promise<SearchConnection> {
    const size = first ?? 20;
    if (size < 0 || size > maxHits)
      throw new GraphError(`first is ${String(size)}: expected 0 to ${String(maxHits)}`, "BAD_PAGE_ARGUMENTS", { first: size, max: maxHits });
    const answer = await context.store.search({
      text: query,
      kinds: types?.map(kindOfType) ?? null,
      channels: channels ?? null,
      marks,
      size,
      after: after == null ? null : decodeCursor(after),
    });
    const { hits, start, totalCount } = answer;
    if (start === null) throw badCursor(String(after));
    const nodes = await resourceById(context).references(hits.map((hit) => hit.id));
    const edges = hits.map((hit, index) => ({
      cursor: encodeCursor(hit.id),
      node: nodes[index]!,
      score: hit.score,
      matches: hit.matches.map(({ field, text, spans }) => ({ field, words: text, spans })),
    }));
    return {
      ...connectionFrom<Resource, SearchEdge>(edges, {
        totalCount,
        hasPreviousPage: start > 0,
        hasNextPage: start + hits.length < totalCount,
      }),
      facets: answer.facets.map(({ kind, count }) => ({ type: typeOfKind(kind), count })),
      interpretedAs: answer.interpretedAs,
    };
  }
}

function encodeCursor(id: string): string {
  return Buffer.from(`search ${id}`, "utf8").toString("base64url");
}

/** The id of the hit that a cursor stands for. */
function decodeCursor(cursor: string): string {
  const [, id] = /^search (.+)$/u.exec(Buffer.from(cursor, "base64url").toString("utf8")) ?? [];
  if (id === undefined) throw badCursor(cursor);
  return id;
}

function badCursor(after: string): GraphError {
  return new GraphError("after is no cursor of this search: give an endCursor that it returned", "BAD_CURSOR", { after: after.slice(0, 200) });
}
