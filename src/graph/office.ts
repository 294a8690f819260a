/** Offices that people hold. */
import { Arg, Args, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Entity } from "../federation/entity.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { Country, countryById } from "./country.js";
import { orderOf } from "./enums.js";
import { ResourceFilter } from "./filters.js";
import { loadOne } from "./loader.js";
import { Node } from "./node.js";
import { Organization, organizationById } from "./organization.js";
import { Resource } from "./resource.js";
import { DateScalar } from "./scalars.js";
import { connectTenures, HolderAnswer, holdersOn, TenureArgs, TenureConnection } from "./tenure.js";

export const officeById = loadOne<Office>("office");

/** An office that people hold. */
@Entity({ id: officeById }, { implements: [Resource, Node], description: "An office in which the sources name people. They attest moments, never terms." })
export class Office extends Resource {
  organizationId!: string | null;
  countryId!: string | null;

  @Field(() => Organization, { nullable: true, description: "The body it is an office of." })
  organization(@Ctx() context: Context): MaybePromise<Organization | null> {
    return this.organizationId === null ? null : organizationById(context).load(this.organizationId);
  }

  @Field(() => Country, { nullable: true, description: "The country it is an office of." })
  country(@Ctx() context: Context): MaybePromise<Country | null> {
    return this.countryId === null ? null : countryById(context).load(this.countryId);
  }

  @Field(() => TenureConnection, { nullable: true, description: "Who is named in it, by the first moment at which a source does." })
  tenures(@Args(() => TenureArgs) args: TenureArgs, @Ctx() context: Context): MaybePromise<TenureConnection> {
    return connectTenures(context, "office", this.id, args);
  }

  @Field(() => [HolderAnswer], {
    description: "Who held it on a day, as far as sources tell: everybody whom they name in it, the most certain first. They attest moments, never terms.",
  })
  holdersOn(
    @Arg("date", () => DateScalar, { description: "The day, as in 2021-12-14." }) date: string,
    @Ctx() context: Context,
  ): MaybePromise<readonly HolderAnswer[]> {
    return holdersOn(context, this.id, date);
  }
}

@ObjectType({ description: "A page of offices." })
export class OfficeConnection extends ConnectionOf(Office) {}

export const OfficeOrder = orderOf("Office", "NAME");

@InputType({ description: "Narrows a list of offices; what is given must all hold." })
class OfficeFilter extends ResourceFilter {
  @Field(() => [ID], { nullable: true, description: "Of any of these bodies." }) organizationIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Of any of these countries." }) countryIds?: string[] | null;
}

@Resolver()
export class OfficeRoots {
  @Query(() => Office, { nullable: true, description: "The office with this id; null when there is none." })
  office(@Arg("id", () => ID, { description: "The id of an office." }) id: string, @Ctx() context: Context): MaybePromise<Office | null> {
    return officeById(context).load(id);
  }

  @Query(() => OfficeConnection, { nullable: true, description: "Offices." })
  offices(
    @Arg("filter", () => OfficeFilter, { nullable: true, description: "Which offices." }) filter: OfficeFilter | null,
    @Arg("orderBy", () => OfficeOrder, { defaultValue: "NAME_ASC", description: "In which order." }) orderBy: keyof typeof OfficeOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<OfficeConnection> {
    const { organizationIds: organization, countryIds: country, channels: channel, topicIds: topic } = filter ?? {};
    return connect(context, "office", page, { where: conditions({ organization, country, channel, topic }), orderBy });
  }
}
