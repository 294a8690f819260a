// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { Alias } from "./alias.js";
import type { DisagreementCard } from "./disagreement-card.js";
import type { Evidence } from "./evidence.js";
import type { Gap } from "./gap.js";
import type { RelationCard } from "./relation-card.js";
import type { Channel } from "../schema.js";

/** What the page of a resource of any type shows below the facts of its own type, with the first 20 relations. */
export interface ResourceDetails {
  /** The channels of external relations it belongs to. */
  readonly channels: readonly Channel[];
  /** Its other names: variants, abbreviations, known misspellings. */
  readonly aliases: readonly Alias[];
  /** Its identifiers in other schemes. */
  readonly externalIds: readonly {
    /** The scheme, as in ISO 3166-1. */
    readonly scheme: string;
    /** The identifier. */
    readonly value: string;
  }[];
  /** The topics it is filed under. */
  readonly topics: readonly {
    readonly __typename: "Topic";
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
  }[];
  /** What holds between it and others. */
  readonly relations: {
    /** How many items the whole list has. */
    readonly totalCount: number;
    /** The items of the page. */
    readonly nodes: readonly RelationCard[];
  } | null;
  /** Where sources disagree about it, or it gives one of the readings. */
  readonly disagreements: readonly DisagreementCard[];
  /** Why something about it is missing. */
  readonly gaps: readonly Gap[];
  /** The evidence for it. */
  readonly citations: readonly Evidence[];
}

/** {@link ResourceDetails} as `client.load` takes it. */
export const ResourceDetails: LoadDocument<ResourceDetails> = {
  name: "ResourceDetailsById",
  text: "query ResourceDetailsById($ids:[ID!]!){nodes(ids:$ids){...ResourceDetails}}fragment ResourceDetails on Resource{channels aliases{...Alias}externalIds{scheme value}topics{...ResourceLink}relations(first:20){totalCount nodes{...RelationCard}}disagreements{...DisagreementCard}gaps{...Gap}citations{...Evidence}}fragment Alias on Alias{value language aliasKind derivation}fragment ResourceLink on Resource{__typename id name{vi en}}fragment RelationCard on Relation{id relationType subject{...ResourceLink}target{...ResourceLink}manner{vi en}about{...ResourceLink}periodStart{...PartialDate}periodEnd{...PartialDate}derivation}fragment DisagreementCard on Disagreement{id field disagreementKind disagreementStatus rule subject{...ResourceLink}explanation{vi en}readings{value{vi en}preferred resource{...ResourceLink}}}fragment Gap on Gap{field reason note{vi en}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}",
  sha256: "335929759596b26008380ca4396d1bef04d1e1f58cd46445ed4256c13aa7fbad",
};
