/** Where sources cannot all be right. */
import { Arg, Args, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Citation, citationById } from "./citation.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { DisagreementKind, DisagreementStatus } from "./enums.js";
import { loadOne } from "./loader.js";
import { Node } from "./node.js";
import { Observation, observationById } from "./observation.js";
import { Resource, resourceById } from "./resource.js";
import { LocalizedText } from "./values.js";

export const disagreementById = loadOne<Disagreement>("disagreement");

/** One of the readings of a thing. */
@ObjectType({ simpleResolvers: true, description: "One of the readings of a thing on which sources disagree." })
export class Reading {
  @Field(() => LocalizedText, { description: "What it says." }) value!: LocalizedText;
  @Field(() => Boolean, { description: "It is the one that plain fields show." }) preferred!: boolean;

  ofId!: string | null;
  citationIds!: readonly string[];

  @Field(() => Resource, { nullable: true, description: "The resource that gives it; null when it is a figure or stands on the subject itself." })
  resource(@Ctx() context: Context): MaybePromise<Resource | null> {
    return this.ofId === null ? null : resourceById(context).load(this.ofId);
  }

  @Field(() => Observation, { nullable: true, description: "The figure that gives it." })
  observation(@Ctx() context: Context): MaybePromise<Observation | null> {
    return this.ofId === null ? null : observationById(context).load(this.ofId);
  }

  @Field(() => [Citation], { description: "The evidence for it." })
  citations(@Ctx() context: Context): MaybePromise<readonly Citation[]> {
    return citationById(context).references(this.citationIds);
  }
}

/** Readings of one thing that cannot all hold. */
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "Readings of one thing that cannot all hold. Found by a rule, explained by us, never silently resolved.",
})
export class Disagreement extends Node {
  @Field(() => String, { description: "The field of the subject that they are about." }) field!: string;
  @Field(() => DisagreementKind, { description: "What is disagreed on." }) disagreementKind!: (typeof DisagreementKind)[keyof typeof DisagreementKind];
  @Field(() => [Reading], { description: "The readings." }) readings!: readonly Reading[];
  @Field(() => DisagreementStatus, { description: "Whether the difference is explained." })
  disagreementStatus!: (typeof DisagreementStatus)[keyof typeof DisagreementStatus];
  @Field(() => LocalizedText, { nullable: true, description: "What we make of it." }) explanation!: LocalizedText | null;
  @Field(() => String, {
    description:
      "The rule that finds it: rival-reading (a stretch gives another value), rival-groupings (one name, other members), disjoint-figures (figures of one moment exclude each other), falling-series (a growing count falls), uneven-count (a list announces another number than it has), mixed-notations (one text writes the numbers of one series in several ways).",
  })
  rule!: string;

  subjectId!: string;

  @Field(() => Resource, { description: "What the readings are of." })
  subject(@Ctx() context: Context): MaybePromise<Resource | null> {
    return resourceById(context).load(this.subjectId);
  }
}

@ObjectType({ description: "A page of disagreements." })
export class DisagreementConnection extends ConnectionOf(Disagreement) {}

@InputType({ description: "Narrows a list of disagreements; what is given must all hold." })
class DisagreementFilter {
  @Field(() => [DisagreementKind], { nullable: true, description: "On any of these." }) disagreementKinds?:
    (typeof DisagreementKind)[keyof typeof DisagreementKind][] | null;
  @Field(() => [DisagreementStatus], { nullable: true, description: "In any of these states." }) disagreementStatuses?:
    (typeof DisagreementStatus)[keyof typeof DisagreementStatus][] | null;
  @Field(() => [ID], { nullable: true, description: "In which any of these takes part, as the subject or as what gives a reading." }) resourceIds?:
    string[] | null;
}

@Resolver()
export class DisagreementRoots {
  @Query(() => DisagreementConnection, { nullable: true, description: "Where the sources cannot all be right." })
  disagreements(
    @Arg("filter", () => DisagreementFilter, { nullable: true, description: "Which disagreements." }) filter: DisagreementFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<DisagreementConnection> {
    const { disagreementKinds: kind, disagreementStatuses: status, resourceIds: part } = filter ?? {};
    return connect(context, "disagreement", page, { where: conditions({ kind, status, part }) });
  }
}
