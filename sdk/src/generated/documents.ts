// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
import { treeOf, type TypedDocument } from "../tree.js";
import { article, type ArticleResult, type ArticleVariables } from "./article.js";
import { articles, type ArticlesResult, type ArticlesVariables } from "./articles.js";
import { citation, type CitationResult, type CitationVariables } from "./citation.js";
import { corpus, type CorpusResult, type CorpusVariables } from "./corpus.js";
import { countries, type CountriesResult, type CountriesVariables } from "./countries.js";
import { country, type CountryResult, type CountryVariables } from "./country.js";
import { directive, type DirectiveResult, type DirectiveVariables } from "./directive.js";
import { directives, type DirectivesResult, type DirectivesVariables } from "./directives.js";
import { disagreements, type DisagreementsResult, type DisagreementsVariables } from "./disagreements.js";
import { event, type EventResult, type EventVariables } from "./event.js";
import { events, type EventsResult, type EventsVariables } from "./events.js";
import { goal, type GoalResult, type GoalVariables } from "./goal.js";
import { goalSet, type GoalSetResult, type GoalSetVariables } from "./goal-set.js";
import { goalSets, type GoalSetsResult, type GoalSetsVariables } from "./goal-sets.js";
import { goals, type GoalsResult, type GoalsVariables } from "./goals.js";
import { indicator, type IndicatorResult, type IndicatorVariables } from "./indicator.js";
import { indicators, type IndicatorsResult, type IndicatorsVariables } from "./indicators.js";
import { lookupDirective, type LookupDirectiveResult, type LookupDirectiveVariables } from "./lookup-directive.js";
import { node, type NodeResult, type NodeVariables } from "./node.js";
import { nodes, type NodesResult, type NodesVariables } from "./nodes.js";
import { observations, type ObservationsResult, type ObservationsVariables } from "./observations.js";
import { office, type OfficeResult, type OfficeVariables } from "./office.js";
import { officeHolders, type OfficeHoldersResult, type OfficeHoldersVariables } from "./office-holders.js";
import { offices, type OfficesResult, type OfficesVariables } from "./offices.js";
import { organization, type OrganizationResult, type OrganizationVariables } from "./organization.js";
import { organizations, type OrganizationsResult, type OrganizationsVariables } from "./organizations.js";
import { people, type PeopleResult, type PeopleVariables } from "./people.js";
import { person, type PersonResult, type PersonVariables } from "./person.js";
import { partyGoals2021, type PartyGoals2021Result, type PartyGoals2021Variables } from "./questions/01-party-goals.js";
import { partyPriorities2021, type PartyPriorities2021Result, type PartyPriorities2021Variables } from "./questions/02-party-priorities.js";
import {
  friendshipUnionDirectives,
  type FriendshipUnionDirectivesResult,
  type FriendshipUnionDirectivesVariables,
} from "./questions/03-friendship-union-directives.js";
import { politburoDirective, type PolitburoDirectiveResult, type PolitburoDirectiveVariables } from "./questions/04-politburo-directive.js";
import { taskGroups2021, type TaskGroups2021Result, type TaskGroups2021Variables } from "./questions/05-task-groups.js";
import { commissionHeads, type CommissionHeadsResult, type CommissionHeadsVariables } from "./questions/06-commission-heads.js";
import { partiesWithRelations, type PartiesWithRelationsResult, type PartiesWithRelationsVariables } from "./questions/07-parties-with-relations.js";
import { officesOfAPerson, type OfficesOfAPersonResult, type OfficesOfAPersonVariables } from "./questions/08-offices-of-pham-binh-minh.js";
import { threePillars, type ThreePillarsResult, type ThreePillarsVariables } from "./questions/09-three-pillars.js";
import { nationalConference2021, type NationalConference2021Result, type NationalConference2021Variables } from "./questions/10-national-conference-2021.js";
import { inexactFigures, type InexactFiguresResult, type InexactFiguresVariables } from "./questions/11-inexact-figures.js";
import { congress6SpeechDate, type Congress6SpeechDateResult, type Congress6SpeechDateVariables } from "./questions/12-congress-6-speech-date.js";
import { threeAgencies2014, type ThreeAgencies2014Result, type ThreeAgencies2014Variables } from "./questions/13-three-agencies-2014.js";
import { directiveAsTyped, type DirectiveAsTypedResult, type DirectiveAsTypedVariables } from "./questions/14-lookup-directive.js";
import { commissionRelations, type CommissionRelationsResult, type CommissionRelationsVariables } from "./questions/15-commission-relations.js";
import { holdersOnADay, type HoldersOnADayResult, type HoldersOnADayVariables } from "./questions/16-holders-on-a-day.js";
import { lessons2021, type Lessons2021Result, type Lessons2021Variables } from "./questions/17-lessons-2021.js";
import {
  recommendationsCongress6,
  type RecommendationsCongress6Result,
  type RecommendationsCongress6Variables,
} from "./questions/18-recommendations-congress-6.js";
import { vaccineDiplomacy, type VaccineDiplomacyResult, type VaccineDiplomacyVariables } from "./questions/19-vaccine-diplomacy.js";
import { bambooDiplomacy, type BambooDiplomacyResult, type BambooDiplomacyVariables } from "./questions/20-bamboo-diplomacy.js";
import { jointCommitments2014, type JointCommitments2014Result, type JointCommitments2014Variables } from "./questions/21-joint-commitments-2014.js";
import { plannedEvents, type PlannedEventsResult, type PlannedEventsVariables } from "./questions/22-planned-events.js";
import { notYetIssued, type NotYetIssuedResult, type NotYetIssuedVariables } from "./questions/23-not-yet-issued.js";
import { quotedWords, type QuotedWordsResult, type QuotedWordsVariables } from "./questions/24-quoted-words.js";
import { timeline2019To2021, type Timeline2019To2021Result, type Timeline2019To2021Variables } from "./questions/25-timeline-2019-to-2021.js";
import { searchWithoutMarks, type SearchWithoutMarksResult, type SearchWithoutMarksVariables } from "./questions/26-search-without-marks.js";
import { allDisagreements, type AllDisagreementsResult, type AllDisagreementsVariables } from "./questions/27-all-disagreements.js";
import { visits, type VisitsResult, type VisitsVariables } from "./questions/28-visits.js";
import { termsOfMembership, type TermsOfMembershipResult, type TermsOfMembershipVariables } from "./questions/29-terms-of-membership.js";
import { listsThatBreakOff, type ListsThatBreakOffResult, type ListsThatBreakOffVariables } from "./questions/30-lists-that-break-off.js";
import { resource, type ResourceResult, type ResourceVariables } from "./resource.js";
import { resourceMentions, type ResourceMentionsResult, type ResourceMentionsVariables } from "./resource-mentions.js";
import { resourceRelations, type ResourceRelationsResult, type ResourceRelationsVariables } from "./resource-relations.js";
import { search, type SearchResult, type SearchVariables } from "./search.js";
import { speech, type SpeechResult, type SpeechVariables } from "./speech.js";
import { speeches, type SpeechesResult, type SpeechesVariables } from "./speeches.js";
import { statement, type StatementResult, type StatementVariables } from "./statement.js";
import { statements, type StatementsResult, type StatementsVariables } from "./statements.js";
import { timeline, type TimelineResult, type TimelineVariables } from "./timeline.js";
import { topic, type TopicResult, type TopicVariables } from "./topic.js";
import { topicResources, type TopicResourcesResult, type TopicResourcesVariables } from "./topic-resources.js";
import { topics, type TopicsResult, type TopicsVariables } from "./topics.js";
import { verifyCitation, type VerifyCitationResult, type VerifyCitationVariables } from "./verify-citation.js";

