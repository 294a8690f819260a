// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { Actor } from "./fragments/actor.js";
import type { Alias } from "./fragments/alias.js";
import type { DisagreementCard } from "./fragments/disagreement-card.js";
import type { Gap } from "./fragments/gap.js";
import type { GoalCard } from "./fragments/goal-card.js";
import type { GoalSetCard } from "./fragments/goal-set-card.js";
import type { PartialDate } from "./fragments/partial-date.js";
import type { RelationCard } from "./fragments/relation-card.js";
import type { ResourceLink } from "./fragments/resource-link.js";
import type { Channel, Derivation, GoalKind } from "./schema.js";

/** The variables of {@link goal}. */
export type GoalVariables = {
  /** The id of a goal. */
  readonly id: string;
};

/** The result of {@link goal}. */
export interface GoalResult {
  /** The goal with this id; null when there is none. */
  readonly goal: {
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** What kind of aim it is. */
    readonly goalKind: GoalKind;
    /** Its place in its list, from 1; null outside a list. */
    readonly ordinal: number | null;
    /** The printed mark of its place, as in Thứ hai; null when the count is ours. */
    readonly marker: string | null;
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
    /** By when. */
    readonly horizons: readonly PartialDate[];
    /** The topics it is filed under. */
    readonly topics: readonly {
      /** The id, as in directive:32-ct-tw-2019. */
      readonly id: string;
      /** Its name; a short label of ours where the source has no name for it. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      };
      readonly __typename: "Topic";
    }[];
    /** The evidence for it. */
    readonly citations: readonly {
      /** The id, as in directive:32-ct-tw-2019. */
      readonly id: string;
      /** The fields of the fact that it proves. */
      readonly supports: readonly string[];
      /** The paragraph it stands in, counted from 1 over the lines that are not empty. */
      readonly paragraph: number;
      /** The first position, in Unicode code points from 0. */
      readonly start: number;
      /** The position after the last. */
      readonly end: number;
      /** The SHA-256 of the UTF-8 bytes of exactly that stretch. */
      readonly sha256: string;
      /** How the fact was got from the stretch. */
      readonly derivation: Derivation;
      /** The reason, when the fact is not stated outright. */
      readonly basis: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      } | null;
      /** The article that it stands in. */
      readonly source: {
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
    }[];
    /** What it is, in a sentence of ours. */
    readonly summary: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    } | null;
    /** Who said it; empty for the article's own voice. */
    readonly statedBy: readonly Actor[];
    /** Who is to do it. */
    readonly addressees: readonly Actor[];
    /** The congress, body or instrument that set it. */
    readonly setBy: readonly ResourceLink[];
    /** What it is about. */
    readonly about: readonly ResourceLink[];
    /** The list it is an item of. */
    readonly set: GoalSetCard | null;
    /** The goal it is a part of. */
    readonly parent: {
      readonly __typename: "Goal";
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
    /** Its parts, in the source's order. */
    readonly children: readonly GoalCard[];
    /** The speech in which it was said. */
    readonly speech: {
      readonly __typename: "Speech";
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
  } | null;
}

/** A goal, priority, task or other aim by its id, with its place in its list and what it is about; null when there is none. */
export const goal: OperationDocument<GoalResult, GoalVariables> = {
  name: "Goal",
  text: "query Goal($id:ID!){goal(id:$id){...GoalCard summary{vi en}statedBy{...Actor}addressees{...Actor}setBy{...ResourceLink}about{...ResourceLink}set{...GoalSetCard}parent{...ResourceLink}children{...GoalCard}speech{...ResourceLink}article{...ResourceLink}...ResourceDetails}}fragment GoalCard on Goal{id goalKind ordinal marker name{vi en}horizons{...PartialDate}topics{id name{vi en}}citations{...Evidence}}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment GoalSetCard on GoalSet{id name{vi en}summary{vi en}goalKind declaredCount listedCount openEnded statedBy{...Actor}article{...ResourceLink}}fragment ResourceDetails on Resource{channels aliases{...Alias}externalIds{scheme value}topics{...ResourceLink}relations(first:20){totalCount nodes{...RelationCard}}disagreements{...DisagreementCard}gaps{...Gap}citations{...Evidence}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}fragment Alias on Alias{value language aliasKind derivation}fragment RelationCard on Relation{id relationType subject{...ResourceLink}target{...ResourceLink}manner{vi en}about{...ResourceLink}periodStart{...PartialDate}periodEnd{...PartialDate}derivation}fragment DisagreementCard on Disagreement{id field disagreementKind disagreementStatus rule subject{...ResourceLink}explanation{vi en}readings{value{vi en}preferred resource{...ResourceLink}}}fragment Gap on Gap{field reason note{vi en}}",
  sha256: "b4937baac4a1889d238abef2dc79ddf22124b3b7adb972b4efd5b216c01df35e",
};
