/**
 * The worked questions, each asked once as its file stands, with its whole answer. The stretches below were found by reading the sources, and the second
 * test reads them again there, without the corpus's own code: what is printed, in which paragraph, and its digest.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "@jest/globals";
import {
  commissionHeads,
  createClient,
  friendshipUnionDirectives,
  partyGoals2021,
  partyPriorities2021,
  politburoDirective,
  taskGroups2021,
} from "../../sdk/src/index.js";
import { serve, stopAll } from "../support/serving.js";
import { textsFolder } from "../support/texts.js";

const operations = { partyGoals2021, partyPriorities2021, friendshipUnionDirectives, politburoDirective, taskGroups2021, commissionHeads };
const client = createClient({ url: `${(await serve()).url}/graphql`, operations });
afterAll(stopAll);

const questionsFolder = fileURLToPath(new URL("../../sdk/operations/questions/", import.meta.url));
const stretches: { readonly at: { paragraph: number; start: number; end: number; sha256: string }; readonly prints: readonly string[] }[] = [];

/** Where a fact stands, and words that are printed there and prove it. */
function stretch(paragraph: number, start: number, end: number, sha256: string, ...prints: readonly string[]) {
  const at = { paragraph, start, end, sha256 };
  stretches.push({ at, prints });
  return at;
}

/** A citation with its source's name, which is the article's printed title. */
const from = (title: string) => ({ source: { name: { vi: title } } });
const agencies2014 = from("Ba trụ cột gắn kết tạo nên sức mạnh triển khai công tác đối ngoại");
const conference2021 = from("Xây dựng, phát triển nền ngoại giao hiện đại, mang đậm bản sắc dân tộc");
const fiveGoals2021 = from("Đối ngoại Đảng: Năm mục tiêu bao trùm và bốn trọng tâm chính");
const commission2023 = from("Đổi mới, sáng tạo trong triển khai hoạt động đối ngoại thích ứng với môi trường quốc tế nhiều biến động");
const congress6 = from("Phối hợp chặt chẽ giữa Đối ngoại Đảng và Đối ngoại nhân dân hoàn thành các nhiệm vụ đối ngoại");

const named = (...names: readonly string[]) => names.map((vi) => ({ name: { vi } }));
const fiveGoalsArticle = { name: fiveGoals2021.source.name, date: { value: "2021-12-14T08:45" } };

const goal1 = stretch(
  47,
  9756,
  10104,
  "3831a39126b63c3952045bc15c5795ac07d615ca0eba32023d68431ff2d6e7f9",
  "Lê Hoài Trung",
  "trước hết là",
  "2025, 2030 và 2045",
);
const goal2 = stretch(48, 10106, 10186, "8a180f85ab95e67bf5ce318e6a2ff3ec973531377b0b97ae63cb2d34ce64f0fc", "Thứ hai,", "nền tảng chính trị");
const goal3 = stretch(49, 10188, 10360, "68cca0e1de3a1a5ecf06899663528153e799bd850b83f207d63e7660511b45ce", "Thứ ba,", "hậu thuẫn chính trị");
const goal4 = stretch(50, 10362, 10547, "48adad406426e6714e075f03752d48654f0a1c895e3ed32e6d2318ec00d89abc", "Thứ tư,", "hòa bình");
const goal5 = stretch(51, 10549, 10614, "756b45f009e3ed9a4614ba386a5504a2189ef079d2020fa0f4944a3b697ad696", "Thứ năm,", "năng lực lãnh đạo, cầm quyền");

const setByNobodyNamed = { field: "setBy", reason: "NOT_STATED" };