/** An article by its id, with what is known of its text, and what it reports, carries and names; null when there is none. */
export { articleTree as article };
const articleTree: TypedDocument<ArticleResult, ArticleVariables> = /* @__PURE__ */ treeOf(article);
/** A page of articles; without variables, the first 20 by date. */
export { articlesTree as articles };
const articlesTree: TypedDocument<ArticlesResult, ArticlesVariables> = /* @__PURE__ */ treeOf(articles);
/** A citation by its id, with the fact that it proves and what is known of the text it points into; null when there is none. */
export { citationTree as citation };
const citationTree: TypedDocument<CitationResult, CitationVariables> = /* @__PURE__ */ treeOf(citation);
/** Which state of the data answers, under which licence, and how many there are of each type. */
export { corpusTree as corpus };
const corpusTree: TypedDocument<CorpusResult, CorpusVariables> = /* @__PURE__ */ treeOf(corpus);
/** A page of the countries that the sources name; without variables, the first 20 by Vietnamese name. */
export { countriesTree as countries };
const countriesTree: TypedDocument<CountriesResult, CountriesVariables> = /* @__PURE__ */ treeOf(countries);
/** A country by its code, with what it took part in and what is said about it; null when no source names it. */
export { countryTree as country };
const countryTree: TypedDocument<CountryResult, CountryVariables> = /* @__PURE__ */ treeOf(country);
/** A directive, resolution or other instrument by its id, with its evidence; null when there is none. */
export { directiveTree as directive };
const directiveTree: TypedDocument<DirectiveResult, DirectiveVariables> = /* @__PURE__ */ treeOf(directive);
/** A page of directives, resolutions and other instruments; without variables, the first 20 by date. */
export { directivesTree as directives };
const directivesTree: TypedDocument<DirectivesResult, DirectivesVariables> = /* @__PURE__ */ treeOf(directives);
/** A page of what the sources cannot all be right about; without variables, the first 20. */
export { disagreementsTree as disagreements };
const disagreementsTree: TypedDocument<DisagreementsResult, DisagreementsVariables> = /* @__PURE__ */ treeOf(disagreements);
/** An event by its id, with who took part, its speeches and the articles that report it; null when there is none. */
export { eventTree as event };
const eventTree: TypedDocument<EventResult, EventVariables> = /* @__PURE__ */ treeOf(event);
/** A page of events; without variables, the first 20 by date. */
export { eventsTree as events };
const eventsTree: TypedDocument<EventsResult, EventsVariables> = /* @__PURE__ */ treeOf(events);
/** A goal, priority, task or other aim by its id, with its place in its list and what it is about; null when there is none. */
export { goalTree as goal };
const goalTree: TypedDocument<GoalResult, GoalVariables> = /* @__PURE__ */ treeOf(goal);
/** A list of goals, priorities, tasks or the like by its id, in its source's order; null when there is none. */
export { goalSetTree as goalSet };
const goalSetTree: TypedDocument<GoalSetResult, GoalSetVariables> = /* @__PURE__ */ treeOf(goalSet);
/** A page of lists of aims; without variables, the first 20 in the order of their sources. */
export { goalSetsTree as goalSets };
const goalSetsTree: TypedDocument<GoalSetsResult, GoalSetsVariables> = /* @__PURE__ */ treeOf(goalSets);
/** A page of goals, priorities, tasks and other aims; without variables, the first 20 in the order of their sources. */
export { goalsTree as goals };
const goalsTree: TypedDocument<GoalsResult, GoalsVariables> = /* @__PURE__ */ treeOf(goals);
/** An indicator by its id, with the figures that the sources give for it, each with its evidence; null when there is none. */
export { indicatorTree as indicator };
const indicatorTree: TypedDocument<IndicatorResult, IndicatorVariables> = /* @__PURE__ */ treeOf(indicator);
/** A page of indicators; without variables, the first 20 by Vietnamese name. */
export { indicatorsTree as indicators };
const indicatorsTree: TypedDocument<IndicatorsResult, IndicatorsVariables> = /* @__PURE__ */ treeOf(indicators);
/** The instrument that bears a number, as people write it: marks, spaces, the kind's word and the date may be left out; with what was understood when it is not one. */
export { lookupDirectiveTree as lookupDirective };
const lookupDirectiveTree: TypedDocument<LookupDirectiveResult, LookupDirectiveVariables> = /* @__PURE__ */ treeOf(lookupDirective);
/** Whatever has this id, as a card of its type; null when nothing has. */
export { nodeTree as node };
const nodeTree: TypedDocument<NodeResult, NodeVariables> = /* @__PURE__ */ treeOf(node);
/** Whatever has these ids, in their order, as cards of their types; null in the place of an id that nothing has. */
export { nodesTree as nodes };
const nodesTree: TypedDocument<NodesResult, NodesVariables> = /* @__PURE__ */ treeOf(nodes);
/** A page of the figures that the sources give; without variables, the first 20 by the date at which they hold. */
export { observationsTree as observations };
const observationsTree: TypedDocument<ObservationsResult, ObservationsVariables> = /* @__PURE__ */ treeOf(observations);
/** An office by its id, with those whom sources name in it; null when there is none. */
export { officeTree as office };
const officeTree: TypedDocument<OfficeResult, OfficeVariables> = /* @__PURE__ */ treeOf(office);
/** Who is named in an office, by the first moment at which a source does so; null when there is no such office. */
export { officeHoldersTree as officeHolders };
const officeHoldersTree: TypedDocument<OfficeHoldersResult, OfficeHoldersVariables> = /* @__PURE__ */ treeOf(officeHolders);
/** A page of offices; without variables, the first 20 by Vietnamese name. */
export { officesTree as offices };
const officesTree: TypedDocument<OfficesResult, OfficesVariables> = /* @__PURE__ */ treeOf(offices);
/** A body by its id, with its place among other bodies, its offices, and the instruments that it issued or that concern it; null when there is none. */
export { organizationTree as organization };
const organizationTree: TypedDocument<OrganizationResult, OrganizationVariables> = /* @__PURE__ */ treeOf(organization);
/** A page of bodies; without variables, the first 20 by Vietnamese name. */
export { organizationsTree as organizations };
const organizationsTree: TypedDocument<OrganizationsResult, OrganizationsVariables> = /* @__PURE__ */ treeOf(organizations);
/** A page of people; without variables, the first 20 by Vietnamese name. */
export { peopleTree as people };
const peopleTree: TypedDocument<PeopleResult, PeopleVariables> = /* @__PURE__ */ treeOf(people);
/** A person by their id, with the offices in which sources name them, their speeches and what they took part in; null when there is none. */
export { personTree as person };
const personTree: TypedDocument<PersonResult, PersonVariables> = /* @__PURE__ */ treeOf(person);
/**
 * Which five overarching goals of the Party's external relations were announced in December 2021, in order, by when, and where is each one said?
 *
 * Năm mục tiêu bao trùm của đối ngoại Đảng công bố tháng 12/2021 là những mục tiêu nào, theo thứ tự, đến bao giờ, và câu nào nói điều đó?
 */
