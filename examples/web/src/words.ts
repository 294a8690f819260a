/** What the page says, in both languages. */
import type {
  ArticleKind,
  Comparator,
  Derivation,
  DirectiveKind,
  DirectiveStatus,
  DisagreementStatus,
  EventKind,
  EventStatus,
  GapReason,
  GoalKind,
  ParticipationRole,
  ResourceType,
  SpeechKind,
  StatementKind,
} from "@doi-ngoai/sdk";

/** A language that the page speaks. */
export type Language = "vi" | "en";

type Table<Key extends string> = Readonly<Record<Key, readonly [vi: string, en: string]>>;

const sentences = {
  site: ["Đối ngoại", "External relations"],
  skip: ["Đến nội dung", "Skip to content"],
  menu: ["Trang", "Pages"],
  languages: ["Ngôn ngữ", "Language"],
  search: ["Tìm kiếm", "Search"],
  searchLabel: ["Tìm văn kiện, nhân vật, cơ quan, số liệu", "Search instruments, people, bodies, figures"],
  searchHint: ["Có thể gõ không dấu.", "Marks may be left out."],
  timeline: ["Dòng thời gian", "Timeline"],
  loading: ["Đang tải…", "Loading…"],
  failed: ["Không tải được.", "This could not be loaded."],
  noAnswer: ["Không kết nối được với máy chủ.", "The server cannot be reached."],
  tooLong: ["Máy chủ trả lời quá chậm.", "The server took too long."],
  wrongAnswer: ["Máy chủ đang gặp sự cố", "The server has a problem"],
  refused: ["Máy chủ không thực hiện được yêu cầu này.", "The server could not do what was asked."],
  serverSays: ["Máy chủ báo:", "It says:"],
  broken: ["Trang này gặp lỗi khi hiển thị.", "This page broke while it was being shown."],
  request: ["Mã yêu cầu:", "Request:"],
  again: ["Thử lại", "Try again"],
  nothing: ["Chưa có mục nào.", "There is nothing here."],
  nothingFound: ["Không tìm thấy kết quả nào. Hãy thử ít từ hơn.", "Nothing was found. Try fewer words."],
  noSuch: ["Không có trang nào ở địa chỉ này.", "Nothing has this address."],
  toSearch: ["Về trang tìm kiếm", "Go to the search"],
  more: ["Xem thêm", "Show more"],
  found: ["kết quả", "found"],
  all: ["Tất cả", "All"],
  kinds: ["Loại", "Type"],
  directives: ["Văn kiện", "Instruments"],
  people: ["Nhân vật", "People"],
  indicators: ["Số liệu", "Figures"],
  facts: ["Thông tin chính", "Facts"],
  notSaid: ["các nguồn không nêu", "no source says"],
  number: ["Số", "Number"],
  printed: ["in là", "printed"],
  kind: ["Loại văn bản", "Kind"],
  status: ["Tình trạng", "Status"],
  date: ["Ngày", "Date"],
  kindOf: ["Loại", "Kind"],
  place: ["Địa điểm", "Place"],
  partOf: ["Thuộc", "Part of"],
  parts: ["Gồm", "Parts"],
  event: ["Sự kiện", "Event"],
  events: ["Sự kiện được đưa tin", "Reports on"],
  publisher: ["Nơi đăng", "Published by"],
  speakers: ["Người phát biểu", "Given by"],
  statedBy: ["Người nói", "Said by"],
  articleVoice: ["lời của bài viết", "the article itself"],
  relayedBy: ["Thuật lại bởi", "Relayed by"],
  phrase: ["Trích lời", "In the words"],
  speech: ["Trong bài phát biểu", "In the speech"],
  article: ["Trong bài viết", "In the article"],
  articles: ["Bài viết", "Articles"],
  horizons: ["Thời hạn", "By when"],
  setBy: ["Đặt ra bởi", "Set by"],
  addressees: ["Giao cho", "Addressed to"],
  list: ["Trong danh sách", "In the list"],
  issuers: ["Nơi ban hành", "Issued by"],
  title: ["Tên", "Title"],
  about: ["Về việc", "About"],
  concerns: ["Liên quan đến", "Concerns"],
  evidence: ["Căn cứ", "Evidence"],
  supports: ["Cho biết", "Supports"],
  source: ["Nguồn", "Source"],
  paragraph: ["đoạn", "paragraph"],
  paragraphs: ["đoạn", "paragraphs"],
  characters: ["ký tự", "characters"],
  derivation: ["Cách xác định", "How it is known"],
  disputed: ["Điểm các nguồn không khớp", "What is disputed"],
  notDisputed: ["Chưa thấy điểm nào các nguồn nói khác nhau.", "The sources are not known to disagree."],
  readings: ["Các cách ghi", "Readings"],
  preferred: ["cách ghi được ưu tiên", "preferred reading"],
  gaps: ["Thông tin còn thiếu", "What is missing"],
  goals: ["Mục tiêu", "Aims"],
  statements: ["Nhận định về văn kiện", "What is said about it"],
  offices: ["Chức vụ qua thời gian", "Offices over time"],
  officesNote: [
    "Mỗi dấu là một thời điểm mà nguồn ghi người này giữ chức vụ đó; các nguồn không nêu nhiệm kỳ.",
    "Each mark is a moment at which a source names the person in the office; the sources give no terms.",
  ],
  noOffices: ["Không nguồn nào nêu chức vụ.", "No source names an office."],
  speeches: ["Bài phát biểu", "Speeches"],
  chart: ["Biểu đồ", "Chart"],
  chartNote: ["Số liệu theo nguồn; cùng nội dung với bảng bên dưới.", "Figures as the sources give them; the table below says the same."],
  noFigures: ["Không nguồn nào nêu số liệu.", "No source gives a figure."],
  gapBand: ["không có số liệu", "no figure"],
  figures: ["Bảng số liệu", "The figures"],
  figure: ["Con số", "Figure"],
  comparator: ["Mức chính xác", "How exact"],
  bounds: ["Giới hạn", "Bounds"],
  open: ["không rõ", "open"],
  when: ["Thời điểm", "When"],
  between: ["trong khoảng", "between"],
  and: ["–", "and"],
  from: ["từ", "from"],
  until: ["muộn nhất", "by"],
  since: ["sớm nhất", "not before"],
  yearStart: ["đầu năm", "the beginning of"],
  yearEnd: ["cuối năm", "the end of"],
  window: ["vào một lúc nào đó trong khoảng này", "at some moment within this span"],
  period: ["tính cho cả giai đoạn này", "for the whole of this period"],
  said: ["nói ngày", "said on"],
  undated: ["không rõ ngày", "no date"],
  units: ["Đơn vị", "Unit"],
  cumulative: ["lũy kế", "cumulative"],
  earliest: ["Cũ nhất trước", "Earliest first"],
  latest: ["Mới nhất trước", "Latest first"],
  order: ["Thứ tự", "Order"],
  inferred: ["suy ra", "inferred"],
} satisfies Table<string>;

