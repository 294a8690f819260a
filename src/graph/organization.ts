/** Bodies: parties, organs, ministries, people's organizations, outlets. */
import { Arg, Args, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Entity } from "../federation/entity.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { Country, countryById } from "./country.js";
import { DirectiveConnection } from "./directive.js";
import { orderOf, OrganizationKind } from "./enums.js";
import { ResourceFilter } from "./filters.js";
import { loadMany, loadOne } from "./loader.js";
import { Node } from "./node.js";
import { Office } from "./office.js";
import { connectParticipations, ParticipationArgs, ParticipationConnection } from "./participation.js";
import { Resource } from "./resource.js";
import { connectTenures, TenureArgs, TenureConnection } from "./tenure.js";

export const organizationById = loadOne<Organization>("organization");
const organizationsByParent = loadMany<Organization>("organization", "parent");
const officesByOrganization = loadMany<Office>("office", "organization");

/** A body that the sources name. */
@Entity(
  { id: organizationById },
  {
    implements: [Resource, Node],
    description: "A party, an organ of the Party, the State or the National Assembly, a people's organization, an international body or an outlet.",
  },
)
export class Organization extends Resource {
  @Field(() => OrganizationKind, { description: "What kind of body it is." }) organizationKind!: (typeof OrganizationKind)[keyof typeof OrganizationKind];
  @Field(() => Boolean, { description: "Several bodies named together and not one by one." }) collective!: boolean;

  parentId!: string | null;
  countryId!: string | null;

  @Field(() => Organization, { nullable: true, description: "The body it is a part of." })
  parent(@Ctx() context: Context): MaybePromise<Organization | null> {
    return this.parentId === null ? null : organizationById(context).load(this.parentId);
  }

  @Field(() => [Organization], { description: "The bodies that are a part of it." })
  children(@Ctx() context: Context): MaybePromise<readonly Organization[]> {
    return organizationsByParent(context).load(this.id);
  }

  @Field(() => Country, { nullable: true, description: "The country it belongs to." })
  country(@Ctx() context: Context): MaybePromise<Country | null> {
    return this.countryId === null ? null : countryById(context).load(this.countryId);
  }

  @Field(() => [Office], { description: "Its offices." })
  offices(@Ctx() context: Context): MaybePromise<readonly Office[]> {
    return officesByOrganization(context).load(this.id);
  }

  @Field(() => TenureConnection, { nullable: true, description: "Who is named in an office of it." })
  tenures(@Args(() => TenureArgs) args: TenureArgs, @Ctx() context: Context): MaybePromise<TenureConnection> {
    return connectTenures(context, "organization", this.id, args);
  }

  @Field(() => DirectiveConnection, { nullable: true, description: "The instruments it issued." })
  directives(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context): MaybePromise<DirectiveConnection> {
    return connect(context, "directive", page, { where: conditions({ issuer: [this.id] }) });
  }

  @Field(() => DirectiveConnection, { nullable: true, description: "The instruments that deal with its work." })
  concernedBy(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context): MaybePromise<DirectiveConnection> {
    return connect(context, "directive", page, { where: conditions({ concerns: [this.id] }) });
  }

  @Field(() => ParticipationConnection, { nullable: true, description: "The parts it takes in events." })
  participations(@Args(() => ParticipationArgs) args: ParticipationArgs, @Ctx() context: Context): MaybePromise<ParticipationConnection> {
    return connectParticipations(context, this.id, args);
  }
}

@ObjectType({ description: "A page of organizations." })
export class OrganizationConnection extends ConnectionOf(Organization) {}

export const OrganizationOrder = orderOf("Organization", "NAME");

@InputType({ description: "Narrows a list of organizations; what is given must all hold." })
class OrganizationFilter extends ResourceFilter {
  @Field(() => [OrganizationKind], { nullable: true, description: "Of any of these kinds." }) organizationKinds?:
    (typeof OrganizationKind)[keyof typeof OrganizationKind][] | null;
  @Field(() => [ID], { nullable: true, description: "A part of any of these bodies." }) parentIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Of any of these countries." }) countryIds?: string[] | null;
}

@Resolver()
export class OrganizationRoots {
  @Query(() => Organization, { nullable: true, description: "The organization with this id; null when there is none." })
  organization(@Arg("id", () => ID, { description: "The id of an organization." }) id: string, @Ctx() context: Context): MaybePromise<Organization | null> {
    return organizationById(context).load(id);
  }

  @Query(() => OrganizationConnection, { nullable: true, description: "Bodies." })
  organizations(
    @Arg("filter", () => OrganizationFilter, { nullable: true, description: "Which organizations." }) filter: OrganizationFilter | null,
    @Arg("orderBy", () => OrganizationOrder, { defaultValue: "NAME_ASC", description: "In which order." }) orderBy: keyof typeof OrganizationOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<OrganizationConnection> {
    const { organizationKinds: kind, parentIds: parent, countryIds: country, channels: channel, topicIds: topic } = filter ?? {};
    return connect(context, "organization", page, { where: conditions({ kind, parent, country, channel, topic }), orderBy });
  }
}