test("the five overarching goals of December 2021 stand in order; the first has no printed mark, the fifth is about the Party's capacity to rule", async () => {
  expect(await client.partyGoals2021()).toEqual({
    goalSet: {
      name: { vi: "Năm mục tiêu bao trùm của đối ngoại Đảng", en: "Five overarching goals of the Party's external relations" },
      article: fiveGoalsArticle,
      statedBy: [{ resource: { name: { vi: "Lê Hoài Trung" } } }],
      declaredCount: 5,
      listedCount: 5,
      items: [
        {
          ordinal: 1,
          marker: null,
          name: {
            vi: "Bảo đảm tối đa lợi ích quốc gia dân tộc, đạt các mục tiêu Đại hội XIII đặt ra",
            en: "Secure the national interest to the fullest and achieve the goals of Congress XIII",
          },
          horizons: [{ value: "2025" }, { value: "2030" }, { value: "2045" }],
          topics: named("đối ngoại Đảng"),
          gaps: [setByNobodyNamed, { field: "marker", reason: "NOT_STATED" }],
          citations: [{ ...goal1, ...fiveGoals2021 }],
        },
        {
          ordinal: 2,
          marker: "Thứ hai",
          name: { vi: "Tạo nền chính trị bền vững cho quan hệ với các nước", en: "Give Viet Nam's relations with other countries a firm political foundation" },
          horizons: [],
          topics: named("đối ngoại Đảng"),
          gaps: [setByNobodyNamed],
          citations: [{ ...goal2, ...fiveGoals2021 }],
        },
        {
          ordinal: 3,
          marker: "Thứ ba",
          name: {
            vi: "Gây dựng, củng cố đồng thuận và hậu thuẫn chính trị cho đổi mới, dựng nước và giữ nước",
            en: "Build and consolidate political consensus and support for renewal and for building and defending the homeland",
          },
          horizons: [],
          topics: named("đối ngoại Đảng", "công cuộc Đổi mới"),
          gaps: [setByNobodyNamed],
          citations: [{ ...goal3, ...fiveGoals2021 }],
        },
        {
          ordinal: 4,
          marker: "Thứ tư",
          name: {
            vi: "Góp sức đấu tranh vì hòa bình, tiến bộ; nâng uy tín, vị thế của Đảng và đất nước",
            en: "Contribute to the struggle for peace and progress; raise the standing and prestige of the Party and the country",
          },
          horizons: [],
          topics: named("đối ngoại Đảng"),
          gaps: [setByNobodyNamed],
          citations: [{ ...goal4, ...fiveGoals2021 }],
        },
        {
          ordinal: 5,
          marker: "Thứ năm",
          name: { vi: "Giúp Đảng nâng năng lực lãnh đạo và cầm quyền", en: "Help strengthen the Party's capacity to lead and govern" },
          horizons: [],
          topics: named("xây dựng Đảng", "đối ngoại Đảng"),
          gaps: [setByNobodyNamed],
          citations: [{ ...goal5, ...fiveGoals2021 }],
        },
      ],
    },
  });
});

const priority1 = stretch(54, 10814, 10952, "aecf3fba30d77d5fb492ba730b7fce1780efcd2b25c97de13b2dade807fdadea", "Thứ nhất,", "dự báo chiến lược");
const priority2 = stretch(55, 11243, 11415, "c4c585b30c4b996ffc2128290b3eb8c895b7beacf0b63366499f76fcb8669f97", "Thứ hai,", "phát triển về chiều sâu");
const priority3 = stretch(56, 11417, 11524, "83beda8051b16b9d0c1696a9991d58039b8ce219d1c29580ebb536e2e3b70947", "Thứ ba,", "xây dựng Đảng");
const priority4 = stretch(57, 11691, 11902, "b4ddb241dbce8fd3ae82d26040073609cb58bcda79d58fb40b5aafa5a55809b4", "Thứ tư,", "tính chuyên nghiệp");

test("the four priorities beside them stand in order, each with its printed mark", async () => {
  expect(await client.partyPriorities2021()).toEqual({
    goalSet: {
      name: { vi: "Bốn trọng tâm của đối ngoại Đảng", en: "Four priorities of the Party's external relations" },
      article: fiveGoalsArticle,
      statedBy: [{ resource: { name: { vi: "Lê Hoài Trung" } } }],
      declaredCount: 4,
      listedCount: 4,
      items: [
        {
          ordinal: 1,
          marker: "Thứ nhất",
          name: { vi: "Nghiên cứu, tham mưu và dự báo chiến lược tốt hơn", en: "Better strategic research, advice and forecasting" },
          topics: named("nghiên cứu, tham mưu", "đối ngoại Đảng"),
          citations: [{ ...priority1, ...fiveGoals2021 }],
        },
        {
          ordinal: 2,
          marker: "Thứ hai",
          name: { vi: "Mở rộng quan hệ của Đảng và đưa vào chiều sâu", en: "Widen and deepen the Party's external relations" },
          topics: named("đối ngoại Đảng"),
          citations: [{ ...priority2, ...fiveGoals2021 }],
        },
        {
          ordinal: 3,
          marker: "Thứ ba",
          name: { vi: "Để đối ngoại Đảng góp phần xây dựng Đảng", en: "Make the Party's external relations serve Party building" },
          topics: named("xây dựng Đảng", "đối ngoại Đảng"),
          citations: [{ ...priority3, ...fiveGoals2021 }],
        },
        {
          ordinal: 4,
          marker: "Thứ tư",
          name: { vi: "Tư duy linh hoạt, nghiên cứu sâu, làm việc chuyên nghiệp", en: "Flexible thinking, in-depth research, professional work" },
          topics: named("đối ngoại Đảng", "nghiên cứu, tham mưu"),
          citations: [{ ...priority4, ...fiveGoals2021 }],
        },
      ],
    },
  });
});

