/** Who said something, and where. It stands apart from the interface because actors, speeches and articles name what implements it. */
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Actor } from "./actor.js";
import { Article, articleById } from "./article.js";
import { Attributed } from "./attributed.js";
import type { Context } from "./context.js";
import { Speech, speechById } from "./speech.js";

@Resolver(() => Attributed)
export class AttributedFields {
  @FieldResolver(() => [Actor], { description: "Who said it; empty for the article's own voice." })
  statedBy(@Root() said: Attributed): readonly Actor[] {
    return said.statedBy;
  }

  @FieldResolver(() => Speech, { nullable: true, description: "The speech in which it was said." })
  speech(@Root() said: Attributed, @Ctx() context: Context): MaybePromise<Speech | null> {
    return said.speechId === null ? null : speechById(context).load(said.speechId);
  }

  @FieldResolver(() => Article, { description: "The article that carries it." })
  article(@Root() said: Attributed, @Ctx() context: Context): MaybePromise<Article | null> {
    return articleById(context).load(said.articleId);
  }
}
