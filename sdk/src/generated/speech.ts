// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { Actor } from "./fragments/actor.js";
import type { Alias } from "./fragments/alias.js";
import type { ArticleCard } from "./fragments/article-card.js";
import type { DirectiveCard } from "./fragments/directive-card.js";
import type { DisagreementCard } from "./fragments/disagreement-card.js";
import type { Evidence } from "./fragments/evidence.js";
import type { Gap } from "./fragments/gap.js";
import type { GoalSetCard } from "./fragments/goal-set-card.js";
import type { PartialDate } from "./fragments/partial-date.js";
import type { RelationCard } from "./fragments/relation-card.js";
import type { StatementCard } from "./fragments/statement-card.js";
import type { Channel, GoalKind, SpeechForm, SpeechKind } from "./schema.js";

/** The variables of {@link speech}. */
export type SpeechVariables = {
  /** The id of a speech. */
  readonly id: string;
};

/** The result of {@link speech}. */
export interface SpeechResult {
  /** The speech with this id; null when there is none. */
  readonly speech: {
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
    /** What kind of speech it is. */
    readonly speechKind: SpeechKind;
    /** When; null when no source says. */
    readonly date: PartialDate | null;
    /** Who spoke. */
    readonly speakers: readonly Actor[];
    /** The event at which it was given. */
    readonly event: {
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
    /** The articles that carry it, and how. */
    readonly reports: readonly {
      /** In full, in the reporter's words, or only referred to. */
      readonly form: SpeechForm;
      /** Where in the article's text. */
      readonly spans: readonly {
        /** The first position. */
        readonly start: number;
        /** The position after the last. */
        readonly end: number;
      }[];
      /** The article. */
      readonly article: ArticleCard;
    }[];
    /** The document that it presents. */
    readonly presents: DirectiveCard | null;
    /** The instruments it names. */
    readonly citedDirectives: readonly DirectiveCard[];
    /** The lists of aims given in it. */
    readonly goalSets: readonly GoalSetCard[];
    /** The aims given in it. */
    readonly goals: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly {
        /** The id, as in directive:32-ct-tw-2019. */
        readonly id: string;
        /** What kind of aim it is. */
        readonly goalKind: GoalKind;
        /** Its place in its list, from 1; null outside a list. */
        readonly ordinal: number | null;
        /** Its name; a short label of ours where the source has no name for it. */
        readonly name: {
          /** In Vietnamese. */
          readonly vi: string | null;
          /** In English. */
          readonly en: string | null;
        };
        /** The list it is an item of. */
        readonly set: {
          readonly __typename: "GoalSet";
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
      }[];
    } | null;
    /** What was said in it that is no aim. */
    readonly said: {
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

/** A speech by its id, with the articles that carry it and what was said in it; null when there is none. */
export const speech: OperationDocument<SpeechResult, SpeechVariables> = {
  name: "Speech",
  text: "query Speech($id:ID!){speech(id:$id){...SpeechCard reports{form spans{start end}article{...ArticleCard}}presents{...DirectiveCard}citedDirectives{...DirectiveCard}goalSets{...GoalSetCard}goals(first:50){totalCount nodes{id goalKind ordinal name{vi en}set{...ResourceLink}}}said(first:20){totalCount nodes{...StatementCard}}...ResourceDetails}}fragment SpeechCard on Speech{id name{vi en}summary{vi en}speechKind date{...PartialDate}speakers{...Actor}event{...ResourceLink}}fragment ArticleCard on Article{id name{vi en}summary{vi en}articleKind date{...PartialDate}publisher{...ResourceLink}}fragment DirectiveCard on Directive{id name{vi en}directiveKind number{canonical notations}date{...PartialDate}title{vi en}subjectMatter{vi en}issuers{id name{vi en}}}fragment GoalSetCard on GoalSet{id name{vi en}summary{vi en}goalKind declaredCount listedCount openEnded statedBy{...Actor}article{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment StatementCard on Statement{id name{vi en}summary{vi en}statementKind phrase quoted statedBy{...Actor}article{...ResourceLink}}fragment ResourceDetails on Resource{channels aliases{...Alias}externalIds{scheme value}topics{...ResourceLink}relations(first:20){totalCount nodes{...RelationCard}}disagreements{...DisagreementCard}gaps{...Gap}citations{...Evidence}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}fragment Alias on Alias{value language aliasKind derivation}fragment RelationCard on Relation{id relationType subject{...ResourceLink}target{...ResourceLink}manner{vi en}about{...ResourceLink}periodStart{...PartialDate}periodEnd{...PartialDate}derivation}fragment DisagreementCard on Disagreement{id field disagreementKind disagreementStatus rule subject{...ResourceLink}explanation{vi en}readings{value{vi en}preferred resource{...ResourceLink}}}fragment Gap on Gap{field reason note{vi en}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}",
  sha256: "6bcd1de28fe4f50534798c5ec52e531cc48f8ed3f5a398eb32c99bd767af79d2",
};
