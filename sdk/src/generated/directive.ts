// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { Alias } from "./fragments/alias.js";
import type { DirectiveCard } from "./fragments/directive-card.js";
import type { DisagreementCard } from "./fragments/disagreement-card.js";
import type { Evidence } from "./fragments/evidence.js";
import type { Gap } from "./fragments/gap.js";
import type { PartialDate } from "./fragments/partial-date.js";
import type { RelationCard } from "./fragments/relation-card.js";
import type { ResourceLink } from "./fragments/resource-link.js";
import type { StatementCard } from "./fragments/statement-card.js";
import type { Channel, DirectiveKind, DirectiveStatus, GoalKind } from "./schema.js";

/** The variables of {@link directive}. */
export type DirectiveVariables = {
  /** The id of a directive. */
  readonly id: string;
};

/** The result of {@link directive}. */
export interface DirectiveResult {
  /** The directive with this id; null when there is none. */
  readonly directive: {
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
    /** What kind of instrument it is. */
    readonly directiveKind: DirectiveKind;
    /** Null for an instrument known only by its subject. */
    readonly number: {
      /** In the usual order, as in 28-CT/TW. */
      readonly canonical: string;
      /** As the sources print it, as in 28/CT-TW. */
      readonly notations: readonly string[];
    } | null;
    /** When; null when no source says. */
    readonly date: PartialDate | null;
    /** Its title, where a source prints it as a title. */
    readonly title: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    } | null;
    /** What it is about. */
    readonly subjectMatter: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    } | null;
    /** Who issued it, in the source's order. */
    readonly issuers: readonly {
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
    /** How far it has come, as the latest source has it. */
    readonly directiveStatus: DirectiveStatus;
    /** The Party congress whose term it was issued in. */
    readonly congressTerm: number | null;
    /** Several instruments named together and not one by one. */
    readonly collective: boolean;
    /** The bodies whose work it deals with. */
    readonly concerns: readonly {
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
    /** Between whom it was concluded. */
    readonly parties: readonly ResourceLink[];
    /** The instruments of a collective one that the sources name one by one. */
    readonly members: readonly DirectiveCard[];
    /** The aims it sets. */
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

/** A directive, resolution or other instrument by its id, with its evidence; null when there is none. */
export const directive: OperationDocument<DirectiveResult, DirectiveVariables> = {
  name: "Directive",
  text: "query Directive($id:ID!){directive(id:$id){...DirectiveCard directiveStatus congressTerm collective concerns{id name{vi en}}parties{...ResourceLink}members{...DirectiveCard}goals(first:20){totalCount nodes{id goalKind ordinal name{vi en}set{...ResourceLink}}}statements(first:20){totalCount nodes{...StatementCard}}...ResourceDetails}}fragment DirectiveCard on Directive{id name{vi en}directiveKind number{canonical notations}date{...PartialDate}title{vi en}subjectMatter{vi en}issuers{id name{vi en}}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment StatementCard on Statement{id name{vi en}summary{vi en}statementKind phrase quoted statedBy{...Actor}article{...ResourceLink}}fragment ResourceDetails on Resource{channels aliases{...Alias}externalIds{scheme value}topics{...ResourceLink}relations(first:20){totalCount nodes{...RelationCard}}disagreements{...DisagreementCard}gaps{...Gap}citations{...Evidence}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}fragment Alias on Alias{value language aliasKind derivation}fragment RelationCard on Relation{id relationType subject{...ResourceLink}target{...ResourceLink}manner{vi en}about{...ResourceLink}periodStart{...PartialDate}periodEnd{...PartialDate}derivation}fragment DisagreementCard on Disagreement{id field disagreementKind disagreementStatus rule subject{...ResourceLink}explanation{vi en}readings{value{vi en}preferred resource{...ResourceLink}}}fragment Gap on Gap{field reason note{vi en}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}",
  sha256: "dceb8d1df63cc42826b2a623c44e5b3ea7d1638242c3675d9da81eb0a7e1dfb6",
};
