/** Congresses, conferences, meetings, visits. */
import { Arg, Args, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Entity } from "../federation/entity.js";
import { Article } from "./article.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { Dated } from "./dated.js";
import { EventKind, EventStatus, orderOf } from "./enums.js";
import { DatedFilter } from "./filters.js";
import { loadMany, loadOne } from "./loader.js";
import { Node } from "./node.js";
import { Participation } from "./participation.js";
import { Resource } from "./resource.js";
import { Speech } from "./speech.js";
import { LocalizedText } from "./values.js";
import type { PartialDate } from "./values.js";

export const eventById = loadOne<Event>("event");
const eventsByWhole = loadMany<Event>("event", "partOf");
const speechesByEvent = loadMany<Speech>("speech", "event");
const participationsByEvent = loadMany<Participation>("participation", "event");
const articlesByEvent = loadMany<Article>("article", "event");

/** Something that took place or is to come. */
@Entity({ id: eventById }, { implements: [Resource, Dated, Node], description: "A congress, conference, meeting, visit or other event, held or planned." })
export class Event extends Resource {
  @Field(() => EventKind, { description: "What kind of event it is." }) eventKind!: (typeof EventKind)[keyof typeof EventKind];
  @Field(() => Int, { nullable: true, description: "Its number in its series, as in the sixth congress." }) ordinal!: number | null;
  @Field(() => EventStatus, { description: "Whether it took place, as the latest source has it." })
  eventStatus!: (typeof EventStatus)[keyof typeof EventStatus];
  @Field(() => Boolean, { description: "Several events named together and not one by one." }) collective!: boolean;
  @Field(() => LocalizedText, { nullable: true, description: "Where." }) place!: LocalizedText | null;

  date!: PartialDate | null;
  partOfId!: string | null;

  @Field(() => Event, { nullable: true, description: "The event or series it is a part of." })
  partOf(@Ctx() context: Context): MaybePromise<Event | null> {
    return this.partOfId === null ? null : eventById(context).load(this.partOfId);
  }

  @Field(() => [Event], { description: "Its parts: a venue, a meeting of a series." })
  parts(@Ctx() context: Context): MaybePromise<readonly Event[]> {
    return eventsByWhole(context).load(this.id);
  }

  @Field(() => [Participation], { description: "Who took part, and as what, in the order in which the sources tell it." })
  participants(@Ctx() context: Context): MaybePromise<readonly Participation[]> {
    return participationsByEvent(context).load(this.id);
  }

  @Field(() => [Speech], { description: "The speeches given at it." })
  speeches(@Ctx() context: Context): MaybePromise<readonly Speech[]> {
    return speechesByEvent(context).load(this.id);
  }

  @Field(() => [Article], { description: "The articles that report it." })
  articles(@Ctx() context: Context): MaybePromise<readonly Article[]> {
    return articlesByEvent(context).load(this.id);
  }
}

@ObjectType({ description: "A page of events." })
export class EventConnection extends ConnectionOf(Event) {}

export const EventOrder = orderOf("Event", "DATE");

@InputType({ description: "Narrows a list of events; what is given must all hold." })
class EventFilter extends DatedFilter {
  @Field(() => [EventKind], { nullable: true, description: "Of any of these kinds." }) eventKinds?: (typeof EventKind)[keyof typeof EventKind][] | null;
  @Field(() => [EventStatus], { nullable: true, description: "In any of these states." }) eventStatuses?:
    (typeof EventStatus)[keyof typeof EventStatus][] | null;
  @Field(() => [ID], { nullable: true, description: "A part of any of these events." }) partOfIds?: string[] | null;
}

@Resolver()
export class EventRoots {
  @Query(() => Event, { nullable: true, description: "The event with this id; null when there is none." })
  event(@Arg("id", () => ID, { description: "The id of an event." }) id: string, @Ctx() context: Context): MaybePromise<Event | null> {
    return eventById(context).load(id);
  }

  @Query(() => EventConnection, { nullable: true, description: "Events." })
  events(
    @Arg("filter", () => EventFilter, { nullable: true, description: "Which events." }) filter: EventFilter | null,
    @Arg("orderBy", () => EventOrder, { defaultValue: "DATE_ASC", description: "In which order." }) orderBy: keyof typeof EventOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<EventConnection> {
    const { eventKinds: kind, eventStatuses: status, partOfIds: partOf, channels: channel, topicIds: topic, ...range } = filter ?? {};
    return connect(context, "event", page, { where: conditions({ kind, status, partOf, channel, topic }, range), orderBy });
  }
}
