/** The enumerations of the graph. Their values are the names that records hold. */
import { registerEnumType } from "type-graphql";
import { certainties } from "../corpus/holders.js";
import { citationChecks, textAvailabilities } from "../corpus/mount.js";
import * as records from "../corpus/records.js";

/** An object whose values are its keys, as type-graphql wants an enumeration. */
type EnumOf<Name extends string> = { readonly [N in Name]: N };

/** Registers an enumeration; every value has its description. */
function enumeration<Name extends string>(
  name: string,
  description: string,
  values: readonly Name[],
  descriptions: Readonly<Record<Name, string>>,
): EnumOf<Name> {
  const object = Object.fromEntries(values.map((value) => [value, value])) as EnumOf<Name>;
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(values.map((value) => [value, { description: descriptions[value] }])) as Record<Name, { description: string }>,
  });
  return object;
}

/** The two ways through the one order that a type is listed in: by date, by name, or by place in the sources. */
export function orderOf<By extends "DATE" | "NAME" | "PLACE">(typeName: string, by: By): EnumOf<`${By}_ASC` | `${By}_DESC`> {
  const [ascending, descending] = {
    DATE: ["Earliest first; what has no date comes last.", "Latest first; what has no date comes last."],
    NAME: ["By Vietnamese name, from A.", "By Vietnamese name, from Y."],
    PLACE: ["By article, then in the order in which the article gives them.", "By article backwards, then against the order in which the article gives them."],
  }[by] as [string, string];
  return enumeration(`${typeName}Order`, `How a list of ${typeName} is ordered; ties are broken by id.`, [`${by}_ASC`, `${by}_DESC`], {
    [`${by}_ASC`]: ascending,
    [`${by}_DESC`]: descending,
  } as Record<`${By}_ASC` | `${By}_DESC`, string>);
}

export const Channel = enumeration("Channel", "A channel of external relations.", records.channels, {
  PARTY: "Relations of the Communist Party with parties and movements.",
  STATE: "Diplomacy of the State and the Government.",
  PEOPLE: "Relations of the people's organizations.",
  NATIONAL_ASSEMBLY: "Relations of the National Assembly with parliaments.",
});

export const Language = enumeration("Language", "A language of the corpus.", records.languages, { VI: "Vietnamese.", EN: "English." });

export const TextOrigin = enumeration("TextOrigin", "Whose words a text is in.", records.textOrigins, {
  PRINTED: "As a source prints it.",
  EDITORIAL: "In the editors' words.",
});

export const DatePrecision = enumeration("DatePrecision", "How precise a date is.", records.datePrecisions, {
  YEAR: "A year.",
  YEAR_START: "The beginning of a year; its bounds are the first half of the year, since a source does not say where the beginning stops.",
  YEAR_END: "The end of a year; its bounds are the second half of the year, since a source does not say where the end starts.",
  MONTH: "A month.",
  DAY: "A day.",
  MINUTE: "A minute of a day.",
  WINDOW: "Only bounds or words are known, no value.",
});

export const Derivation = enumeration("Derivation", "How a fact was got from its source.", records.derivations, {
  STATED: "The source says so in its words.",
  NORMALIZED: "The source says so in another notation.",
  INFERRED: "It follows from the source by the reason given.",
  COMPUTED: "It was computed from other facts of the corpus.",
});

export const GapReason = enumeration("GapReason", "Why something is missing.", records.gapReasons, {
  NOT_STATED: "No source of the corpus says it.",
  PARTIAL: "The sources say only a part.",
  TRUNCATED: "The source breaks off.",
});

export const AliasKind = enumeration("AliasKind", "What kind of other name it is.", records.aliasKinds, {
  VARIANT: "Another form of the name.",
  ABBREVIATION: "A shortened form.",
  MISSPELLING: "A slip of the source.",
});

export const RegionKind = enumeration("RegionKind", "What a part of a text is, where it is not the article's own running text.", records.regionKinds, {
  STAMP: "The article's own date.",
  BYLINE: "Who made the article.",
  CAPTION: "A picture's caption or alternative text.",
  SOURCE_LINE: "Where the page says it has the text from.",
  CHROME: "Banners, menus and the reader's clock: cited only for a publisher or a bound of a date.",
  RELATED: "Teasers of other articles: never cited.",
});

export const TextAvailability = enumeration("TextAvailability", "What the operator of this server has of a text.", textAvailabilities, {
  DIGEST_ONLY: "No copy was looked for, or none is there: only the text's measures are known.",
  MOUNTED: "A copy with the text's digest.",
  MISMATCH: "No copy with its digest, though files are there that are no text of the corpus. Which of them was meant to be the copy is not guessed.",
});

export const CitationCheck = enumeration("CitationCheck", "How a citation fared against a text.", citationChecks, {
  VERIFIED: "The text has exactly the cited words at the cited place.",
  MISMATCH: "It has not; or, on this server, what is mounted is not the text that is cited.",
  NOT_CHECKED: "No text was at hand.",
});