const comparators: Table<Comparator> = {
  EXACTLY: ["đúng bằng", "exactly"],
  ABOUT: ["khoảng", "about"],
  MORE_THAN: ["hơn", "more than"],
  NEARLY: ["gần", "nearly"],
  ORDER_OF_MAGNITUDE: ["chỉ biết cỡ", "order of magnitude"],
};

const derivations: Table<Derivation> = {
  STATED: ["nguồn nói rõ", "stated"],
  NORMALIZED: ["nguồn viết cách khác", "in another notation"],
  INFERRED: ["suy ra", "inferred"],
  COMPUTED: ["tính ra", "computed"],
};

const gapReasons: Table<GapReason> = {
  NOT_STATED: ["các nguồn không nêu", "no source says"],
  PARTIAL: ["các nguồn chỉ nêu một phần", "sources say only a part"],
  TRUNCATED: ["nguồn ngắt giữa chừng", "the source breaks off"],
};

const disagreementStatuses: Table<DisagreementStatus> = {
  OPEN: ["chưa giải thích được", "open"],
  EXPLAINED: ["giải thích được", "explained"],
  RESOLVED: ["đã rõ", "resolved"],
};

const directiveStatuses: Table<DirectiveStatus> = {
  ISSUED: ["đã ban hành", "issued"],
  IN_DRAFTING: ["đang soạn thảo", "being drafted"],
  PROPOSED: ["được đề xuất", "proposed"],
};

