/** Goals, priorities, tasks, lessons and the like, one by one. */
import { Arg, Args, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Entity } from "../federation/entity.js";
import { Actor } from "./actor.js";
import { Attributed } from "./attributed.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { GoalKind, orderOf } from "./enums.js";
import { ResourceFilter } from "./filters.js";
import { GoalSet, goalSetById } from "./goal-set.js";
import { loadMany, loadOne } from "./loader.js";
import { Node } from "./node.js";
import { Resource, resourceById } from "./resource.js";
import { PartialDate } from "./values.js";

export const goalById = loadOne<Goal>("goal");
const goalsByList = loadMany<Goal>("goal", "list");

/** Something aimed at, required, learnt, recommended or undertaken. */
@Entity(
  { id: goalById },
  { implements: [Resource, Attributed, Node], description: "Something aimed at, required, learnt, recommended or undertaken; its name is our label for it." },
)
export class Goal extends Resource {
  @Field(() => GoalKind, { description: "What kind of aim it is." }) goalKind!: (typeof GoalKind)[keyof typeof GoalKind];
  @Field(() => Int, { nullable: true, description: "Its place in its list, from 1; null outside a list." }) ordinal!: number | null;
  @Field(() => String, { nullable: true, description: "The printed mark of its place, as in Thứ hai; null when the count is ours." }) marker!: string | null;
  @Field(() => [Actor], { description: "Who is to do it." }) addressees!: readonly Actor[];
  @Field(() => [PartialDate], { description: "By when." }) horizons!: readonly PartialDate[];

  statedBy!: readonly Actor[];
  speechId!: string | null;
  articleId!: string;
  setId!: string | null;
  parentId!: string | null;
  setByIds!: readonly string[];
  aboutIds!: readonly string[];

  @Field(() => GoalSet, { nullable: true, description: "The list it is an item of." })
  set(@Ctx() context: Context): MaybePromise<GoalSet | null> {
    return this.setId === null ? null : goalSetById(context).load(this.setId);
  }

  @Field(() => Goal, { nullable: true, description: "The goal it is a part of." })
  parent(@Ctx() context: Context): MaybePromise<Goal | null> {
    return this.parentId === null ? null : goalById(context).load(this.parentId);
  }

  @Field(() => [Goal], { description: "Its parts, in the source's order." })
  children(@Ctx() context: Context): MaybePromise<readonly Goal[]> {
    return goalsByList(context).load(this.id);
  }

  @Field(() => [Resource], { description: "The congress, body or instrument that set it." })
  setBy(@Ctx() context: Context): MaybePromise<readonly Resource[]> {
    return resourceById(context).references(this.setByIds);
  }

  @Field(() => [Resource], { description: "What it is about." })
  about(@Ctx() context: Context): MaybePromise<readonly Resource[]> {
    return resourceById(context).references(this.aboutIds);
  }
}

@ObjectType({ description: "A page of goals." })
export class GoalConnection extends ConnectionOf(Goal) {}

export const GoalOrder = orderOf("Goal", "PLACE");

@InputType({ description: "Narrows a list of goals; what is given must all hold." })
class GoalFilter extends ResourceFilter {
  @Field(() => [GoalKind], { nullable: true, description: "Of any of these kinds." }) goalKinds?: (typeof GoalKind)[keyof typeof GoalKind][] | null;
  @Field(() => [ID], { nullable: true, description: "Items of any of these lists, sub-items included." }) setIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Stated by any of these." }) statedByIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Set by any of these." }) setByIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "About any of these." }) aboutIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Given in any of these speeches." }) speechIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Carried by any of these articles." }) articleIds?: string[] | null;
}

@Resolver()
export class GoalRoots {
  @Query(() => Goal, { nullable: true, description: "The goal with this id; null when there is none." })
  goal(@Arg("id", () => ID, { description: "The id of a goal." }) id: string, @Ctx() context: Context): MaybePromise<Goal | null> {
    return goalById(context).load(id);
  }

  @Query(() => GoalConnection, { nullable: true, description: "Aims of every kind." })
  goals(
    @Arg("filter", () => GoalFilter, { nullable: true, description: "Which goals." }) filter: GoalFilter | null,
    @Arg("orderBy", () => GoalOrder, { defaultValue: "PLACE_ASC", description: "In which order." }) orderBy: keyof typeof GoalOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<GoalConnection> {
    const {
      goalKinds: kind,
      setIds: set,
      statedByIds: statedBy,
      setByIds: setBy,
      aboutIds: about,
      speechIds: speech,
      articleIds: article,
      channels: channel,
      topicIds: topic,
    } = filter ?? {};
    return connect(context, "goal", page, { where: conditions({ kind, set, statedBy, setBy, about, speech, article, channel, topic }), orderBy });
  }
}