export const ArticleKind = enumeration("ArticleKind", "What kind of article it is.", records.articleKinds, {
  NEWS_REPORT: "A report of something that took place.",
  FEATURE: "A longer piece on a subject.",
  SPEECH_TEXT: "The text of a speech.",
});

export const CreditRole = enumeration("CreditRole", "What somebody contributed to an article.", records.creditRoles, {
  AUTHOR: "Wrote or produced it.",
  PHOTOGRAPHY: "Took or supplied pictures.",
  GRAPHICS: "Made the graphics.",
});

export const SpeechKind = enumeration("SpeechKind", "What kind of speech it is.", records.speechKinds, {
  ADDRESS: "An address to a gathering.",
  REPORT: "A report presented to a gathering.",
  REMARKS: "Remarks in a meeting or to a journalist.",
});

export const SpeechForm = enumeration("SpeechForm", "How an article carries a speech.", records.speechForms, {
  VERBATIM: "In full, word for word.",
  REPORTED: "In the reporter's words, with quotations.",
  REFERENCED: "Only referred to.",
});

export const DirectiveKind = enumeration("DirectiveKind", "What kind of instrument or document it is.", records.directiveKinds, {
  DIRECTIVE: "A directive (chỉ thị).",
  RESOLUTION: "A resolution (nghị quyết).",
  REGULATION: "A regulation or set of rules (quy chế).",
  CONSTITUTION: "A constitution (hiến pháp).",
  CHARTER: "A charter (hiến chương).",
  TREATY: "A treaty (điều ước).",
  JOINT_STATEMENT: "A joint statement (tuyên bố chung).",
  STRATEGY: "A strategy (chiến lược).",
  REPORT: "A report (báo cáo).",
  MIXED: "Instruments of several kinds, named together.",
});

export const DirectiveStatus = enumeration(
  "DirectiveStatus",
  "How far an instrument has come, as the latest source has it. No source says what is in force.",
  records.directiveStatuses,
  {
    ISSUED: "Issued or adopted.",
    IN_DRAFTING: "Being drafted.",
    PROPOSED: "Proposed, not yet begun.",
  },
);

export const GoalKind = enumeration("GoalKind", "What kind of aim it is.", records.goalKinds, {
  OBJECTIVE: "A goal (mục tiêu).",
  PRIORITY: "A main focus (trọng tâm).",
  STRAND: "A strand or aspect of work (khía cạnh).",
  TASK: "A task or something required (nhiệm vụ, yêu cầu).",
  PRINCIPLE: "A principle (nguyên tắc).",
  LESSON: "A lesson drawn (bài học).",
  RECOMMENDATION: "A recommendation or wish (kiến nghị, mong muốn).",
  COMMITMENT: "Something that somebody undertakes to do (cam kết).",
});

export const OrganizationKind = enumeration("OrganizationKind", "What kind of body it is.", records.organizationKinds, {
  PARTY: "A political party.",
  PARTY_BODY: "A body of the Communist Party of Viet Nam.",
  STATE_BODY: "A body of the State or the Government.",
  NATIONAL_ASSEMBLY_BODY: "The National Assembly or a body of it.",
  PEOPLES_ORGANIZATION: "A people's organization.",
  INTERNATIONAL_ORGANIZATION: "An international or regional organization, or a body of one.",
  MISSION: "Missions abroad.",
  MEDIA: "A newspaper, an agency or a site.",
});

export const EventKind = enumeration("EventKind", "What kind of event it is.", records.eventKinds, {
  CONGRESS: "A congress.",
  CONFERENCE: "A conference.",
  MEETING: "A meeting or a series of meetings.",
  SESSION: "A session of a standing body.",
  VISIT: "A visit or a round of visits.",
  CALL: "A conversation by telephone.",
  VENUE: "A place from which an online event was joined.",
  TERM: "A term of membership in a body.",
});

export const EventStatus = enumeration("EventStatus", "Whether an event took place, as the latest source has it.", records.eventStatuses, {
  HELD: "It took place.",
  PLANNED: "It is still to come.",
});

export const TopicKind = enumeration("TopicKind", "What kind of topic it is.", records.topicKinds, {
  THEME: "A field of work or a theme.",
  TERM: "A term that the sources use.",
  WORK: "A literary work.",
  GROUPING: "Several things counted together under one name, in one reading.",
});

export const ResourceType = enumeration(
  "ResourceType",
  "A type of resource.",
  ["ARTICLE", "SPEECH", "DIRECTIVE", "GOAL_SET", "GOAL", "STATEMENT", "ORGANIZATION", "PERSON", "OFFICE", "EVENT", "INDICATOR", "TOPIC", "COUNTRY"],
  {
    ARTICLE: "Article.",
    SPEECH: "Speech.",
    DIRECTIVE: "Directive.",
    GOAL_SET: "GoalSet.",
    GOAL: "Goal.",
    STATEMENT: "Statement.",
    ORGANIZATION: "Organization.",
    PERSON: "Person.",
    OFFICE: "Office.",
    EVENT: "Event.",
    INDICATOR: "Indicator.",
    TOPIC: "Topic.",
    COUNTRY: "Country.",
  },
);

