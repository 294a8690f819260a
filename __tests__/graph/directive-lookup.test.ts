import { expect, test } from "@jest/globals";
import { day } from "../../src/corpus/authoring.js";
import { compile } from "../../src/corpus/compile.js";
import { directives } from "../../src/corpus/fixtures/directives.js";
import { fixtures } from "../../src/corpus/fixtures/index.js";
import type { Draft } from "../../src/corpus/records.js";
import { memoryStore } from "../../src/graph/schema.js";
import { recordingStore, runQuery } from "../support/query.js";

const lookup = `query ($citation: String!) {
  lookupDirective(citation: $citation) {
    __typename
    ... on Directive { id number { notations } }
    ... on Ambiguous { candidates { id } interpretedAs { kind ordinal date } }
    ... on NotFound { suggestions { id } interpretedAs { kind ordinal kindCode issuerCode date } }
    ... on InvalidInstrumentNumber { expected }
  }
}`;
const ask = (citation: string) => runQuery(lookup, { variables: { citation } });

test.each(["28-CT/TW", "28/CT-TW", "Chỉ thị 28", "chi thi so 28 ct tw", "28", "CT 28", "28-CT/TW ngày 02/12/2008"])(
  "%s is directive 28, printed in the other order",
  async (citation) => {
    expect(await ask(citation)).toEqual({
      data: { lookupDirective: { __typename: "Directive", id: "directive:28-ct-tw-2008", number: { notations: ["28/CT-TW"] } } },
    });
  },
);

test("a date that is not the instrument's finds none, and shows the instrument", async () => {
  expect(await ask("chi thi 38-ct/tw ngay 20/9/2018")).toEqual({
    data: {
      lookupDirective: {
        __typename: "NotFound",
        suggestions: [{ id: "directive:38-ct-tw-2019" }, { id: "directive:28-ct-tw-2008" }],
        interpretedAs: { kind: "DIRECTIVE", ordinal: 38, kindCode: "CT", issuerCode: "TW", date: "2018-09-20" },
      },
    },
  });
});

test("a number that nothing bears suggests what a slip of the pen makes of it", async () => {
  expect(await ask("Chỉ thị 82")).toEqual({
    data: {
      lookupDirective: {
        __typename: "NotFound",
        suggestions: [{ id: "directive:28-ct-tw-2008" }],
        interpretedAs: { kind: "DIRECTIVE", ordinal: 82, kindCode: null, issuerCode: null, date: null },
      },
    },
  });
});

test.each(["", "Nghị quyết về hội nhập quốc tế", "?".repeat(10_000)])("what is no number says what is expected", async (citation) => {
  expect(await ask(citation)).toEqual({
    data: {
      lookupDirective: {
        __typename: "InvalidInstrumentNumber",
        expected: "a number such as 28-CT/TW, 28/CT-TW, Chỉ thị 32 or chi thi 38-ct/tw ngay 19/9/2019; to find an instrument by what it is about, ask search",
      },
    },
  });
});

test("a number that two instruments bear is answered with both, earliest first, unless a date tells them apart", async () => {
  const first = directives.find(({ id }) => id === "directive:28-ct-tw-2008")!;
  // Without the codes, it is of no series whose numbers are written in several ways.
  const number = { canonical: "28-CT/TW", ordinal: 28, notations: ["28/CT-TW"] };
  const second: Draft<"directive"> = { ...first, id: "directive:28-ct-tw-2018", number, date: day("2018-12-02"), aliases: [], gaps: [] };
  const store = memoryStore(compile([...fixtures, { file: "second.ts", records: { directive: [second] } }]));
  expect(await runQuery(lookup, { variables: { citation: "28-CT/TW" }, store })).toEqual({
    data: {
      lookupDirective: {
        __typename: "Ambiguous",
        candidates: [{ id: "directive:28-ct-tw-2008" }, { id: "directive:28-ct-tw-2018" }],
        interpretedAs: { kind: "DIRECTIVE", ordinal: 28, date: null },
      },
    },
  });
  const { data } = await runQuery(lookup, { variables: { citation: "Chỉ thị 28 năm 2018" }, store });
  expect(data?.lookupDirective).toMatchObject({ __typename: "Directive", id: "directive:28-ct-tw-2018" });
});

test("a lookup asks a store that waits once", async () => {
  const store = recordingStore();
  await runQuery(lookup, { variables: { citation: "Chỉ thị 32" }, store });
  expect(store.calls).toEqual([["byKey", "directive", "ordinal", "32", "23", "2", "22", "42", "3", "31", "33"]]);
});
