/** A person in an office, with the moments at which sources say so. */
import { ArgsType, Ctx, Field, Int, ObjectType } from "type-graphql";
import { certainties, holdingOn } from "../corpus/holders.js";
import type { TenureId } from "../corpus/records.js";
import type { MaybePromise } from "../corpus/store.js";
import { Citation, citationById } from "./citation.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { Certainty } from "./enums.js";
import { loadMany, loadOne } from "./loader.js";
import { Node } from "./node.js";
import { Office, officeById } from "./office.js";
import { Person, personById } from "./person.js";
import { DateScalar } from "./scalars.js";
import { PartialDate } from "./values.js";

export const tenureById = loadOne<Tenure>("tenure");

/** A moment at which a source names a person in an office. */
@ObjectType({ simpleResolvers: true, description: "A moment at which a source names a person in an office." })
export class Attestation {
  @Field(() => PartialDate, { nullable: true, description: "The moment; null when no source says." }) date!: PartialDate | null;
  @Field(() => String, { description: "The title printed beside the name." }) printedTitle!: string;

  citationId!: string;

  @Field(() => Citation, { description: "Where the source says so." })
  citation(@Ctx() context: Context): MaybePromise<Citation | null> {
    return citationById(context).load(this.citationId);
  }
}

/** A person in an office. Sources attest moments, never the beginning or the end of a term. */
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A person in an office. Sources attest moments, never the beginning or the end of a term.",
})
export class Tenure extends Node {
  declare id: TenureId;
  @Field(() => [Attestation], { description: "The moments at which sources say so, earliest first." }) attestations!: readonly Attestation[];

  personId!: string;
  officeId!: string;

  @Field(() => Person, { description: "The person." })
  person(@Ctx() context: Context): MaybePromise<Person | null> {
    return personById(context).load(this.personId);
  }

  @Field(() => Office, { description: "The office." })
  office(@Ctx() context: Context): MaybePromise<Office | null> {
    return officeById(context).load(this.officeId);
  }
}

/** Which part of a list of tenures is asked for. */
@ArgsType()
export class TenureArgs extends PageArgs {
  @Field(() => DateScalar, { nullable: true, description: "Only tenures attested at a moment that can be on this day or later." })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: "Only tenures attested at a moment that can be on this day or earlier." })
  to?: string | null;
}

/** The tenures that a key finds, narrowed by the days of their attestations. */
export function connectTenures(
  context: Context,
  key: "organization" | "office" | "person",
  id: string,
  { from, to, ...page }: TenureArgs,
): MaybePromise<TenureConnection> {
  return connect(context, "tenure", page, { where: conditions({ [key]: [id] }, { from, to }) });
}

@ObjectType({ description: "A page of tenures, by the first moment attested." })
export class TenureConnection extends ConnectionOf(Tenure) {}

/** Somebody who may have held an office on a day. */
@ObjectType({ simpleResolvers: true, description: "Somebody who held an office on a day, as far as sources tell." })
export class HolderAnswer {
  @Field(() => Tenure, { description: "The person in the office." }) tenure!: Tenure;
  @Field(() => Certainty, { description: "How certain it is." }) certainty!: (typeof Certainty)[keyof typeof Certainty];
  @Field(() => Int, {
    nullable: true,
    description: "Days to the nearest moment attested, at least; 0 when the day itself is, null when only a window holds it.",
  })
  distanceInDays!: number | null;
}

const tenuresByOffice = loadMany<Tenure>("tenure", "office");

/** Everybody whom sources name in an office, the most certain first, by the day asked for. */
export function holdersOn(context: Context, officeId: string, day: string): MaybePromise<readonly HolderAnswer[]> {
  const answer = (tenures: readonly Tenure[]): readonly HolderAnswer[] =>
    tenures
      .map((tenure) => {
        const holding = holdingOn(
          day,
          tenure.attestations.map(({ date }) => date),
        );
        return { tenure, ...holding };
      })
      .sort((a, b) => certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty) || (a.distanceInDays ?? 0) - (b.distanceInDays ?? 0));
  const tenures = tenuresByOffice(context).load(officeId);
  return tenures instanceof Promise ? tenures.then(answer) : answer(tenures);
}