const directive28 = stretch(
  18,
  5531,
  5682,
  "87ffac81f305c761cff4a70264ad89a6865e830efe8275bffefdd60ff96c3f53",
  "Chỉ thị 28/CT-TW ngày 02/12/2008 của Ban Bí thư khóa X",
  "Liên hiệp các tổ chức hữu nghị Việt Nam",
);
const directive38 = stretch(
  24,
  8104,
  8242,
  "1d5643ec62651b49891145136580716062c2c97915a1fe3bb947817368563dec",
  "Ban Bí thư đã ra Chỉ thị 38/CT-TW ngày 19/9/2019",
  "hoạt động của LHHN",
);
const directive32 = stretch(
  24,
  7967,
  8102,
  "1a8692b99b15eedf81c05cb684b59b21055751273c08d6718e000a9c33aa5c2e",
  "Bộ Chính trị đã ban hành Chỉ thị 32-CT/TW ngày 18/02/2019",
  "quan hệ đối ngoại đảng",
);

test("the Secretariat issued two directives on the union, whose printed numbers are read in the usual order", async () => {
  const evidence = (at: typeof directive28) => [
    { derivation: "STATED", basis: null, ...at, ...congress6 },
    {
      derivation: "NORMALIZED",
      basis: {
        vi: "Cùng bài này in 32-CT/TW; ở đây dấu gạch ngang và dấu gạch chéo đổi chỗ cho nhau.",
        en: "The same document prints 32-CT/TW; here the hyphen and the slash have changed places.",
      },
      ...at,
      ...congress6,
    },
  ];
  expect(await client.friendshipUnionDirectives()).toEqual({
    directives: {
      totalCount: 2,
      nodes: [
        {
          name: { vi: "Chỉ thị 28/CT-TW", en: "Directive 28-CT/TW" },
          number: { canonical: "28-CT/TW", notations: ["28/CT-TW"] },
          date: { value: "2008-12-02", precision: "DAY" },
          title: { vi: "Tiếp tục đổi mới và nâng cao hiệu quả hoạt động của Liên hiệp các tổ chức hữu nghị Việt Nam" },
          subjectMatter: null,
          citations: evidence(directive28),
        },
        {
          name: { vi: "Chỉ thị 38/CT-TW", en: "Directive 38-CT/TW" },
          number: { canonical: "38-CT/TW", notations: ["38/CT-TW"] },
          date: { value: "2019-09-19", precision: "DAY" },
          title: null,
          subjectMatter: { vi: "tiếp tục đổi mới, phát huy vai trò và nâng cao chất lượng, hiệu quả hoạt động của LHHN" },
          citations: evidence(directive38),
        },
      ],
    },
  });
});

test("the Political Bureau issued one directive on the Party's external relations", async () => {
  expect(await client.politburoDirective()).toEqual({
    directives: {
      totalCount: 1,
      nodes: [
        {
          name: { vi: "Chỉ thị 32-CT/TW", en: "Directive 32-CT/TW" },
          number: { canonical: "32-CT/TW", notations: ["32-CT/TW"] },
          date: { value: "2019-02-18", precision: "DAY" },
          subjectMatter: {
            vi: "tăng cường và nâng cao hiệu quả quan hệ đối ngoại đảng trong tình hình mới",
            en: "stepping up the Party's external relations and making them more effective in the new situation",
          },
          citations: [
            {
              supports: ["name", "directiveKind", "number", "subjectMatter", "issuers", "date", "directiveStatus"],
              derivation: "STATED",
              ...directive32,
              ...congress6,
            },
          ],
        },
      ],
    },
  });
});

