/** Directives, resolutions and other instruments. */
import { Arg, Args, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Entity } from "../federation/entity.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { Dated } from "./dated.js";
import { DirectiveKind, DirectiveStatus, orderOf } from "./enums.js";
import { DatedFilter } from "./filters.js";
import { GoalConnection } from "./goal.js";
import { loadOne } from "./loader.js";
import { Node } from "./node.js";
import { Organization, organizationById } from "./organization.js";
import { Resource, resourceById } from "./resource.js";
import { Source } from "./source.js";
import { LocalizedText } from "./values.js";
import type { PartialDate } from "./values.js";

export const directiveById = loadOne<Directive>("directive");

/** The number of an instrument. */
@ObjectType({
  simpleResolvers: true,
  description: "The number of an instrument. Numbering restarts with each Party congress, so that one number can name several.",
})
export class InstrumentNumber {
  @Field(() => String, { description: "In the usual order, as in 28-CT/TW." }) canonical!: string;
  @Field(() => Int, { description: "The running number, as in 28." }) ordinal!: number;
  @Field(() => String, { nullable: true, description: "The letters for the kind, as in CT." }) kindCode!: string | null;
  @Field(() => String, { nullable: true, description: "The letters for the issuer, as in TW." }) issuerCode!: string | null;
  @Field(() => [String], { description: "As the sources print it, as in 28/CT-TW." }) notations!: readonly string[];
}

/** A directive, resolution or other instrument. */
@Entity(
  { id: directiveById },
  { implements: [Resource, Source, Dated, Node], description: "A directive, resolution, regulation or other instrument or document that the sources name." },
)
export class Directive extends Resource {
  @Field(() => DirectiveKind, { description: "What kind of instrument it is." }) directiveKind!: (typeof DirectiveKind)[keyof typeof DirectiveKind];
  @Field(() => InstrumentNumber, { nullable: true, description: "Null for an instrument known only by its subject." }) number!: InstrumentNumber | null;
  @Field(() => LocalizedText, { nullable: true, description: "Its title, where a source prints it as a title." }) title!: LocalizedText | null;
  @Field(() => LocalizedText, { nullable: true, description: "What it is about." }) subjectMatter!: LocalizedText | null;
  @Field(() => Int, { nullable: true, description: "The Party congress whose term it was issued in." }) congressTerm!: number | null;
  @Field(() => DirectiveStatus, { description: "How far it has come, as the latest source has it." })
  directiveStatus!: (typeof DirectiveStatus)[keyof typeof DirectiveStatus];
  @Field(() => Boolean, { description: "Several instruments named together and not one by one." }) collective!: boolean;

  date!: PartialDate | null;
  textId!: string | null;
  issuerIds!: readonly string[];
  partyIds!: readonly string[];
  memberIds!: readonly string[];
  concernIds!: readonly string[];

  @Field(() => [Resource], { description: "Who issued it, in the source's order." })
  issuers(@Ctx() context: Context): MaybePromise<readonly Resource[]> {
    return resourceById(context).references(this.issuerIds);
  }

  @Field(() => [Resource], { description: "Between whom it was concluded." })
  parties(@Ctx() context: Context): MaybePromise<readonly Resource[]> {
    return resourceById(context).references(this.partyIds);
  }

  @Field(() => [Directive], { description: "The instruments of a collective one that the sources name one by one." })
  members(@Ctx() context: Context): MaybePromise<readonly Directive[]> {
    return directiveById(context).references(this.memberIds);
  }

  @Field(() => [Organization], { description: "The bodies whose work it deals with." })
  concerns(@Ctx() context: Context): MaybePromise<readonly Organization[]> {
    return organizationById(context).references(this.concernIds);
  }

  @Field(() => GoalConnection, { nullable: true, description: "The aims it sets." })
  goals(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context): MaybePromise<GoalConnection> {
    return connect(context, "goal", page, { where: conditions({ setBy: [this.id] }) });
  }
}

@ObjectType({ description: "A page of directives." })
export class DirectiveConnection extends ConnectionOf(Directive) {}

export const DirectiveOrder = orderOf("Directive", "DATE");

@InputType({ description: "Narrows a list of directives; what is given must all hold." })
class DirectiveFilter extends DatedFilter {
  @Field(() => [DirectiveKind], { nullable: true, description: "Of any of these kinds." }) directiveKinds?:
    (typeof DirectiveKind)[keyof typeof DirectiveKind][] | null;
  @Field(() => [DirectiveStatus], { nullable: true, description: "In any of these states." }) directiveStatuses?:
    (typeof DirectiveStatus)[keyof typeof DirectiveStatus][] | null;
  @Field(() => [ID], { nullable: true, description: "Issued by any of these." }) issuerIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Dealing with the work of any of these bodies." }) concernsIds?: string[] | null;
}

@Resolver()
export class DirectiveRoots {
  @Query(() => Directive, { nullable: true, description: "The directive with this id; null when there is none." })
  directive(@Arg("id", () => ID, { description: "The id of a directive." }) id: string, @Ctx() context: Context): MaybePromise<Directive | null> {
    return directiveById(context).load(id);
  }

  @Query(() => DirectiveConnection, { nullable: true, description: "Directives, resolutions and other instruments." })
  directives(
    @Arg("filter", () => DirectiveFilter, { nullable: true, description: "Which directives." }) filter: DirectiveFilter | null,
    @Arg("orderBy", () => DirectiveOrder, { defaultValue: "DATE_ASC", description: "In which order." }) orderBy: keyof typeof DirectiveOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<DirectiveConnection> {
    const {
      directiveKinds: kind,
      directiveStatuses: status,
      issuerIds: issuer,
      concernsIds: concerns,
      channels: channel,
      topicIds: topic,
      ...range
    } = filter ?? {};
    return connect(context, "directive", page, { where: conditions({ kind, status, issuer, concerns, channel, topic }, range), orderBy });
  }
}
