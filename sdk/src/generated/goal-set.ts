// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { Actor } from "./fragments/actor.js";
import type { Alias } from "./fragments/alias.js";
import type { DisagreementCard } from "./fragments/disagreement-card.js";
import type { Evidence } from "./fragments/evidence.js";
import type { Gap } from "./fragments/gap.js";
import type { GoalCard } from "./fragments/goal-card.js";
import type { RelationCard } from "./fragments/relation-card.js";
import type { Channel, GoalKind } from "./schema.js";

/** The variables of {@link goalSet}. */
export type GoalSetVariables = {
  /** The id of a goal set. */
  readonly id: string;
};

/** The result of {@link goalSet}. */
export interface GoalSetResult {
  /** The goal set with this id; null when there is none. */
  readonly goalSet: {
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
    /** What kind of aims it lists. */
    readonly goalKind: GoalKind;
    /** How many items the source announces; null when it names no number. */
    readonly declaredCount: number | null;
    /** How many items the source lists. */
    readonly listedCount: number;
    /** The source breaks the list off, as with an ellipsis. */
    readonly openEnded: boolean;
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
    /** The items in the source's order, without their sub-items. */
    readonly items: readonly GoalCard[];
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

/** A list of goals, priorities, tasks or the like by its id, in its source's order; null when there is none. */
export const goalSet: OperationDocument<GoalSetResult, GoalSetVariables> = {
  name: "GoalSet",
  text: "query GoalSet($id:ID!){goalSet(id:$id){...GoalSetCard speech{...ResourceLink}items{...GoalCard}...ResourceDetails}}fragment GoalSetCard on GoalSet{id name{vi en}summary{vi en}goalKind declaredCount listedCount openEnded statedBy{...Actor}article{...ResourceLink}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment GoalCard on Goal{id goalKind ordinal marker name{vi en}horizons{...PartialDate}topics{id name{vi en}}citations{...Evidence}}fragment ResourceDetails on Resource{channels aliases{...Alias}externalIds{scheme value}topics{...ResourceLink}relations(first:20){totalCount nodes{...RelationCard}}disagreements{...DisagreementCard}gaps{...Gap}citations{...Evidence}}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}fragment Alias on Alias{value language aliasKind derivation}fragment RelationCard on Relation{id relationType subject{...ResourceLink}target{...ResourceLink}manner{vi en}about{...ResourceLink}periodStart{...PartialDate}periodEnd{...PartialDate}derivation}fragment DisagreementCard on Disagreement{id field disagreementKind disagreementStatus rule subject{...ResourceLink}explanation{vi en}readings{value{vi en}preferred resource{...ResourceLink}}}fragment Gap on Gap{field reason note{vi en}}",
  sha256: "69ad2bbd197fb914af6d6704d51d8b42a068aae418e96694956bbc215503559f",
};
