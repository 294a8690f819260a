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

/** From which end a relation is looked at. */
export type Direction =
  /** The resource is the subject. */
  | "OUT"
  /** The resource is the target. */
  | "IN"
  /** Either. */
  | "ANY";

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

/** What kind of statement it is. */
export type StatementKind =
  /** Something achieved. */
  | "ACHIEVEMENT"
  /** How somebody judges something. */
  | "ASSESSMENT"
  /** Circumstances in which something takes place. */
  | "CONTEXT"
  /** Something of the past. */
  | "HISTORY"
  /** Something that falls short. */
  | "LIMITATION"
  /** What a body or an office is for. */
  | "MANDATE"
  /** A line that somebody follows. */
  | "POLICY"
  /** Something done. */
  | "ACTIVITY";

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

/** What kind of speech it is. */
export type SpeechKind =
  /** An address to a gathering. */
  | "ADDRESS"
  /** A report presented to a gathering. */
  | "REPORT"
  /** Remarks in a meeting or to a journalist. */
  | "REMARKS";

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

/** What kind of topic it is. */
export type TopicKind =
  /** A field of work or a theme. */
  | "THEME"
  /** A term that the sources use. */
  | "TERM"
  /** A literary work. */
  | "WORK"
  /** Several things counted together under one name, in one reading. */
  | "GROUPING";

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

/** What kind of article it is. */
export type ArticleKind =
  /** A report of something that took place. */
  | "NEWS_REPORT"
  /** A longer piece on a subject. */
  | "FEATURE"
  /** The text of a speech. */
  | "SPEECH_TEXT";

/** What somebody contributed to an article. */
export type CreditRole =
  /** Wrote or produced it. */
  | "AUTHOR"
  /** Took or supplied pictures. */
  | "PHOTOGRAPHY"
  /** Made the graphics. */
  | "GRAPHICS";

/** What a part of a text is, where it is not the article's own running text. */
export type RegionKind =
  /** The article's own date. */
  | "STAMP"
  /** Who made the article. */
  | "BYLINE"
  /** A picture's caption or alternative text. */
  | "CAPTION"
  /** Where the page says it has the text from. */
  | "SOURCE_LINE"
  /** Banners, menus and the reader's clock: cited only for a publisher or a bound of a date. */
  | "CHROME"
  /** Teasers of other articles: never cited. */
  | "RELATED";

/** How a text is normalised before it is measured. */
export type TextProfile =
  /** UTF-8, composed characters (NFC), LF line ends; positions count Unicode code points from 0. */
  "NFC_LF_V1";

/** What the operator of this server has of a text. */
export type TextAvailability =
  /** No copy was looked for, or none is there: only the text's measures are known. */
  | "DIGEST_ONLY"
  /** A copy with the text's digest. */
  | "MOUNTED"
  /** No copy with its digest, though files are there that are no text of the corpus. Which of them was meant to be the copy is not guessed. */
  | "MISMATCH";

/** How a citation fared against a text. */
export type CitationCheck =
  /** The text has exactly the cited words at the cited place. */
  | "VERIFIED"
  /** It has not; or, on this server, what is mounted is not the text that is cited. */
  | "MISMATCH"
  /** No text was at hand. */
  | "NOT_CHECKED";

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

/** How a list of GoalSet is ordered; ties are broken by id. */
export type GoalSetOrder =
  /** By article, then in the order in which the article gives them. */
  | "PLACE_ASC"
  /** By article backwards, then against the order in which the article gives them. */
  | "PLACE_DESC";

/** Narrows a list of goal sets; what is given must all hold. */
export type GoalSetFilter = {
  /** In any of these channels. */
  readonly channels?: ReadonlyArray<Channel> | null | undefined;
  /** Filed under any of these topics. */
  readonly topicIds?: ReadonlyArray<string> | null | undefined;
  /** Of any of these kinds. */
  readonly goalKinds?: ReadonlyArray<GoalKind> | null | undefined;
  /** Stated by any of these. */
  readonly statedByIds?: ReadonlyArray<string> | null | undefined;
  /** Given in any of these speeches. */
  readonly speechIds?: ReadonlyArray<string> | null | undefined;
  /** Carried by any of these articles. */
  readonly articleIds?: ReadonlyArray<string> | null | undefined;
  /** Only lists that break off, or only lists that do not. */
  readonly openEnded?: boolean | null | undefined;
};

