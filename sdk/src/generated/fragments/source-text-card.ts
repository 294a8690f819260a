// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { Language, TextAvailability, TextProfile } from "../schema.js";

/** What is known of the text that citations point into: its length and digest, and whether this server holds a copy. */
export interface SourceTextCard {
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

/** {@link SourceTextCard} as `client.load` takes it. */
export const SourceTextCard: LoadDocument<SourceTextCard> = {
  name: "SourceTextCardById",
  text: "query SourceTextCardById($ids:[ID!]!){nodes(ids:$ids){...SourceTextCard}}fragment SourceTextCard on SourceText{id language length paragraphCount sha256 profile availability}",
  sha256: "9aba494abda2a4ea54793977dd919afd6c312a8ad7f176a1ddbc62994dfff781",
};
