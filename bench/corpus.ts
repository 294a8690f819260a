/**
 * Lawful corpora of any size: synthetic articles, each with the resources it tells of, as fixtures that compile. The same
 * seed gives the same bytes. Nothing in them is true, and no sentence is anybody's.
 */
import { actor, cite, day, listed, ours, participant, printed, printedAlike, relation } from "../src/corpus/authoring.js";
import type { Passage } from "../src/corpus/authoring.js";
import type { FixtureFile } from "../src/corpus/compile.js";
import { sha256Hex } from "../src/corpus/evidence.js";
import { fold } from "../src/corpus/fold.js";
import {
  channels,
  directiveKinds,
  eventKinds,
  goalKinds,
  organizationKinds,
  participationRoles,
  relationTypes,
  speechKinds,
  statementKinds,
} from "../src/corpus/records.js";
import type { Draft, LocalizedText, RecordKind, ResourceKind } from "../src/corpus/records.js";

/** Fixtures, and the source texts that they cite, by id. */
export interface Generated {
  readonly files: readonly FixtureFile[];
  readonly texts: ReadonlyMap<string, string>;
}

/** How many resources one article brings. */
export const resourcesPerArticle = 25;
const goalsPerList = 6;
const statementsPerArticle = 4;
const figuresPerIndicator = 4;
/** One list in so many announces one item more than it has, and the disagreement is recorded. */
const unevenListEvery = 16;

const familyNames = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Tô".split(" ");
const middleNames = "Văn Thị Hữu Đức Minh Quang Thanh Ngọc Xuân Hoài Bá Đình Thế Công Trọng".split(" ");
const givenNames = `An Anh Bình Châu Chi Cường Dũng Duy Đạt Giang Hà Hải Hạnh Hiếu Hoà Hùng Hương Khánh Lan Linh Long Mai Minh Nam Nga Nghĩa
  Phong Phúc Phương Quân Quốc Sơn Tâm Thắng Thảo Thủy Tiến Toàn Trang Trung Tú Tuấn Tùng Uyên Vân Việt Yến`.split(/\s+/u);
const syllables = `an anh ảnh áp ba bạn bản bàn bảo báo bắc bằng bền bên bí biên biển biến bình bộ bố bước ca cả các cách cải cam cán căn cao cầu
  câu chất châu chí chỉ chiến chính chủ chung chuyên chuyển chương cố cơ cộng công cư cử cường cứu dân dài danh diễn diện dịch dự dục dựng dương đa đại
  đàm đảm đáng đảng đạo đáp đất đầu đẩy đề điểm điện điều định đoàn độ đồng động đổi đội đời đúng đức đường gia giá giải giám giao giáo giới giữ góp hà hải
  hành hạnh hậu hệ hiện hiến hiệp hiểu hình họa học hỏi hỗ hộ hợp huấn hưởng hướng ích khai khách khảo khẳng khía khó khoa khoáng khối khu khuyến kì kiến
  kiểm kiều kinh kính lãnh lâm lần lập lễ liên liệu lĩnh lịch lợi luận luật lực lược lượng lưu mạch mạng mạnh mặt mật mẫu miền môi mới mở mục mừng mỹ nam
  năng nâng nền nét ngân ngành nghề nghiên nghiệp nghĩa nguồn nguyên ngữ người nhà nhận nhiệm nhiệt nhịp nội nông nước phái phạm phán phát phê phong phòng
  phối phổ phúc phục phương quan quản quang quân quốc quyền quyết rèn rộng sáng sách sản sáu sắc sâu sinh số sông sức sử tài tác tạo tâm tân tăng tập tầm
  thách thái thảo thành thăm thắng thẩm thân thế thể thi thiện thiết thiên thị thông thống thời thu thuận thuế thủy thư thực thương tích tiên tiến tiếp tiềm
  tinh tín tình tỉnh toàn tổ tôn trách trang tranh trao trẻ triển triều trì trí trọng trợ trung trúc truyền trường tuệ tuyên tư tương tựu uy ước vai văn vận
  vật viên viện việc vinh vốn vùng vững xã xây xanh xuất xúc xu ý yếu yêu`.split(/\s+/u);
