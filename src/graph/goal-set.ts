/** Lists of aims as the sources give them. */
import { Arg, Args, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Entity } from "../federation/entity.js";
import type { Actor } from "./actor.js";
import { Attributed } from "./attributed.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { GoalKind, orderOf } from "./enums.js";
import { ResourceFilter } from "./filters.js";
import { Goal } from "./goal.js";
import { loadMany, loadOne } from "./loader.js";
import { Node } from "./node.js";
import { Resource } from "./resource.js";

export const goalSetById = loadOne<GoalSet>("goal-set");
const goalsByList = loadMany<Goal>("goal", "list");

/** A list of goals, priorities, tasks, lessons and the like. */
@Entity(
  { id: goalSetById },
  {
    implements: [Resource, Attributed, Node],
    description: "A list of goals, priorities, strands, tasks, principles, lessons, recommendations or commitments, as one source gives it.",
  },
)
export class GoalSet extends Resource {
  @Field(() => GoalKind, { description: "What kind of aims it lists." }) goalKind!: (typeof GoalKind)[keyof typeof GoalKind];
  @Field(() => Int, { nullable: true, description: "How many items the source announces; null when it names no number." }) declaredCount!: number | null;
  @Field(() => Int, { description: "How many items the source lists." }) listedCount!: number;
  @Field(() => Boolean, { description: "The source breaks the list off, as with an ellipsis." }) openEnded!: boolean;

  statedBy!: readonly Actor[];
  speechId!: string | null;
  articleId!: string;

  @Field(() => [Goal], { description: "The items in the source's order, without their sub-items." })
  items(@Ctx() context: Context): MaybePromise<readonly Goal[]> {
    return goalsByList(context).load(this.id);
  }
}

@ObjectType({ description: "A page of goal sets." })
export class GoalSetConnection extends ConnectionOf(GoalSet) {}

export const GoalSetOrder = orderOf("GoalSet", "PLACE");

@InputType({ description: "Narrows a list of goal sets; what is given must all hold." })
class GoalSetFilter extends ResourceFilter {
  @Field(() => [GoalKind], { nullable: true, description: "Of any of these kinds." }) goalKinds?: (typeof GoalKind)[keyof typeof GoalKind][] | null;
  @Field(() => [ID], { nullable: true, description: "Stated by any of these." }) statedByIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Given in any of these speeches." }) speechIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Carried by any of these articles." }) articleIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: "Only lists that break off, or only lists that do not." }) openEnded?: boolean | null;
}

@Resolver()
export class GoalSetRoots {
  @Query(() => GoalSet, { nullable: true, description: "The goal set with this id; null when there is none." })
  goalSet(@Arg("id", () => ID, { description: "The id of a goal set." }) id: string, @Ctx() context: Context): MaybePromise<GoalSet | null> {
    return goalSetById(context).load(id);
  }

  @Query(() => GoalSetConnection, { nullable: true, description: "Lists of aims." })
  goalSets(
    @Arg("filter", () => GoalSetFilter, { nullable: true, description: "Which goal sets." }) filter: GoalSetFilter | null,
    @Arg("orderBy", () => GoalSetOrder, { defaultValue: "PLACE_ASC", description: "In which order." }) orderBy: keyof typeof GoalSetOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<GoalSetConnection> {
    const { goalKinds: kind, statedByIds: statedBy, speechIds: speech, articleIds: article, channels: channel, topicIds: topic } = filter ?? {};
    const openEnded = filter?.openEnded == null ? null : [String(filter.openEnded)];
    return connect(context, "goal-set", page, { where: conditions({ kind, statedBy, speech, article, channel, topic, openEnded }), orderBy });
  }
}
