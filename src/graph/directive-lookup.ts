/** Finding an instrument by the number that people write. */
import { Arg, createUnionType, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { answers, nearNumbers, readInstrumentNumber } from "../corpus/lookup.js";
import type { InstrumentQuery } from "../corpus/lookup.js";
import type { Context } from "./context.js";
import { Directive } from "./directive.js";
import { DirectiveKind } from "./enums.js";
import { loadMany } from "./loader.js";
import { PartialDateValue } from "./scalars.js";

const directivesByOrdinal = loadMany<Directive>("directive", "ordinal");

/** What was understood of a number. */
@ObjectType({ simpleResolvers: true, description: "What was understood of an instrument number; null for what was not written." })
export class InstrumentInterpretation {
  @Field(() => DirectiveKind, { nullable: true, description: "The kind, from its word or its letters." }) kind!: keyof typeof DirectiveKind | null;
  @Field(() => Int, { description: "The running number." }) ordinal!: number;
  @Field(() => String, { nullable: true, description: "The letters for the kind." }) kindCode!: string | null;
  @Field(() => String, { nullable: true, description: "The letters for the issuer." }) issuerCode!: string | null;
  @Field(() => PartialDateValue, { nullable: true, description: "The date." }) date!: string | null;
}

/** Several instruments answer. */
@ObjectType({ simpleResolvers: true, description: "Several instruments bear what was written: numbering restarts with each Party congress." })
export class Ambiguous {
  readonly __typename = "Ambiguous";
  @Field(() => [Directive], { description: "The instruments, earliest first." }) candidates!: readonly Directive[];
  @Field(() => InstrumentInterpretation, { description: "What was understood." }) interpretedAs!: InstrumentInterpretation;
}

/** No instrument answers. */
@ObjectType({ simpleResolvers: true, description: "No instrument of the corpus bears what was written." })
export class NotFound {
  readonly __typename = "NotFound";
  @Field(() => [Directive], { description: "Instruments with the same number that differ in the rest, then those a slip of the pen away." })
  suggestions!: readonly Directive[];
  @Field(() => InstrumentInterpretation, { description: "What was understood." }) interpretedAs!: InstrumentInterpretation;
}

/** No number was written. */
@ObjectType({ simpleResolvers: true, description: "What was written is no instrument number." })
export class InvalidInstrumentNumber {
  readonly __typename = "InvalidInstrumentNumber";
  @Field(() => String, { description: "What is expected, with examples." }) expected!: string;
}

const DirectiveLookup = createUnionType({
  name: "DirectiveLookup",
  description: "The one instrument that bears a number, several, none, or why it is no number.",
  types: () => [Directive, Ambiguous, NotFound, InvalidInstrumentNumber] as const,
});

const expected = "a number such as 28-CT/TW, 28/CT-TW, Chỉ thị 32 or chi thi 38-ct/tw ngay 19/9/2019; to find an instrument by what it is about, ask search";

@Resolver()
export class DirectiveLookupRoots {
  @Query(() => DirectiveLookup, {
    nullable: true,
    description:
      "The instrument that bears a number, as people write it: with or without the kind's word, số, marks, spaces and date, the hyphen and the slash in either place.",
  })
  async lookupDirective(
    @Arg("citation", () => String, { description: "The number, as in 28-CT/TW, Chỉ thị 32 or chi thi 38-ct/tw ngay 19/9/2019." }) citation: string,
    @Ctx() context: Context,
  ): Promise<typeof DirectiveLookup> {
    const query = citation.length > 200 ? null : readInstrumentNumber(citation);
    if (query === null) return Object.assign(new InvalidInstrumentNumber(), { expected });
    const near = await directivesByOrdinal(context).loadMany(nearNumbers(query.ordinal).map(String));
    return outcome(query, near.flat());
  }
}

function outcome(query: InstrumentQuery, near: readonly Directive[]): typeof DirectiveLookup {
  const candidates = near.filter((directive) => answers(query, directive));
  const [only, ...more] = candidates;
  if (only === undefined) return Object.assign(new NotFound(), { suggestions: near.slice(0, 5), interpretedAs: query });
  return more.length === 0 ? only : Object.assign(new Ambiguous(), { candidates, interpretedAs: query });
}
