// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { NodeCard } from "./fragments/node-card.js";

/** The variables of {@link nodes}. */
export type NodesVariables = {
  /** Up to 100 ids. */
  readonly ids: readonly string[];
};

/** The result of {@link nodes}. */
export interface NodesResult {
  /** Whatever has these ids, in their order; null in the place of an id that nothing has. */
  readonly nodes: readonly (NodeCard | null)[] | null;
}

/** Whatever has these ids, in their order, as cards of their types; null in the place of an id that nothing has. */
export const nodes: OperationDocument<NodesResult, NodesVariables> = {
  name: "Nodes",
  text: "query Nodes($ids:[ID!]!){nodes(ids:$ids){...NodeCard}}fragment NodeCard on Node{__typename id ...on Resource{...ResourceCard}...on Citation{...Evidence}...on Disagreement{...DisagreementCard}...on Observation{...ObservationCard}...on Participation{...ParticipationCard}...on Relation{...RelationCard}...on SourceText{...SourceTextCard}...on Tenure{...TenureCard}}fragment ResourceCard on Resource{__typename id name{vi en}summary{vi en}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}fragment DisagreementCard on Disagreement{id field disagreementKind disagreementStatus rule subject{...ResourceLink}explanation{vi en}readings{value{vi en}preferred resource{...ResourceLink}}}fragment ObservationCard on Observation{id indicator{...ResourceLink}quantity{...Quantity}validOn{...PartialDate}periodStart{...PartialDate}periodEnd{...PartialDate}statedOn{...PartialDate}statedBy{...Actor}article{...ResourceLink}}fragment ParticipationCard on Participation{id role actor{...Actor}occasion{id name{vi en}date{...PartialDate}}}fragment RelationCard on Relation{id relationType subject{...ResourceLink}target{...ResourceLink}manner{vi en}about{...ResourceLink}periodStart{...PartialDate}periodEnd{...PartialDate}derivation}fragment SourceTextCard on SourceText{id language length paragraphCount sha256 profile availability}fragment TenureCard on Tenure{id person{...ResourceLink}office{...ResourceLink}attestations{date{...PartialDate}printedTitle}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment Quantity on Quantity{value comparator units outOf interval{min minInclusive max maxInclusive}label{vi en}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}",
  sha256: "f08b8671becc808d49d9642106a384e369b47a0bdc07ef18a117b3a0670dc3b6",
};