/** How a list of Goal is ordered; ties are broken by id. */
export type GoalOrder =
  /** By article, then in the order in which the article gives them. */
  | "PLACE_ASC"
  /** By article backwards, then against the order in which the article gives them. */
  | "PLACE_DESC";

/** Narrows a list of goals; what is given must all hold. */
export type GoalFilter = {
  /** In any of these channels. */
  readonly channels?: ReadonlyArray<Channel> | null | undefined;
  /** Filed under any of these topics. */
  readonly topicIds?: ReadonlyArray<string> | null | undefined;
  /** Of any of these kinds. */
  readonly goalKinds?: ReadonlyArray<GoalKind> | null | undefined;
  /** Items of any of these lists, sub-items included. */
  readonly setIds?: ReadonlyArray<string> | null | undefined;
  /** Stated by any of these. */
  readonly statedByIds?: ReadonlyArray<string> | null | undefined;
  /** Set by any of these. */
  readonly setByIds?: ReadonlyArray<string> | null | undefined;
  /** About any of these. */
  readonly aboutIds?: ReadonlyArray<string> | null | undefined;
  /** Given in any of these speeches. */
  readonly speechIds?: ReadonlyArray<string> | null | undefined;
  /** Carried by any of these articles. */
  readonly articleIds?: ReadonlyArray<string> | null | undefined;
};

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

/** How a list of Statement is ordered; ties are broken by id. */
export type StatementOrder =
  /** By article, then in the order in which the article gives them. */
  | "PLACE_ASC"
  /** By article backwards, then against the order in which the article gives them. */
  | "PLACE_DESC";

/** Narrows a list of statements; what is given must all hold. */
export type StatementFilter = {
  /** In any of these channels. */
  readonly channels?: ReadonlyArray<Channel> | null | undefined;
  /** Filed under any of these topics. */
  readonly topicIds?: ReadonlyArray<string> | null | undefined;
  /** Of any of these kinds. */
  readonly statementKinds?: ReadonlyArray<StatementKind> | null | undefined;
  /** Stated by any of these. */
  readonly statedByIds?: ReadonlyArray<string> | null | undefined;
  /** About any of these. */
  readonly aboutIds?: ReadonlyArray<string> | null | undefined;
  /** Made in any of these speeches. */
  readonly speechIds?: ReadonlyArray<string> | null | undefined;
  /** Carried by any of these articles. */
  readonly articleIds?: ReadonlyArray<string> | null | undefined;
  /** Only what the source marks as a quotation, or only what it does not. */
  readonly quoted?: boolean | null | undefined;
};

/** How a list of Speech is ordered; ties are broken by id. */
export type SpeechOrder =
  /** Earliest first; what has no date comes last. */
  | "DATE_ASC"
  /** Latest first; what has no date comes last. */
  | "DATE_DESC";

/** Narrows a list of speeches; what is given must all hold. */
export type SpeechFilter = {
  /** In any of these channels. */
  readonly channels?: ReadonlyArray<Channel> | null | undefined;
  /** Filed under any of these topics. */
  readonly topicIds?: ReadonlyArray<string> | null | undefined;
  /** Can be on this day or later; what has no date is left out. */
  readonly from?: string | null | undefined;
  /** Can be on this day or earlier; what has no date is left out. */
  readonly to?: string | null | undefined;
  /** Of any of these kinds. */
  readonly speechKinds?: ReadonlyArray<SpeechKind> | null | undefined;
  /** By any of these speakers. */
  readonly speakerIds?: ReadonlyArray<string> | null | undefined;
  /** At any of these events. */
  readonly eventIds?: ReadonlyArray<string> | null | undefined;
  /** Carried by any of these articles. */
  readonly articleIds?: ReadonlyArray<string> | null | undefined;
  /** Naming any of these instruments. */
  readonly citedDirectiveIds?: ReadonlyArray<string> | null | undefined;
};

/** How a list of Event is ordered; ties are broken by id. */
export type EventOrder =
  /** Earliest first; what has no date comes last. */
  | "DATE_ASC"
  /** Latest first; what has no date comes last. */
  | "DATE_DESC";

