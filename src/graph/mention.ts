/** Where sources name a resource. */
import { Ctx, Field, Int, ObjectType } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { articleById } from "./article.js";
import { ConnectionOf } from "./connection.js";
import type { Context } from "./context.js";
import { Derivation } from "./enums.js";
import { Resource, resourceById } from "./resource.js";
import { Source } from "./source.js";
import { TextSpan } from "./values.js";

/** A place where a source names a resource. */
@ObjectType({ simpleResolvers: true, description: "A place where a source names a resource." })
export class Mention {
  @Field(() => String, { description: "The name as printed there." }) surface!: string;
  @Field(() => Int, { description: "The paragraph, counted from 1 over the lines that are not empty." }) paragraph!: number;
  @Field(() => Derivation, { description: "INFERRED where no source says that the name printed is one of the resource." })
  derivation!: (typeof Derivation)[keyof typeof Derivation];

  resourceId!: string;
  sourceId!: string;
  start!: number;
  end!: number;

  @Field(() => TextSpan, { nullable: true, description: "Where it stands in the text of the source." })
  span(): TextSpan {
    return { start: this.start, end: this.end };
  }

  @Field(() => Resource, { description: "What is named." })
  resource(@Ctx() context: Context): MaybePromise<Resource | null> {
    return resourceById(context).load(this.resourceId);
  }

  @Field(() => Source, { description: "The source that names it." })
  source(@Ctx() context: Context): MaybePromise<Source | null> {
    return articleById(context).load(this.sourceId);
  }
}

@ObjectType({ description: "A page of mentions, by source and place." })
export class MentionConnection extends ConnectionOf(Mention) {}
