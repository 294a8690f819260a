// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { Actor } from "./actor.js";
import type { PartialDate } from "./partial-date.js";
import type { Quantity } from "./quantity.js";
import type { ResourceLink } from "./resource-link.js";
import type { Derivation, DisagreementKind, DisagreementStatus, Language, ParticipationRole, RelationType, TextAvailability, TextProfile } from "../schema.js";

/** Whatever has an id, as a card of its type; `__typename` says which type it is. */
export type NodeCard =
  | {
      readonly __typename: "Country" | "Event" | "Goal" | "GoalSet" | "Indicator" | "Office" | "Organization" | "Person" | "Speech" | "Statement" | "Topic";
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
    }
  | {
      readonly __typename: "Article" | "Directive";
      /** The id, as in directive:32-ct-tw-2019. */
      readonly id: string;
      /** Its name. */
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
    }
  | {
      readonly __typename: "Observation";
      /** The id, as in directive:32-ct-tw-2019. */
      readonly id: string;
      /** What is counted. */
      readonly indicator: {
        readonly __typename: "Indicator";
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
      /** How much. */
      readonly quantity: Quantity;
      /** The moment it holds for. */
      readonly validOn: PartialDate | null;
      /** The beginning of the time it was counted over. */
      readonly periodStart: PartialDate | null;
      /** The end of the time it was counted over. */
      readonly periodEnd: PartialDate | null;
      /** When it was said. */
      readonly statedOn: PartialDate | null;
      /** Who said it; empty for the article's own voice. */
      readonly statedBy: readonly Actor[];
      /** The article that carries it. */
      readonly article: {
        readonly __typename: "Article";
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
    }
  | {
      readonly __typename: "SourceText";
      /** The id, as in directive:32-ct-tw-2019. */
      readonly id: string;
      /** Its language. */
      readonly language: Language;
      /** Its length in Unicode code points. */
      readonly length: number;
      /** How many paragraphs it has: lines that are not empty. */
      readonly paragraphCount: number;
      /** The SHA-256 of the whole normalised text. */
      readonly sha256: string;
      /** How it was normalised before it was measured. */
      readonly profile: TextProfile;
      /** What the operator of this server has of it. Copies are matched by digest, never by name or by what they resemble. */
      readonly availability: TextAvailability;
    }
  | {
      readonly __typename: "Citation";
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
    }
  | {
      readonly __typename: "Participation";
      /** The id, as in directive:32-ct-tw-2019. */
      readonly id: string;
      /** As what. */
      readonly role: ParticipationRole;
      /** Who, with the side that the actor sits on. */
      readonly actor: Actor;
      /** The event. */
      readonly occasion: {
        /** The id, as in directive:32-ct-tw-2019. */
        readonly id: string;
        /** Its name; a short label of ours where the source has no name for it. */
        readonly name: {
          /** In Vietnamese. */
          readonly vi: string | null;
          /** In English. */
          readonly en: string | null;
        };
        /** When; null when no source says. */
        readonly date: PartialDate | null;
      };
    }
  | {
      readonly __typename: "Tenure";
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
      }[];
    }
  | {
      readonly __typename: "Disagreement";
      /** The id, as in directive:32-ct-tw-2019. */
      readonly id: string;
      /** The field of the subject that they are about. */
      readonly field: string;
      /** What is disagreed on. */
      readonly disagreementKind: DisagreementKind;
      /** Whether the difference is explained. */
      readonly disagreementStatus: DisagreementStatus;
      /** The rule that finds it: rival-reading (a stretch gives another value), rival-groupings (one name, other members), disjoint-figures (figures of one moment exclude each other), falling-series (a growing count falls), uneven-count (a list announces another number than it has), mixed-notations (one text writes the numbers of one series in several ways). */
      readonly rule: string;
      /** What the readings are of. */
      readonly subject: ResourceLink;
      /** What we make of it. */
      readonly explanation: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      } | null;
      /** The readings. */
      readonly readings: readonly {
        /** What it says. */
        readonly value: {
          /** In Vietnamese. */
          readonly vi: string | null;
          /** In English. */
          readonly en: string | null;
        };
        /** It is the one that plain fields show. */
        readonly preferred: boolean;
        /** The resource that gives it; null when it is a figure or stands on the subject itself. */
        readonly resource: ResourceLink | null;
      }[];
    }
  | {
      readonly __typename: "Relation";
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
    };
