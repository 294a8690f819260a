// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { Alias } from "./fragments/alias.js";
import type { DisagreementCard } from "./fragments/disagreement-card.js";
import type { Evidence } from "./fragments/evidence.js";
import type { Gap } from "./fragments/gap.js";
import type { RelationCard } from "./fragments/relation-card.js";
import type { StatementCard } from "./fragments/statement-card.js";
import type { Channel } from "./schema.js";

/** The variables of {@link resource}. */
export type ResourceVariables = {
  /** The id of a resource. */
  readonly id: string;
};

/** The result of {@link resource}. */
export interface ResourceResult {
  /** The resource with this id, of any type; null when there is none. */
  readonly resource: {
    readonly __typename:
      | "Article"
      | "Country"
      | "Directive"
      | "Event"
      | "Goal"
      | "GoalSet"
      | "Indicator"
      | "Office"
      | "Organization"
      | "Person"
      | "Speech"
      | "Statement"
      | "Topic";
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
    /** What it is, in a sentence of ours. */
    readonly summary: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    } | null;
    /** What is said about it that is no aim. */
    readonly statements: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly StatementCard[];
    } | null;
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
  } | null;
}

/** A resource of any type by its id, with its evidence and what holds between it and others; null when there is none. */
export const resource: OperationDocument<ResourceResult, ResourceVariables> = {
  name: "Resource",
  text: "query Resource($id:ID!){resource(id:$id){...ResourceCard statements(first:20){totalCount nodes{...StatementCard}}...ResourceDetails}}fragment ResourceCard on Resource{__typename id name{vi en}summary{vi en}}fragment StatementCard on Statement{id name{vi en}summary{vi en}statementKind phrase quoted statedBy{...Actor}article{...ResourceLink}}fragment ResourceDetails on Resource{channels aliases{...Alias}externalIds{scheme value}topics{...ResourceLink}relations(first:20){totalCount nodes{...RelationCard}}disagreements{...DisagreementCard}gaps{...Gap}citations{...Evidence}}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment Alias on Alias{value language aliasKind derivation}fragment RelationCard on Relation{id relationType subject{...ResourceLink}target{...ResourceLink}manner{vi en}about{...ResourceLink}periodStart{...PartialDate}periodEnd{...PartialDate}derivation}fragment DisagreementCard on Disagreement{id field disagreementKind disagreementStatus rule subject{...ResourceLink}explanation{vi en}readings{value{vi en}preferred resource{...ResourceLink}}}fragment Gap on Gap{field reason note{vi en}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}",
  sha256: "398c3f23dd35fe2e710896a20332f5c6a200206eab41111af10c63fd35e8f499",
};
