import { expect, test } from "@jest/globals";
import { recordingStore, runQuery } from "../support/query.js";

const holders = `query ($date: Date!) {
  office(id: "office:truong-ban-doi-ngoai-trung-uong") {
    holdersOn(date: $date) { certainty distanceInDays tenure { person { id } } }
  }
}`;
const on = async (date: string) => ((await runQuery(holders, { variables: { date } })).data?.office as { holdersOn: unknown }).holdersOn;
const [hoangBinhQuan, leHoaiTrung] = ["person:hoang-binh-quan", "person:le-hoai-trung"].map((id) => ({ person: { id } }));

test("who headed the Commission on a day is answered as far as moments tell", async () => {
  expect(await on("2021-12-14")).toEqual([
    { certainty: "ATTESTED", distanceInDays: 0, tenure: leHoaiTrung },
    { certainty: "LAST_KNOWN", distanceInDays: 2857, tenure: hoangBinhQuan },
  ]);
  expect(await on("2022-06-01")).toEqual([
    { certainty: "BRACKETED", distanceInDays: 169, tenure: leHoaiTrung },
    { certainty: "LAST_KNOWN", distanceInDays: 3026, tenure: hoangBinhQuan },
  ]);
  expect(await on("2010-01-01")).toEqual([
    { certainty: "FIRST_KNOWN", distanceInDays: 1508, tenure: hoangBinhQuan },
    { certainty: "FIRST_KNOWN", distanceInDays: 4365, tenure: leHoaiTrung },
  ]);
});

test("a day the calendar does not have is refused with the form expected", async () => {
  const { errors } = await runQuery(`{ office(id: "office:tong-bi-thu") { holdersOn(date: "2021-02-30") { certainty } } }`);
  expect(errors?.map(({ message }) => message)).toEqual(['Date cannot represent "2021-02-30": expected a day such as 2019-02-18']);
});

test("holders of several offices are asked for together from a store that waits", async () => {
  const store = recordingStore();
  await runQuery(`{ offices(first: 3) { nodes { holdersOn(date: "2021-12-14") { certainty } } } }`, { store });
  expect(store.calls.map(([method, collection]) => [method, collection])).toEqual([
    ["page", "office"],
    ["byKey", "tenure"],
  ]);
});
