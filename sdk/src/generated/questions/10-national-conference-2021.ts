// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import type { OperationDocument } from "../../document.js";
import type { SpeechForm } from "../schema.js";

/** The variables of {@link nationalConference2021}. */
export type NationalConference2021Variables = {
  /** The id of an event. */
  readonly event?: string | undefined;
};

/** The result of {@link nationalConference2021}. */
export type NationalConference2021Result = {
  /** The event with this id; null when there is none. */
  readonly event: {
    /** Its name; a short label of ours where the source has no name for it. */
    readonly name: {
      /** In Vietnamese. */
      readonly vi: string | null;
      /** In English. */
      readonly en: string | null;
    };
    /** When; null when no source says. */
    readonly date: {
      /** The date; null when the source gives only bounds or words. */
      readonly value: string | null;
    } | null;
    /** The articles that report it. */
    readonly articles: readonly {
      /** Its name. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
      };
      /** Who published it. */
      readonly publisher: {
        /** Its name; a short label of ours where the source has no name for it. */
        readonly name: {
          /** In Vietnamese. */
          readonly vi: string | null;
        };
      } | null;
    }[];
    /** The speeches given at it. */
    readonly speeches: readonly {
      /** Its name; a short label of ours where the source has no name for it. */
      readonly name: {
        /** In Vietnamese. */
        readonly vi: string | null;
      };
      /** Who spoke. */
      readonly speakers: readonly {
        /** The person, body, country or event; null when nobody is named. */
        readonly resource: {
          /** Its name; a short label of ours where the source has no name for it. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
          };
        } | null;
      }[];
      /** The articles that carry it, and how. */
      readonly reports: readonly {
        /** In full, in the reporter's words, or only referred to. */
        readonly form: SpeechForm;
        /** The article. */
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
      }[];
    }[];
    /** Where the sources name it. */
    readonly mentions: {
      /** The items of the page. */
      readonly nodes: readonly {
        /** The paragraph, counted from 1 over the lines that are not empty. */
        readonly paragraph: number;
        /** The source that names it. */
        readonly source: {
          /** Its name. */
          readonly name: {
            /** In Vietnamese. */
            readonly vi: string | null;
          };
        };
      }[];
    } | null;
    /** The evidence for it. */
    readonly citations: readonly {
      /** The article that it stands in. */
      readonly source:
        | {}
        | {
            /** Who published it. */
            readonly publisher: {
              /** Its name; a short label of ours where the source has no name for it. */
              readonly name: {
                /** In Vietnamese. */
                readonly vi: string | null;
              };
            } | null;
          };
      /** The paragraph it stands in, counted from 1 over the lines that are not empty. */
      readonly paragraph: number;
      /** The fields of the fact that it proves. */
      readonly supports: readonly string[];
    }[];
  } | null;
};

/**
 * Which documents speak of the national conference on external relations of December 2021, and how do they carry its speeches?
 *
 * Những bài nào nói tới Hội nghị đối ngoại toàn quốc tháng 12/2021, và đưa các phát biểu ở đó thế nào?
 */
export const nationalConference2021: OperationDocument<NationalConference2021Result, NationalConference2021Variables> = {
  name: "NationalConference2021",
  text: 'query NationalConference2021($event:ID!="event:hoi-nghi-doi-ngoai-toan-quoc-2021"){event(id:$event){name{vi en}date{value}articles{name{vi}publisher{name{vi}}}speeches{name{vi}speakers{resource{name{vi}}}reports{form article{publisher{name{vi}}}}}mentions(first:100){nodes{paragraph source{name{vi}}}}citations{source{...on Article{publisher{name{vi}}}}paragraph supports}}}',
  sha256: "55e2b89dd800a3f5cddf56acf1264f09f9865bdcdd6c1bc36d7566e8bf14440b",
};
