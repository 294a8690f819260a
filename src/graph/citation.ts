/** Citations: where a fact stands in its source. */
import { Arg, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import type { CitationId, CitationRecord } from "../corpus/records.js";
import type { MaybePromise } from "../corpus/store.js";
import { Entity } from "../federation/entity.js";
import { Tag } from "../federation/directives.js";
import { articleById } from "./article.js";
import type { Context } from "./context.js";
import { CitationCheck, Derivation } from "./enums.js";
import { loadOne } from "./loader.js";
import { Node } from "./node.js";
import { nodeById } from "./node-fields.js";
import { evidenceTag } from "./router-hints.js";
import { JsonScalar, Sha256 } from "./scalars.js";
import { SourceText, sourceTextById } from "./source-text.js";
import { Source } from "./source.js";
import { LocalizedText } from "./values.js";

export const citationById = loadOne<Citation>("citation");

/** A stretch of a source that proves fields of a fact. */
@Tag(evidenceTag)
@Entity(
  { id: citationById },
  {
    implements: Node,
    description:
      "A stretch of a source that proves fields of a fact: a position and a digest (W3C TextPositionSelector), so that whoever holds the text can check it. The words themselves are not here.",
  },
)
export class Citation extends Node {
  declare id: CitationId;
  @Field(() => [String], { description: "The fields of the fact that it proves." }) supports!: readonly string[];
  @Field(() => Int, { description: "The first position, in Unicode code points from 0." }) start!: number;
  @Field(() => Int, { description: "The position after the last." }) end!: number;
  @Field(() => Int, { description: "The paragraph it stands in, counted from 1 over the lines that are not empty." }) paragraph!: number;
  @Field(() => Sha256, { description: "The SHA-256 of the UTF-8 bytes of exactly that stretch." }) sha256!: string;
  @Field(() => Derivation, { description: "How the fact was got from the stretch." }) derivation!: (typeof Derivation)[keyof typeof Derivation];
  @Field(() => LocalizedText, { nullable: true, description: "The reason, when the fact is not stated outright." }) basis!: LocalizedText | null;
  @Field(() => LocalizedText, {
    nullable: true,
    description: "What the stretch gives instead, where it contradicts the value that the fact shows; see disagreements.",
  })
  reading!: LocalizedText | null;

  factId!: string;
  sourceId!: string;
  sourceTextId!: CitationRecord["sourceTextId"];

  @Field(() => Node, { description: "The fact: a resource, or a tenure." })
  fact(@Ctx() context: Context): MaybePromise<Node | null> {
    return nodeById(context).load(this.factId);
  }

  @Field(() => Source, { description: "The article that it stands in." })
  source(@Ctx() context: Context): MaybePromise<Source | null> {
    return articleById(context).load(this.sourceId);
  }

  @Field(() => SourceText, { description: "The text that the positions count in." })
  sourceText(@Ctx() context: Context): MaybePromise<SourceText | null> {
    return sourceTextById(context).load(this.sourceTextId);
  }

  @Field(() => CitationCheck, { description: "How it fared when this server started, against the text that its operator mounted." })
  check(@Ctx() context: Context): keyof typeof CitationCheck {
    return context.mount.checkOf(this);
  }

  @Field(() => String, {
    nullable: true,
    description:
      "The cited words, from the text that the operator of this server mounted. Null where none is, where the citation does not hold in it, and where the operator does not allow quoting.",
  })
  quote(@Ctx() context: Context): string | null {
    return context.mount.quoteOf(this);
  }

  @Field(() => JsonScalar, {
    description:
      "The citation as a W3C Web Annotation, without the words: it links the fact to a TextPositionSelector in the address that the page prints as its origin, else in urn:sha256: and the digest of the text.",
  })
  async webAnnotation(@Ctx() context: Context): Promise<object> {
    const [article, text] = await Promise.all([articleById(context).load(this.sourceId), sourceTextById(context).load(this.sourceTextId)]);
    const digest = `urn:sha256:${text?.sha256 ?? ""}`;
    const page = article?.originUrl ?? null;
    return {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: `urn:doi-ngoai:${this.id}`,
      type: "Annotation",
      motivation: "linking",
      body: `urn:doi-ngoai:${this.factId}`,
      target: {
        type: "SpecificResource",
        source: page ?? digest,
        selector: { type: "TextPositionSelector", start: this.start, end: this.end },
        // A page changes and is more than its text: this is the representation in which the positions count (the model's section 4.3.1).
        ...(page === null ? {} : { state: { type: "TimeState", cached: digest } }),
      },
    };
  }
}

@Resolver()
export class CitationRoots {
  @Query(() => Citation, { nullable: true, description: "The citation with this id; null when there is none." })
  citation(@Arg("id", () => ID, { description: "The id of a citation." }) id: string, @Ctx() context: Context): MaybePromise<Citation | null> {
    return citationById(context).load(id);
  }
}
