/** What holds between two resources. */
import { Ctx, Field, ObjectType } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import { Citation, citationById } from "./citation.js";
import { ConnectionOf } from "./connection.js";
import type { Context } from "./context.js";
import { Derivation, RelationType } from "./enums.js";
import { loadOne } from "./loader.js";
import { Node } from "./node.js";
import { Resource, resourceById } from "./resource.js";
import { LocalizedText, PartialDate } from "./values.js";

export const relationById = loadOne<Relation>("relation");

/** What holds between two resources, seen from either end. */
@ObjectType({ implements: Node, simpleResolvers: true, description: "What holds between two resources, seen from either end." })
export class Relation extends Node {
  @Field(() => RelationType, { description: "What the subject is or does to the target." }) relationType!: (typeof RelationType)[keyof typeof RelationType];
  @Field(() => LocalizedText, { nullable: true, description: "How, in our words." }) manner!: LocalizedText | null;
  @Field(() => PartialDate, { nullable: true, description: "Since when." }) periodStart!: PartialDate | null;
  @Field(() => PartialDate, { nullable: true, description: "Until when." }) periodEnd!: PartialDate | null;
  @Field(() => Derivation, { description: "Whether a source says so: the weakest derivation among the citations for subject, relationType and target." })
  derivation!: (typeof Derivation)[keyof typeof Derivation];

  subjectId!: string;
  targetId!: string;
  aboutIds!: readonly string[];
  citationIds!: readonly string[];

  @Field(() => Resource, { description: "From where it is told." })
  subject(@Ctx() context: Context): MaybePromise<Resource | null> {
    return resourceById(context).load(this.subjectId);
  }

  @Field(() => Resource, { description: "The other end." })
  target(@Ctx() context: Context): MaybePromise<Resource | null> {
    return resourceById(context).load(this.targetId);
  }

  @Field(() => [Resource], { description: "What it is about." })
  about(@Ctx() context: Context): MaybePromise<readonly Resource[]> {
    return resourceById(context).references(this.aboutIds);
  }

  @Field(() => [Citation], { description: "The evidence for it." })
  citations(@Ctx() context: Context): MaybePromise<readonly Citation[]> {
    return citationById(context).references(this.citationIds);
  }
}

@ObjectType({ description: "A page of relations, in the order in which the sources tell them." })
export class RelationConnection extends ConnectionOf(Relation) {}
