/** Whatever somebody said. Its fields stand in attributed-fields.ts. */
import { InterfaceType } from "type-graphql";
import type { Actor } from "./actor.js";
import { Node } from "./node.js";

/** Whatever somebody said. */
@InterfaceType({ implements: Node, description: "Whatever somebody said." })
export abstract class Attributed extends Node {
  statedBy!: readonly Actor[];
  speechId!: string | null;
  articleId!: string;
}
