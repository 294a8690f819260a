// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { DatePrecision, Derivation, GapReason } from "../schema.js";

/** The variables of {@link congress6SpeechDate}. */
export type Congress6SpeechDateVariables = {
  /** The id of a speech. */
  readonly speech?: string | undefined;
};

/** The result of {@link congress6SpeechDate}. */
export interface Congress6SpeechDateResult {
  /** The speech with this id; null when there is none. */
  readonly speech: {
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
    };
    /** When; null when no source says. */
    readonly date: {
      /** The date; null when the source gives only bounds or words. */
      readonly value: string | null;
      /** How precise the date is. */
      readonly precision: DatePrecision;
      /** The first day it can be; null when that is open. */
      readonly earliest: string | null;
      /** The last day it can be; null when that is open. */
      readonly latest: string | null;
      /** How the date was got from its source. */
      readonly derivation: Derivation;
      /** Words for it, where words say more than the value. */
      readonly label: {
        /** In Vietnamese. */
        readonly vi: string | null;
      } | null;
    } | null;
    /** Why something about it is missing. */
    readonly gaps: readonly {
      /** The field of the resource. */
      readonly field: string;
      /** Why it is missing. */
      readonly reason: GapReason;
      /** More about it. */
      readonly note: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      } | null;
    }[];
    /** The evidence for it. */
    readonly citations: readonly {
      /** The paragraph it stands in, counted from 1 over the lines that are not empty. */
      readonly paragraph: number;
      /** How the fact was got from the stretch. */
      readonly derivation: Derivation;
      /** The reason, when the fact is not stated outright. */
      readonly basis: {
        /** In Vietnamese. */
        readonly vi: string | null;
        /** In English. */
        readonly en: string | null;
      } | null;
    }[];
  } | null;
}

/**
 * When was the speech at the sixth congress of the friendship union given, and what bounds does its text give?
 *
 * Bài phát biểu tại Đại hội VI của Liên hiệp được đọc khi nào, và văn bản cho những mốc nào?
 */
export const congress6SpeechDate: OperationDocument<Congress6SpeechDateResult, Congress6SpeechDateVariables> = {
  name: "Congress6SpeechDate",
  text: 'query Congress6SpeechDate($speech:ID!="speech:nguyen-huy-tang-congress-6"){speech(id:$speech){name{vi}date{value precision earliest latest derivation label{vi}}gaps{field reason note{vi en}}citations(field:"date"){paragraph derivation basis{vi en}}}}',
  sha256: "25a9a6b66a200eda62fe4091c6268bd334d73b12afeb54a9cc5abea6b2b49244",
};
