// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { RelationType } from "../schema.js";

/** The variables of {@link bambooDiplomacy}. */
export type BambooDiplomacyVariables = {
  /** The id of a topic. */
  readonly topic?: string | undefined;
  /** The id of a resource. */
  readonly poem?: string | undefined;
};

/** The result of {@link bambooDiplomacy}. */
export interface BambooDiplomacyResult {
  /** The topic with this id; null when there is none. */
  readonly topic: {
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
    /** What holds between it and others. */
    readonly relations: {
      /** The items of the page. */
      readonly nodes: readonly {
        /** What the subject is or does to the target. */
        readonly relationType: RelationType;
        /** From where it is told. */
        readonly subject: {
          /** Its name; a short label of ours where the source has no name for it. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
          };
        };
        /** The other end. */
        readonly target: {
          /** Its name; a short label of ours where the source has no name for it. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
          };
        };
        /** The evidence for it. */
        readonly citations: readonly {
          /** The paragraph it stands in, counted from 1 over the lines that are not empty. */
          readonly paragraph: number;
        }[];
      }[];
    } | null;
    /** What is said about it that is no aim. */
    readonly statements: {
      /** The items of the page. */
      readonly nodes: readonly {
        /** Its name; a short label of ours where the source has no name for it. */
        readonly name: {
          /** In Vietnamese. */
          readonly vi: string | null;
          /** In English. */
          readonly en: string | null;
        };
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
        }[];
        /** The article that carries it. */
        readonly article: {
          /** Its name. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
          };
        };
        /** At most 12 syllables as printed, only where the source itself marks them as somebody's words. */
        readonly phrase: string | null;
        /** The source marks it as a quotation. */
        readonly quoted: boolean;
      }[];
    } | null;
  } | null;
  /** The resource with this id, of any type; null when there is none. */
  readonly poem: {
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
    };
    /** What holds between it and others. */
    readonly relations: {
      /** The items of the page. */
      readonly nodes: readonly {
        /** What the subject is or does to the target. */
        readonly relationType: RelationType;
        /** From where it is told. */
        readonly subject: {
          /** Its name; a short label of ours where the source has no name for it. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
          };
        };
        /** The other end. */
        readonly target: {
          /** Its name; a short label of ours where the source has no name for it. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
          };
        };
        /** The evidence for it. */
        readonly citations: readonly {
          /** The paragraph it stands in, counted from 1 over the lines that are not empty. */
          readonly paragraph: number;
        }[];
      }[];
    } | null;
  } | null;
}

/**
 * Where does the image of bamboo diplomacy come from, and who uses it?
 *
 * Hình ảnh ngoại giao cây tre từ đâu, và ai dùng?
 */
export const bambooDiplomacy: OperationDocument<BambooDiplomacyResult, BambooDiplomacyVariables> = {
  name: "BambooDiplomacy",
  text: 'query BambooDiplomacy($topic:ID!="topic:ngoai-giao-cay-tre"$poem:ID!="topic:tre-viet-nam"){topic(id:$topic){name{vi en}relations(first:100){nodes{relationType subject{name{vi}}target{name{vi}}citations{paragraph}}}statements(first:100){nodes{name{vi en}statedBy{resource{name{vi}}}relayedBy{resource{name{vi}}}article{name{vi}}phrase quoted}}}poem:resource(id:$poem){name{vi}relations(first:100){nodes{relationType subject{name{vi}}target{name{vi}}citations{paragraph}}}}}',
  sha256: "7ffcd3fe6e42b5c08b56d16e304859dff41e3dd85da58d2b5eea72ea645cff26",
};
