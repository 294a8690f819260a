/** The text behind a source: its measures and its regions, without its words. */
import { Ctx, Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Tag } from "../federation/directives.js";
import { articleById } from "./article.js";
import type { Context } from "./context.js";
import { Language, RegionKind, TextAvailability } from "./enums.js";
import { loadOne } from "./loader.js";
import { Node } from "./node.js";
import { evidenceTag } from "./router-hints.js";
import { Sha256 } from "./scalars.js";
import { Source } from "./source.js";

export const sourceTextById = loadOne<SourceText>("text");

const TextProfile = { NFC_LF_V1: "NFC_LF_V1" } as const;
registerEnumType(TextProfile, {
  name: "TextProfile",
  description: "How a text is normalised before it is measured.",
  valuesConfig: { NFC_LF_V1: { description: "UTF-8, composed characters (NFC), LF line ends; positions count Unicode code points from 0." } },
});

/** A part of a text that is not the article's own running text. */
@Tag(evidenceTag)
@ObjectType({ simpleResolvers: true, description: "A part of a text that is not the article's own running text." })
export class TextRegion {
  @Field(() => RegionKind, { description: "What it is." }) regionKind!: (typeof RegionKind)[keyof typeof RegionKind];
  @Field(() => Int, { description: "The first position." }) start!: number;
  @Field(() => Int, { description: "The position after the last." }) end!: number;
}

/** The text behind a source. */
@Tag(evidenceTag)
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "The text that citations of a source point into. Its words are not in the graph; its digest says which text is meant.",
})
export class SourceText extends Node {
  @Field(() => Language, { description: "Its language." }) language!: (typeof Language)[keyof typeof Language];
  @Field(() => Int, { description: "Its length in Unicode code points." }) length!: number;
  @Field(() => Int, { description: "How many paragraphs it has: lines that are not empty." }) paragraphCount!: number;
  @Field(() => Sha256, { description: "The SHA-256 of the whole normalised text." }) sha256!: string;
  @Field(() => [TextRegion], { description: "The parts that are not the article's own running text, in order." }) regions!: readonly TextRegion[];

  sourceId!: string;

  @Field(() => TextProfile, { description: "How it was normalised before it was measured." })
  profile(): keyof typeof TextProfile {
    return "NFC_LF_V1";
  }

  @Field(() => TextAvailability, {
    description: "What the operator of this server has of it. Copies are matched by digest, never by name or by what they resemble.",
  })
  availability(@Ctx() context: Context): keyof typeof TextAvailability {
    return context.mount.availabilityOf(this.id);
  }

  @Field(() => Source, { description: "The source it is the text of." })
  source(@Ctx() context: Context): MaybePromise<Source | null> {
    return articleById(context).load(this.sourceId);
  }
}
