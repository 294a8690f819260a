/** What the filters of several types have in common. */
import { Field, ID, InputType } from "type-graphql";
import { Channel } from "./enums.js";
import { DateScalar } from "./scalars.js";

/** Narrows any list of resources. */
@InputType()
export abstract class ResourceFilter {
  @Field(() => [Channel], { nullable: true, description: "In any of these channels." }) channels?: (typeof Channel)[keyof typeof Channel][] | null;
  @Field(() => [ID], { nullable: true, description: "Filed under any of these topics." }) topicIds?: string[] | null;
}

/** Narrows a list of what has a date. */
@InputType()
export abstract class DatedFilter extends ResourceFilter {
  @Field(() => DateScalar, { nullable: true, description: "Can be on this day or later; what has no date is left out." }) from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: "Can be on this day or earlier; what has no date is left out." }) to?: string | null;
}