export { partyGoals2021Tree as partyGoals2021 };
const partyGoals2021Tree: TypedDocument<PartyGoals2021Result, PartyGoals2021Variables> = /* @__PURE__ */ treeOf(partyGoals2021);
/**
 * Which four priorities stand beside the five goals of December 2021, in order, and where is each one said?
 *
 * Bốn trọng tâm đi cùng năm mục tiêu tháng 12/2021 là những trọng tâm nào, theo thứ tự, và câu nào nói điều đó?
 */
export { partyPriorities2021Tree as partyPriorities2021 };
const partyPriorities2021Tree: TypedDocument<PartyPriorities2021Result, PartyPriorities2021Variables> = /* @__PURE__ */ treeOf(partyPriorities2021);
/**
 * Which directives did the Secretariat issue on the Union of Friendship Organizations, when, and how does the source print their numbers?
 *
 * Ban Bí thư đã ra những chỉ thị nào về Liên hiệp các tổ chức hữu nghị, vào ngày nào, và nguồn in số của chúng ra sao?
 */
export { friendshipUnionDirectivesTree as friendshipUnionDirectives };
const friendshipUnionDirectivesTree: TypedDocument<FriendshipUnionDirectivesResult, FriendshipUnionDirectivesVariables> =
  /* @__PURE__ */ treeOf(friendshipUnionDirectives);
