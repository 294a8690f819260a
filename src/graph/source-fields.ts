/** The text of a source. It stands apart from the interface because the text names its source. */
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import type { Context } from "./context.js";
import { SourceText, sourceTextById } from "./source-text.js";
import { Source } from "./source.js";

@Resolver(() => Source)
export class SourceFields {
  @FieldResolver(() => SourceText, { nullable: true, description: "The text that citations point into; null when it is not in hand." })
  text(@Root() source: Source, @Ctx() context: Context): MaybePromise<SourceText | null> {
    return source.textId === null ? null : sourceTextById(context).load(source.textId);
  }
}