const heads = ["đối ngoại", "hòa bình", "hữu nghị", "hợp tác", "phát triển", "quốc tế", "hội nhập", "nhân dân", "đổi mới", "đa phương"];
const english = `accord across action address advance agency agenda aid alliance approach area balance basis board bridge broad build capacity care cause
  chapter charter city climate close coast common community concern conduct council course culture deepen delta develop dialogue digital draft early economy
  education effort energy enhance envoy exchange expand expert export extend field firm forest forum foster frame friendship fund further global goods growth
  harbour health help heritage highland initiative invest island joint journey knowledge labour language law leader lesson level link local market maritime
  measure meeting mission mutual nation network north office open order outlook partner peace people plan policy port practice press profile project prosper
  protect public quality railway region relation renew research resource review rice river road rural safety school science sector security service share south
  stable strategy study summit support sustain task team tide tourism trade training travel trust understanding union unity value village visit vision water
  welfare wide work world young youth`.split(/\s+/u);
const openings = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z"];
const rhymes = ["a", "e", "i", "o", "u", "an", "el", "in", "or", "us"];

/**
 * A corpus of `resources` resources and all that belongs to them: texts, citations, tenures, figures, participations,
 * relations, mentions and some disagreements.
 */
export function generateCorpus(resources: number, seed = 1): Generated {
  const chance = random(seed);
  const below = (end: number): number => Math.floor(chance() * end);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  /** Few are picked often, most seldom, as words and bodies are. */
  const skewed = <T>(list: readonly T[]): T => list[Math.floor(list.length * chance() ** 3)]!;

  const compounds = [...heads, ...Array.from({ length: 1500 }, () => `${pick(syllables)} ${pick(syllables)}`)];
  const vi = (count: number): string => capital(Array.from({ length: count }, () => skewed(compounds)).join(" "));
  const en = (count: number): string => capital(Array.from({ length: count }, () => skewed(english)).join(" "));
  const foreign = (): string => capital(Array.from({ length: 2 + below(2) }, () => pick(openings) + pick(rhymes)).join(""));
  const person = (): string => (chance() < 0.2 ? `${foreign()} ${foreign()}` : `${skewed(familyNames)} ${skewed(middleNames)} ${pick(givenNames)}`);
  const summary = (): LocalizedText => ours(`${vi(7)}.`, `${en(12)}.`);
  const date = (): string => `${String(1990 + below(36))}-${twoDigits(1 + below(12))}-${twoDigits(1 + below(28))}`;

  const ids: { readonly [K in ResourceKind]?: `${K}:${string}`[] } = {};
  const known = <K extends ResourceKind>(kind: K): `${K}:${string}`[] => ((ids as Record<K, `${K}:${string}`[]>)[kind] ??= []);
  const add = <K extends ResourceKind>(kind: K, name: string, article: number): `${K}:${string}` => {
    const id = `${kind}:${slugOf(name).slice(0, 40).replace(/-$/u, "")}-${String(article)}-${String(known(kind).length)}` as const;
    known(kind).push(id);
    return id;
  };
  const topics = (): `topic:${string}`[] => (known("topic").length === 0 ? [] : [skewed(known("topic"))]);
  const placed = (): Pick<Draft<"person">, "channels" | "topicIds" | "summary"> => ({ channels: [skewed(channels)], topicIds: topics(), summary: summary() });

  const files: FixtureFile[] = [];
  const texts = new Map<string, string>();
  const articles = Math.max(1, Math.floor(resources / resourcesPerArticle));
  for (let number = 0; number < articles; number += 1) {
    const records: { [K in RecordKind]: Draft<K>[] } = {
      text: [],
      article: [],
      speech: [],
      directive: [],
      "goal-set": [],
      goal: [],
      statement: [],
      organization: [],
      person: [],
      office: [],
      event: [],
      indicator: [],
      observation: [],
      participation: [],
      relation: [],
      mention: [],
      disagreement: [],
      topic: [],
      country: [],
      attestation: [],
    };
    const textId = `text:tong-hop-${String(number)}` as const;
    const paragraphs: string[] = [];
    let length = 0;
    /** Prints a sentence as a paragraph of its own; that paragraph is what is cited. */
    const say = (sentence: string): Passage => {
      const start = length + (paragraphs.length === 0 ? 0 : 1);
      length = start + sentence.length;
      paragraphs.push(sentence);
      return { textId, paragraph: paragraphs.length, start, end: length, sha256: sha256Hex(sentence) };
    };
    const tell = (...facts: readonly string[]): Passage => say(`${vi(2)}: ${facts.join(", ")}, ${vi(3).toLowerCase()}.`);

    // Registries first, so that whatever follows has somebody to refer to.
    const addPerson = (): `person:${string}` => {
      const name = person();
      const id = add("person", name, number);
      records.person.push({ id, name: printedAlike(name), ...placed(), evidence: [cite(tell(name), "name")] });
      return id;
    };
    const addOrganization = (): void => {
      const name = `Ủy ban ${vi(3)} ${String(number)}`;
      const parentId = known("organization").length > 0 && chance() < 0.6 ? skewed(known("organization")) : null;
      const countryId = known("country").length > 0 && chance() < 0.5 ? skewed(known("country")) : null;
      const supports = ["name", "aliases", ...(parentId === null ? [] : ["parent"]), ...(countryId === null ? [] : ["country"])];
      const short = `UB${initials(name)}${String(number)}`;
      const id = add("organization", name, number);
      records.organization.push({
        id,
        name: printed(name, `Committee for ${en(3)}`),
        ...placed(),
        organizationKind: skewed(organizationKinds),
        parentId,
        countryId,
        aliases: [{ value: short, aliasKind: "ABBREVIATION" }],
        evidence: [cite(tell(name, short), ...supports)],
      });
    };
    addOrganization();
    addOrganization();
    if (known("country").length < 26 * 26) {
      const name = foreign();
      const at = known("country").length;
      const code = String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26));
      const id = add("country", name, number);
      records.country.push({ id, name: printedAlike(name), code, evidence: [cite(tell(name), "name")] });
    } else addPerson();
    const people = [addPerson(), addPerson(), addPerson()];

    const officeName = `Chủ nhiệm ${vi(2)}`;
    const officeId = add("office", officeName, number);
    const organizationId = skewed(known("organization"));
    records.office.push({
      id: officeId,
      name: printed(officeName, `Chair for ${en(2)}`),
      ...placed(),
      organizationId,
      evidence: [cite(tell(officeName), "name", "organization")],
    });
    const [holderId] = people as [`person:${string}`];
    const holder = String(records.person.find(({ id }) => id === holderId)?.name.vi);
    const inOffice = date();
    records.attestation.push({
      personId: holderId,
      officeId,
      date: day(inOffice),
      printedTitle: officeName,
      evidence: [cite(tell(holder, officeName, slashed(inOffice)), "attestations")],
    });

    const topicName = number % 4 === 3 ? `Nhóm ${vi(2)} ${String(number)}` : vi(2);
    const topicId = add("topic", topicName, number);
    const memberIds = number % 4 === 3 ? [...new Set([skewed(known("country")), skewed(known("country")), skewed(known("organization"))])] : [];
    records.topic.push({
      id: topicId,
      name: printed(topicName, en(2)),
      ...placed(),
      topicKind: number % 4 === 3 ? "GROUPING" : pick(["THEME", "TERM", "WORK"]),
      declaredCount: memberIds.length === 0 ? null : memberIds.length,
      memberIds,
      evidence: [
        cite(tell(topicName, `${String(memberIds.length)} thành viên`), ...(memberIds.length === 0 ? ["name"] : ["name", "declaredCount", "members"])),
      ],
    });

    // The article, what took place, what was issued.
    const headline = vi(5);
    const articleId = add("article", headline, number);
    const printedOn = date();
    const eventName = `Hội nghị ${vi(3)}`;
    const eventId = add("event", eventName, number);
    const heldOn = chance() < 0.9 ? date() : null;
    const partOfId = number > 0 && chance() < 0.3 ? known("event")[below(number)]! : null;
    records.article.push({
      id: articleId,
      name: printed(headline, en(6)),
      ...placed(),
      articleKind: skewed(["NEWS_REPORT", "FEATURE", "SPEECH_TEXT"]),
      textId,
      publisherId: skewed(known("organization")),
      credits: [{ creditRole: "AUTHOR", contributorId: skewed(known("person")) }],
      date: day(printedOn),
      eventIds: [eventId],
      evidence: [cite(say(headline), "name"), cite(tell(slashed(printedOn)), "date", "publisher", "credits", "events")],
    });
    records.event.push({
      id: eventId,
      name: ours(eventName, `Conference on ${en(3)}`),
      ...placed(),
      eventKind: skewed(eventKinds),
      eventStatus: "HELD",
      date: heldOn === null ? null : day(heldOn),
      partOfId,
      place: printed("Hà Nội", "Ha Noi"),
      evidence: [
        cite(
          tell("Hà Nội", ...(heldOn === null ? [] : [slashed(heldOn)])),
          ...["eventKind", "eventStatus", "place", ...(heldOn === null ? [] : ["date"]), ...(partOfId === null ? [] : ["partOf"])],
        ),
      ],
    });
    for (let count = 0; count < 2; count += 1) {
      const ordinal = 1 + ((number * 2 + count) % 400);
      const issuedOn = chance() < 0.8 ? date() : null;
      const canonical = `${String(ordinal)}-CT/${initials(vi(2))}`;
      const title = `Về ${vi(4).toLowerCase()}`;
      const concernIds = chance() < 0.5 ? [skewed(known("organization"))] : [];
      records.directive.push({
        id: add("directive", `${canonical} ${title}`, number),
        name: ours(`Chỉ thị ${canonical}`, `Directive ${canonical}`),
        ...placed(),
        directiveKind: skewed(directiveKinds),
        directiveStatus: "ISSUED",
        title: printed(title, `On ${en(4)}`),
        concernIds,
        number: { canonical, ordinal, notations: [canonical, canonical.replace("-CT/", "/CT-")] },
        issuerIds: [skewed(known("organization"))],
        date: issuedOn === null ? null : day(issuedOn),
        evidence: [
          cite(tell(canonical, title), "directiveKind", "number", "title", "directiveStatus"),
          cite(
            tell(...(issuedOn === null ? [] : [slashed(issuedOn)])),
            ...["issuers", ...(issuedOn === null ? [] : ["date"]), ...(concernIds.length === 0 ? [] : ["concerns"])],
          ),
        ],
      });
    }

    // What was said.
    const speaker = actor(holderId, { offices: [officeId] });
    const speechId = add("speech", `phat bieu ${holder}`, number);
    const passage = tell(holder, slashed(printedOn));
    records.speech.push({
      id: speechId,
      name: ours(`Phát biểu của ${holder}`, `Remarks by ${holder}`),
      ...placed(),
      speechKind: skewed(speechKinds),
      speakers: [speaker],
      eventId,
      date: day(printedOn),
      citedDirectiveIds: [skewed(known("directive"))],
      reports: [{ articleId, form: "REPORTED", spans: [{ start: passage.start, end: passage.end }] }],
      evidence: [cite(passage, "speechKind", "speakers", "event", "date", "reports", "citedDirectives")],
    });
    const said = { statedBy: [speaker], speechId, articleId };
    const declaredCount = number % unevenListEvery === unevenListEvery - 1 ? goalsPerList + 1 : goalsPerList;
    const setName = `Nhiệm vụ ${vi(3).toLowerCase()}`;
    const setId = add("goal-set", setName, number);
    const goalKind = skewed(goalKinds);
    const list = listed(
      {
        id: setId,
        name: ours(setName, `Tasks of ${en(3)}`),
        ...placed(),
        goalKind,
        declaredCount,
        ...said,
        evidence: [cite(tell(`${String(declaredCount)} nhiệm vụ`), "goalKind", "declaredCount", "statedBy")],
      },
      Array.from({ length: goalsPerList }, (_, index) => {
        const name = vi(4);
        const aboutIds = [skewed(known("organization")), skewed(known("country"))];
        return {
          id: add("goal", name, number),
          name: ours(name, en(5)),
          topicIds: topics(),
          summary: summary(),
          marker: `${String(index + 1)}.`,
          aboutIds,
          setByIds: [skewed(known("organization"))],
          evidence: [
            cite(say(`${String(index + 1)}. ${vi(5)}.`), "name", "goalKind", "marker", "setBy", "about"),
            ...(index % 2 === 0 ? [cite(tell(), "about")] : []),
          ],
        };
      }),
    );
    records["goal-set"].push(list.set);
    records.goal.push(...list.goals);
    if (declaredCount !== goalsPerList) {
      records.disagreement.push({
        id: `disagreement:so-muc-${String(number)}`,
        subjectId: setId,
        field: "declaredCount",
        disagreementKind: "COUNT",
        disagreementStatus: "OPEN",
        rule: "uneven-count",
        readings: [declaredCount, goalsPerList].map((count) => ({ value: ours(String(count), String(count)) })),
      });
    }
    for (let count = 0; count < statementsPerArticle; count += 1) {
      const name = vi(4);
      const phrase = count === 0 ? vi(2) : null;
      records.statement.push({
        id: add("statement", name, number),
        name: ours(name, en(6)),
        ...placed(),
        statementKind: skewed(statementKinds),
        ...said,
        phrase,
        quoted: phrase !== null,
        aboutIds: [skewed(known("organization")), skewed(known("topic"))],
        evidence: [cite(tell(...(phrase === null ? [] : [`“${phrase}”`])), "statementKind", "statedBy", "about", ...(phrase === null ? [] : ["phrase"]))],
      });
    }

    // Figures of a growing series, one a year.
    const indicatorName = `Số ${vi(2).toLowerCase()}`;
    const indicatorId = add("indicator", indicatorName, number);
    records.indicator.push({
      id: indicatorId,
      name: ours(indicatorName, `Number of ${en(2)}`),
      ...placed(),
      units: ["nước"],
      cumulative: true,
      aboutIds: [skewed(known("country"))],
      evidence: [cite(tell("nước"), "about", "units")],
    });
    for (let count = 0; count < figuresPerIndicator; count += 1) {
      const value = 100 + count * 20 + below(20);
      const validOn = `${String(2000 + count)}-06-${twoDigits(1 + below(28))}`;
      const words = `${String(value)} nước`;
      records.observation.push({
        id: `observation:${slugOf(indicatorId.slice(10))}-${String(count)}`,
        indicatorId,
        validOn: day(validOn),
        ...said,
        quantity: { value, units: ["nước"], label: printed(words, `${String(value)} countries`) },
        evidence: [cite(tell(words, slashed(validOn)), "quantity", "validOn", "statedBy")],
      });
    }
    for (const personId of people) {
      const role = skewed(participationRoles);
      records.participation.push(participant(eventId, role, actor(personId), [cite(tell(eventName), "occasion", "actor", "role")]));
    }
    const [oneId, otherId] = known("organization").slice(-2) as [`organization:${string}`, `organization:${string}`];
    records.relation.push(relation(oneId, skewed(relationTypes), otherId, [cite(tell(), "relationType")]));

    for (const { id, name } of records.person) {
      const surface = String(name.vi);
      const { paragraph, start } = say(`${surface} ${vi(3).toLowerCase()}.`);
      records.mention.push({ id: `mention:${slugOf(id)}-${String(number)}`, textId, resourceId: id, surface, paragraph, start, end: start + surface.length });
    }
    // What is left over when the size is no multiple of an article's resources.
    if (number === articles - 1) for (let left = resources - articles * resourcesPerArticle; left > 0; left -= 1) addPerson();

    const text = paragraphs.join("\n");
    texts.set(textId, text);
    records.text.push({ id: textId, sourceId: articleId, language: "VI", length, paragraphCount: paragraphs.length, sha256: sha256Hex(text), regions: [] });
    files.push({ file: `article-${String(number)}.ts`, records });
  }
  return { files, texts };
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const slugOf = (words: string): string =>
  fold(words)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
const initials = (words: string): string =>
  words
    .split(" ")
    .map((word) => word.charAt(0))
    .join("")
    .toUpperCase();
/** A day as Vietnamese print it: 02/12/2008. */
const slashed = (date: string): string => date.split("-").reverse().join("/");
