// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { Alias } from "./fragments/alias.js";
import type { DirectiveCard } from "./fragments/directive-card.js";
import type { DisagreementCard } from "./fragments/disagreement-card.js";
import type { Evidence } from "./fragments/evidence.js";
import type { Gap } from "./fragments/gap.js";
import type { OfficeCard } from "./fragments/office-card.js";
import type { OrganizationCard } from "./fragments/organization-card.js";
import type { ParticipationCard } from "./fragments/participation-card.js";
import type { RelationCard } from "./fragments/relation-card.js";
import type { StatementCard } from "./fragments/statement-card.js";
import type { TenureCard } from "./fragments/tenure-card.js";
import type { Channel, OrganizationKind } from "./schema.js";

/** The variables of {@link organization}. */
export type OrganizationVariables = {
  /** The id of an organization. */
  readonly id: string;
};

/** The result of {@link organization}. */
export interface OrganizationResult {
  /** The organization with this id; null when there is none. */
  readonly organization: {
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
    /** What kind of body it is. */
    readonly organizationKind: OrganizationKind;
    /** Several bodies named together and not one by one. */
    readonly collective: boolean;
    /** The body it is a part of. */
    readonly parent: {
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
    /** The country it belongs to. */
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
    /** The bodies that are a part of it. */
    readonly children: readonly OrganizationCard[];
    /** Its offices. */
    readonly offices: readonly OfficeCard[];
    /** Who is named in an office of it. */
    readonly tenures: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly TenureCard[];
    } | null;
    /** The instruments it issued. */
    readonly directives: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly DirectiveCard[];
    } | null;
    /** The instruments that deal with its work. */
    readonly concernedBy: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly DirectiveCard[];
    } | null;
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

/** A body by its id, with its place among other bodies, its offices, and the instruments that it issued or that concern it; null when there is none. */
export const organization: OperationDocument<OrganizationResult, OrganizationVariables> = {
  name: "Organization",
  text: "query Organization($id:ID!){organization(id:$id){...OrganizationCard children{...OrganizationCard}offices{...OfficeCard}tenures(first:50){totalCount nodes{...TenureCard}}directives(first:20){totalCount nodes{...DirectiveCard}}concernedBy(first:20){totalCount nodes{...DirectiveCard}}participations(first:50){totalCount nodes{...ParticipationCard}}statements(first:20){totalCount nodes{...StatementCard}}...ResourceDetails}}fragment OrganizationCard on Organization{id name{vi en}summary{vi en}organizationKind collective parent{...ResourceLink}country{...ResourceLink}}fragment OfficeCard on Office{id name{vi en}organization{...ResourceLink}country{...ResourceLink}}fragment TenureCard on Tenure{id person{...ResourceLink}office{...ResourceLink}attestations{date{...PartialDate}printedTitle}}fragment DirectiveCard on Directive{id name{vi en}directiveKind number{canonical notations}date{...PartialDate}title{vi en}subjectMatter{vi en}issuers{id name{vi en}}}fragment ParticipationCard on Participation{id role actor{...Actor}occasion{id name{vi en}date{...PartialDate}}}fragment StatementCard on Statement{id name{vi en}summary{vi en}statementKind phrase quoted statedBy{...Actor}article{...ResourceLink}}fragment ResourceDetails on Resource{channels aliases{...Alias}externalIds{scheme value}topics{...ResourceLink}relations(first:20){totalCount nodes{...RelationCard}}disagreements{...DisagreementCard}gaps{...Gap}citations{...Evidence}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}fragment Alias on Alias{value language aliasKind derivation}fragment RelationCard on Relation{id relationType subject{...ResourceLink}target{...ResourceLink}manner{vi en}about{...ResourceLink}periodStart{...PartialDate}periodEnd{...PartialDate}derivation}fragment DisagreementCard on Disagreement{id field disagreementKind disagreementStatus rule subject{...ResourceLink}explanation{vi en}readings{value{vi en}preferred resource{...ResourceLink}}}fragment Gap on Gap{field reason note{vi en}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}",
  sha256: "2d1f8ccaaf5c57b61577842b72f69232ef792eb6b8d72f7e548b5db555989cdd",
};
