// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { Alias } from "./fragments/alias.js";
import type { DisagreementCard } from "./fragments/disagreement-card.js";
import type { Evidence } from "./fragments/evidence.js";
import type { Gap } from "./fragments/gap.js";
import type { PartialDate } from "./fragments/partial-date.js";
import type { ParticipationCard } from "./fragments/participation-card.js";
import type { RelationCard } from "./fragments/relation-card.js";
import type { SpeechCard } from "./fragments/speech-card.js";
import type { StatementCard } from "./fragments/statement-card.js";
import type { Channel } from "./schema.js";

/** The variables of {@link person}. */
export type PersonVariables = {
  /** The id of a person. */
  readonly id: string;
};

/** The result of {@link person}. */
export interface PersonResult {
  /** The person with this id; null when there is none. */
  readonly person: {
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
    /** The offices in which the sources name the person. */
    readonly latestTenures: {
      /** The items of the page. */
      readonly nodes: readonly {
        /** The id, as in directive:32-ct-tw-2019. */
        readonly id: string;
        /** The office. */
        readonly office: {
          readonly __typename: "Office";
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
      }[];
    } | null;
    /** The offices in which the sources name the person. */
    readonly tenures: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly {
        /** The id, as in directive:32-ct-tw-2019. */
        readonly id: string;
        /** The person. */
        readonly person: {
          readonly __typename: "Person";
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
        /** The office. */
        readonly office: {
          readonly __typename: "Office";
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
        /** The moments at which sources say so, earliest first. */
        readonly attestations: readonly {
          /** The moment; null when no source says. */
          readonly date: PartialDate | null;
          /** The title printed beside the name. */
          readonly printedTitle: string;
          /** Where the source says so. */
          readonly citation: Evidence;
        }[];
      }[];
    } | null;
    /** The speeches of the person. */
    readonly speeches: readonly SpeechCard[];
    /** The parts it takes in events. */
    readonly participations: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly ParticipationCard[];
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

/** A person by their id, with the offices in which sources name them, their speeches and what they took part in; null when there is none. */
export const person: OperationDocument<PersonResult, PersonVariables> = {
  name: "Person",
  text: "query Person($id:ID!){person(id:$id){...PersonCard tenures(first:50){totalCount nodes{...TenureCard attestations{citation{...Evidence}}}}speeches{...SpeechCard}participations(first:50){totalCount nodes{...ParticipationCard}}statements(first:20){totalCount nodes{...StatementCard}}...ResourceDetails}}fragment PersonCard on Person{id name{vi en}summary{vi en}latestTenures:tenures(last:2){nodes{id office{...ResourceLink}}}}fragment TenureCard on Tenure{id person{...ResourceLink}office{...ResourceLink}attestations{date{...PartialDate}printedTitle}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}fragment SpeechCard on Speech{id name{vi en}summary{vi en}speechKind date{...PartialDate}speakers{...Actor}event{...ResourceLink}}fragment ParticipationCard on Participation{id role actor{...Actor}occasion{id name{vi en}date{...PartialDate}}}fragment StatementCard on Statement{id name{vi en}summary{vi en}statementKind phrase quoted statedBy{...Actor}article{...ResourceLink}}fragment ResourceDetails on Resource{channels aliases{...Alias}externalIds{scheme value}topics{...ResourceLink}relations(first:20){totalCount nodes{...RelationCard}}disagreements{...DisagreementCard}gaps{...Gap}citations{...Evidence}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}fragment Alias on Alias{value language aliasKind derivation}fragment RelationCard on Relation{id relationType subject{...ResourceLink}target{...ResourceLink}manner{vi en}about{...ResourceLink}periodStart{...PartialDate}periodEnd{...PartialDate}derivation}fragment DisagreementCard on Disagreement{id field disagreementKind disagreementStatus rule subject{...ResourceLink}explanation{vi en}readings{value{vi en}preferred resource{...ResourceLink}}}fragment Gap on Gap{field reason note{vi en}}",
  sha256: "eb96a447c07062539ad2349a1bf758eb254d690df5f9de6f2d17085911c6201e",
};
