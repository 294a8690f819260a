// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { NodeCard } from "./fragments/node-card.js";

/** The variables of {@link node}. */
export type NodeVariables = {
  /** The id of anything. */
  readonly id: string;
};

/** The result of {@link node}. */
export interface NodeResult {
  /** Whatever has this id; null when nothing has. */
  readonly node: NodeCard | null;
}

/** Whatever has this id, as a card of its type; null when nothing has. */
export const node: OperationDocument<NodeResult, NodeVariables> = {
  name: "Node",
  text: "query Node($id:ID!){node(id:$id){...NodeCard}}fragment NodeCard on Node{__typename id ...on Resource{...ResourceCard}...on Citation{...Evidence}...on Disagreement{...DisagreementCard}...on Observation{...ObservationCard}...on Participation{...ParticipationCard}...on Relation{...RelationCard}...on SourceText{...SourceTextCard}...on Tenure{...TenureCard}}fragment ResourceCard on Resource{__typename id name{vi en}summary{vi en}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}fragment DisagreementCard on Disagreement{id field disagreementKind disagreementStatus rule subject{...ResourceLink}explanation{vi en}readings{value{vi en}preferred resource{...ResourceLink}}}fragment ObservationCard on Observation{id indicator{...ResourceLink}quantity{...Quantity}validOn{...PartialDate}periodStart{...PartialDate}periodEnd{...PartialDate}statedOn{...PartialDate}statedBy{...Actor}article{...ResourceLink}}fragment ParticipationCard on Participation{id role actor{...Actor}occasion{id name{vi en}date{...PartialDate}}}fragment RelationCard on Relation{id relationType subject{...ResourceLink}target{...ResourceLink}manner{vi en}about{...ResourceLink}periodStart{...PartialDate}periodEnd{...PartialDate}derivation}fragment SourceTextCard on SourceText{id language length paragraphCount sha256 profile availability}fragment TenureCard on Tenure{id person{...ResourceLink}office{...ResourceLink}attestations{date{...PartialDate}printedTitle}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment Quantity on Quantity{value comparator units outOf interval{min minInclusive max maxInclusive}label{vi en}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}fragment Actor on Actor{group{vi en}resource{...ResourceLink}tenures{id office{...ResourceLink}}representing{...ResourceLink}}",
  sha256: "9229520d9e18bd6615b6cc7ab36bf7bbfa1e10b1f0eed08bec70534cb3dc1dac",
};
