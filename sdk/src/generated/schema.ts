// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
/** A channel of external relations. */
export type Channel =
  /** Relations of the Communist Party with parties and movements. */
  | "PARTY"
  /** Diplomacy of the State and the Government. */
  | "STATE"
  /** Relations of the people's organizations. */
  | "PEOPLE"
  /** Relations of the National Assembly with parliaments. */
  | "NATIONAL_ASSEMBLY";

/** A language of the corpus. */
export type Language =
  /** Vietnamese. */
  | "VI"
  /** English. */
  | "EN";

/** What kind of other name it is. */
export type AliasKind =
  /** Another form of the name. */
  | "VARIANT"
  /** A shortened form. */
  | "ABBREVIATION"
  /** A slip of the source. */
  | "MISSPELLING";

/** How a fact was got from its source. */
export type Derivation =
  /** The source says so in its words. */
  | "STATED"
  /** The source says so in another notation. */
  | "NORMALIZED"
  /** It follows from the source by the reason given. */
  | "INFERRED"
  /** It was computed from other facts of the corpus. */
  | "COMPUTED";

/** Why something is missing. */
export type GapReason =
  /** No source of the corpus says it. */
  | "NOT_STATED"
  /** The sources say only a part. */
  | "PARTIAL"
  /** The source breaks off. */
  | "TRUNCATED";

/** What kind of aim it is. */
export type GoalKind =
  /** A goal (mục tiêu). */
  | "OBJECTIVE"
  /** A main focus (trọng tâm). */
  | "PRIORITY"
  /** A strand or aspect of work (khía cạnh). */
  | "STRAND"
  /** A task or something required (nhiệm vụ, yêu cầu). */
  | "TASK"
  /** A principle (nguyên tắc). */
  | "PRINCIPLE"
  /** A lesson drawn (bài học). */
  | "LESSON"
  /** A recommendation or wish (kiến nghị, mong muốn). */
  | "RECOMMENDATION"
  /** Something that somebody undertakes to do (cam kết). */
  | "COMMITMENT";

/** How precise a date is. */
export type DatePrecision =
  /** A year. */
  | "YEAR"
  /** The beginning of a year. */
  | "YEAR_START"
  /** The end of a year. */
  | "YEAR_END"
  /** A month. */
  | "MONTH"
  /** A day. */
  | "DAY"
  /** A minute of a day. */
  | "MINUTE"
  /** Only bounds or words are known, no value. */
  | "WINDOW";

/** What kind of instrument or document it is. */
export type DirectiveKind =
  /** A directive (chỉ thị). */
  | "DIRECTIVE"
  /** A resolution (nghị quyết). */
  | "RESOLUTION"
  /** A regulation or set of rules (quy chế). */
  | "REGULATION"
  /** A constitution (hiến pháp). */
  | "CONSTITUTION"
  /** A charter (hiến chương). */
  | "CHARTER"
  /** A treaty (điều ước). */
  | "TREATY"
  /** A joint statement (tuyên bố chung). */
  | "JOINT_STATEMENT"
  /** A strategy (chiến lược). */
  | "STRATEGY"
  /** A report (báo cáo). */
  | "REPORT"
  /** Instruments of several kinds, named together. */
  | "MIXED";

/** How far an instrument has come, as the latest source has it. No source says what is in force. */
export type DirectiveStatus =
  /** Issued or adopted. */
  | "ISSUED"
  /** Being drafted. */
  | "IN_DRAFTING"
  /** Proposed, not yet begun. */
  | "PROPOSED";

/** A type of resource. */
export type ResourceType =
  /** Article. */
  | "ARTICLE"
  /** Speech. */
  | "SPEECH"
  /** Directive. */
  | "DIRECTIVE"
  /** GoalSet. */
  | "GOAL_SET"
  /** Goal. */
  | "GOAL"
  /** Statement. */
  | "STATEMENT"
  /** Organization. */
  | "ORGANIZATION"
  /** Person. */
  | "PERSON"
  /** Office. */
  | "OFFICE"
  /** Event. */
  | "EVENT"
  /** Indicator. */
  | "INDICATOR"
  /** Topic. */
  | "TOPIC"
  /** Country. */
  | "COUNTRY";

/** What kind of body it is. */
export type OrganizationKind =
  /** A political party. */
  | "PARTY"
  /** A body of the Communist Party of Viet Nam. */
  | "PARTY_BODY"
  /** A body of the State or the Government. */
  | "STATE_BODY"
  /** The National Assembly or a body of it. */
  | "NATIONAL_ASSEMBLY_BODY"
  /** A people's organization. */
  | "PEOPLES_ORGANIZATION"
  /** An international or regional organization, or a body of one. */
  | "INTERNATIONAL_ORGANIZATION"
  /** Missions abroad. */
  | "MISSION"
  /** A newspaper, an agency or a site. */
  | "MEDIA";

/** How a list of Directive is ordered; ties are broken by id. */
export type DirectiveOrder =
  /** Earliest first; what has no date comes last. */
  | "DATE_ASC"
  /** Latest first; what has no date comes last. */
  | "DATE_DESC";

/** Narrows a list of directives; what is given must all hold. */
export type DirectiveFilter = {
  /** In any of these channels. */
  readonly channels?: ReadonlyArray<Channel> | null | undefined;
  /** Filed under any of these topics. */
  readonly topicIds?: ReadonlyArray<string> | null | undefined;
  /** Can be on this day or later; what has no date is left out. */
  readonly from?: string | null | undefined;
  /** Can be on this day or earlier; what has no date is left out. */
  readonly to?: string | null | undefined;
  /** Of any of these kinds. */
  readonly directiveKinds?: ReadonlyArray<DirectiveKind> | null | undefined;
  /** In any of these states. */
  readonly directiveStatuses?: ReadonlyArray<DirectiveStatus> | null | undefined;
  /** Issued by any of these. */
  readonly issuerIds?: ReadonlyArray<string> | null | undefined;
  /** Dealing with the work of any of these bodies. */
  readonly concernsIds?: ReadonlyArray<string> | null | undefined;
};

/** What the marks of a query count for. */
export type MarkMode =
  /** Bare letters find marked words; typed marks rank first what has them. */
  | "AUTO"
  /** Typed marks must stand in what is found. */
  | "EXACT"
  /** Only bare letters count. */
  | "IGNORE";
