// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { PartialDate } from "./partial-date.js";
import type { ResourceLink } from "./resource-link.js";
import type { Derivation, RelationType } from "../schema.js";

/** What a list shows of a relation: what holds between which two, how, about what and when. */
export interface RelationCard {
  /** The id, as in directive:32-ct-tw-2019. */
  readonly id: string;
  /** What the subject is or does to the target. */
  readonly relationType: RelationType;
  /** From where it is told. */
  readonly subject: ResourceLink;
  /** The other end. */
  readonly target: ResourceLink;
  /** How, in our words. */
  readonly manner: {
    /** In Vietnamese. */
    readonly vi: string | null;
    /** In English. */
    readonly en: string | null;
  } | null;
  /** What it is about. */
  readonly about: readonly ResourceLink[];
  /** Since when. */
  readonly periodStart: PartialDate | null;
  /** Until when. */
  readonly periodEnd: PartialDate | null;
  /** Whether a source says so: the weakest derivation among the citations for subject, relationType and target. */
  readonly derivation: Derivation;
}

/** {@link RelationCard} as `client.load` takes it. */
export const RelationCard: LoadDocument<RelationCard> = {
  name: "RelationCardById",
  text: "query RelationCardById($ids:[ID!]!){nodes(ids:$ids){...RelationCard}}fragment RelationCard on Relation{id relationType subject{...ResourceLink}target{...ResourceLink}manner{vi en}about{...ResourceLink}periodStart{...PartialDate}periodEnd{...PartialDate}derivation}fragment ResourceLink on Resource{__typename id name{vi en}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}",
  sha256: "9a6f2191e70f3d24128a50ffb08a05bf5efd4b4d5c0a8abffc6c95decbe35bfc",
};