/**
 * Which directive did the Political Bureau issue on the Party's external relations, and when?
 *
 * Bộ Chính trị đã ra chỉ thị nào về đối ngoại Đảng, vào ngày nào?
 */
export { politburoDirectiveTree as politburoDirective };
const politburoDirectiveTree: TypedDocument<PolitburoDirectiveResult, PolitburoDirectiveVariables> = /* @__PURE__ */ treeOf(politburoDirective);
/**
 * Which of the nine groups of tasks announced in December 2021 does the source list, and what does it leave out?
 *
 * Trong chín nhóm nhiệm vụ nêu ra tháng 12/2021, nguồn liệt kê những nhóm nào, và bỏ ngỏ điều gì?
 */
export { taskGroups2021Tree as taskGroups2021 };
const taskGroups2021Tree: TypedDocument<TaskGroups2021Result, TaskGroups2021Variables> = /* @__PURE__ */ treeOf(taskGroups2021);
/**
 * Who headed the Central Commission for External Relations in February 2014 and in December 2021, and how does each source print the title?
 *
 * Ai là Trưởng Ban Đối ngoại Trung ương vào tháng 2/2014 và vào tháng 12/2021, và từng nguồn in chức danh thế nào?
 */
export { commissionHeadsTree as commissionHeads };
const commissionHeadsTree: TypedDocument<CommissionHeadsResult, CommissionHeadsVariables> = /* @__PURE__ */ treeOf(commissionHeads);
/**
 * How did the number of parties with which the Party has relations, and of their countries, develop, and does the series hold?
 *
 * Số chính đảng mà Đảng có quan hệ, và số nước của các đảng ấy, thay đổi ra sao, và chuỗi số ấy có khớp nhau không?
 */