const nineGroups = stretch(29, 6388, 6519, "0eedf8280a7e331f37dc981ad5472a2d8f909016c26a8af95a8af968ac07528a", "9 nhóm nhiệm vụ trọng tâm");
const brokenOff = stretch(30, 6521, 7081, "7fc2e59297f2df9368983a983f041d8e05a381218e2159a715d9ce9d4a938a9c", "Cụ thể là", "trong nước...");
const reporter = stretch(11, 1859, 2075, "905dbcb9daf1317c9a6f18ec6bca7b9a3d661351ca380f74caadb260ec13b5ef", "Phạm Bình Minh trình bày báo cáo");
const groups = [
  stretch(30, 6531, 6648, "2dc83a58eb983447fe5256f09f526ac3a1671315660b397305268736d3ab91d9", "ba trụ cột"),
  stretch(30, 6650, 6727, "27e422f1e21c0a7351ea84b5c3c4b44fb20f205c63117111008b2793967cc5ff", "tin cậy chính trị"),
  stretch(30, 6729, 6795, "df85724ab56327a3a92a01b93cc7c4b6dd095797488720a0c146554e4036f7c7", "đối ngoại đa phương"),
  stretch(30, 6797, 6933, "573f16cb1942d721a82e724397417d568134963f6e6003a54fd54dfc853b4ea1", "bản sắc ngoại giao Việt Nam"),
  stretch(30, 6935, 7078, "76134c2f50e7be411ab7bc30a0b9f0af216d8db68ef612c26f8f767212c8955c", "ngoại giao kinh tế"),
];

test("of the nine groups of tasks the source lists five and breaks off, and the graph says so", async () => {
  const labels = [
    { vi: "Xây dựng nền ngoại giao toàn diện, hiện đại trên ba trụ cột", en: "A comprehensive, modern diplomacy on three pillars" },
    { vi: "Tăng tin cậy chính trị, quan hệ đối tác rộng và sâu hơn", en: "More political trust, broader and deeper relations with partners" },
    { vi: "Đối ngoại đa phương mạnh hơn, hiệu quả và sáng tạo hơn", en: "Stronger, more effective and more creative multilateral external relations" },
    { vi: "Gìn giữ bản sắc ngoại giao Việt Nam", en: "Keeping and carrying on the identity of Vietnamese diplomacy" },
    { vi: "Đưa ngoại giao kinh tế vào phục vụ phát triển", en: "Economic diplomacy in the service of development" },
  ];
  expect(await client.taskGroups2021()).toEqual({
    goalSet: {
      name: { vi: "Chín nhóm nhiệm vụ trọng tâm về đối ngoại", en: "Nine groups of key tasks in external relations" },
      statedBy: [{ resource: { name: { vi: "Phạm Bình Minh" } } }],
      declaredCount: 9,
      listedCount: 5,
      openEnded: true,
      gaps: [
        {
          field: "items",
          reason: "TRUNCATED",
          note: {
            vi: "Báo cáo có chín nhóm, bài chỉ kể năm; số thứ tự ở đây là theo bài, không chắc là theo báo cáo.",
            en: "The report has nine groups, the article lists five; they are numbered as the article gives them, perhaps not as the report does.",
          },
        },
      ],
      citations: [
        { supports: ["goalKind", "declaredCount"], derivation: "STATED", ...nineGroups, ...conference2021 },
        { supports: ["openEnded"], derivation: "STATED", ...brokenOff, ...conference2021 },
        { supports: ["statedBy"], derivation: "INFERRED", ...reporter, ...conference2021 },
      ],
      items: labels.map((name, index) => ({ ordinal: index + 1, name, citations: [groups[index]] })),
    },
  });
});