const directiveKinds: Table<DirectiveKind> = {
  DIRECTIVE: ["chỉ thị", "directive"],
  RESOLUTION: ["nghị quyết", "resolution"],
  REGULATION: ["quy chế", "regulation"],
  CONSTITUTION: ["hiến pháp", "constitution"],
  CHARTER: ["hiến chương", "charter"],
  TREATY: ["điều ước", "treaty"],
  JOINT_STATEMENT: ["tuyên bố chung", "joint statement"],
  STRATEGY: ["chiến lược", "strategy"],
  REPORT: ["báo cáo", "report"],
  MIXED: ["nhiều loại", "of several kinds"],
};

const eventKinds: Table<EventKind> = {
  CONGRESS: ["đại hội", "congress"],
  CONFERENCE: ["hội nghị", "conference"],
  MEETING: ["cuộc gặp, cuộc làm việc", "meeting"],
  SESSION: ["phiên họp", "session"],
  VISIT: ["chuyến thăm", "visit"],
  CALL: ["điện đàm", "telephone call"],
  VENUE: ["điểm cầu", "place from which it was joined online"],
  TERM: ["nhiệm kỳ", "term of membership"],
};

const eventStatuses: Table<EventStatus> = {
  HELD: ["đã diễn ra", "took place"],
  PLANNED: ["sẽ diễn ra", "still to come"],
};

/** What somebody does in an event, as the head of a row. */
const roles: Table<ParticipationRole> = {
  CHAIR: ["Chủ trì", "Chaired by"],
  CONVENER: ["Triệu tập, tổ chức", "Convened by"],
  HOST: ["Đăng cai", "Hosted by"],
  SPEAKER: ["Phát biểu", "Speakers"],
  ATTENDEE: ["Tham dự", "Present"],
  ADDRESSEE: ["Người nghe", "Addressed to"],
  VISITOR: ["Bên đi thăm", "Visitors"],
  DESTINATION: ["Nơi đến thăm", "Visited"],
  ELECTED: ["Được bầu", "Elected"],
  ELECTING_BODY: ["Nơi bầu", "Elected by"],
};

const statementKinds: Table<StatementKind> = {
  ACHIEVEMENT: ["thành tựu", "achievement"],
  ASSESSMENT: ["đánh giá", "assessment"],
  CONTEXT: ["bối cảnh", "context"],
  HISTORY: ["lịch sử", "history"],
  LIMITATION: ["hạn chế", "shortcoming"],
  MANDATE: ["chức năng, nhiệm vụ", "mandate"],
  POLICY: ["chủ trương", "policy"],
  ACTIVITY: ["hoạt động", "activity"],
};

const goalKinds: Table<GoalKind> = {
  OBJECTIVE: ["mục tiêu", "goal"],
  PRIORITY: ["trọng tâm", "main focus"],
  STRAND: ["khía cạnh", "strand of work"],
  TASK: ["nhiệm vụ", "task"],
  PRINCIPLE: ["nguyên tắc", "principle"],
  LESSON: ["bài học", "lesson"],
  RECOMMENDATION: ["kiến nghị", "recommendation"],
  COMMITMENT: ["cam kết", "commitment"],
};

