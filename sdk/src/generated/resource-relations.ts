// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { Evidence } from "./fragments/evidence.js";
import type { PartialDate } from "./fragments/partial-date.js";
import type { ResourceLink } from "./fragments/resource-link.js";
import type { Derivation, Direction, RelationType } from "./schema.js";

/** The variables of {@link resourceRelations}. */
export type ResourceRelationsVariables = {
  /** The id of a resource. */
  readonly id: string;
  /** Only relations of these types. */
  readonly types?: readonly RelationType[] | null | undefined;
  /** From which end. */
  readonly direction?: Direction | undefined;
  /** At most this many items from the start, up to 100; 20 when neither first nor last is given. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor. */
  readonly after?: string | null | undefined;
};

/** The result of {@link resourceRelations}. */
export interface ResourceRelationsResult {
  /** The resource with this id, of any type; null when there is none. */
  readonly resource: {
    readonly __typename:
      | "Article"
      | "Country"
      | "Directive"
      | "Event"
      | "Goal"
      | "GoalSet"
      | "Indicator"
      | "Office"
      | "Organization"
      | "Person"
      | "Speech"
      | "Statement"
      | "Topic";
    /** The id, as in directive:32-ct-tw-2019. */
    readonly id: string;
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
    /** What holds between it and others. */
    readonly relations: {
      /** How many items the whole list has. */
      readonly totalCount: number;
      /** The items of the page. */
      readonly nodes: readonly {
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
        /** The evidence for it. */
        readonly citations: readonly Evidence[];
      }[];
      /** The items of the page, each with its cursor. */
      readonly edges: readonly {
        /** Stands for the item's place in the list; opaque. */
        readonly cursor: string;
      }[];
      /** Where the page stands in the list. */
      readonly pageInfo: {
        /** Whether items follow. */
        readonly hasNextPage: boolean;
        /** The cursor of the last item; null when the page is empty. */
        readonly endCursor: string | null;
      };
    } | null;
  } | null;
}

/** A page of what holds between a resource of any type and others; null when there is no such resource. */
export const resourceRelations: OperationDocument<ResourceRelationsResult, ResourceRelationsVariables> = {
  name: "ResourceRelations",
  text: "query ResourceRelations($id:ID!$types:[RelationType!]$direction:Direction!=ANY$first:Int$after:String){resource(id:$id){...ResourceLink relations(types:$types direction:$direction first:$first after:$after){totalCount nodes{...RelationCard citations{...Evidence}}edges{cursor}pageInfo{hasNextPage endCursor}}}}fragment ResourceLink on Resource{__typename id name{vi en}}fragment RelationCard on Relation{id relationType subject{...ResourceLink}target{...ResourceLink}manner{vi en}about{...ResourceLink}periodStart{...PartialDate}periodEnd{...PartialDate}derivation}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}fragment PartialDate on PartialDate{value precision earliest latest label{vi en}derivation}",
  sha256: "e3e9d1bb2c68be3e2fae6ed284cb7a10a1ae8d62fccc09ef63714f468fff378c",
};
