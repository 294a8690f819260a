/** What facts are drawn from. Its text is resolved in source-fields.ts. */
import { Field, InterfaceType } from "type-graphql";
import { Node } from "./node.js";
import { LocalizedText } from "./values.js";

/** What facts are drawn from. */
@InterfaceType({ implements: Node, description: "What facts are drawn from: an article, or a directive when its own text is in hand." })
export abstract class Source extends Node {
  @Field(() => LocalizedText, { description: "Its name." }) name!: LocalizedText;

  textId!: string | null;
}
