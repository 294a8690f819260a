/** Relay connections: arguments, cursors, and the type made for each kind of node (Relay's Cursor Connections Specification). */
import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import type { ClassType } from "type-graphql";
import type { Collection } from "../corpus/indexes.js";
import type { Condition, Direction, MaybePromise, Page, Position } from "../corpus/store.js";
import { Shareable } from "../federation/directives.js";
import type { Context } from "./context.js";
import { GraphError } from "./errors.js";

/** At most this many items a page. */
export const maxPageSize = 100;
/** As many items a page when neither `first` nor `last` is given. */
export const defaultPageSize = 20;

/** Which part of a list is asked for. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: "At most this many items from the start, up to 100; 20 when neither first nor last is given." })
  first?: number | null;
  @Field(() => String, { nullable: true, description: "Only items after this cursor." })
  after?: string | null;
  @Field(() => Int, { nullable: true, description: "At most this many items from the end, up to 100." })
  last?: number | null;
  @Field(() => String, { nullable: true, description: "Only items before this cursor." })
  before?: string | null;
}

/** Where a page stands in its list. */
@Shareable()
@ObjectType({ simpleResolvers: true, description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether items follow." }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: "Whether items go before." }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: "The cursor of the first item; null when the page is empty." }) startCursor!: string | null;
  @Field(() => String, { nullable: true, description: "The cursor of the last item; null when the page is empty." }) endCursor!: string | null;
}

/** An item of a list with its cursor. */
export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A page of a list. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** The base of a connection's class: `class DirectiveConnection extends ConnectionOf(Directive) {}`, below the node's class. */
export function ConnectionOf<T extends object>(node: abstract new (...args: never[]) => T, name: string = node.name): abstract new () => Connection<T> {
  const nodeType = node as unknown as ClassType<T>;

  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `An item of a list of ${name}, with its cursor.` })
  class EdgeClass implements Edge<T> {
    @Field(() => String, { description: "Stands for the item's place in the list; opaque." }) cursor!: string;
    @Field(() => nodeType, { description: "The item." }) node!: T;
  }

  @ObjectType({ simpleResolvers: true })
  abstract class ConnectionClass implements Connection<T> {
    @Field(() => [EdgeClass], { description: "The items of the page, each with its cursor." }) edges!: readonly EdgeClass[];
    @Field(() => [nodeType], { description: "The items of the page." }) nodes!: readonly T[];
    @Field(() => PageInfo, { description: "Where the page stands in the list." }) pageInfo!: PageInfo;
    @Field(() => Int, { description: "How many items the whole list has." }) totalCount!: number;
  }
  return ConnectionClass;
}

/** Reads the page arguments of one list. */
export interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
}

/**
 * Checks the page arguments.
 *
 * @throws GraphError BAD_PAGE_ARGUMENTS for a size that is negative or over 100, or both sizes at once.
 */
export function pageRequest({ first, last }: PageArgs): PageRequest {
  if (first != null && last != null) {
    throw new GraphError("first and last cannot be given together: ask from the start or from the end", "BAD_PAGE_ARGUMENTS", { first, last });
  }
  const [argument, size] = last != null ? ["last", last] : ["first", first ?? defaultPageSize];
  if (size < 0 || size > maxPageSize) {
    throw new GraphError(`${argument} is ${String(size)}: expected 0 to ${String(maxPageSize)}`, "BAD_PAGE_ARGUMENTS", { [argument]: size, max: maxPageSize });
  }
  return { size, backward: last != null };
}

/** A cursor holds the list's order, the sort value and the id, so that it stays right when records are added. */
export function encodeCursor(order: string, position: Position): string {
  return Buffer.from(JSON.stringify([order, position.sortValue, position.id]), "utf8").toString("base64url");
}

/**
 * The position a cursor stands for; null for no cursor.
 *
 * @throws GraphError BAD_CURSOR when the cursor was not made by this list in this order.
 */
export function decodeCursor(order: string, argument: "after" | "before", cursor: string | null | undefined): Position | null {
  if (cursor == null) return null;
  const refuse = (): never => {
    throw new GraphError(`${argument} is no cursor of this list: give an endCursor or startCursor that it returned`, "BAD_CURSOR", {
      [argument]: cursor.slice(0, 200),
    });
  };
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return refuse();
  }
  if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== order) return refuse();
  const [, sortValue, id] = parts as unknown[];
  if ((sortValue !== null && typeof sortValue !== "string") || typeof id !== "string") return refuse();
  return { sortValue, id };
}

/** What a list shows. `orderBy` ends in _ASC or _DESC; ascending when it is not given. */
export interface Listing {
  readonly where: readonly Condition[];
  readonly orderBy?: string | null;
}

/** One page of a collection. */
export function connect<T>(context: Context, collection: Collection, page: PageArgs, { where, orderBy }: Listing): MaybePromise<Connection<T>> {
  const direction: Direction = orderBy?.endsWith("_DESC") === true ? "DESC" : "ASC";
  const order = `${collection} ${direction}`;
  const connection = ({ edges, ...around }: Page<Collection>): Connection<T> =>
    connectionFrom(
      edges.map(({ record, position }) => ({ cursor: encodeCursor(order, position), node: record as T })),
      around,
    );
  const result = context.store.page(collection, {
    ...pageRequest(page),
    where,
    direction,
    after: decodeCursor(order, "after", page.after),
    before: decodeCursor(order, "before", page.before),
  });
  return result instanceof Promise ? result.then(connection) : connection(result);
}

/** A connection of these edges. */
export function connectionFrom<T, E extends Edge<T>>(
  edges: readonly E[],
  { totalCount, hasNextPage, hasPreviousPage }: { readonly totalCount: number; readonly hasNextPage: boolean; readonly hasPreviousPage: boolean },
): Connection<T> & { readonly edges: readonly E[] } {
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: { hasNextPage, hasPreviousPage, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount,
  };
}

/** Conditions from the lists of a filter: a list that is null or not given does not narrow; an empty one finds nothing. */
export function conditions(
  lists: Readonly<Record<string, readonly string[] | null | undefined>>,
  range: { from?: string | null | undefined; to?: string | null | undefined } = {},
): readonly Condition[] {
  const where: Condition[] = Object.entries(lists).flatMap(([key, anyOf]) => (anyOf == null ? [] : [{ key, anyOf }]));
  if (range.from != null || range.to != null) where.push({ from: range.from ?? null, to: range.to ?? null });
  return where;
}
