import { expect, test } from "@jest/globals";
import { day, month, window, year } from "../../src/corpus/authoring.js";
import { holdingOn } from "../../src/corpus/holders.js";
import type { PartialDate } from "../../src/corpus/records.js";

const moment = (date: unknown): PartialDate => date as PartialDate;
const moments = [moment(day("2014-02-17")), moment(day("2016-03-01"))];

test("a day on which a source names somebody is attested, whatever else is known", () => {
  expect(holdingOn("2014-02-17", moments)).toEqual({ certainty: "ATTESTED", distanceInDays: 0 });
});

test("a day between two moments is bracketed, before the first the first is known, after the last the last", () => {
  expect(holdingOn("2014-02-19", moments)).toEqual({ certainty: "BRACKETED", distanceInDays: 2 });
  expect(holdingOn("2014-02-14", moments)).toEqual({ certainty: "FIRST_KNOWN", distanceInDays: 3 });
  expect(holdingOn("2017-03-01", moments)).toEqual({ certainty: "LAST_KNOWN", distanceInDays: 365 });
});

test("a moment that is only a month or a year makes its days possible and bounds the others", () => {
  expect(holdingOn("2014-02-17", [moment(month("2014-02"))])).toEqual({ certainty: "POSSIBLE", distanceInDays: null });
  expect(holdingOn("2014-02-28", [moment(month("2014-02"))])).toEqual({ certainty: "POSSIBLE", distanceInDays: null });
  expect(holdingOn("2014-02-01", [moment(month("2014-02"))])).toEqual({ certainty: "POSSIBLE", distanceInDays: null });
  expect(holdingOn("2014-03-02", [moment(month("2014-02"))])).toEqual({ certainty: "LAST_KNOWN", distanceInDays: 2 });
  expect(holdingOn("2012-12-31", [moment(year("2013"))])).toEqual({ certainty: "FIRST_KNOWN", distanceInDays: 1 });
  const year2013AndLater = [moment(year("2013")), moment(day("2016-03-01"))];
  expect(holdingOn("2013-06-01", year2013AndLater)).toEqual({ certainty: "POSSIBLE", distanceInDays: null });
  expect(holdingOn("2013-06-01", [...year2013AndLater, moment(day("2012-01-01"))])).toEqual({ certainty: "BRACKETED", distanceInDays: 0 });
});

test("a moment with an open end, or none, rules nothing out", () => {
  expect(holdingOn("2020-01-01", [moment(window("2019-09-19", null))])).toEqual({ certainty: "POSSIBLE", distanceInDays: null });
  expect(holdingOn("2019-09-18", [moment(window("2019-09-19", null))])).toEqual({ certainty: "FIRST_KNOWN", distanceInDays: 1 });
  expect(holdingOn("2020-01-01", [null])).toEqual({ certainty: "POSSIBLE", distanceInDays: null });
});
