/** Whatever has a date, along one line. */
import { Arg, Args, Ctx, Field, InputType, ObjectType, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { Dated } from "./dated.js";
import { kindOfType, OrderDirection, ResourceType } from "./enums.js";
import { DatedFilter } from "./filters.js";

@ObjectType({ description: "A page of what has a date." })
export class DatedConnection extends ConnectionOf(Dated) {}

@InputType({ description: "Narrows the time line; what is given must all hold." })
class TimelineFilter extends DatedFilter {
  @Field(() => [ResourceType], { nullable: true, description: "Only these types; of those that have a date." }) types?: (keyof typeof ResourceType)[] | null;
}

@Resolver()
export class TimelineRoots {
  @Query(() => DatedConnection, {
    nullable: true,
    description: "Articles, speeches, instruments and events along one line of time; what has no date comes last.",
  })
  timeline(
    @Arg("filter", () => TimelineFilter, { nullable: true, description: "Which part of it." }) filter: TimelineFilter | null,
    @Arg("direction", () => OrderDirection, { defaultValue: "ASC", description: "In which direction." }) direction: keyof typeof OrderDirection,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<DatedConnection> {
    const { types, channels: channel, topicIds: topic, ...range } = filter ?? {};
    return connect(context, "dated", page, { where: conditions({ kind: types?.map(kindOfType), channel, topic }, range), orderBy: `DATE_${direction}` });
  }
}
