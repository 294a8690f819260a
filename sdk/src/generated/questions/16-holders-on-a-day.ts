// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { Certainty } from "../schema.js";

/** The variables of {@link holdersOnADay}. */
export type HoldersOnADayVariables = {
  /** The id of an office. */
  readonly office?: string | undefined;
  /** The day, as in 2021-12-14. */
  readonly date?: string | undefined;
};

/** The result of {@link holdersOnADay}. */
export interface HoldersOnADayResult {
  /** The office with this id; null when there is none. */
  readonly office: {
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
    };
    /** Who held it on a day, as far as sources tell: everybody whom they name in it, the most certain first. They attest moments, never terms. */
    readonly holdersOn: readonly {
      /** How certain it is. */
      readonly certainty: Certainty;
      /** Days to the nearest moment attested, at least; 0 when the day itself is, null when only a window holds it. */
      readonly distanceInDays: number | null;
      /** The person in the office. */
      readonly tenure: {
        /** The person. */
        readonly person: {
          /** Its name; a short label of ours where the source has no name for it. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
          };
        };
        /** The moments at which sources say so, earliest first. */
        readonly attestations: readonly {
          /** The moment; null when no source says. */
          readonly date: {
            /** The date; null when the source gives only bounds or words. */
            readonly value: string | null;
          } | null;
        }[];
      };
    }[];
  } | null;
}

/**
 * Who headed the Central Commission on 1 June 2022, and how certain is that?
 *
 * Ngày 1/6/2022 ai là Trưởng Ban Đối ngoại Trung ương, chắc tới đâu?
 */
export const holdersOnADay: OperationDocument<HoldersOnADayResult, HoldersOnADayVariables> = {
  name: "HoldersOnADay",
  text: 'query HoldersOnADay($office:ID!="office:truong-ban-doi-ngoai-trung-uong"$date:Date!="2022-06-01"){office(id:$office){name{vi}holdersOn(date:$date){certainty distanceInDays tenure{person{name{vi}}attestations{date{value}}}}}}',
  sha256: "966f25c5e4aca6b4ae914d2717ff11e56a92630b5f6267fe5f23bbebf71b5919",
};