const headListed2014 = stretch(6, 624, 771, "a9b2e60725792988cec9db344dcf9f47cfdb9673e545e1e36c29c926d53a1a2a", "Hoàng Bình Quân, Trưởng ban;");
const headQuoted2014 = stretch(
  12,
  2602,
  2827,
  "16d891581154af62998bd4ed5185fb2f1aeff35be863229edec62aeb7ac935c4",
  "Trưởng ban Đối ngoại Trung ương Đảng Hoàng Bình Quân:",
);
const headLead2021 = stretch(6, 145, 373, "c3042a4eb405343a7c909fb32f56e7ff644a01f7030dd98282e91f0280f5e986", "Trưởng Ban Đối ngoại Trung ương Lê Hoài Trung");
const headBody2021 = stretch(
  13,
  1147,
  1393,
  "0c91ec3bf95e22e8608b13852d6a723faf791b4b5c78c4053e23940f3d612d86",
  "Trưởng Ban đối ngoại Trung ương Lê Hoài Trung",
);
const head2023 = stretch(15, 5631, 5913, "89f518850ead865c49372a3f96b14d48e278914608a5fa65abf82a903540a04d", "Trưởng ban Đối ngoại Trung ương Lê Hoài Trung");

test("Hoàng Bình Quân headed the Commission in February 2014 and Lê Hoài Trung in December 2021, each title as it is printed", async () => {
  const attestation = (value: string, printedTitle: string, en: string, citation: object) => ({
    date: { value, precision: "DAY", derivation: "INFERRED" },
    printedTitle,
    citation: { basis: { en }, ...citation },
  });
  const year2014 = "The meeting is printed as 17 February without a year; the article looks back on 2013 and sets work for 2014, so the year is 2014.";
  const day2021 = "The sentence prints no date; the title is taken as of the page's own stamp, 14 December 2021.";
  const year2023 = "The report prints the morning of 13 January without a year; the conference closes 2022 and plans 2023, so the year is 2023.";
  const { office } = await client.commissionHeads();
  expect(office).toEqual({
    name: { vi: "Trưởng Ban Đối ngoại Trung ương", en: "Head of the Central Commission for External Relations" },
    organization: { name: { vi: "Ban Đối ngoại Trung ương", en: "Central Commission for External Relations" } },
    inFebruary2014: {
      totalCount: 1,
      nodes: [
        {
          person: { name: { vi: "Hoàng Bình Quân" } },
          attestations: [
            attestation("2014-02-17", "Trưởng ban", year2014, { ...headListed2014, ...agencies2014 }),
            attestation("2014-02-17", "Trưởng ban Đối ngoại Trung ương Đảng", year2014, { ...headQuoted2014, ...agencies2014 }),
          ],
        },
      ],
    },
    inDecember2021: {
      totalCount: 1,
      nodes: [
        {
          person: { name: { vi: "Lê Hoài Trung" } },
          attestations: [
            attestation("2021-12-14", "Trưởng Ban Đối ngoại Trung ương", day2021, { ...headLead2021, ...fiveGoals2021 }),
            attestation("2021-12-14", "Trưởng Ban đối ngoại Trung ương", day2021, { ...headBody2021, ...fiveGoals2021 }),
            attestation("2023-01-13", "Trưởng ban Đối ngoại Trung ương", year2023, { ...head2023, ...commission2023 }),
          ],
        },
      ],
    },
  });
});

(existsSync(textsFolder) ? test : test.skip)("each stretch above stands in a source in its paragraph, with its digest, and prints what it is cited for", () => {
  const texts = readdirSync(textsFolder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(`${textsFolder}/${name}`, "utf8").normalize("NFC"));
  const read = stretches.map(({ at: { start, end, sha256 }, prints }) => {
    const found = texts.map((text) => Array.from(text)).find((points) => digestOf(points.slice(start, end)) === sha256);
    const before = (found ?? []).slice(0, start).join("");
    const words = (found ?? []).slice(start, end).join("");
    const paragraph = before.split("\n").filter((line, index, lines) => line.trim() !== "" || index === lines.length - 1).length;
    return { at: { paragraph, start, end, sha256: digestOf(Array.from(words)) }, prints: prints.filter((print) => words.includes(print)) };
  });
  expect(read).toEqual(stretches);
});

function digestOf(points: readonly string[]): string {
  return createHash("sha256").update(points.join("")).digest("hex");
}

test("the first questions are asked above, and every file opens with one line of English and one of Vietnamese", () => {
  const files = readdirSync(questionsFolder).sort();
  const names = files.map((file) => /^# \S.*\?\n# \S.*\?\nquery (\w+)/.exec(readFileSync(`${questionsFolder}${file}`, "utf8"))?.[1]);
  expect(names.slice(0, 6)).toEqual(Object.values(operations).map(({ name }) => name));
  expect(names.filter((name) => name === undefined)).toEqual([]);
});