export { partiesWithRelationsTree as partiesWithRelations };
const partiesWithRelationsTree: TypedDocument<PartiesWithRelationsResult, PartiesWithRelationsVariables> = /* @__PURE__ */ treeOf(partiesWithRelations);
/**
 * Which offices do the sources print beside Phạm Bình Minh's name, and when?
 *
 * Các nguồn in chức danh nào cạnh tên Phạm Bình Minh, vào lúc nào?
 */
export { officesOfAPersonTree as officesOfAPerson };
const officesOfAPersonTree: TypedDocument<OfficesOfAPersonResult, OfficesOfAPersonVariables> = /* @__PURE__ */ treeOf(officesOfAPerson);
/**
 * What are the three pillars, according to each document?
 *
 * Ba trụ cột là gì, theo từng bài?
 */
export { threePillarsTree as threePillars };
const threePillarsTree: TypedDocument<ThreePillarsResult, ThreePillarsVariables> = /* @__PURE__ */ treeOf(threePillars);
/**
 * Which documents speak of the national conference on external relations of December 2021, and how do they carry its speeches?
 *
 * Những bài nào nói tới Hội nghị đối ngoại toàn quốc tháng 12/2021, và đưa các phát biểu ở đó thế nào?
 */
export { nationalConference2021Tree as nationalConference2021 };
const nationalConference2021Tree: TypedDocument<NationalConference2021Result, NationalConference2021Variables> = /* @__PURE__ */ treeOf(nationalConference2021);
/**
 * Which figures are lower bounds, upper bounds, approximations or orders of magnitude?
 *
 * Những con số nào chỉ là cận dưới, cận trên, xấp xỉ hay cỡ số?
 */
export { inexactFiguresTree as inexactFigures };
const inexactFiguresTree: TypedDocument<InexactFiguresResult, InexactFiguresVariables> = /* @__PURE__ */ treeOf(inexactFigures);
/**
 * When was the speech at the sixth congress of the friendship union given, and what bounds does its text give?
 *
 * Bài phát biểu tại Đại hội VI của Liên hiệp được đọc khi nào, và văn bản cho những mốc nào?
 */
