/** The associations of every resource. They stand apart from the interface because they name types that implement it. */
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Citation, citationById } from "./citation.js";
import { conditions, connect, PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { Disagreement } from "./disagreement.js";
import { Direction, RelationType } from "./enums.js";
import { loadMany } from "./loader.js";
import { MentionConnection } from "./mention.js";
import { RelationConnection } from "./relation.js";
import { Resource } from "./resource.js";
import { connectStatements, StatementArgs, StatementConnection } from "./statement.js";
import { Topic, topicById } from "./topic.js";

const disagreementsByPart = loadMany<Disagreement>("disagreement", "part");

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

  @FieldResolver(() => [Disagreement], { description: "Where sources disagree about it, or it gives one of the readings." })
  disagreements(@Root() resource: Resource, @Ctx() context: Context): MaybePromise<readonly Disagreement[]> {
    return disagreementsByPart(context).load(resource.id);
  }

  @FieldResolver(() => RelationConnection, { nullable: true, description: "What holds between it and others." })
  relations(
    @Root() resource: Resource,
    @Arg("types", () => [RelationType], { nullable: true, description: "Only relations of these types." }) types: (keyof typeof RelationType)[] | null,
    @Arg("direction", () => Direction, { defaultValue: "ANY", description: "From which end." }) direction: keyof typeof Direction,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): MaybePromise<RelationConnection> {
    const key = { OUT: "subject", IN: "target", ANY: "end" }[direction];
    return connect(context, "relation", page, { where: conditions({ [key]: [resource.id], type: types }) });
  }

  @FieldResolver(() => StatementConnection, { nullable: true, description: "What is said about it that is no aim." })
  statements(@Root() resource: Resource, @Args(() => StatementArgs) args: StatementArgs, @Ctx() context: Context): MaybePromise<StatementConnection> {
    return connectStatements(context, "about", resource.id, args);
  }

  @FieldResolver(() => MentionConnection, { nullable: true, description: "Where the sources name it." })
  mentions(@Root() resource: Resource, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context): MaybePromise<MentionConnection> {
    return connect(context, "mention", page, { where: conditions({ resource: [resource.id] }) });
  }
}
