/** A person in an office, with the moments at which sources say so. */
import { ArgsType, Ctx, Field, ObjectType } from "type-graphql";
import type { TenureId } from "../corpus/records.js";
import type { MaybePromise } from "../corpus/store.js";
import { Citation, citationById } from "./citation.js";
import { conditions, connect, ConnectionOf, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { loadOne } from "./loader.js";
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
