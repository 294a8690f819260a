// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../document.js";
import type { Evidence } from "./fragments/evidence.js";
import type { AliasKind, Language, OrganizationKind } from "./schema.js";

/** The variables of {@link organization}. */
export type OrganizationVariables = {
  /** The id of an organization. */
  readonly id: string;
};

/** The result of {@link organization}. */
export interface OrganizationResult {
  /** The organization with this id; null when there is none. */
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
    /** What it is, in a sentence of ours. */
    readonly summary: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    } | null;
    /** What kind of body it is. */
    readonly organizationKind: OrganizationKind;
    /** Its other names: variants, abbreviations, known misspellings. */
    readonly aliases: readonly {
      /** The name as printed. */
      readonly value: string;
      /** Its language. */
      readonly language: Language;
      /** What kind of other name it is. */
      readonly aliasKind: AliasKind;
    }[];
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
      /** What it is, in a sentence of ours. */
      readonly summary: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      } | null;
    } | null;
    /** The bodies that are a part of it. */
    readonly children: readonly {
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
      /** What it is, in a sentence of ours. */
      readonly summary: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      } | null;
    }[];
    /** Its offices. */
    readonly offices: readonly {
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
    /** The evidence for it. */
    readonly citations: readonly Evidence[];
  } | null;
}

/** A body by its id, with its other names, its place among other bodies, its offices and its evidence; null when there is none. */
export const organization: OperationDocument<OrganizationResult, OrganizationVariables> = {
  name: "Organization",
  text: "query Organization($id:ID!){organization(id:$id){...ResourceCard organizationKind aliases{value language aliasKind}parent{...ResourceCard}children{...ResourceCard}offices{id name{vi en}}citations{...Evidence}}}fragment ResourceCard on Resource{__typename id name{vi en}summary{vi en}}fragment Evidence on Citation{id supports paragraph start end sha256 derivation basis{vi en}source{id name{vi en}}}",
  sha256: "84fcd46ea4658f2e881d23dae4bd70ff82257ee8aba3c5d8a184f296297a75af",
};