/** Narrows a list of events; what is given must all hold. */
export type EventFilter = {
  /** In any of these channels. */
  readonly channels?: ReadonlyArray<Channel> | null | undefined;
  /** Filed under any of these topics. */
  readonly topicIds?: ReadonlyArray<string> | null | undefined;
  /** Can be on this day or later; what has no date is left out. */
  readonly from?: string | null | undefined;
  /** Can be on this day or earlier; what has no date is left out. */
  readonly to?: string | null | undefined;
  /** Of any of these kinds. */
  readonly eventKinds?: ReadonlyArray<EventKind> | null | undefined;
  /** In any of these states. */
  readonly eventStatuses?: ReadonlyArray<EventStatus> | null | undefined;
  /** A part of any of these events. */
  readonly partOfIds?: ReadonlyArray<string> | null | undefined;
};

/** How a list of Indicator is ordered; ties are broken by id. */
export type IndicatorOrder =
  /** By Vietnamese name, from A. */
  | "NAME_ASC"
  /** By Vietnamese name, from Y. */
  | "NAME_DESC";

/** Narrows a list of indicators; what is given must all hold. */
export type IndicatorFilter = {
  /** In any of these channels. */
  readonly channels?: ReadonlyArray<Channel> | null | undefined;
  /** Filed under any of these topics. */
  readonly topicIds?: ReadonlyArray<string> | null | undefined;
  /** Any of these indicators. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** About any of these. */
  readonly aboutIds?: ReadonlyArray<string> | null | undefined;
};

/** How a list of Observation is ordered; ties are broken by id. */
export type ObservationOrder =
  /** Earliest first; what has no date comes last. */
  | "DATE_ASC"
  /** Latest first; what has no date comes last. */
  | "DATE_DESC";

/** Narrows a list of observations; what is given must all hold. */
export type ObservationFilter = {
  /** Of any of these indicators. */
  readonly indicatorIds?: ReadonlyArray<string> | null | undefined;
  /** Qualified in any of these ways. */
  readonly comparators?: ReadonlyArray<Comparator> | null | undefined;
  /** Stated by any of these. */
  readonly statedByIds?: ReadonlyArray<string> | null | undefined;
  /** Given in any of these speeches. */
  readonly speechIds?: ReadonlyArray<string> | null | undefined;
  /** Carried by any of these articles. */
  readonly articleIds?: ReadonlyArray<string> | null | undefined;
  /** Can hold on this day or later; what has no date is left out. */
  readonly from?: string | null | undefined;
  /** Can hold on this day or earlier; what has no date is left out. */
  readonly to?: string | null | undefined;
};

/** How a list of Topic is ordered; ties are broken by id. */
export type TopicOrder =
  /** By Vietnamese name, from A. */
  | "NAME_ASC"
  /** By Vietnamese name, from Y. */
  | "NAME_DESC";

/** Narrows a list of topics; what is given must all hold. */
export type TopicFilter = {
  /** In any of these channels. */
  readonly channels?: ReadonlyArray<Channel> | null | undefined;
  /** Filed under any of these topics. */
  readonly topicIds?: ReadonlyArray<string> | null | undefined;
  /** Of any of these kinds. */
  readonly topicKinds?: ReadonlyArray<TopicKind> | null | undefined;
};

/** How a list of Article is ordered; ties are broken by id. */
export type ArticleOrder =
  /** Earliest first; what has no date comes last. */
  | "DATE_ASC"
  /** Latest first; what has no date comes last. */
  | "DATE_DESC";

/** Narrows a list of articles; what is given must all hold. */
export type ArticleFilter = {
  /** In any of these channels. */
  readonly channels?: ReadonlyArray<Channel> | null | undefined;
  /** Filed under any of these topics. */
  readonly topicIds?: ReadonlyArray<string> | null | undefined;
  /** Can be on this day or later; what has no date is left out. */
  readonly from?: string | null | undefined;
  /** Can be on this day or earlier; what has no date is left out. */
  readonly to?: string | null | undefined;
  /** Of any of these kinds. */
  readonly articleKinds?: ReadonlyArray<ArticleKind> | null | undefined;
  /** Published by any of these. */
  readonly publisherIds?: ReadonlyArray<string> | null | undefined;
  /** Reporting any of these events. */
  readonly eventIds?: ReadonlyArray<string> | null | undefined;
};

