/** What has a place on a time line. */
import { Field, InterfaceType } from "type-graphql";
import { Node } from "./node.js";
import { PartialDate } from "./values.js";

/** What has a place on a time line. */
@InterfaceType({ implements: Node, description: "What has a place on a time line." })
export abstract class Dated extends Node {
  @Field(() => PartialDate, { nullable: true, description: "When; null when no source says." }) date!: PartialDate | null;
}
