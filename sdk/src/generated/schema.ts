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

/** What a resource is or does to another. */
export type RelationType =
  /** The subject advises the target. */
  | "ADVISES"
  /** The subject gives tasks to the target. */
  | "ASSIGNS_TASKS_TO"
  /** The subject guides the target. */
  | "GUIDES"
  /** Both coordinate their work. */
  | "COORDINATES_WITH"
  /** The subject helps the target to lead what `about` names. */
  | "HELPS_LEAD"
  /** The subject helps the target to manage what `about` names. */
  | "HELPS_MANAGE"
  /** The subject carries out the target. */
  | "IMPLEMENTS"
  /** The target is the subject's field. */
  | "SPECIALISES_IN"
  /** The subject is the standing agency of the target. */
  | "STANDING_AGENCY_OF"
  /** The target is a member of the subject. */
  | "HAS_MEMBER"
  /** The subject takes part in the target. */
  | "PARTICIPATES_IN"
  /** Both have relations with each other. */
  | "HAS_RELATIONS_WITH"
  /** The subject amends the target. */
  | "AMENDS"
  /** The subject follows the target or takes it up. */
  | "FOLLOWS"
  /** The subject reviews the target. */
  | "REVIEWS"
  /** The subject rests on the target. */
  | "BASED_ON"
  /** The subject serves the target. */
  | "SERVES"
  /** The subject cites the target. */
  | "CITES"
  /** The target wrote the subject. */
  | "WRITTEN_BY"
  /** The subject is attributed to the target. */
  | "ATTRIBUTED_TO"
  /** The subject draws on the target. */
  | "DRAWS_ON"
  /** The subject is an example of the target. */
  | "ILLUSTRATES"
  /** The subject says again what the target says. */
  | "ECHOES"
  /** No source says that both are one; there is a reason to think so. */
  | "POSSIBLY_SAME_AS";

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
  /** The beginning of a year; its bounds are the first half of the year, since a source does not say where the beginning stops. */
  | "YEAR_START"
  /** The end of a year; its bounds are the second half of the year, since a source does not say where the end starts. */
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

/** How an article carries a speech. */
export type SpeechForm =
  /** In full, word for word. */
  | "VERBATIM"
  /** In the reporter's words, with quotations. */
  | "REPORTED"
  /** Only referred to. */
  | "REFERENCED";

/** What kind of event it is. */
export type EventKind =
  /** A congress. */
  | "CONGRESS"
  /** A conference. */
  | "CONFERENCE"
  /** A meeting or a series of meetings. */
  | "MEETING"
  /** A session of a standing body. */
  | "SESSION"
  /** A visit or a round of visits. */
  | "VISIT"
  /** A conversation by telephone. */
  | "CALL"
  /** A place from which an online event was joined. */
  | "VENUE"
  /** A term of membership in a body. */
  | "TERM";

/** Whether an event took place, as the latest source has it. */
export type EventStatus =
  /** It took place. */
  | "HELD"
  /** It is still to come. */
  | "PLANNED";

/** How a source qualifies a number. */
export type Comparator =
  /** Without qualification. */
  | "EXACTLY"
  /** Approximately. */
  | "ABOUT"
  /** The number is a lower bound. */
  | "MORE_THAN"
  /** The number is an upper bound. */
  | "NEARLY"
  /** Only the order of magnitude, as in thousands. */
  | "ORDER_OF_MAGNITUDE";

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

/** As what somebody takes part in an event. */
export type ParticipationRole =
  /** Leads it. */
  | "CHAIR"
  /** Calls or organizes it. */
  | "CONVENER"
  /** Hosts it. */
  | "HOST"
  /** Speaks at it. */
  | "SPEAKER"
  /** Is there. */
  | "ATTENDEE"
  /** Is spoken to. */
  | "ADDRESSEE"
  /** Makes the visit. */
  | "VISITOR"
  /** Is visited. */
  | "DESTINATION"
  /** Is elected. */
  | "ELECTED"
  /** Elects. */
  | "ELECTING_BODY";

/** How certain it is that somebody held an office on a day. Sources attest moments, never terms. */
export type Certainty =
  /** A source names the person in the office on that day. */
  | "ATTESTED"
  /** Sources do so before and after that day. */
  | "BRACKETED"
  /** Sources do so only before that day. */
  | "LAST_KNOWN"
  /** Sources do so only after that day. */
  | "FIRST_KNOWN"
  /** A source does so only at a moment that may have been that day. */
  | "POSSIBLE";

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

/** What sources disagree on. */
export type DisagreementKind =
  /** What something is. */
  | "VALUE"
  /** How much or how many at one moment. */
  | "QUANTITY"
  /** How many items a list has. */
  | "COUNT"
  /** How a count developed. */
  | "SERIES";

/** How far a disagreement is understood. */
export type DisagreementStatus =
  /** No source explains the difference. */
  | "OPEN"
  /** The difference can be explained; both readings may stand. */
  | "EXPLAINED"
  /** One reading is shown to be a slip. */
  | "RESOLVED";

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