export { congress6SpeechDateTree as congress6SpeechDate };
const congress6SpeechDateTree: TypedDocument<Congress6SpeechDateResult, Congress6SpeechDateVariables> = /* @__PURE__ */ treeOf(congress6SpeechDate);
/**
 * Who took part in the second working session of the three agencies, by agency?
 *
 * Ai dự cuộc làm việc lần thứ hai của ba cơ quan, theo từng cơ quan?
 */
export { threeAgencies2014Tree as threeAgencies2014 };
const threeAgencies2014Tree: TypedDocument<ThreeAgencies2014Result, ThreeAgencies2014Variables> = /* @__PURE__ */ treeOf(threeAgencies2014);
/**
 * Which instrument do people mean by “chi thi 38-ct/tw ngay 19/9/2019”?
 *
 * “chi thi 38-ct/tw ngay 19/9/2019” là văn bản nào?
 */
export { directiveAsTypedTree as directiveAsTyped };
const directiveAsTypedTree: TypedDocument<DirectiveAsTypedResult, DirectiveAsTypedVariables> = /* @__PURE__ */ treeOf(directiveAsTyped);
/**
 * Whom does the Central Commission for External Relations advise, guide and help?
 *
 * Ban Đối ngoại Trung ương tham mưu, hướng dẫn, giúp ai?
 */
export { commissionRelationsTree as commissionRelations };
const commissionRelationsTree: TypedDocument<CommissionRelationsResult, CommissionRelationsVariables> = /* @__PURE__ */ treeOf(commissionRelations);
/**
 * Who headed the Central Commission on 1 June 2022, and how certain is that?
 *
 * Ngày 1/6/2022 ai là Trưởng Ban Đối ngoại Trung ương, chắc tới đâu?
 */
export { holdersOnADayTree as holdersOnADay };
const holdersOnADayTree: TypedDocument<HoldersOnADayResult, HoldersOnADayVariables> = /* @__PURE__ */ treeOf(holdersOnADay);
/**
 * Which lessons did the General Secretary draw at the national conference of 2021?
 *
 * Tổng Bí thư rút ra những bài học nào tại hội nghị toàn quốc năm 2021?
 */
export { lessons2021Tree as lessons2021 };
const lessons2021Tree: TypedDocument<Lessons2021Result, Lessons2021Variables> = /* @__PURE__ */ treeOf(lessons2021);
/**
 * What did the Commission's deputy head propose at the friendship union's sixth congress, for both sides?
 *
 * Tại Đại hội VI của Liên hiệp, Phó Trưởng Ban Đối ngoại Trung ương đề xuất những gì cho cả hai bên?
 */
export { recommendationsCongress6Tree as recommendationsCongress6 };
const recommendationsCongress6Tree: TypedDocument<RecommendationsCongress6Result, RecommendationsCongress6Variables> =
  /* @__PURE__ */ treeOf(recommendationsCongress6);
/**
 * What do the documents file under vaccine diplomacy?
 *
 * Các bài có gì về ngoại giao vắc-xin?
 */
export { vaccineDiplomacyTree as vaccineDiplomacy };
const vaccineDiplomacyTree: TypedDocument<VaccineDiplomacyResult, VaccineDiplomacyVariables> = /* @__PURE__ */ treeOf(vaccineDiplomacy);
/**
 * Where does the image of bamboo diplomacy come from, and who uses it?
 *
 * Hình ảnh ngoại giao cây tre từ đâu, và ai dùng?
 */
export { bambooDiplomacyTree as bambooDiplomacy };
const bambooDiplomacyTree: TypedDocument<BambooDiplomacyResult, BambooDiplomacyVariables> = /* @__PURE__ */ treeOf(bambooDiplomacy);
/**
 * What did the three agencies commit themselves to in 2014?
 *
 * Năm 2014 ba cơ quan cùng cam kết những gì?
 */
