// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { Alias } from "./fragments/alias.js";
import type { DisagreementCard } from "./fragments/disagreement-card.js";
import type { Evidence } from "./fragments/evidence.js";
import type { Gap } from "./fragments/gap.js";
import type { OfficeHolder } from "./fragments/office-holder.js";
import type { RelationCard } from "./fragments/relation-card.js";
import type { StatementCard } from "./fragments/statement-card.js";
import type { Channel } from "./schema.js";

/** The variables of {@link office}. */
export type OfficeVariables = {
  /** The id of an office. */
  readonly id: string;
};

/** The result of {@link office}. */
export interface OfficeResult {
  /** The office with this id; null when there is none. */
  readonly office: {
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
    /** The body it is an office of. */
    readonly organization: {
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
    /** The country it is an office of. */
    readonly country: {
      readonly __typename: "Country";
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
    /** Who is named in it, by the first moment at which a source does. */
    readonly tenures: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly OfficeHolder[];
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

/** An office by its id, with those whom sources name in it; null when there is none. */
export const office: OperationDocument<OfficeResult, OfficeVariables> = {
  name: "Office",
  text: "query Office($id:ID!){office(id:$id){...OfficeCard tenures(first:50){totalCount nodes{...OfficeHolder}}statements(first:20){totalCount nodes{...StatementCard}}...ResourceDetails}}fragment OfficeCard on Office{id name{vi en}organization{...ResourceLink}country{...ResourceLink}}fragment OfficeHolder on Tenure{id person{id name{vi en}}attestations{date{...PartialDate}printedTitle citation{...Evidence}}}fragment StatementCard on Statement{id name{vi en}summary{vi en}statementKind phrase quoted statedBy{...Actor}article{...ResourceLink}}fragment ResourceDetails on Resource{channels aliases{...Alias}externalIds{scheme value}topics{...ResourceLink}relations(first:20){totalCount nodes{...RelationCard}}disagreements{...DisagreementCard}gaps{...Gap}citations{...Evidence}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}fragment Alias on Alias{value language aliasKind derivation}fragment RelationCard on Relation{id relationType subject{...ResourceLink}target{...ResourceLink}manner{vi en}about{...ResourceLink}periodStart{...PartialDate}periodEnd{...PartialDate}derivation}fragment DisagreementCard on Disagreement{id field disagreementKind disagreementStatus rule subject{...ResourceLink}explanation{vi en}readings{value{vi en}preferred resource{...ResourceLink}}}fragment Gap on Gap{field reason note{vi en}}",
  sha256: "7c176a34739356f6ef46d314464c0b129462a4ecee699564f05d5b01dd6b6e27",
};
