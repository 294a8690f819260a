/** Countries that the sources name. */
import { Arg, Args, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Entity } from "../federation/entity.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { orderOf } from "./enums.js";
import { GraphError } from "./errors.js";
import { ResourceFilter } from "./filters.js";
import { loadByKey, loadOne } from "./loader.js";
import { Node } from "./node.js";
import { connectParticipations, ParticipationArgs, ParticipationConnection } from "./participation.js";
import { Resource } from "./resource.js";

export const countryById = loadOne<Country>("country");
export const countryByCode = loadByKey<Country>("country", "code");

/** A country that the sources name. */
@Entity({ id: countryById, code: countryByCode }, { implements: [Resource, Node], description: "A country that the sources name." })
export class Country extends Resource {
  @Field(() => ID, { description: "Its ISO 3166-1 alpha-2 code, as in VN." }) code!: string;

  @Field(() => ParticipationConnection, { nullable: true, description: "The parts it takes in events." })
  participations(@Args(() => ParticipationArgs) args: ParticipationArgs, @Ctx() context: Context): MaybePromise<ParticipationConnection> {
    return connectParticipations(context, this.id, args);
  }
}

@ObjectType({ description: "A page of countries." })
export class CountryConnection extends ConnectionOf(Country) {}

export const CountryOrder = orderOf("Country", "NAME");

@InputType({ description: "Narrows a list of countries; what is given must all hold." })
class CountryFilter extends ResourceFilter {}

@Resolver()
export class CountryRoots {
  @Query(() => Country, { nullable: true, description: "The country with this code; null when no source names it." })
  country(
    @Arg("code", () => ID, { description: "An ISO 3166-1 alpha-2 code, as in VN." }) code: string,
    @Ctx() context: Context,
  ): MaybePromise<Country | null> {
    if (!/^[A-Za-z]{2}$/u.test(code)) {
      throw new GraphError(`code is "${code.slice(0, 100)}": expected two letters, as in VN`, "BAD_ARGUMENT", { value: code.slice(0, 100) });
    }
    return countryByCode(context).load(code.toUpperCase());
  }

  @Query(() => CountryConnection, { nullable: true, description: "Countries." })
  countries(
    @Arg("filter", () => CountryFilter, { nullable: true, description: "Which countries." }) filter: CountryFilter | null,
    @Arg("orderBy", () => CountryOrder, { defaultValue: "NAME_ASC", description: "In which order." }) orderBy: keyof typeof CountryOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<CountryConnection> {
    const { channels: channel, topicIds: topic } = filter ?? {};
    return connect(context, "country", page, { where: conditions({ channel, topic }), orderBy });
  }
}
