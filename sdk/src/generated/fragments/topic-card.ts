// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { LoadDocument } from "../../document.js";
import type { TopicKind } from "../schema.js";

/** What a list shows of a topic: its kind, and how many members sources announce. */
export interface TopicCard {
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
  /** What kind of topic it is. */
  readonly topicKind: TopicKind;
  /** How many members a grouping's source announces. */
  readonly declaredCount: number | null;
}

/** {@link TopicCard} as `client.load` takes it. */
export const TopicCard: LoadDocument<TopicCard> = {
  name: "TopicCardById",
  text: "query TopicCardById($ids:[ID!]!){nodes(ids:$ids){...TopicCard}}fragment TopicCard on Topic{id name{vi en}summary{vi en}topicKind declaredCount}",
  sha256: "ca740ddef00aa424b1f2374af44b78e1ca7c0297d299ddb35141f4eac43f42b9",
};
