// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { Alias } from "./fragments/alias.js";
import type { DisagreementCard } from "./fragments/disagreement-card.js";
import type { EventCard } from "./fragments/event-card.js";
import type { Evidence } from "./fragments/evidence.js";
import type { Gap } from "./fragments/gap.js";
import type { GoalSetCard } from "./fragments/goal-set-card.js";
import type { ObservationCard } from "./fragments/observation-card.js";
import type { PartialDate } from "./fragments/partial-date.js";
import type { RelationCard } from "./fragments/relation-card.js";
import type { ResourceLink } from "./fragments/resource-link.js";
import type { SpeechCard } from "./fragments/speech-card.js";
import type { ArticleKind, Channel, CreditRole, Language, RegionKind, TextAvailability, TextProfile } from "./schema.js";

/** The variables of {@link article}. */
export type ArticleVariables = {
  /** The id of an article. */
  readonly id: string;
};

/** The result of {@link article}. */
export interface ArticleResult {
  /** The article with this id; null when there is none. */
  readonly article: {
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name. */
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
    /** What kind of article it is. */
    readonly articleKind: ArticleKind;
    /** When; null when no source says. */
    readonly date: PartialDate | null;
    /** Who published it. */
    readonly publisher: {
      readonly __typename: "Organization";
      /** The id, as in directive:32-ct-tw-2019. */
      readonly id: string;
      /** Its name; a short label of ours where the source has no name for it. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      };
    } | null;
    /** Who made it, as its byline says. */
    readonly credits: readonly {
      /** What was contributed. */
      readonly creditRole: CreditRole;
      /** The person or body. */
      readonly contributor: ResourceLink;
    }[];
    /** The headings it is filed under on its page. */
    readonly rubrics: readonly string[];
    /** The address that the page prints as where it comes from. */
    readonly originUrl: string | null;
    /** The text that citations point into; null when it is not in hand. */
    readonly text: {
      /** The id, as in directive:32-ct-tw-2019. */
      readonly id: string;
      /** Its language. */
      readonly language: Language;
      /** Its length in Unicode code points. */
      readonly length: number;
      /** How many paragraphs it has: lines that are not empty. */
      readonly paragraphCount: number;
      /** The SHA-256 of the whole normalised text. */
      readonly sha256: string;
      /** How it was normalised before it was measured. */
      readonly profile: TextProfile;
      /** What the operator of this server has of it. Copies are matched by digest, never by name or by what they resemble. */
      readonly availability: TextAvailability;
      /** The parts that are not the article's own running text, in order. */
      readonly regions: readonly {
        /** What it is. */
        readonly regionKind: RegionKind;
        /** The first position. */
        readonly start: number;
        /** The position after the last. */
        readonly end: number;
      }[];
    } | null;
    /** The events it reports. */
    readonly events: readonly EventCard[];
    /** The speeches it carries or refers to. */
    readonly speeches: readonly SpeechCard[];
    /** The lists of aims it gives, in its order. */
    readonly goalSets: readonly GoalSetCard[];
    /** The figures it gives, by the moment they hold for. */
    readonly observations: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly ObservationCard[];
    } | null;
    /** What it names, by name. */
    readonly mentionedResources: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly ResourceLink[];
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

/** An article by its id, with what is known of its text, and what it reports, carries and names; null when there is none. */
export const article: OperationDocument<ArticleResult, ArticleVariables> = {
  name: "Article",
  text: "query Article($id:ID!){article(id:$id){...ArticleCard credits{creditRole contributor{...ResourceLink}}rubrics originUrl text{...SourceTextCard regions{regionKind start end}}events{...EventCard}speeches{...SpeechCard}goalSets{...GoalSetCard}observations(first:20){totalCount nodes{...ObservationCard}}mentionedResources(first:100){totalCount nodes{...ResourceLink}}...ResourceDetails}}fragment ArticleCard on Article{id name{vi en}summary{vi en}articleKind date{...PartialDate}publisher{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment SourceTextCard on SourceText{id language length paragraphCount sha256 profile availability}fragment EventCard on Event{id name{vi en}summary{vi en}eventKind eventStatus date{...PartialDate}place{vi en}}fragment SpeechCard on Speech{id name{vi en}summary{vi en}speechKind date{...PartialDate}speakers{...Actor}event{...ResourceLink}}fragment GoalSetCard on GoalSet{id name{vi en}summary{vi en}goalKind declaredCount listedCount openEnded statedBy{...Actor}article{...ResourceLink}}fragment ObservationCard on Observation{id indicator{...ResourceLink}quantity{...Quantity}validOn{...PartialDate}periodStart{...PartialDate}periodEnd{...PartialDate}statedOn{...PartialDate}statedBy{...Actor}article{...ResourceLink}}fragment ResourceDetails on Resource{channels aliases{...Alias}externalIds{scheme value}topics{...ResourceLink}relations(first:20){totalCount nodes{...RelationCard}}disagreements{...DisagreementCard}gaps{...Gap}citations{...Evidence}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}fragment Quantity on Quantity{value comparator units outOf interval{min minInclusive max maxInclusive}label{vi en}}fragment Alias on Alias{value language aliasKind derivation}fragment RelationCard on Relation{id relationType subject{...ResourceLink}target{...ResourceLink}manner{vi en}about{...ResourceLink}periodStart{...PartialDate}periodEnd{...PartialDate}derivation}fragment DisagreementCard on Disagreement{id field disagreementKind disagreementStatus rule subject{...ResourceLink}explanation{vi en}readings{value{vi en}preferred resource{...ResourceLink}}}fragment Gap on Gap{field reason note{vi en}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}",
  sha256: "005d7023a17442f049f61324fd8aff7af08fb915892ee2dbc12a907ce2cc12d0",
};