export { jointCommitments2014Tree as jointCommitments2014 };
const jointCommitments2014Tree: TypedDocument<JointCommitments2014Result, JointCommitments2014Variables> = /* @__PURE__ */ treeOf(jointCommitments2014);
/**
 * Which events were still to come when the documents were written?
 *
 * Khi các bài được viết, những sự kiện nào còn ở phía trước?
 */
export { plannedEventsTree as plannedEvents };
const plannedEventsTree: TypedDocument<PlannedEventsResult, PlannedEventsVariables> = /* @__PURE__ */ treeOf(plannedEvents);
/**
 * Which instruments were being drafted or proposed?
 *
 * Những văn bản nào đang soạn hay mới được đề nghị?
 */
export { notYetIssuedTree as notYetIssued };
const notYetIssuedTree: TypedDocument<NotYetIssuedResult, NotYetIssuedVariables> = /* @__PURE__ */ treeOf(notYetIssued);
/**
 * Which words do the documents mark as somebody's own, and whose are they?
 *
 * Những lời nào được các bài đặt trong ngoặc kép, và của ai?
 */
export { quotedWordsTree as quotedWords };
const quotedWordsTree: TypedDocument<QuotedWordsResult, QuotedWordsVariables> = /* @__PURE__ */ treeOf(quotedWords);
/**
 * What falls, or can fall, in the years 2019 to 2021?
 *
 * Những gì rơi, hoặc có thể rơi, vào các năm 2019 đến 2021?
 */
export { timeline2019To2021Tree as timeline2019To2021 };
const timeline2019To2021Tree: TypedDocument<Timeline2019To2021Result, Timeline2019To2021Variables> = /* @__PURE__ */ treeOf(timeline2019To2021);
/**
 * Who or what is found by “le hoai trung”, typed without marks?
 *
 * Gõ “le hoai trung” không dấu thì tìm thấy gì?
 */
export { searchWithoutMarksTree as searchWithoutMarks };
const searchWithoutMarksTree: TypedDocument<SearchWithoutMarksResult, SearchWithoutMarksVariables> = /* @__PURE__ */ treeOf(searchWithoutMarks);
/**
 * Where do the documents disagree, with each other or with themselves?
 *
 * Các bài mâu thuẫn với nhau, hay tự mâu thuẫn, ở đâu?
 */
export { allDisagreementsTree as allDisagreements };
const allDisagreementsTree: TypedDocument<AllDisagreementsResult, AllDisagreementsVariables> = /* @__PURE__ */ treeOf(allDisagreements);
/**
 * Which visits do the documents tell of, by whom and where to?
 *
 * Các bài kể những chuyến thăm nào, ai đi và tới đâu?
 */
export { visitsTree as visits };
const visitsTree: TypedDocument<VisitsResult, VisitsVariables> = /* @__PURE__ */ treeOf(visits);
/**
 * Of which international bodies is Viet Nam a member, elected or otherwise, as the documents tell, and when?
 *
 * Theo các bài, Việt Nam là thành viên của những tổ chức quốc tế nào, do bầu hay không, và từ khi nào?
 */
export { termsOfMembershipTree as termsOfMembership };
const termsOfMembershipTree: TypedDocument<TermsOfMembershipResult, TermsOfMembershipVariables> = /* @__PURE__ */ treeOf(termsOfMembership);
/**
 * Which lists break off, and how many items did they announce?
 *
 * Những danh sách nào bỏ lửng, và đã báo trước bao nhiêu mục?
 */
