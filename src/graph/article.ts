/** Articles: what the facts of the corpus are drawn from. */
import { Arg, Args, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Entity } from "../federation/entity.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { Dated } from "./dated.js";
import { ArticleKind, CreditRole, kindOfType, orderOf, ResourceType } from "./enums.js";
import { Event, eventById } from "./event.js";
import { DatedFilter } from "./filters.js";
import { GoalSet } from "./goal-set.js";
import { loadMany, loadOne } from "./loader.js";
import { Node } from "./node.js";
import { connectObservations, ObservationConnection } from "./observation.js";
import { Organization, organizationById } from "./organization.js";
import { Resource, resourceById } from "./resource.js";
import { UriScalar } from "./scalars.js";
import { Source } from "./source.js";
import { Speech } from "./speech.js";
import { ResourceConnection } from "./topic.js";
import type { PartialDate } from "./values.js";

export const articleById = loadOne<Article>("article");
const speechesByArticle = loadMany<Speech>("speech", "article");
const goalSetsByArticle = loadMany<GoalSet>("goal-set", "article");

/** Who contributed what to an article. */
@ObjectType({ simpleResolvers: true, description: "Who contributed what to an article." })
export class Credit {
  @Field(() => CreditRole, { description: "What was contributed." }) creditRole!: (typeof CreditRole)[keyof typeof CreditRole];

  contributorId!: string;

  @Field(() => Resource, { description: "The person or body." })
  contributor(@Ctx() context: Context): MaybePromise<Resource | null> {
    return resourceById(context).load(this.contributorId);
  }
}

/** An article as a page prints it. */
@Entity(
  { id: articleById },
  { implements: [Resource, Source, Dated, Node], description: "An article: a news report, a feature, or the text of a speech as a page prints it." },
)
export class Article extends Resource {
  @Field(() => ArticleKind, { description: "What kind of article it is." }) articleKind!: (typeof ArticleKind)[keyof typeof ArticleKind];
  @Field(() => [Credit], { description: "Who made it, as its byline says." }) credits!: readonly Credit[];
  @Field(() => [String], { description: "The headings it is filed under on its page." }) rubrics!: readonly string[];
  @Field(() => UriScalar, { nullable: true, description: "The address that the page prints as where it comes from." }) originUrl!: string | null;

  date!: PartialDate | null;
  textId!: string | null;
  publisherId!: string | null;
  eventIds!: readonly string[];

  @Field(() => Organization, { nullable: true, description: "Who published it." })
  publisher(@Ctx() context: Context): MaybePromise<Organization | null> {
    return this.publisherId === null ? null : organizationById(context).load(this.publisherId);
  }

  @Field(() => [Event], { description: "The events it reports." })
  events(@Ctx() context: Context): MaybePromise<readonly Event[]> {
    return eventById(context).references(this.eventIds);
  }

  @Field(() => [Speech], { description: "The speeches it carries or refers to." })
  speeches(@Ctx() context: Context): MaybePromise<readonly Speech[]> {
    return speechesByArticle(context).load(this.id);
  }

  @Field(() => [GoalSet], { description: "The lists of aims it gives, in its order." })
  goalSets(@Ctx() context: Context): MaybePromise<readonly GoalSet[]> {
    return goalSetsByArticle(context).load(this.id);
  }

  @Field(() => ObservationConnection, { nullable: true, description: "The figures it gives, by the moment they hold for." })
  observations(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context): MaybePromise<ObservationConnection> {
    return connectObservations(context, "article", this.id, page);
  }

  @Field(() => ResourceConnection, { nullable: true, description: "What it names, by name." })
  mentionedResources(
    @Arg("types", () => [ResourceType], { nullable: true, description: "Only these types." }) types: (keyof typeof ResourceType)[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<ResourceConnection> {
    return connect(context, "resource", page, { where: conditions({ mentionedIn: [this.id], kind: types?.map(kindOfType) }) });
  }
}

@ObjectType({ description: "A page of articles." })
export class ArticleConnection extends ConnectionOf(Article) {}

export const ArticleOrder = orderOf("Article", "DATE");

@InputType({ description: "Narrows a list of articles; what is given must all hold." })
class ArticleFilter extends DatedFilter {
  @Field(() => [ArticleKind], { nullable: true, description: "Of any of these kinds." }) articleKinds?: (typeof ArticleKind)[keyof typeof ArticleKind][] | null;
  @Field(() => [ID], { nullable: true, description: "Published by any of these." }) publisherIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Reporting any of these events." }) eventIds?: string[] | null;
}

@Resolver()
export class ArticleRoots {
  @Query(() => Article, { nullable: true, description: "The article with this id; null when there is none." })
  article(@Arg("id", () => ID, { description: "The id of an article." }) id: string, @Ctx() context: Context): MaybePromise<Article | null> {
    return articleById(context).load(id);
  }

  @Query(() => ArticleConnection, { nullable: true, description: "Articles." })
  articles(
    @Arg("filter", () => ArticleFilter, { nullable: true, description: "Which articles." }) filter: ArticleFilter | null,
    @Arg("orderBy", () => ArticleOrder, { defaultValue: "DATE_ASC", description: "In which order." }) orderBy: keyof typeof ArticleOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<ArticleConnection> {
    const { articleKinds: kind, publisherIds: publisher, eventIds: event, channels: channel, topicIds: topic, ...range } = filter ?? {};
    return connect(context, "article", page, { where: conditions({ kind, publisher, event, channel, topic }, range), orderBy });
  }
}
