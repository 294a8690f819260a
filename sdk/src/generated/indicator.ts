// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { Actor } from "./fragments/actor.js";
import type { Alias } from "./fragments/alias.js";
import type { DisagreementCard } from "./fragments/disagreement-card.js";
import type { Evidence } from "./fragments/evidence.js";
import type { Gap } from "./fragments/gap.js";
import type { PartialDate } from "./fragments/partial-date.js";
import type { Quantity } from "./fragments/quantity.js";
import type { RelationCard } from "./fragments/relation-card.js";
import type { ResourceLink } from "./fragments/resource-link.js";
import type { Channel } from "./schema.js";

/** The variables of {@link indicator}. */
export type IndicatorVariables = {
  /** The id of an indicator. */
  readonly id: string;
};

/** The result of {@link indicator}. */
export interface IndicatorResult {
  /** The indicator with this id; null when there is none. */
  readonly indicator: {
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
    /** What is counted; two units are counted together. */
    readonly units: readonly string[];
    /** The sources tell of it as of something that only grows. */
    readonly cumulative: boolean;
    /** What it is about. */
    readonly about: readonly ResourceLink[];
    /** The figures that the sources give, by the moment they hold for. */
    readonly observations: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly {
        /** The id, as in directive:32-ct-tw-2019. */
        readonly id: string;
        /** What is counted. */
        readonly indicator: {
          readonly __typename: "Indicator";
          /** The id, as in directive:32-ct-tw-2019. */
          readonly id: string;
          /** Its name; a short label of ours where the source has no name for it. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
            /** In English. */
            readonly en: string | null;
          };
        };
        /** How much. */
        readonly quantity: Quantity;
        /** The moment it holds for. */
        readonly validOn: PartialDate | null;
        /** The beginning of the time it was counted over. */
        readonly periodStart: PartialDate | null;
        /** The end of the time it was counted over. */
        readonly periodEnd: PartialDate | null;
        /** When it was said. */
        readonly statedOn: PartialDate | null;
        /** Who said it; empty for the article's own voice. */
        readonly statedBy: readonly Actor[];
        /** The article that carries it. */
        readonly article: {
          readonly __typename: "Article";
          /** The id, as in directive:32-ct-tw-2019. */
          readonly id: string;
          /** Its name. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
            /** In English. */
            readonly en: string | null;
          };
        };
        /** The evidence for it. */
        readonly citations: readonly Evidence[];
      }[];
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

/** An indicator by its id, with the figures that the sources give for it, each with its evidence; null when there is none. */
export const indicator: OperationDocument<IndicatorResult, IndicatorVariables> = {
  name: "Indicator",
  text: "query Indicator($id:ID!){indicator(id:$id){...IndicatorCard observations(first:100){totalCount nodes{...ObservationCard citations{...Evidence}}}...ResourceDetails}}fragment IndicatorCard on Indicator{id name{vi en}summary{vi en}units cumulative about{...ResourceLink}}fragment ObservationCard on Observation{id indicator{...ResourceLink}quantity{...Quantity}validOn{...PartialDate}periodStart{...PartialDate}periodEnd{...PartialDate}statedOn{...PartialDate}statedBy{...Actor}article{...ResourceLink}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}fragment ResourceDetails on Resource{channels aliases{...Alias}externalIds{scheme value}topics{...ResourceLink}relations(first:20){totalCount nodes{...RelationCard}}disagreements{...DisagreementCard}gaps{...Gap}citations{...Evidence}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment Quantity on Quantity{value comparator units outOf interval{min minInclusive max maxInclusive}label{vi en}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}fragment Alias on Alias{value language aliasKind derivation}fragment RelationCard on Relation{id relationType subject{...ResourceLink}target{...ResourceLink}manner{vi en}about{...ResourceLink}periodStart{...PartialDate}periodEnd{...PartialDate}derivation}fragment DisagreementCard on Disagreement{id field disagreementKind disagreementStatus rule subject{...ResourceLink}explanation{vi en}readings{value{vi en}preferred resource{...ResourceLink}}}fragment Gap on Gap{field reason note{vi en}}",
  sha256: "5d0f592f9bea6d081914ae9796d951c71e98e9b3e24c17182f11c8a96340e211",
};
