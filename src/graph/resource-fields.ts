/** The associations of every resource. They stand apart from the interface because they name types that implement it. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Citation, citationById } from "./citation.js";
import type { Context } from "./context.js";
import { Resource } from "./resource.js";
import { Topic, topicById } from "./topic.js";

@Resolver(() => Resource)
export class ResourceFields {
  @FieldResolver(() => [Topic], { description: "The topics it is filed under." })
  topics(@Root() resource: Resource, @Ctx() context: Context): MaybePromise<readonly Topic[]> {
    return topicById(context).references(resource.topicIds);
  }

  @FieldResolver(() => [Citation], { description: "The evidence for it." })
  async citations(
    @Root() resource: Resource,
    @Ctx() context: Context,
    @Arg("field", () => String, { nullable: true, description: "Only the evidence for this field of the resource." }) field: string | null,
  ): Promise<readonly Citation[]> {
    const citations = await citationById(context).references(resource.citationIds);
    return field == null ? citations : citations.filter((citation) => citation.supports.includes(field));
  }
}
