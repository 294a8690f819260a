/** What the sources count. */
import { Arg, Args, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Entity } from "../federation/entity.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { orderOf } from "./enums.js";
import { ResourceFilter } from "./filters.js";
import { loadOne } from "./loader.js";
import { Node } from "./node.js";
import { connectObservations, ObservationConnection } from "./observation.js";
import { Resource, resourceById } from "./resource.js";

export const indicatorById = loadOne<Indicator>("indicator");

/** Something that the sources count. */
@Entity(
  { id: indicatorById },
  { implements: [Resource, Node], description: "Something that the sources count or measure, such as the parties that the Party has relations with." },
)
export class Indicator extends Resource {
  @Field(() => [String], { description: "What is counted; two units are counted together." }) units!: readonly string[];
  @Field(() => Boolean, { description: "The sources tell of it as of something that only grows." }) cumulative!: boolean;

  aboutIds!: readonly string[];

  @Field(() => [Resource], { description: "What it is about." })
  about(@Ctx() context: Context): MaybePromise<readonly Resource[]> {
    return resourceById(context).references(this.aboutIds);
  }

  @Field(() => ObservationConnection, { nullable: true, description: "The figures that the sources give, by the moment they hold for." })
  observations(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context): MaybePromise<ObservationConnection> {
    return connectObservations(context, "indicator", this.id, page);
  }
}

@ObjectType({ description: "A page of indicators." })
export class IndicatorConnection extends ConnectionOf(Indicator) {}

export const IndicatorOrder = orderOf("Indicator", "NAME");

@InputType({ description: "Narrows a list of indicators; what is given must all hold." })
class IndicatorFilter extends ResourceFilter {
  @Field(() => [ID], { nullable: true, description: "Any of these indicators." }) ids?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "About any of these." }) aboutIds?: string[] | null;
}

@Resolver()
export class IndicatorRoots {
  @Query(() => Indicator, { nullable: true, description: "The indicator with this id; null when there is none." })
  indicator(@Arg("id", () => ID, { description: "The id of an indicator." }) id: string, @Ctx() context: Context): MaybePromise<Indicator | null> {
    return indicatorById(context).load(id);
  }

  @Query(() => IndicatorConnection, { nullable: true, description: "Indicators." })
  indicators(
    @Arg("filter", () => IndicatorFilter, { nullable: true, description: "Which indicators." }) filter: IndicatorFilter | null,
    @Arg("orderBy", () => IndicatorOrder, { defaultValue: "NAME_ASC", description: "In which order." }) orderBy: keyof typeof IndicatorOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<IndicatorConnection> {
    const { ids: id, aboutIds: about, channels: channel, topicIds: topic } = filter ?? {};
    return connect(context, "indicator", page, { where: conditions({ id, about, channel, topic }), orderBy });
  }
}
