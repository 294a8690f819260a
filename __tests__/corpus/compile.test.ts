import { expect, test } from "@jest/globals";
import { cite, day, infer, ours, printedAlike, relation, window } from "../../src/corpus/authoring.js";
import type { Passage } from "../../src/corpus/authoring.js";
import { compile, CorpusError } from "../../src/corpus/compile.js";
import type { FixtureFile, Problem } from "../../src/corpus/compile.js";
import { attestations } from "../../src/corpus/fixtures/baoquocte-2021/attestations.js";
import { lists } from "../../src/corpus/fixtures/baoquocte-2021/goals.js";
import { p, text } from "../../src/corpus/fixtures/baoquocte-2021/text.js";
import { countries } from "../../src/corpus/fixtures/countries.js";
import { directives } from "../../src/corpus/fixtures/directives.js";
import { events } from "../../src/corpus/fixtures/events.js";
import { fixtures } from "../../src/corpus/fixtures/index.js";
import { organizations } from "../../src/corpus/fixtures/organizations.js";
import { people } from "../../src/corpus/fixtures/people.js";
import { topics } from "../../src/corpus/fixtures/topics.js";
import { p as commission2023 } from "../../src/corpus/fixtures/ttxvn-2023/text.js";
import { p as congress6 } from "../../src/corpus/fixtures/vufo-congress-6/text.js";
import type { Draft, RecordKind } from "../../src/corpus/records.js";

const corpus = compile(fixtures);

/** The fixtures with one file more. */
const withFile = (records: FixtureFile["records"]): readonly FixtureFile[] => [...fixtures, { file: "altered.ts", records }];

/** The fixtures with one record changed where it stands. */
function altered<K extends RecordKind>(kind: K, id: string, change: (record: Draft<K>) => unknown): readonly FixtureFile[] {
  return fixtures.map(({ file, records }) => {
    const list = records[kind] as readonly Draft<K>[] | undefined;
    const changed = list?.map((record) => ("id" in record && record.id === id ? (change(record) as Draft<K>) : record));
    return { file, records: changed === undefined ? records : { ...records, [kind]: changed } };
  });
}