/** How a list of Country is ordered; ties are broken by id. */
export type CountryOrder =
  /** By Vietnamese name, from A. */
  | "NAME_ASC"
  /** By Vietnamese name, from Y. */
  | "NAME_DESC";

/** Narrows a list of countries; what is given must all hold. */
export type CountryFilter = {
  /** In any of these channels. */
  readonly channels?: ReadonlyArray<Channel> | null | undefined;
  /** Filed under any of these topics. */
  readonly topicIds?: ReadonlyArray<string> | null | undefined;
};

/** How a list of Person is ordered; ties are broken by id. */
export type PersonOrder =
  /** By Vietnamese name, from A. */
  | "NAME_ASC"
  /** By Vietnamese name, from Y. */
  | "NAME_DESC";

/** Narrows a list of people; what is given must all hold. */
export type PersonFilter = {
  /** In any of these channels. */
  readonly channels?: ReadonlyArray<Channel> | null | undefined;
  /** Filed under any of these topics. */
  readonly topicIds?: ReadonlyArray<string> | null | undefined;
};

/** How a list of Office is ordered; ties are broken by id. */
export type OfficeOrder =
  /** By Vietnamese name, from A. */
  | "NAME_ASC"
  /** By Vietnamese name, from Y. */
  | "NAME_DESC";

/** Narrows a list of offices; what is given must all hold. */
export type OfficeFilter = {
  /** In any of these channels. */
  readonly channels?: ReadonlyArray<Channel> | null | undefined;
  /** Filed under any of these topics. */
  readonly topicIds?: ReadonlyArray<string> | null | undefined;
  /** Of any of these bodies. */
  readonly organizationIds?: ReadonlyArray<string> | null | undefined;
  /** Of any of these countries. */
  readonly countryIds?: ReadonlyArray<string> | null | undefined;
};

/** How a list of Organization is ordered; ties are broken by id. */
export type OrganizationOrder =
  /** By Vietnamese name, from A. */
  | "NAME_ASC"
  /** By Vietnamese name, from Y. */
  | "NAME_DESC";

/** Narrows a list of organizations; what is given must all hold. */
export type OrganizationFilter = {
  /** In any of these channels. */
  readonly channels?: ReadonlyArray<Channel> | null | undefined;
  /** Filed under any of these topics. */
  readonly topicIds?: ReadonlyArray<string> | null | undefined;
  /** Of any of these kinds. */
  readonly organizationKinds?: ReadonlyArray<OrganizationKind> | null | undefined;
  /** A part of any of these bodies. */
  readonly parentIds?: ReadonlyArray<string> | null | undefined;
  /** Of any of these countries. */
  readonly countryIds?: ReadonlyArray<string> | null | undefined;
};

/** Narrows a list of disagreements; what is given must all hold. */
export type DisagreementFilter = {
  /** On any of these. */
  readonly disagreementKinds?: ReadonlyArray<DisagreementKind> | null | undefined;
  /** In any of these states. */
  readonly disagreementStatuses?: ReadonlyArray<DisagreementStatus> | null | undefined;
  /** In which any of these takes part, as the subject or as what gives a reading. */
  readonly resourceIds?: ReadonlyArray<string> | null | undefined;
};

/** What the marks of a query count for. */
export type MarkMode =
  /** Bare letters find marked words; typed marks rank first what has them. */
  | "AUTO"
  /** Typed marks must stand in what is found. */
  | "EXACT"
  /** Only bare letters count. */
  | "IGNORE";

/** Which way through an order. */
export type OrderDirection =
  /** Earliest first. */
  | "ASC"
  /** Latest first. */
  | "DESC";

/** Narrows the time line; what is given must all hold. */
export type TimelineFilter = {
  /** In any of these channels. */
  readonly channels?: ReadonlyArray<Channel> | null | undefined;
  /** Filed under any of these topics. */
  readonly topicIds?: ReadonlyArray<string> | null | undefined;
  /** Can be on this day or later; what has no date is left out. */
  readonly from?: string | null | undefined;
  /** Can be on this day or earlier; what has no date is left out. */
  readonly to?: string | null | undefined;
  /** Only these types; of those that have a date. */
  readonly types?: ReadonlyArray<ResourceType> | null | undefined;
};