const speechKinds: Table<SpeechKind> = {
  ADDRESS: ["phát biểu trước hội nghị", "address"],
  REPORT: ["báo cáo", "report"],
  REMARKS: ["ý kiến", "remarks"],
};

const articleKinds: Table<ArticleKind> = {
  NEWS_REPORT: ["tin", "news report"],
  FEATURE: ["bài chuyên đề", "feature"],
  SPEECH_TEXT: ["toàn văn bài phát biểu", "text of a speech"],
};

/** The types a resource can have, as the search counts them. */
const types: Table<ResourceType> = {
  ARTICLE: ["Bài viết", "Article"],
  SPEECH: ["Bài phát biểu", "Speech"],
  DIRECTIVE: ["Văn kiện", "Instrument"],
  GOAL_SET: ["Danh sách mục tiêu", "List of aims"],
  GOAL: ["Mục tiêu", "Aim"],
  STATEMENT: ["Nhận định", "Statement"],
  ORGANIZATION: ["Cơ quan, tổ chức", "Body"],
  OFFICE: ["Chức vụ", "Office"],
  PERSON: ["Nhân vật", "Person"],
  COUNTRY: ["Nước", "Country"],
  EVENT: ["Sự kiện", "Event"],
  TOPIC: ["Chủ đề", "Topic"],
  INDICATOR: ["Số liệu", "Figure"],
};

/** The fields that evidence, gaps and disagreements may speak of. */
const fields: Table<string> = {
  about: ["về ai, việc gì", "what it is about"],
  addressees: ["giao cho ai", "to whom it is addressed"],
  aliases: ["tên khác", "other names"],
  article: ["bài viết", "article"],
  articleKind: ["loại bài viết", "kind of article"],
  attestations: ["chức vụ", "office"],
  channels: ["kênh đối ngoại", "channels"],
  children: ["các mục con", "its parts"],
  citedDirectives: ["văn kiện được nhắc đến", "instruments it names"],
  code: ["mã", "code"],
  collective: ["gồm nhiều sự kiện", "several named together"],
  concerns: ["liên quan đến", "what it concerns"],
  congressTerm: ["khóa Đại hội", "term of congress"],
  country: ["nước", "country"],
  credits: ["người thực hiện", "credits"],
  cumulative: ["lũy kế", "cumulative"],
  date: ["ngày", "date"],
  declaredCount: ["số mục được nêu", "how many are announced"],
  directiveKind: ["loại văn bản", "kind"],
  directiveStatus: ["tình trạng", "status"],
  event: ["sự kiện", "event"],
  eventKind: ["loại sự kiện", "kind of event"],
  eventStatus: ["đã diễn ra hay chưa", "whether it took place"],
  events: ["các sự kiện", "events"],
  externalIds: ["mã định danh khác", "other identifiers"],
  goalKind: ["loại mục tiêu", "kind of aim"],
  horizons: ["thời hạn", "by when"],
  issuers: ["nơi ban hành", "issuers"],
  items: ["các mục", "items"],
  marker: ["dấu thứ tự in trong nguồn", "printed mark"],
  members: ["các thành phần", "members"],
  name: ["tên", "name"],
  number: ["số", "number"],
  observations: ["số liệu", "figures"],
  office: ["chức vụ", "office"],
  openEnded: ["danh sách còn bỏ ngỏ", "whether the list breaks off"],
  ordinal: ["thứ tự", "place in its series"],
  organization: ["cơ quan, tổ chức", "body"],
  organizationKind: ["loại cơ quan, tổ chức", "kind of body"],
  originUrl: ["địa chỉ bản gốc", "original address"],
  parent: ["thuộc về", "what it belongs to"],
  participants: ["người tham dự", "who took part"],
  parties: ["các bên", "parties"],
  partOf: ["thuộc sự kiện nào", "which event it is part of"],
  parts: ["các phần", "parts"],
  periodEnd: ["đến lúc", "end"],
  periodStart: ["từ lúc", "beginning"],
  person: ["nhân vật", "person"],
  phrase: ["lời được trích", "quoted phrase"],
  place: ["địa điểm", "place"],
  presents: ["văn kiện được trình bày", "document it presents"],
  publisher: ["nơi đăng", "publisher"],
  quantity: ["con số", "quantity"],
  quoted: ["được trích nguyên lời", "whether it is a quotation"],
  relayedBy: ["ai thuật lại", "who relays it"],
  reports: ["bài viết đăng lại", "articles that carry it"],
  rubrics: ["chuyên mục", "headings of its page"],
  set: ["danh sách", "list"],
  setBy: ["ai đặt ra", "who set it"],
  speakers: ["người phát biểu", "speakers"],
  speech: ["bài phát biểu", "speech"],
  speechKind: ["loại bài phát biểu", "kind of speech"],
  statedBy: ["ai nói", "who said it"],
  statedOn: ["nói ngày", "when it was said"],
  statementKind: ["loại nhận định", "kind of statement"],
  subjectMatter: ["về việc", "subject"],
  summary: ["tóm tắt", "summary"],
  title: ["tên văn bản", "title"],
  topicKind: ["loại chủ đề", "kind of topic"],
  topics: ["chủ đề", "topics"],
  units: ["đơn vị", "units"],
  validOn: ["thời điểm", "moment"],
  within: ["nằm trong con số nào", "which figure it is part of"],
};

