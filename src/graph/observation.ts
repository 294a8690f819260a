/** Figures as sources give them. */
import { Arg, Args, Ctx, Field, Float, ID, InputType, ObjectType, Query, Resolver } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import type { Actor } from "./actor.js";
import { Attributed } from "./attributed.js";
import { Citation, citationById } from "./citation.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { Comparator, orderOf } from "./enums.js";
import { Indicator, indicatorById } from "./indicator.js";
import { loadOne } from "./loader.js";
import { Node } from "./node.js";
import { DateScalar } from "./scalars.js";
import { LocalizedText, PartialDate } from "./values.js";

export const observationById = loadOne<Observation>("observation");

/** The numbers that a quantity allows. */
@ObjectType({ simpleResolvers: true, description: "The numbers that a quantity allows." })
export class NumericInterval {
  @Field(() => Float, { nullable: true, description: "The lower bound; null when it is open." }) min!: number | null;
  @Field(() => Boolean, { description: "The lower bound itself is allowed." }) minInclusive!: boolean;
  @Field(() => Float, { nullable: true, description: "The upper bound; null when it is open." }) max!: number | null;
  @Field(() => Boolean, { description: "The upper bound itself is allowed." }) maxInclusive!: boolean;
}

/** How much a source says. */
@ObjectType({ simpleResolvers: true, description: "How much a source says." })
export class Quantity {
  @Field(() => Float, { description: "The number printed." }) value!: number;
  @Field(() => Comparator, { description: "How the source qualifies it." }) comparator!: (typeof Comparator)[keyof typeof Comparator];
  @Field(() => [String], { description: "What is counted; two units are counted together." }) units!: readonly string[];
  @Field(() => Float, { nullable: true, description: "The whole it is a part of, as 193 in 184 of 193." }) outOf!: number | null;
  @Field(() => NumericInterval, { description: "The numbers that the source's words allow." }) interval!: NumericInterval;
  @Field(() => LocalizedText, { description: "The words of the figure." }) label!: LocalizedText;
}

/** A figure as a source gives it. */
@ObjectType({ implements: [Attributed, Node], simpleResolvers: true, description: "A figure as a source gives it." })
export class Observation extends Node {
  @Field(() => Quantity, { description: "How much." }) quantity!: Quantity;
  @Field(() => PartialDate, { nullable: true, description: "The moment it holds for." }) validOn!: PartialDate | null;
  @Field(() => PartialDate, { nullable: true, description: "The beginning of the time it was counted over." }) periodStart!: PartialDate | null;
  @Field(() => PartialDate, { nullable: true, description: "The end of the time it was counted over." }) periodEnd!: PartialDate | null;
  @Field(() => PartialDate, { nullable: true, description: "When it was said." }) statedOn!: PartialDate | null;

  indicatorId!: string;
  withinIds!: readonly string[];
  citationIds!: readonly string[];
  statedBy!: readonly Actor[];
  speechId!: string | null;
  articleId!: string;

  @Field(() => Indicator, { description: "What is counted." })
  indicator(@Ctx() context: Context): MaybePromise<Indicator | null> {
    return indicatorById(context).load(this.indicatorId);
  }

  @Field(() => [Observation], { description: "The figures inside which it is counted." })
  within(@Ctx() context: Context): MaybePromise<readonly Observation[]> {
    return observationById(context).references(this.withinIds);
  }

  @Field(() => [Citation], { description: "The evidence for it." })
  citations(@Ctx() context: Context): MaybePromise<readonly Citation[]> {
    return citationById(context).references(this.citationIds);
  }
}

@ObjectType({ description: "A page of observations, by the moment they hold for." })
export class ObservationConnection extends ConnectionOf(Observation) {}

/** The observations that a key finds. */
export function connectObservations(context: Context, key: "indicator" | "article", id: string, page: PageArgs): MaybePromise<ObservationConnection> {
  return connect(context, "observation", page, { where: conditions({ [key]: [id] }) });
}

export const ObservationOrder = orderOf("Observation", "DATE");

@InputType({ description: "Narrows a list of observations; what is given must all hold." })
class ObservationFilter {
  @Field(() => [ID], { nullable: true, description: "Of any of these indicators." }) indicatorIds?: string[] | null;
  @Field(() => [Comparator], { nullable: true, description: "Qualified in any of these ways." }) comparators?:
    (typeof Comparator)[keyof typeof Comparator][] | null;
  @Field(() => [ID], { nullable: true, description: "Stated by any of these." }) statedByIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Given in any of these speeches." }) speechIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Carried by any of these articles." }) articleIds?: string[] | null;
  @Field(() => DateScalar, { nullable: true, description: "Can hold on this day or later; what has no date is left out." }) from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: "Can hold on this day or earlier; what has no date is left out." }) to?: string | null;
}

@Resolver()
export class ObservationRoots {
  @Query(() => ObservationConnection, { nullable: true, description: "The figures that the sources give." })
  observations(
    @Arg("filter", () => ObservationFilter, { nullable: true, description: "Which observations." }) filter: ObservationFilter | null,
    @Arg("orderBy", () => ObservationOrder, { defaultValue: "DATE_ASC", description: "In which order." }) orderBy: keyof typeof ObservationOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<ObservationConnection> {
    const { indicatorIds: indicator, comparators: comparator, statedByIds: statedBy, speechIds: speech, articleIds: article, ...range } = filter ?? {};
    return connect(context, "observation", page, { where: conditions({ indicator, comparator, statedBy, speech, article }, range), orderBy });
  }
}
