/** Values inside resources: texts, dates, gaps and other names. */
import { Field, Int, ObjectType } from "type-graphql";
import type * as records from "../corpus/records.js";
import { Shareable } from "../federation/directives.js";
import { AliasKind, DatePrecision, Derivation, GapReason, Language, TextOrigin } from "./enums.js";
import { DateScalar, PartialDateValue } from "./scalars.js";

/** Words in Vietnamese, in English, or in both. */
@Shareable()
@ObjectType({ simpleResolvers: true, description: "Words in Vietnamese, in English, or in both." })
export class LocalizedText {
  @Field(() => String, { nullable: true, description: "In Vietnamese." }) vi!: string | null;
  @Field(() => String, { nullable: true, description: "In English." }) en!: string | null;
  @Field(() => TextOrigin, { nullable: true, description: "Whose words the Vietnamese is in." }) viOrigin!: records.LocalizedText["viOrigin"];
  @Field(() => TextOrigin, { nullable: true, description: "Whose words the English is in." }) enOrigin!: records.LocalizedText["enOrigin"];

  @Field(() => String, { description: "In Vietnamese where there is Vietnamese, else in English." })
  text(): string {
    return this.vi ?? this.en ?? "";
  }
}

/** A date as precise as its source. */
@Shareable()
@ObjectType({ simpleResolvers: true, description: "A date as precise as its source, with inclusive bounds." })
export class PartialDate {
  @Field(() => PartialDateValue, { nullable: true, description: "The date; null when the source gives only bounds or words." }) value!: string | null;
  @Field(() => DatePrecision, { description: "How precise the date is." }) precision!: records.PartialDate["precision"];
  @Field(() => DateScalar, { nullable: true, description: "The first day it can be; null when that is open." }) earliest!: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The last day it can be; null when that is open." }) latest!: string | null;
  @Field(() => LocalizedText, { nullable: true, description: "Words for it, where words say more than the value." }) label!: LocalizedText | null;
  @Field(() => Derivation, { description: "How the date was got from its source." }) derivation!: records.PartialDate["derivation"];
}

/** Why a field is null or a list incomplete. */
@ObjectType({ simpleResolvers: true, description: "Why a field is null or a list incomplete." })
export class Gap {
  @Field(() => String, { description: "The field of the resource." }) field!: string;
  @Field(() => GapReason, { description: "Why it is missing." }) reason!: (typeof GapReason)[keyof typeof GapReason];
  @Field(() => LocalizedText, { nullable: true, description: "More about it." }) note!: LocalizedText | null;
}

/** Another name that the sources give. */
@ObjectType({ simpleResolvers: true, description: "Another name that the sources give a resource." })
export class Alias {
  @Field(() => String, { description: "The name as printed." }) value!: string;
  @Field(() => Language, { description: "Its language." }) language!: (typeof Language)[keyof typeof Language];
  @Field(() => AliasKind, { description: "What kind of other name it is." }) aliasKind!: (typeof AliasKind)[keyof typeof AliasKind];
  @Field(() => Derivation, { description: "INFERRED where no source says that both names are one." }) derivation!: records.PartialDate["derivation"];
}

/** An identifier in another scheme. */
@ObjectType({ simpleResolvers: true, description: "An identifier of the resource in another scheme." })
export class ExternalId {
  @Field(() => String, { description: "The scheme, as in ISO 3166-1." }) scheme!: string;
  @Field(() => String, { description: "The identifier." }) value!: string;
}

/** A half-open stretch of a text. */
@ObjectType({ simpleResolvers: true, description: "A half-open stretch of a text, in Unicode code points from 0." })
export class TextSpan {
  @Field(() => Int, { description: "The first position." }) start!: number;
  @Field(() => Int, { description: "The position after the last." }) end!: number;
}