/** What the indicators count. */
const units: Table<string> = {
  agency: ["cơ quan", "agency"],
  country: ["nước", "country"],
  deployment: ["lượt cử đi", "deployment"],
  dose: ["liều", "dose"],
  forum: ["diễn đàn", "forum"],
  "international organization": ["tổ chức quốc tế", "international organization"],
  market: ["thị trường", "market"],
  "non-governmental organization": ["tổ chức phi chính phủ", "non-governmental organization"],
  organization: ["tổ chức", "organization"],
  partner: ["đối tác", "partner"],
  "partnership framework": ["khuôn khổ đối tác", "partnership framework"],
  party: ["chính đảng", "party"],
  "people's organization": ["tổ chức nhân dân", "people’s organization"],
  treaty: ["điều ước", "treaty"],
  "US dollar": ["đô la Mỹ", "US dollar"],
  year: ["năm", "year"],
};

/** Words for the graph's closed lists, and for its fields and units. */
export const tables = {
  articleKinds,
  comparators,
  derivations,
  directiveKinds,
  directiveStatuses,
  disagreementStatuses,
  eventKinds,
  eventStatuses,
  fields,
  gapReasons,
  goalKinds,
  roles,
  speechKinds,
  statementKinds,
  types,
  units,
};

/** Says things in one language. */
export interface Words {
  readonly language: Language;
  /** A sentence of the page. */
  readonly say: (sentence: keyof typeof sentences) => string;
  /** A word of a closed list of the graph; what is not listed stays as it is. */
  readonly name: (table: keyof typeof tables, key: string) => string;
  /** A number, written out. */
  readonly number: (value: number) => string;
  /** A number, as short as a chart needs it. */
  readonly short: (value: number) => string;
}

/** The words of a language. */
export function wordsIn(language: Language): Words {
  const column = language === "vi" ? 0 : 1;
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const compact = new Intl.NumberFormat(language, {
    notation: "compact",
    compactDisplay: language === "vi" ? "long" : "short", // "400 tỷ": the short form, "400 T", is in no reader's use
    maximumFractionDigits: 1,
  });
  return {
    language,
    say: (sentence) => sentences[sentence][column],
    name: (table, key) => (Object.hasOwn(tables[table], key) ? ((tables[table] as Table<string>)[key]?.[column] ?? key) : key),
    number: (value) => plain.format(value),
    short: (value) => (value < 10_000 ? plain : compact).format(value),
  };
}
