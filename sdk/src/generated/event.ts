// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { Actor } from "./fragments/actor.js";
import type { Alias } from "./fragments/alias.js";
import type { ArticleCard } from "./fragments/article-card.js";
import type { DisagreementCard } from "./fragments/disagreement-card.js";
import type { EventCard } from "./fragments/event-card.js";
import type { Evidence } from "./fragments/evidence.js";
import type { Gap } from "./fragments/gap.js";
import type { PartialDate } from "./fragments/partial-date.js";
import type { RelationCard } from "./fragments/relation-card.js";
import type { SpeechCard } from "./fragments/speech-card.js";
import type { StatementCard } from "./fragments/statement-card.js";
import type { Channel, EventKind, EventStatus, ParticipationRole } from "./schema.js";

/** The variables of {@link event}. */
export type EventVariables = {
  /** The id of an event. */
  readonly id: string;
};

/** The result of {@link event}. */
export interface EventResult {
  /** The event with this id; null when there is none. */
  readonly event: {
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
    /** What kind of event it is. */
    readonly eventKind: EventKind;
    /** Whether it took place, as the latest source has it. */
    readonly eventStatus: EventStatus;
    /** When; null when no source says. */
    readonly date: PartialDate | null;
    /** Where. */
    readonly place: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    } | null;
    /** Its number in its series, as in the sixth congress. */
    readonly ordinal: number | null;
    /** Several events named together and not one by one. */
    readonly collective: boolean;
    /** The event or series it is a part of. */
    readonly partOf: {
      readonly __typename: "Event";
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
    /** Its parts: a venue, a meeting of a series. */
    readonly parts: readonly EventCard[];
    /** Who took part, and as what, in the order in which the sources tell it. */
    readonly participants: readonly {
      /** The id, as in directive:32-ct-tw-2019. */
      readonly id: string;
      /** As what. */
      readonly role: ParticipationRole;
      /** Who, with the side that the actor sits on. */
      readonly actor: Actor;
    }[];
    /** The speeches given at it. */
    readonly speeches: readonly SpeechCard[];
    /** The articles that report it. */
    readonly articles: readonly ArticleCard[];
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

/** An event by its id, with who took part, its speeches and the articles that report it; null when there is none. */
export const event: OperationDocument<EventResult, EventVariables> = {
  name: "Event",
  text: "query Event($id:ID!){event(id:$id){...EventCard ordinal collective partOf{...ResourceLink}parts{...EventCard}participants{id role actor{...Actor}}speeches{...SpeechCard}articles{...ArticleCard}statements(first:20){totalCount nodes{...StatementCard}}...ResourceDetails}}fragment EventCard on Event{id name{vi en}summary{vi en}eventKind eventStatus date{...PartialDate}place{vi en}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}fragment SpeechCard on Speech{id name{vi en}summary{vi en}speechKind date{...PartialDate}speakers{...Actor}event{...ResourceLink}}fragment ArticleCard on Article{id name{vi en}summary{vi en}articleKind date{...PartialDate}publisher{...ResourceLink}}fragment StatementCard on Statement{id name{vi en}summary{vi en}statementKind phrase quoted statedBy{...Actor}article{...ResourceLink}}fragment ResourceDetails on Resource{channels aliases{...Alias}externalIds{scheme value}topics{...ResourceLink}relations(first:20){totalCount nodes{...RelationCard}}disagreements{...DisagreementCard}gaps{...Gap}citations{...Evidence}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Alias on Alias{value language aliasKind derivation}fragment RelationCard on Relation{id relationType subject{...ResourceLink}target{...ResourceLink}manner{vi en}about{...ResourceLink}periodStart{...PartialDate}periodEnd{...PartialDate}derivation}fragment DisagreementCard on Disagreement{id field disagreementKind disagreementStatus rule subject{...ResourceLink}explanation{vi en}readings{value{vi en}preferred resource{...ResourceLink}}}fragment Gap on Gap{field reason note{vi en}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}",
  sha256: "892b4ec06a229ef323321585a1f650c5142d1048404ab34ce17caa4b08f18278",
};
