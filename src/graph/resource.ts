/** What the thirteen kinds of resource have in common. Its associations stand in resource-fields.ts. */
import { Field } from "type-graphql";
import type { CitationId, ResourceId } from "../corpus/records.js";
import { resourceKinds } from "../corpus/records.js";
import { EntityInterface } from "../federation/entity.js";
import { Channel } from "./enums.js";
import { loadOne } from "./loader.js";
import { Node } from "./node.js";
import { Alias, ExternalId, Gap, LocalizedText } from "./values.js";

export const resourceById = loadOne<Resource>(...resourceKinds);

/** A document, an aim, a body, a person, an office, an event, a topic or a country. */
@EntityInterface(
  { id: resourceById },
  {
    implements: Node,
    description: "A document, an aim, a body, a person, an office, an event, a topic or a country: what facts are about and evidence is given for.",
  },
)
export abstract class Resource extends Node {
  declare id: ResourceId;
  @Field(() => LocalizedText, { description: "Its name; a short label of ours where the source has no name for it." }) name!: LocalizedText;
  @Field(() => LocalizedText, { nullable: true, description: "What it is, in a sentence of ours." }) summary!: LocalizedText | null;
  @Field(() => [Channel], { description: "The channels of external relations it belongs to." }) channels!: readonly (typeof Channel)[keyof typeof Channel][];
  @Field(() => [Alias], { description: "Its other names: variants, abbreviations, known misspellings." }) aliases!: readonly Alias[];
  @Field(() => [ExternalId], { description: "Its identifiers in other schemes." }) externalIds!: readonly ExternalId[];
  @Field(() => [Gap], { description: "Why something about it is missing." }) gaps!: readonly Gap[];

  topicIds!: readonly string[];
  citationIds!: readonly CitationId[];
}
