/** Themes, terms, works and groupings. */
import { Arg, Args, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Entity } from "../federation/entity.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { kindOfType, orderOf, ResourceType, TopicKind } from "./enums.js";
import { ResourceFilter } from "./filters.js";
import { loadOne } from "./loader.js";
import { Node } from "./node.js";
import { Resource, resourceById } from "./resource.js";

export const topicById = loadOne<Topic>("topic");

/** A theme, a term, a work, or things counted together. */
@Entity({ id: topicById }, { implements: [Resource, Node], description: "A theme, a term, a work, or a grouping such as one reading of the three pillars." })
export class Topic extends Resource {
  @Field(() => TopicKind, { description: "What kind of topic it is." }) topicKind!: (typeof TopicKind)[keyof typeof TopicKind];
  @Field(() => Int, { nullable: true, description: "How many members a grouping's source announces." }) declaredCount!: number | null;

  memberIds!: readonly string[];

  @Field(() => [Resource], { description: "The members of a grouping, in the source's order." })
  members(@Ctx() context: Context): MaybePromise<readonly Resource[]> {
    return resourceById(context).references(this.memberIds);
  }

  @Field(() => ResourceConnection, { nullable: true, description: "What is filed under it." })
  resources(
    @Arg("types", () => [ResourceType], { nullable: true, description: "Only these types." }) types: (keyof typeof ResourceType)[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<ResourceConnection> {
    return connect(context, "resource", page, { where: conditions({ topic: [this.id], kind: types?.map(kindOfType) }) });
  }
}

@ObjectType({ description: "A page of resources of any type, by name." })
export class ResourceConnection extends ConnectionOf(Resource) {}

@ObjectType({ description: "A page of topics." })
export class TopicConnection extends ConnectionOf(Topic) {}

export const TopicOrder = orderOf("Topic", "NAME");

@InputType({ description: "Narrows a list of topics; what is given must all hold." })
class TopicFilter extends ResourceFilter {
  @Field(() => [TopicKind], { nullable: true, description: "Of any of these kinds." }) topicKinds?: (typeof TopicKind)[keyof typeof TopicKind][] | null;
}

@Resolver()
export class TopicRoots {
  @Query(() => Topic, { nullable: true, description: "The topic with this id; null when there is none." })
  topic(@Arg("id", () => ID, { description: "The id of a topic." }) id: string, @Ctx() context: Context): MaybePromise<Topic | null> {
    return topicById(context).load(id);
  }

  @Query(() => TopicConnection, { nullable: true, description: "Topics." })
  topics(
    @Arg("filter", () => TopicFilter, { nullable: true, description: "Which topics." }) filter: TopicFilter | null,
    @Arg("orderBy", () => TopicOrder, { defaultValue: "NAME_ASC", description: "In which order." }) orderBy: keyof typeof TopicOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<TopicConnection> {
    const { topicKinds: kind, channels: channel, topicIds: topic } = filter ?? {};
    return connect(context, "topic", page, { where: conditions({ kind, channel, topic }), orderBy });
  }
}
