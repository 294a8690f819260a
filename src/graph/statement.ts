/** What sources say that is no aim: achievements, assessments, mandates, history. */
import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Entity } from "../federation/entity.js";
import { Actor } from "./actor.js";
import { Attributed } from "./attributed.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { orderOf, StatementKind } from "./enums.js";
import { ResourceFilter } from "./filters.js";
import { loadOne } from "./loader.js";
import { Node } from "./node.js";
import { Resource, resourceById } from "./resource.js";

export const statementById = loadOne<Statement>("statement");

/** Something said that is no aim. */
@Entity(
  { id: statementById },
  {
    implements: [Resource, Attributed, Node],
    description: "An achievement, an assessment, a mandate, a limit, history, policy or activity, as a source tells it; its name is our paraphrase.",
  },
)
export class Statement extends Resource {
  @Field(() => StatementKind, { description: "What kind of statement it is." }) statementKind!: (typeof StatementKind)[keyof typeof StatementKind];
  @Field(() => [Actor], { description: "Who passes on somebody else's words." }) relayedBy!: readonly Actor[];
  @Field(() => String, { nullable: true, description: "At most 12 syllables as printed, only where the source itself marks them as somebody's words." })
  phrase!: string | null;
  @Field(() => Boolean, { description: "The source marks it as a quotation." }) quoted!: boolean;

  statedBy!: readonly Actor[];
  speechId!: string | null;
  articleId!: string;
  aboutIds!: readonly string[];

  @Field(() => [Resource], { description: "What it is about." })
  about(@Ctx() context: Context): MaybePromise<readonly Resource[]> {
    return resourceById(context).references(this.aboutIds);
  }
}

@ObjectType({ description: "A page of statements." })
export class StatementConnection extends ConnectionOf(Statement) {}

/** Which part of a list of statements is asked for. */
@ArgsType()
export class StatementArgs extends PageArgs {
  @Field(() => [StatementKind], { nullable: true, description: "Only statements of any of these kinds." })
  kinds?: (typeof StatementKind)[keyof typeof StatementKind][] | null;
}

/** The statements that a key finds. */
export function connectStatements(context: Context, key: "about" | "speech", id: string, { kinds, ...page }: StatementArgs): MaybePromise<StatementConnection> {
  return connect(context, "statement", page, { where: conditions({ [key]: [id], kind: kinds }) });
}

export const StatementOrder = orderOf("Statement", "PLACE");

@InputType({ description: "Narrows a list of statements; what is given must all hold." })
class StatementFilter extends ResourceFilter {
  @Field(() => [StatementKind], { nullable: true, description: "Of any of these kinds." }) statementKinds?:
    (typeof StatementKind)[keyof typeof StatementKind][] | null;
  @Field(() => [ID], { nullable: true, description: "Stated by any of these." }) statedByIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "About any of these." }) aboutIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Made in any of these speeches." }) speechIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Carried by any of these articles." }) articleIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: "Only what the source marks as a quotation, or only what it does not." }) quoted?: boolean | null;
}

@Resolver()
export class StatementRoots {
  @Query(() => Statement, { nullable: true, description: "The statement with this id; null when there is none." })
  statement(@Arg("id", () => ID, { description: "The id of a statement." }) id: string, @Ctx() context: Context): MaybePromise<Statement | null> {
    return statementById(context).load(id);
  }

  @Query(() => StatementConnection, { nullable: true, description: "Statements that are no aims." })
  statements(
    @Arg("filter", () => StatementFilter, { nullable: true, description: "Which statements." }) filter: StatementFilter | null,
    @Arg("orderBy", () => StatementOrder, { defaultValue: "PLACE_ASC", description: "In which order." }) orderBy: keyof typeof StatementOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<StatementConnection> {
    const {
      statementKinds: kind,
      statedByIds: statedBy,
      aboutIds: about,
      speechIds: speech,
      articleIds: article,
      channels: channel,
      topicIds: topic,
    } = filter ?? {};
    const quoted = filter?.quoted == null ? null : [String(filter.quoted)];
    return connect(context, "statement", page, { where: conditions({ kind, statedBy, about, speech, article, channel, topic, quoted }), orderBy });
  }
}
