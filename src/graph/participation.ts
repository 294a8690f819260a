/** Who took part in an event, and as what. */
import { ArgsType, Ctx, Field, ObjectType } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Actor } from "./actor.js";
import { Citation, citationById } from "./citation.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { ParticipationRole } from "./enums.js";
import { Event, eventById } from "./event.js";
import { loadOne } from "./loader.js";
import { Node } from "./node.js";

export const participationById = loadOne<Participation>("participation");

/** Somebody's part in an event. */
@ObjectType({ implements: Node, simpleResolvers: true, description: "Somebody's part in an event." })
export class Participation extends Node {
  @Field(() => Actor, { description: "Who, with the side that the actor sits on." }) actor!: Actor;
  @Field(() => ParticipationRole, { description: "As what." }) role!: (typeof ParticipationRole)[keyof typeof ParticipationRole];

  eventId!: string;
  citationIds!: readonly string[];

  @Field(() => Event, { description: "The event." })
  occasion(@Ctx() context: Context): MaybePromise<Event | null> {
    return eventById(context).load(this.eventId);
  }

  @Field(() => [Citation], { description: "The evidence for it." })
  citations(@Ctx() context: Context): MaybePromise<readonly Citation[]> {
    return citationById(context).references(this.citationIds);
  }
}

@ObjectType({ description: "A page of participations, by event." })
export class ParticipationConnection extends ConnectionOf(Participation) {}

/** Which part of a list of participations is asked for. */
@ArgsType()
export class ParticipationArgs extends PageArgs {
  @Field(() => [ParticipationRole], { nullable: true, description: "Only in any of these roles." })
  roles?: (typeof ParticipationRole)[keyof typeof ParticipationRole][] | null;
}

/** The parts that a person, a body or a country takes in events. */
export function connectParticipations(context: Context, id: string, { roles, ...page }: ParticipationArgs): MaybePromise<ParticipationConnection> {
  return connect(context, "participation", page, { where: conditions({ actor: [id], role: roles }) });
}