/** The kind of record that a type of resource is held as. */
export function kindOfType(type: keyof typeof ResourceType): records.ResourceKind {
  return type.toLowerCase().replace("_", "-") as records.ResourceKind;
}

/** The type of resource that records of a kind are shown as. */
export function typeOfKind(kind: records.ResourceKind): keyof typeof ResourceType {
  return kind.toUpperCase().replace("-", "_") as keyof typeof ResourceType;
}

export const MarkMode = enumeration("MarkMode", "What the marks of a query count for.", ["AUTO", "EXACT", "IGNORE"], {
  AUTO: "Bare letters find marked words; typed marks rank first what has them.",
  EXACT: "Typed marks must stand in what is found.",
  IGNORE: "Only bare letters count.",
});

export const OrderDirection = enumeration("OrderDirection", "Which way through an order.", ["ASC", "DESC"], {
  ASC: "Earliest first.",
  DESC: "Latest first.",
});

export const Direction = enumeration("Direction", "From which end a relation is looked at.", ["OUT", "IN", "ANY"], {
  OUT: "The resource is the subject.",
  IN: "The resource is the target.",
  ANY: "Either.",
});

export const StatementKind = enumeration("StatementKind", "What kind of statement it is.", records.statementKinds, {
  ACHIEVEMENT: "Something achieved.",
  ASSESSMENT: "How somebody judges something.",
  CONTEXT: "Circumstances in which something takes place.",
  HISTORY: "Something of the past.",
  LIMITATION: "Something that falls short.",
  MANDATE: "What a body or an office is for.",
  POLICY: "A line that somebody follows.",
  ACTIVITY: "Something done.",
});

export const Comparator = enumeration("Comparator", "How a source qualifies a number.", records.comparators, {
  EXACTLY: "Without qualification.",
  ABOUT: "Approximately.",
  MORE_THAN: "The number is a lower bound.",
  NEARLY: "The number is an upper bound.",
  ORDER_OF_MAGNITUDE: "Only the order of magnitude, as in thousands.",
});

export const ParticipationRole = enumeration("ParticipationRole", "As what somebody takes part in an event.", records.participationRoles, {
  CHAIR: "Leads it.",
  CONVENER: "Calls or organizes it.",
  HOST: "Hosts it.",
  SPEAKER: "Speaks at it.",
  ATTENDEE: "Is there.",
  ADDRESSEE: "Is spoken to.",
  VISITOR: "Makes the visit.",
  DESTINATION: "Is visited.",
  ELECTED: "Is elected.",
  ELECTING_BODY: "Elects.",
});

export const RelationType = enumeration("RelationType", "What a resource is or does to another.", records.relationTypes, {
  ADVISES: "The subject advises the target.",
  ASSIGNS_TASKS_TO: "The subject gives tasks to the target.",
  GUIDES: "The subject guides the target.",
  COORDINATES_WITH: "Both coordinate their work.",
  HELPS_LEAD: "The subject helps the target to lead what `about` names.",
  HELPS_MANAGE: "The subject helps the target to manage what `about` names.",
  IMPLEMENTS: "The subject carries out the target.",
  SPECIALISES_IN: "The target is the subject's field.",
  STANDING_AGENCY_OF: "The subject is the standing agency of the target.",
  HAS_MEMBER: "The target is a member of the subject.",
  PARTICIPATES_IN: "The subject takes part in the target.",
  HAS_RELATIONS_WITH: "Both have relations with each other.",
  AMENDS: "The subject amends the target.",
  FOLLOWS: "The subject follows the target or takes it up.",
  REVIEWS: "The subject reviews the target.",
  BASED_ON: "The subject rests on the target.",
  SERVES: "The subject serves the target.",
  CITES: "The subject cites the target.",
  WRITTEN_BY: "The target wrote the subject.",
  ATTRIBUTED_TO: "The subject is attributed to the target.",
  DRAWS_ON: "The subject draws on the target.",
  ILLUSTRATES: "The subject is an example of the target.",
  ECHOES: "The subject says again what the target says.",
  POSSIBLY_SAME_AS: "No source says that both are one; there is a reason to think so.",
});

export const DisagreementKind = enumeration("DisagreementKind", "What sources disagree on.", records.disagreementKinds, {
  VALUE: "What something is.",
  QUANTITY: "How much or how many at one moment.",
  COUNT: "How many items a list has.",
  SERIES: "How a count developed.",
});

export const DisagreementStatus = enumeration("DisagreementStatus", "How far a disagreement is understood.", records.disagreementStatuses, {
  OPEN: "No source explains the difference.",
  EXPLAINED: "The difference can be explained; both readings may stand.",
  RESOLVED: "One reading is shown to be a slip.",
});

export const Certainty = enumeration(
  "Certainty",
  "How certain it is that somebody held an office on a day. Sources attest moments, never terms.",
  certainties,
  {
    ATTESTED: "A source names the person in the office on that day.",
    BRACKETED: "Sources do so before and after that day.",
    LAST_KNOWN: "Sources do so only before that day.",
    FIRST_KNOWN: "Sources do so only after that day.",
    POSSIBLE: "A source does so only at a moment that may have been that day.",
  },
);