/** All that {@link compile} refuses the files for, by record and field. */
function problemsOf(files: readonly FixtureFile[]): readonly Problem[] {
  try {
    compile(files);
  } catch (error) {
    if (error instanceof CorpusError) return inOrder(error.problems);
    throw error;
  }
  return [];
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const key = ({ record, field, came }: Problem): string => [record, field, came].join("\n");
  return [...problems].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const problem = (record: string, field: string, expected: string, came: string): Problem => ({ file: "altered.ts", record, field, expected, came });

/** What a rule finds and the fixtures do not record. */
const unrecorded = (record: string, field: string, came: string): Problem => ({
  file: "disagreements.ts",
  record,
  field,
  expected: "a disagreement that records what the rule finds",
  came,
});

function theOne<T extends { readonly id: string }>(records: readonly T[], id: T["id"]): T {
  return records.find((record) => record.id === id)!;
}

const person = theOne(people, "person:le-hoai-trung");
const body = theOne(organizations, "organization:apec");
const event = theOne(events, "event:cap-cao-asean-1998");
const theme = theOne(topics, "topic:doi-ngoai-dang");
const moment = attestations[0]!;
const goalSet = lists[0]!.set;
const goals = lists[0]!.goals;

test("the fixtures compile, and every kind has its records counted", () => {
  const counted = Object.fromEntries(Object.entries(corpus.records).map(([kind, records]) => [kind, records.length]));
  expect(corpus.counts).toEqual(counted);
});

test("a record is compiled with its defaults and a citation for each piece of its evidence", () => {
  const drafted: Draft<"person"> = {
    id: "person:first-reader",
    name: printedAlike("Đào"),
    evidence: [cite(p.p6s2, "name"), infer(p.p11, ["summary"], ours("Lý do", "A reason"))],
  };
  const { records } = compile(withFile({ person: [drafted] }));
  const stated = `citation:baoquocte-2021-${String(p.p6s2.start)}-${String(p.p6s2.end)}-person-first-reader` as const;
  const inferred = `citation:baoquocte-2021-${String(p.p11.start)}-${String(p.p11.end)}-person-first-reader-inferred` as const;
  expect(records.person.find(({ id }) => id === drafted.id)).toEqual({
    id: "person:first-reader",
    mentionedInIds: [],
    name: { vi: "Đào", en: "Đào", viOrigin: "PRINTED", enOrigin: "EDITORIAL" },
    summary: null,
    channels: [],
    topicIds: [],
    aliases: [],
    externalIds: [],
    gaps: [],
    citationIds: [stated, inferred],
  });
  const measured = ({ paragraph, start, end, sha256 }: Passage) => ({ paragraph, start, end, sha256 });
  const common = { reading: null, factId: drafted.id, sourceTextId: text.id, sourceId: "article:baoquocte-2021-five-goals" };
  expect(records.citation.filter(({ factId }) => factId === drafted.id)).toEqual(
    [
      { ...common, id: stated, ...measured(p.p6s2), supports: ["name"], derivation: "STATED", basis: null },
      { ...common, id: inferred, ...measured(p.p11), supports: ["summary"], derivation: "INFERRED", basis: ours("Lý do", "A reason") },
    ].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
});

test("all moments at which sources name somebody in an office are one tenure, the earliest first, those of one day in the source's order", () => {
  const files = withFile({
    attestation: [
      { ...moment, date: null, evidence: [infer(p.p16, ["attestations"], ours("Lý do", "A reason"))] },
      { ...moment, date: day("2011-01-19"), evidence: [cite(p.p22, "attestations")] },
    ],
  });
  const tenure = compile(files).records.tenure.find(({ id }) => id === "tenure:le-hoai-trung-as-truong-ban-doi-ngoai-trung-uong");
  expect(tenure?.attestations.map(({ date, citationId }) => [date?.value ?? null, citationId.replace(/^citation:(.*)-tenure.*$/u, "$1")])).toEqual([
    ["2011-01-19", `baoquocte-2021-${String(p.p22.start)}-${String(p.p22.end)}`],
    ["2021-12-14", `baoquocte-2021-${String(p.p6s2.start)}-${String(p.p6s2.end)}`],
    ["2021-12-14", `baoquocte-2021-${String(p.p13.start)}-${String(p.p13.end)}`],
    ["2023-01-13", expect.stringMatching(/^ttxvn-2023-/u)],
    [null, `baoquocte-2021-${String(p.p16.start)}-${String(p.p16.end)}`],
  ]);
});

test("a release names the records, in whichever order they were listed, and changes with them", () => {
  expect(compile([...fixtures].reverse()).release).toBe(corpus.release);
  expect(compile(altered("person", person.id, (record) => ({ ...record, channels: [] }))).release).not.toBe(corpus.release);
  expect(corpus.release).toMatch(/^[0-9a-f]{12}$/u);
});

test("a page's frame may be cited for a bound of a date, and for the body that publishes the page", () => {
  const frame = { ...p.p1, start: text.regions[0]!.start, end: text.regions[0]!.end };
  const date = window(null, "2021-12-14");
  const bound = infer(frame, ["date"], ours("Lý do", "A reason"));
  const framed = altered("organization", "organization:baoquocte", (record) => ({ ...record, evidence: [cite(frame, "name"), ...record.evidence] }));
  const files = [...framed, { file: "altered.ts", records: { event: [{ ...event, id: "event:frame" as const, date, evidence: [bound, ...event.evidence] }] } }];
  expect(problemsOf(files)).toEqual([]);
});

test("a list may be shorter than it declares where a gap or its open end says so", () => {
  const items = (setId: `goal-set:${string}`) => [{ ...goals[1]!, id: `goal:only-${setId.slice(9)}` as const, setId, ordinal: 1, marker: "Một là" }];
  const gaps = [{ field: "items", reason: "TRUNCATED" as const }];
  const files = withFile({
    "goal-set": [
      { ...goalSet, id: "goal-set:gap", gaps },
      { ...goalSet, id: "goal-set:open", openEnded: true, evidence: [cite(p.p6s2, "goalKind", "declaredCount", "statedBy", "openEnded")] },
    ],
    goal: [...items("goal-set:gap"), ...items("goal-set:open")],
  });
  expect(problemsOf(files)).toEqual([]);
});

test("everything that is wrong is reported at once, with file, record and field, what was expected and what came", () => {
  const decomposed = "Đào".normalize("NFD");
  const impossible = { ...day("2021-02-28"), value: "2021-02-30" };
  const files = withFile({
    person: [
      { ...person, id: "person:dangling", topicIds: ["topic:nowhere"] },
      { ...person, evidence: [cite(p.p16, "name")] },
      { ...person, id: "person:beyond", evidence: [{ ...cite(commission2023.p4, "name"), start: 7960, end: 8000 }] },
      { ...person, id: "person:backwards", evidence: [{ ...cite(commission2023.p4, "name"), start: 7000, end: 6999 }] },
      { ...person, id: "person:no-such-paragraph", evidence: [{ ...cite(p.p16, "name"), paragraph: 89 }] },
      { ...person, id: "person:teaser", evidence: [{ ...cite(p.p16, "name"), start: 14650, end: 14660 }] },
      { ...person, id: "person:frame", evidence: [cite(p.p1, "name")] },
      { ...person, id: "person:unproven", evidence: [] },
      { ...person, id: "person:icelandic", name: ours("\u00D0ào", "Dao") },
      { ...person, id: "person:decomposed", name: ours(decomposed, "Dao") },
      { ...person, id: "person:invisible", name: ours("Đ\u200Bào", "Dao") },
    ],
    organization: [
      { ...body, id: "organization:under-below", parentId: "organization:below", evidence: [cite(p.p16, "name", "parent")] },
      { ...body, id: "organization:above", parentId: "organization:below", evidence: [cite(p.p16, "name", "parent")] },
      { ...body, id: "organization:below", parentId: "organization:above", evidence: [cite(p.p16, "name", "parent")] },
      { ...body, id: "organization:own-parent", parentId: "organization:own-parent", evidence: [cite(p.p16, "name", "parent")] },
    ],
    event: [
      { ...event, id: "event:impossible-bounds", date: day("2021-02-30") },
      { ...event, id: "event:impossible-day", date: impossible },
      { ...event, id: "event:reason-missing", date: day("2021-12-14", "INFERRED") },
      {
        ...event,
        id: "event:basis-missing",
        date: day("2021-12-14", "INFERRED"),
        evidence: [...event.evidence, { ...cite(p.p3, "date"), derivation: "INFERRED" }],
      },
    ],
    "goal-set": [
      { ...goalSet, id: "goal-set:hole", declaredCount: null },
      { ...goalSet, id: "goal-set:short", declaredCount: 3 },
      { ...goalSet, id: "goal-set:long", declaredCount: 1, gaps: [{ field: "items", reason: "TRUNCATED" }] },
      { ...goalSet, id: "goal-set:empty", declaredCount: null },
    ],
    goal: [
      { ...goals[0]!, id: "goal:hole-1", setId: "goal-set:hole" },
      { ...goals[2]!, id: "goal:hole-3", setId: "goal-set:hole" },
      { ...goals[1]!, id: "goal:wrong-mark", setId: "goal-set:short", ordinal: 1 },
      { ...goals[0]!, id: "goal:long-1", setId: "goal-set:long" },
      { ...goals[1]!, id: "goal:long-2", setId: "goal-set:long" },
    ],
  });
  expect(problemsOf(files)).toEqual(
    inOrder([
      problem("person:dangling", "topicIds.0", "the id of a record of the corpus", "topic:nowhere"),
      problem("person:le-hoai-trung", "id", "an id that no other record has", "person:le-hoai-trung, also in people.ts"),
      problem("person:beyond", "evidence.0", "positions within the 7969 code points of text:ttxvn-2023", "7960-8000"),
      problem("person:backwards", "evidence.0", "positions within the 7969 code points of text:ttxvn-2023", "7000-6999"),
      problem("person:no-such-paragraph", "evidence.0.paragraph", "one of the 88 paragraphs of text:baoquocte-2021", "89"),
      problem("person:teaser", "evidence.0", "no citation of a teaser of another article (RELATED)", "14650-14660"),
      problem("person:frame", "evidence.0", "CHROME cited only for a publisher or a bound of a date", '["name"]'),
      problem("person:unproven", "evidence", "a citation", "[]"),
      problem("person:icelandic", "name.vi", "Đ (U+0110), and no zero-width, private or control character", "U+00D0 in \u00D0ào"),
      problem("person:decomposed", "name.vi", "composed characters (NFC)", decomposed),
      problem("person:invisible", "name.vi", "Đ (U+0110), and no zero-width, private or control character", "U+200B in Đ\u200Bào"),
      problem("organization:above", "parentId", "no circle", "organization:above"),
      problem("organization:below", "parentId", "no circle", "organization:below"),
      problem("organization:own-parent", "parentId", "no circle", "organization:own-parent"),
      problem("event:impossible-bounds", "date.earliest", "a day of the calendar, YYYY-MM-DD", "2021-02-30"),
      problem("event:impossible-bounds", "date.latest", "a day of the calendar, YYYY-MM-DD", "2021-02-30"),
      problem("event:impossible-day", "date", "a day of the calendar", JSON.stringify(impossible)),
      problem("event:reason-missing", "date", "a citation with a reason for a date that is INFERRED", "2021-12-14"),
      problem("event:basis-missing", "evidence.2.basis", "a reason for what is INFERRED", "null"),
      unrecorded("goal-set:short", "declaredCount", "uneven-count: goal-set:short declaredCount: "),
      unrecorded("goal-set:long", "declaredCount", "uneven-count: goal-set:long declaredCount: "),
      problem("goal-set:empty", "items", "at least one goal in the set", "none"),
      problem("goal:hole-3", "ordinal", "a list without holes: an item for place 2", "[1,3]"),
      problem("goal:wrong-mark", "marker", "a mark for place 1", "Thứ hai"),
    ]),
  );
});

test("what a record claims needs a citation, and a citation a field that the record has", () => {
  const country = countries[0]!;
  const files = withFile({
    organization: [{ ...body, id: "organization:unproven-parent", parentId: "organization:apec" }],
    directive: [
      {
        ...theOne(directives, "directive:quy-che-295-bo-chinh-tri"),
        id: "directive:unproven-issuer",
        date: null,
        evidence: [cite(p.p16, "name", "directiveKind", "number", "subjectMatter", "directiveStatus")],
      },
    ],
    person: [
      { ...person, id: "person:other-field", evidence: [cite(p.p16, "name", "shoeSize")] },
      { ...person, id: "person:twice", evidence: [cite(p.p16, "name"), cite(p.p16, "summary")] },
    ],
    topic: [
      {
        ...theme,
        aliases: [],
        id: "topic:too-few",
        topicKind: "GROUPING",
        declaredCount: 2,
        memberIds: [theme.id],
        evidence: [cite(p.p16, "name", "declaredCount", "members")],
      },
    ],
    country: [{ ...country, id: "country:zz" }],
    goal: [{ ...goals[0]!, id: "goal:unproven-horizon", setId: null, ordinal: null, evidence: [cite(p.p47, "name", "goalKind", "about")] }],
    attestation: [{ ...moment, officeId: "office:nowhere", evidence: [infer(p.p16, ["name"], ours("Lý do", "A reason"))] }],
  });
  const tenure = "tenure:le-hoai-trung-as-nowhere";
  const attestation = "attestation 1 (person:le-hoai-trung as office:nowhere)";
  expect(problemsOf(files)).toEqual(
    inOrder([
      problem("organization:unproven-parent", "parentId", 'a citation that supports "parent"', "none"),
      problem("directive:unproven-issuer", "issuerIds", 'a citation that supports "issuers"', "none"),
      problem("person:other-field", "evidence", "fields of a person (name, aliases, summary, channels, topics, externalIds)", "shoeSize"),
      problem(
        "person:twice",
        "evidence.1",
        "one citation for a stretch and a derivation: put its fields together",
        `${String(p.p16.start)}-${String(p.p16.end)} twice`,
      ),
      problem("topic:too-few", "memberIds", '2 members, or a gap on "members" that says why not', "1"),
      problem("country:zz", "code", "a code that no other country has", `${country.code}, also of ${country.id}`),
      problem("goal:unproven-horizon", "horizons", 'a citation that supports "horizons"', "none"),
      problem(attestation, "evidence.0.supports", '["attestations"]', '["name"]'),
      problem(attestation, "officeId", "the id of a record of the corpus", "office:nowhere"),
      problem(attestation, "date", "a citation with a reason for a date that is INFERRED", "2021-12-14"),
      problem(tenure, "officeId", "the id of a record of the corpus", "office:nowhere"),
    ]),
  );
});

test("a relation is derived as the weakest of what proves who does what to whom", () => {
  const reason = ours("Lý do", "A reason");
  const stated = cite(p.p22, "relationType");
  const made = (key: string, evidence: Draft<"relation">["evidence"], derivation?: Draft<"relation">["derivation"]): Draft<"relation"> => ({
    ...relation("organization:asean", "COORDINATES_WITH", "organization:apec", evidence, { key }),
    ...(derivation !== undefined && { derivation }),
  });
  const good = [
    made("stated", [stated]),
    made("both", [stated, infer(p.p16, ["target"], reason)], "INFERRED"),
    made("notation", [stated, infer(p.p16, ["subject"], reason, "NORMALIZED")], "NORMALIZED"),
    made("elsewhere", [{ ...stated, supports: ["relationType", "subject"] }, infer(p.p16, ["manner"], reason)]),
  ];
  expect(problemsOf(withFile({ relation: good }))).toEqual([]);
  const bad = [
    made("type", [stated, infer(p.p16, ["relationType"], reason)]),
    made("subject", [stated, infer(p.p16, ["subject"], reason)]),
    made("target", [stated, infer(p.p16, ["target"], reason, "NORMALIZED"), infer(p.p13, ["subject"], reason)], "NORMALIZED"),
    made("too-weak", [stated], "INFERRED"),
  ];
  const expected = (weakest: string) => `${weakest}, the weakest derivation of what proves subject, relationType and target`;
  expect(problemsOf(withFile({ relation: bad }))).toEqual(
    inOrder([
      problem(bad[0]!.id, "derivation", expected("INFERRED"), "STATED"),
      problem(bad[1]!.id, "derivation", expected("INFERRED"), "STATED"),
      problem(bad[2]!.id, "derivation", expected("INFERRED"), "NORMALIZED"),
      problem(bad[3]!.id, "derivation", expected("STATED"), "INFERRED"),
    ]),
  );
});

test("a record that is refused is not missed by those that refer to it", () => {
  const [file] = fixtures.filter(({ records }) => records.person !== undefined);
  const files = altered("person", person.id, (record) => ({ ...record, evidence: [] }));
  expect(problemsOf(files)).toEqual([{ file: file?.file, record: person.id, field: "evidence", expected: "a citation", came: "[]" }]);
});

test("a file that exports no list is told, with the kind of its records", () => {
  expect(problemsOf(withFile({ mention: undefined as never }))).toEqual([
    { file: "altered.ts", record: "mention", field: "export", expected: "a list of records of the kind mention, empty where there are none", came: "nothing" },
  ]);
});

test("what else is wrong with a record that is refused is reported with it", () => {
  const files = altered("directive", "directive:32-ct-tw-2019", (directive) => ({
    ...directive,
    id: "directive:28-ct-tw-2008",
    issuerIds: ["organization:nowhere"],
    congressTerm: -1,
    evidence: directive.evidence.map((piece) => ({ ...piece, start: 99_998, end: 99_999 })),
  }));
  expect(problemsOf(files).map(({ record, field }) => [record, field])).toEqual(
    expect.arrayContaining([
      ["directive:28-ct-tw-2008", "congressTerm"],
      ["directive:28-ct-tw-2008", "id"],
      ["directive:28-ct-tw-2008", "issuerIds.0"],
      ["directive:28-ct-tw-2008", "evidence.0"],
    ]),
  );
});

test("the reader's clock is no date of the article, only a bound of one", () => {
  const files = altered("article", "article:vufo-congress-6-speech", (article) => ({
    ...article,
    date: day("2024-05-28"),
    evidence: [...article.evidence.filter(({ supports }) => !supports.includes("date")), cite(congress6.p2, "date")],
  }));
  expect(problemsOf(files).map(({ record, expected }) => [record, expected])).toEqual([
    ["article:vufo-congress-6-speech", "CHROME cited only for a publisher or a bound of a date"],
  ]);
});

test("an instrument is issued by a body, a congress or a person, not by a topic", () => {
  const files = altered("directive", "directive:quy-che-295-bo-chinh-tri", (directive) => ({ ...directive, issuerIds: ["topic:hoi-nhap-quoc-te"] }));
  expect(problemsOf(files).map(({ field, expected, came }) => [field, expected, came])).toEqual([
    ["issuerIds.0", "the id of a resource (organization, event, person)", "topic:hoi-nhap-quoc-te"],
  ]);
});

test("what does not have the shape of its kind is told in the same words as the rest", () => {
  const files = altered("person", person.id, ({ id, evidence }) => ({
    id,
    name: { vi: "Đào" },
    channels: ["PRESS"],
    topicIds: ["doi-ngoai-dang"],
    evidence: [{ ...evidence[0], paragraph: 0, sha256: "ABC", start: "7" }],
  }));
  const told = problemsOf(files).map(({ field, expected, came }) => [field, expected, came]);
  expect(told).toEqual([
    ["channels.0", 'one of "PARTY"|"STATE"|"PEOPLE"|"NATIONAL_ASSEMBLY"', "PRESS"],
    ["evidence.0.paragraph", "number to be >0", "0"],
    ["evidence.0.sha256", "a SHA-256 as 64 lower-case hex digits", "ABC"],
    ["evidence.0.start", "number", "7"],
    ["name", "viOrigin wherever vi has words, and enOrigin wherever en has", '{"vi":"Đào"}'],
    ["topicIds.0", 'an id such as "topic:some-slug"', "doi-ngoai-dang"],
  ]);
});

test("the error says how many problems there are", () => {
  const messageOf = (files: readonly FixtureFile[]): string => {
    try {
      return `no error: ${compile(files).release}`;
    } catch (error) {
      return String(error);
    }
  };
  const wrong = (id: `person:${string}`): Draft<"person"> => ({ ...person, id, evidence: [] });
  expect(messageOf(withFile({ person: [wrong("person:a")] }))).toBe("CorpusError: the corpus has 1 problem");
  expect(messageOf(withFile({ person: [wrong("person:a"), wrong("person:b")] }))).toBe("CorpusError: the corpus has 2 problems");
});

test("a null on which the sources are silent has one gap that says so", () => {
  const { records } = compile(fixtures);
  const silent = [
    ...records.organization.map(({ id, parentId: value, gaps }) => ({ id, value, gaps, field: "parent" })),
    ...records.directive.map(({ id, date: value, gaps }) => ({ id, value, gaps, field: "date" })),
    ...records.goal.map(({ id, marker: value, gaps }) => ({ id, value, gaps, field: "marker" })),
  ].filter(({ value }) => value === null);
  expect(silent.length > 100).toBe(true);
  expect(silent.filter(({ gaps, field }) => gaps.filter((gap) => gap.field === field).length !== 1).map(({ id, field }) => `${id} ${field}`)).toEqual([]);
});
