/** People. */
import { Arg, Args, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Entity } from "../federation/entity.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { orderOf } from "./enums.js";
import { ResourceFilter } from "./filters.js";
import { loadMany, loadOne } from "./loader.js";
import { Node } from "./node.js";
import { connectParticipations, ParticipationArgs, ParticipationConnection } from "./participation.js";
import { Resource } from "./resource.js";
import { Speech } from "./speech.js";
import { connectTenures, TenureArgs, TenureConnection } from "./tenure.js";

export const personById = loadOne<Person>("person");
const speechesBySpeaker = loadMany<Speech>("speech", "speaker");

/** Somebody whom the sources name. */
@Entity({ id: personById }, { implements: [Resource, Node], description: "Somebody whom the sources name." })
export class Person extends Resource {
  @Field(() => TenureConnection, { nullable: true, description: "The offices in which the sources name the person." })
  tenures(@Args(() => TenureArgs) args: TenureArgs, @Ctx() context: Context): MaybePromise<TenureConnection> {
    return connectTenures(context, "person", this.id, args);
  }

  @Field(() => [Speech], { description: "The speeches of the person." })
  speeches(@Ctx() context: Context): MaybePromise<readonly Speech[]> {
    return speechesBySpeaker(context).load(this.id);
  }

  @Field(() => ParticipationConnection, { nullable: true, description: "The parts it takes in events." })
  participations(@Args(() => ParticipationArgs) args: ParticipationArgs, @Ctx() context: Context): MaybePromise<ParticipationConnection> {
    return connectParticipations(context, this.id, args);
  }
}

@ObjectType({ description: "A page of people." })
export class PersonConnection extends ConnectionOf(Person) {}

export const PersonOrder = orderOf("Person", "NAME");

@InputType({ description: "Narrows a list of people; what is given must all hold." })
class PersonFilter extends ResourceFilter {}

@Resolver()
export class PersonRoots {
  @Query(() => Person, { nullable: true, description: "The person with this id; null when there is none." })
  person(@Arg("id", () => ID, { description: "The id of a person." }) id: string, @Ctx() context: Context): MaybePromise<Person | null> {
    return personById(context).load(id);
  }

  @Query(() => PersonConnection, { nullable: true, description: "People." })
  people(
    @Arg("filter", () => PersonFilter, { nullable: true, description: "Which people." }) filter: PersonFilter | null,
    @Arg("orderBy", () => PersonOrder, { defaultValue: "NAME_ASC", description: "In which order." }) orderBy: keyof typeof PersonOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<PersonConnection> {
    const { channels: channel, topicIds: topic } = filter ?? {};
    return connect(context, "person", page, { where: conditions({ channel, topic }), orderBy });
  }
}