export { listsThatBreakOffTree as listsThatBreakOff };
const listsThatBreakOffTree: TypedDocument<ListsThatBreakOffResult, ListsThatBreakOffVariables> = /* @__PURE__ */ treeOf(listsThatBreakOff);
/** A resource of any type by its id, with its evidence and what holds between it and others; null when there is none. */
export { resourceTree as resource };
const resourceTree: TypedDocument<ResourceResult, ResourceVariables> = /* @__PURE__ */ treeOf(resource);
/** A page of the places at which the sources name a resource of any type; null when there is no such resource. */
export { resourceMentionsTree as resourceMentions };
const resourceMentionsTree: TypedDocument<ResourceMentionsResult, ResourceMentionsVariables> = /* @__PURE__ */ treeOf(resourceMentions);
/** A page of what holds between a resource of any type and others; null when there is no such resource. */
export { resourceRelationsTree as resourceRelations };
const resourceRelationsTree: TypedDocument<ResourceRelationsResult, ResourceRelationsVariables> = /* @__PURE__ */ treeOf(resourceRelations);
/** Searches names, numbers and summaries, in Vietnamese or English; marks may be left out, and the last word may be a beginning. */
export { searchTree as search };
const searchTree: TypedDocument<SearchResult, SearchVariables> = /* @__PURE__ */ treeOf(search);
/** A speech by its id, with the articles that carry it and what was said in it; null when there is none. */
export { speechTree as speech };
const speechTree: TypedDocument<SpeechResult, SpeechVariables> = /* @__PURE__ */ treeOf(speech);
/** A page of speeches; without variables, the first 20 by date. */
export { speechesTree as speeches };
const speechesTree: TypedDocument<SpeechesResult, SpeechesVariables> = /* @__PURE__ */ treeOf(speeches);
/** A statement by its id, with who made it, who relays it and what it is about; null when there is none. */
export { statementTree as statement };
const statementTree: TypedDocument<StatementResult, StatementVariables> = /* @__PURE__ */ treeOf(statement);
/** A page of statements that are no aims; without variables, the first 20 in the order of their sources. */
export { statementsTree as statements };
const statementsTree: TypedDocument<StatementsResult, StatementsVariables> = /* @__PURE__ */ treeOf(statements);
/** A page of articles, speeches, instruments and events along one line of time; without variables, the first 20 by date. */
export { timelineTree as timeline };
const timelineTree: TypedDocument<TimelineResult, TimelineVariables> = /* @__PURE__ */ treeOf(timeline);
/** A topic by its id, with its members and the first of what is filed under it; null when there is none. */
export { topicTree as topic };
const topicTree: TypedDocument<TopicResult, TopicVariables> = /* @__PURE__ */ treeOf(topic);
/** A page of what is filed under a topic; null when there is no such topic. */
export { topicResourcesTree as topicResources };
const topicResourcesTree: TypedDocument<TopicResourcesResult, TopicResourcesVariables> = /* @__PURE__ */ treeOf(topicResources);
/** A page of topics; without variables, the first 20 by Vietnamese name. */
export { topicsTree as topics };
const topicsTree: TypedDocument<TopicsResult, TopicsVariables> = /* @__PURE__ */ treeOf(topics);
/** Measures your own copy of a source against a citation; the text is forgotten. Null when there is no citation with this id. */
export { verifyCitationTree as verifyCitation };
const verifyCitationTree: TypedDocument<VerifyCitationResult, VerifyCitationVariables> = /* @__PURE__ */ treeOf(verifyCitation);
/** The types that implement each interface and make up each union, as `InMemoryCache` of Apollo Client takes them: without them it drops what fragments on an interface ask for. */
export const possibleTypes: Record<string, string[]> = {
  Resource: ["GoalSet", "Goal", "Directive", "Statement", "Speech", "Event", "Indicator", "Topic", "Article", "Country", "Person", "Office", "Organization"],
  Node: [
    "GoalSet",
    "Goal",
    "Directive",
    "Statement",
    "Speech",
    "Event",
    "Indicator",
    "Observation",
    "Topic",
    "Article",
    "SourceText",
    "Citation",
    "Participation",
    "Country",
    "Person",
    "Tenure",
    "Office",
    "Organization",
    "Disagreement",
    "Relation",
  ],
  Attributed: ["GoalSet", "Goal", "Statement", "Observation"],
  Source: ["Directive", "Article"],
  Dated: ["Directive", "Speech", "Event", "Article"],
  DirectiveLookup: ["Directive", "Ambiguous", "NotFound", "InvalidInstrumentNumber"],
};
