/** Whatever has an id. */
import { Field, ID, InterfaceType } from "type-graphql";

/** Whatever has an id. Ids are readable, minted once and never reused. */
@InterfaceType({ description: "Whatever has an id. Ids are readable, minted once and never reused." })
export abstract class Node {
  @Field(() => ID, { description: "The id, as in directive:32-ct-tw-2019." }) id!: string;
}
