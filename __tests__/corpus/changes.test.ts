import { expect, test } from "@jest/globals";
import { day, ours } from "../../src/corpus/authoring.js";
import { compileWith, type RecordChanges } from "../../src/corpus/changes.js";
import { compile, CorpusError, type Corpus } from "../../src/corpus/compile.js";
import { fixtures } from "../../src/corpus/fixtures/index.js";

const untouched = compile(fixtures);

function problemsOf(changes: RecordChanges): readonly string[] {
  try {
    compileWith(fixtures, changes);
  } catch (error) {
    if (error instanceof CorpusError) return error.problems.map(({ record, field, expected, came }) => `${record} ${field}: ${expected}: ${came}`);
    throw error;
  }
  return [];
}

const directive = ({ records }: Corpus, id: string) => records.directive.find((record) => record.id === id);
const citing = ({ records }: Corpus, factId: string, field: string) =>
  records.citation.filter((citation) => citation.factId === factId && citation.supports.includes(field));

test("no changes give the corpus of the fixtures", () => {
  expect(compileWith(fixtures, {})).toEqual(untouched);
});

test("an overridden column replaces the fixture's, and nothing else of the corpus changes", () => {
  const corpus = compileWith(fixtures, { override: { "directive:28-ct-tw-2008": { directiveStatus: "PROPOSED" } } });
  const before = directive(untouched, "directive:28-ct-tw-2008");
  expect(directive(corpus, "directive:28-ct-tw-2008")).toEqual({ ...before, directiveStatus: "PROPOSED" });
  expect({ ...corpus.records, directive: [] }).toEqual({ ...untouched.records, directive: [] });
  expect(directive(compile(fixtures), "directive:28-ct-tw-2008")).toEqual(before);
});

test("a column without proof is given a citation that stands in for one", () => {
  const id = "directive:van-ban-ve-lien-hiep";
  const corpus = compileWith(fixtures, { override: { [id]: { date: day("2010-03-23") } } });
  expect(citing(untouched, id, "date")).toEqual([]);
  expect(citing(corpus, id, "date").map(({ supports }) => supports)).toEqual([["date"]]);
});

test("added records are found among the others, each with evidence", () => {
  const name = ours("Trần Văn Thử", "Tran Van Thu");
  const corpus = compileWith(fixtures, {
    add: {
      person: [{ id: "person:tran-van-thu", name }],
      attestation: ["Trưởng ban", "Trưởng Ban"].map((printedTitle) => ({
        personId: "person:tran-van-thu",
        officeId: "office:truong-ban-doi-ngoai-trung-uong",
        date: day("2021-12-14"),
        printedTitle,
      })),
      statement: [
        {
          id: "statement:tran-van-thu",
          name,
          statementKind: "ACTIVITY",
          aboutIds: ["person:tran-van-thu"],
          articleId: "article:baoquocte-2014-three-agencies",
        },
      ],
    },
  });
  const added = Object.fromEntries(Object.entries(corpus.counts).map(([kind, count]) => [kind, count - untouched.counts[kind as keyof Corpus["counts"]]]));
  expect(Object.entries(added).filter(([, count]) => count > 0)).toEqual([
    ["person", 1],
    ["statement", 1],
    ["tenure", 1],
    ["citation", 4],
  ]);
  expect(citing(corpus, "person:tran-van-thu", "name").length).toBe(1);
  expect(citing(corpus, "statement:tran-van-thu", "about").map(({ sourceId }) => sourceId)).toEqual(["article:baoquocte-2014-three-agencies"]);
});

test("every change that cannot stand is refused in one report, with the record and the field", () => {
  const changes = {
    override: {
      "directive:none": { directiveStatus: "PROPOSED" },
      "directive:28-ct-tw-2008": { id: "directive:other", colour: "red", directiveStatus: "WRONG" },
      "person:le-hoai-trung": { topicIds: ["topic:none"] },
    },
    add: { person: [null, { id: "person:le-hoai-trung", name: ours("Trùng", "Twice") }], animal: [{}] },
  } as unknown as RecordChanges;
  expect(problemsOf(changes).slice(0, 6)).toEqual([
    'directive:28-ct-tw-2008 id: the id that is overridden, or none: "directive:other"',
    "directive:none id: the id of a record of the fixtures: directive:none",
    expect.stringMatching(/^animal : a kind of record \(text, .*\): animal$/),
    'directive:28-ct-tw-2008 directiveStatus: one of "ISSUED"|"IN_DRAFTING"|"PROPOSED": WRONG',
    "directive:28-ct-tw-2008 colour: no such column: red",
    "person 1 : object: null",
  ]);
  expect(problemsOf(changes)).toEqual(
    expect.arrayContaining([
      "person:le-hoai-trung id: an id that no other record has: person:le-hoai-trung, also in people.ts",
      "person:le-hoai-trung topicIds.0: the id of a record of the corpus: topic:none",
    ]),
  );
});

test("evidence that is given is checked, and no other is put in its place", () => {
  const [statement] = fixtures.flatMap(({ records }) => records.statement ?? []);
  const [evidence] = statement?.evidence ?? [];
  const given = [{ ...evidence!, paragraph: 999, supports: ["name"] }];
  expect(problemsOf({ override: { "person:le-hoai-trung": { evidence: given } } })).toEqual([
    expect.stringMatching(/^person:le-hoai-trung evidence\.0\.paragraph: one of the \d+ paragraphs of text:[\w-]+: 999$/),
  ]);
});
