/** Speeches, reports and remarks. */
import { Arg, Args, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Entity } from "../federation/entity.js";
import { Actor } from "./actor.js";
import { Article, articleById } from "./article.js";
import { Citation, citationById } from "./citation.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { Dated } from "./dated.js";
import { Directive, directiveById } from "./directive.js";
import { orderOf, SpeechForm, SpeechKind } from "./enums.js";
import { Event, eventById } from "./event.js";
import { DatedFilter } from "./filters.js";
import { GoalConnection } from "./goal.js";
import { GoalSet } from "./goal-set.js";
import { loadMany, loadOne } from "./loader.js";
import { Node } from "./node.js";
import { Resource } from "./resource.js";
import { connectStatements, StatementArgs, StatementConnection } from "./statement.js";
import { TextSpan } from "./values.js";
import type { PartialDate } from "./values.js";

export const speechById = loadOne<Speech>("speech");
const goalSetsBySpeech = loadMany<GoalSet>("goal-set", "speech");

/** How one article carries a speech. */
@ObjectType({ simpleResolvers: true, description: "How one article carries a speech." })
export class SpeechReport {
  @Field(() => SpeechForm, { description: "In full, in the reporter's words, or only referred to." }) form!: (typeof SpeechForm)[keyof typeof SpeechForm];
  @Field(() => [TextSpan], { description: "Where in the article's text." }) spans!: readonly TextSpan[];

  articleId!: string;
  citationIds!: readonly string[];

  @Field(() => Article, { description: "The article." })
  article(@Ctx() context: Context): MaybePromise<Article | null> {
    return articleById(context).load(this.articleId);
  }

  @Field(() => [Citation], { description: "The evidence that the article carries it." })
  citations(@Ctx() context: Context): MaybePromise<readonly Citation[]> {
    return citationById(context).references(this.citationIds);
  }
}

/** Something said to a gathering, in a meeting or to a journalist. */
@Entity({ id: speechById }, { implements: [Resource, Dated, Node], description: "An address, a report or remarks." })
export class Speech extends Resource {
  @Field(() => SpeechKind, { description: "What kind of speech it is." }) speechKind!: (typeof SpeechKind)[keyof typeof SpeechKind];
  @Field(() => [Actor], { description: "Who spoke." }) speakers!: readonly Actor[];
  @Field(() => [SpeechReport], { description: "The articles that carry it, and how." }) reports!: readonly SpeechReport[];

  date!: PartialDate | null;
  eventId!: string | null;
  presentsId!: string | null;
  citedDirectiveIds!: readonly string[];

  @Field(() => Event, { nullable: true, description: "The event at which it was given." })
  event(@Ctx() context: Context): MaybePromise<Event | null> {
    return this.eventId === null ? null : eventById(context).load(this.eventId);
  }

  @Field(() => Directive, { nullable: true, description: "The document that it presents." })
  presents(@Ctx() context: Context): MaybePromise<Directive | null> {
    return this.presentsId === null ? null : directiveById(context).load(this.presentsId);
  }

  @Field(() => [Directive], { description: "The instruments it names." })
  citedDirectives(@Ctx() context: Context): MaybePromise<readonly Directive[]> {
    return directiveById(context).references(this.citedDirectiveIds);
  }

  @Field(() => [GoalSet], { description: "The lists of aims given in it." })
  goalSets(@Ctx() context: Context): MaybePromise<readonly GoalSet[]> {
    return goalSetsBySpeech(context).load(this.id);
  }

  @Field(() => GoalConnection, { nullable: true, description: "The aims given in it." })
  goals(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context): MaybePromise<GoalConnection> {
    return connect(context, "goal", page, { where: conditions({ speech: [this.id] }) });
  }

  @Field(() => StatementConnection, { nullable: true, description: "What was said in it that is no aim." })
  said(@Args(() => StatementArgs) args: StatementArgs, @Ctx() context: Context): MaybePromise<StatementConnection> {
    return connectStatements(context, "speech", this.id, args);
  }
}

@ObjectType({ description: "A page of speeches." })
export class SpeechConnection extends ConnectionOf(Speech) {}

export const SpeechOrder = orderOf("Speech", "DATE");

@InputType({ description: "Narrows a list of speeches; what is given must all hold." })
class SpeechFilter extends DatedFilter {
  @Field(() => [SpeechKind], { nullable: true, description: "Of any of these kinds." }) speechKinds?: (typeof SpeechKind)[keyof typeof SpeechKind][] | null;
  @Field(() => [ID], { nullable: true, description: "By any of these speakers." }) speakerIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "At any of these events." }) eventIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Carried by any of these articles." }) articleIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Naming any of these instruments." }) citedDirectiveIds?: string[] | null;
}

@Resolver()
export class SpeechRoots {
  @Query(() => Speech, { nullable: true, description: "The speech with this id; null when there is none." })
  speech(@Arg("id", () => ID, { description: "The id of a speech." }) id: string, @Ctx() context: Context): MaybePromise<Speech | null> {
    return speechById(context).load(id);
  }

  @Query(() => SpeechConnection, { nullable: true, description: "Speeches." })
  speeches(
    @Arg("filter", () => SpeechFilter, { nullable: true, description: "Which speeches." }) filter: SpeechFilter | null,
    @Arg("orderBy", () => SpeechOrder, { defaultValue: "DATE_ASC", description: "In which order." }) orderBy: keyof typeof SpeechOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<SpeechConnection> {
    const {
      speechKinds: kind,
      speakerIds: speaker,
      eventIds: event,
      articleIds: article,
      citedDirectiveIds: citedDirective,
      channels: channel,
      topicIds: topic,
      ...range
    } = filter ?? {};
    return connect(context, "speech", page, { where: conditions({ kind, speaker, event, article, citedDirective, channel, topic }, range), orderBy });
  }
}
