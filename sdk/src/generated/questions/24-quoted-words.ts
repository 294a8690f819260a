// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";

/** The variables of {@link quotedWords}. */
export type QuotedWordsVariables = {
  readonly quoted?: boolean | null | undefined;
};

/** The result of {@link quotedWords}. */
export interface QuotedWordsResult {
  /** Statements that are no aims. */
  readonly statements: {
    /** The items of the page. */
    readonly nodes: readonly {
      /** Its name; a short label of ours where the source has no name for it. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
      };
      /** At most 12 syllables as printed, only where the source itself marks them as somebody's words. */
      readonly phrase: string | null;
      /** Who said it; empty for the article's own voice. */
      readonly statedBy: readonly {
        /** The person, body, country or event; null when nobody is named. */
        readonly resource: {
          /** Its name; a short label of ours where the source has no name for it. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
          };
        } | null;
        /** Our words for an unnamed or plural actor; never null where resource is. */
        readonly group: {
          /** In Vietnamese. */
          readonly vi: string | null;
        } | null;
      }[];
      /** Who passes on somebody else's words. */
      readonly relayedBy: readonly {
        /** The person, body, country or event; null when nobody is named. */
        readonly resource: {
          /** Its name; a short label of ours where the source has no name for it. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
          };
        } | null;
        /** Our words for an unnamed or plural actor; never null where resource is. */
        readonly group: {
          /** In Vietnamese. */
          readonly vi: string | null;
        } | null;
      }[];
      /** The article that carries it. */
      readonly article: {
        /** Who published it. */
        readonly publisher: {
          /** Its name; a short label of ours where the source has no name for it. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
          };
        } | null;
      };
      /** The evidence for it. */
      readonly citations: readonly {
        /** The paragraph it stands in, counted from 1 over the lines that are not empty. */
        readonly paragraph: number;
      }[];
    }[];
  } | null;
}

/**
 * Which words do the documents mark as somebody's own, and whose are they?
 *
 * Những lời nào được các bài đặt trong ngoặc kép, và của ai?
 */
export const quotedWords: OperationDocument<QuotedWordsResult, QuotedWordsVariables> = {
  name: "QuotedWords",
  text: 'query QuotedWords($quoted:Boolean=true){statements(filter:{quoted:$quoted}first:100){nodes{name{vi}phrase statedBy{resource{name{vi}}group{vi}}relayedBy{resource{name{vi}}group{vi}}article{publisher{name{vi}}}citations(field:"statementKind"){paragraph}}}}',
  sha256: "1262842d89a63325fb4b766ac0f820aeba64648052fa541927016f0ff80147fa",
};
