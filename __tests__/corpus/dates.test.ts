import { expect, test } from "@jest/globals";
import { day, minute, month, window, year } from "../../src/corpus/authoring.js";
import { datesIn, isDay, printsDate, problemOfDate } from "../../src/corpus/dates.js";

test.each([
  ["2021-12-14", true],
  ["2020-02-29", true],
  ["2021-02-29", false],
  ["2021-02-30", false],
  ["2021-13-01", false],
  ["2021-00-10", false],
  ["2021-1-1", false],
  ["14/12/2021", false],
  ["", false],
])("that %j is a day of the calendar is %j", (value, is) => {
  expect(isDay(value)).toBe(is);
});

test("the dates that authors write have nothing wrong with them", () => {
  const dates = [
    day("2020-02-29"),
    minute("2021-12-14T23:59"),
    month("2020-02"),
    month("2021-12"),
    year("2013"),
    year("2013", "YEAR_END"),
    year("2015", "YEAR_START"),
    { ...year("2013"), earliest: "2013-03-01" },
    window(null, "2021-12-14"),
    window("2013-01-01", "2013-01-01"),
  ];
  expect(dates.map(problemOfDate)).toEqual(dates.map(() => null));
  expect(month("2020-02").latest).toBe("2020-02-29");
  expect(year("2015", "YEAR_START")).toMatchObject({ value: "2015", earliest: "2015-01-01", latest: "2015-06-30" });
  expect(year("2013", "YEAR_END")).toMatchObject({ value: "2013", earliest: "2013-07-01", latest: "2013-12-31" });
});

test.each([
  ["an impossible day", { ...day("2021-02-28"), value: "2021-02-30" }, "a day of the calendar"],
  ["an impossible month", { ...year("2021"), value: "2021-13", precision: "MONTH" as const }, "a day of the calendar"],
  ["an impossible hour", { ...minute("2021-12-14T08:45"), value: "2021-12-14T24:00" }, "a time of day"],
  ["an impossible minute", { ...minute("2021-12-14T08:45"), value: "2021-12-14T08:60" }, "a time of day"],
  ["more precision than is said", { ...day("2021-12-14"), precision: "YEAR" as const }, "a value of precision YEAR"],
  ["less precision than is said", { ...year("2021"), precision: "DAY" as const }, "a value of precision DAY"],
  ["no value", { ...day("2021-12-14"), value: null }, "a value of precision DAY"],
  ["bounds of another day", { ...day("2021-12-14"), latest: "2021-12-15" }, "bounds from 2021-12-14 to 2021-12-14 for a DAY"],
  ["an open bound beside a value", { ...day("2021-12-14"), earliest: null }, "bounds from 2021-12-14 to 2021-12-14 for a DAY"],
  [
    "a beginning that reaches the end of the year",
    { ...year("2015"), precision: "YEAR_START" as const },
    "bounds from 2015-01-01 to 2015-06-30 for a YEAR_START",
  ],
  ["an end that begins with the year", { ...year("2013"), precision: "YEAR_END" as const }, "bounds from 2013-07-01 to 2013-12-31 for a YEAR_END"],
  ["bounds the wrong way round", window("2021-12-15", "2021-12-14"), "bounds in order, not 2021-12-15 after 2021-12-14"],
  ["a window with a value", { ...window(null, "2021-12-14"), value: "2021" }, "no value for a window"],
  ["a window without bounds or words", window(null, null), "a bound or words for a window"],
])("%s is told", (_name, date, problem) => {
  expect(problemOfDate(date)).toBe(problem);
});

test("dates are read as Vietnamese prints them", () => {
  expect(datesIn("Sáng 17/2, ngày 02/12/2008, tháng 12/2021, năm 2013 (2016), nhiệm kỳ 2020-2021")).toEqual([
    { day: 17, month: 2, year: null },
    { day: 2, month: 12, year: 2008 },
    { day: null, month: 12, year: 2021 },
    { day: null, month: null, year: 2013 },
    { day: null, month: null, year: 2016 },
    { day: null, month: null, year: 2020 },
    { day: null, month: null, year: 2021 },
  ]);
});

test("dates are read in other marks and in words", () => {
  expect(datesIn("20.5.2024, ngày 3-6-2024; Ngày 20 tháng 5 năm 2024, 12 tháng 6, tháng 7 năm 2024, Tháng 8, sau 9 tháng")).toEqual([
    { day: 20, month: 5, year: 2024 },
    { day: 3, month: 6, year: 2024 },
    { day: 20, month: 5, year: 2024 },
    { day: 12, month: 6, year: null },
    { day: null, month: 7, year: 2024 },
    { day: null, month: 8, year: null },
  ]);
});

test.each(["28/CT-TW", "38-CT/TW", "1.998 người", "20215", "số 295", "1/2/3/4", "1.5.20245", "6 tháng"])("%j prints no date", (text) => {
  expect(datesIn(text)).toEqual([]);
});

test.each([
  ["ngày 02/12/2008", day("2008-12-02"), true],
  ["ngày 2/12/2008", day("2008-12-02"), true],
  ["ngày 12/02/2008", day("2008-12-02"), false],
  ["ngày 02/12", day("2008-12-02"), false],
  ["năm 2008", day("2008-12-02"), false],
  ["ngày 02/12/2008", month("2008-12"), true],
  ["tháng 12/2008", month("2008-12"), true],
  ["tháng 11/2008", month("2008-12"), false],
  ["năm 2008", year("2008"), true],
  ["năm 2009", year("2008"), false],
  ["08:45, 14/12/2021", minute("2021-12-14T08:45"), true],
  ["08:46, 14/12/2021", minute("2021-12-14T08:45"), false],
  ["8h45 ngày 14 tháng 12 năm 2021", minute("2021-12-14T08:45"), true],
  ["8 giờ 45, 14-12-2021", minute("2021-12-14T08:45"), true],
  ["18h45 ngày 14/12/2021", minute("2021-12-14T08:45"), false],
  ["ngày 14 tháng 12 năm 2021", day("2021-12-14"), true],
  ["ngày 14 tháng 11 năm 2021", day("2021-12-14"), false],
])("that %j states %j is %j", (text, date, prints) => {
  expect(printsDate(text, date)).toBe(prints);
});

test.each([
  ["ngày 13/1", true],
  ["tháng 1/2023", true],
  ["năm 2023", true],
  ["ngày 14/1", false],
  ["năm 2022", false],
  ["hôm qua", false],
])("that %j may be ground for an inferred 13 January 2023 is %j", (text, prints) => {
  expect(printsDate(text, day("2023-01-13", "INFERRED"))).toBe(prints);
});

test("a window has no printed form to miss", () => {
  expect(printsDate("hôm qua", window(null, "2021-12-14"))).toBe(true);
});
