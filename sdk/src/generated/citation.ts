// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { NodeCard } from "./fragments/node-card.js";
import type { SourceTextCard } from "./fragments/source-text-card.js";
import type { CitationCheck, Derivation } from "./schema.js";

/** The variables of {@link citation}. */
export type CitationVariables = {
  /** The id of a citation. */
  readonly id: string;
};

/** The result of {@link citation}. */
export interface CitationResult {
  /** The citation with this id; null when there is none. */
  readonly citation: {
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
    /** What the stretch gives instead, where it contradicts the value that the fact shows; see disagreements. */
    readonly reading: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    } | null;
    /** How it fared when this server started, against the text that its operator mounted. */
    readonly check: CitationCheck;
    /** The cited words, from the text that the operator of this server mounted. Null where none is, where the citation does not hold in it, and where the operator does not allow quoting. */
    readonly quote: string | null;
    /** The fact: a resource, or a tenure. */
    readonly fact: NodeCard;
    /** The text that the positions count in. */
    readonly sourceText: SourceTextCard;
    /** The citation as a W3C Web Annotation, without the words: it links the fact to a TextPositionSelector in the address that the page prints as its origin, else in urn:sha256: and the digest of the text. */
    readonly webAnnotation: unknown;
  } | null;
}

/** A citation by its id, with the fact that it proves and what is known of the text it points into; null when there is none. */
export const citation: OperationDocument<CitationResult, CitationVariables> = {
  name: "Citation",
  text: "query Citation($id:ID!){citation(id:$id){...Evidence reading{vi en}check quote fact{...NodeCard}sourceText{...SourceTextCard}webAnnotation}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}fragment NodeCard on Node{__typename id ...on Resource{...ResourceCard}...on Citation{...Evidence}...on Disagreement{...DisagreementCard}...on Observation{...ObservationCard}...on Participation{...ParticipationCard}...on Relation{...RelationCard}...on SourceText{...SourceTextCard}...on Tenure{...TenureCard}}fragment SourceTextCard on SourceText{id language length paragraphCount sha256 profile availability}fragment ResourceCard on Resource{__typename id name{vi en}summary{vi en}}fragment DisagreementCard on Disagreement{id field disagreementKind disagreementStatus rule subject{...ResourceLink}explanation{vi en}readings{value{vi en}preferred resource{...ResourceLink}}}fragment ObservationCard on Observation{id indicator{...ResourceLink}quantity{...Quantity}validOn{...PartialDate}periodStart{...PartialDate}periodEnd{...PartialDate}statedOn{...PartialDate}statedBy{...Actor}article{...ResourceLink}}fragment ParticipationCard on Participation{id role actor{...Actor}occasion{id name{vi en}date{...PartialDate}}}fragment RelationCard on Relation{id relationType subject{...ResourceLink}target{...ResourceLink}manner{vi en}about{...ResourceLink}periodStart{...PartialDate}periodEnd{...PartialDate}derivation}fragment TenureCard on Tenure{id person{...ResourceLink}office{...ResourceLink}attestations{date{...PartialDate}printedTitle}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment Quantity on Quantity{value comparator units outOf interval{min minInclusive max maxInclusive}label{vi en}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}",
  sha256: "5693bac75d1e2da90aaaf180e4fd18d4b5e76e51b54dbc4ea190fe5a144eb45a",
};
