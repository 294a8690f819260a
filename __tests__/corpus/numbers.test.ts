import { expect, test } from "@jest/globals";
import { numbersIn, ordinalOfMarker } from "../../src/corpus/numbers.js";

test.each<[string, readonly number[]]>([
  ["không có gì", []],
  ["28/CT-TW", [28]],
  ["1.250 người, 12 đoàn", [1250, 12]],
  ["17.2021", [17, 2021]],
  ["chín nhóm", [9]],
  ["mười lăm", [5, 10, 15]],
  ["hai mươi", [2, 20]],
  ["hai mươi mốt", [1, 2, 21]],
  ["Bốn mươi tư".normalize("NFD"), [4, 44]],
  ["lần thứ XIII", [13]],
  ["Đại hội VI", [6]],
  ["khóa XXIX, XIV", [14, 29]],
])("the numbers in %j are %j", (text, numbers) => {
  expect([...numbersIn(text)].sort((a, b) => a - b)).toEqual([...numbers].sort((a, b) => a - b));
});

test.each(["phạm vi", "Vi phạm", "Xi", "IC", "VX", "IIII"])("%j holds no Roman numeral", (text) => {
  expect([...numbersIn(text)]).toEqual([]);
});

test.each([
  ["Thứ nhất", 1],
  ["thứ hai,", 2],
  ["Thứ tư:", 4],
  ["Thứ năm".normalize("NFD"), 5],
  ["Một là", 1],
  ["Bốn là,", 4],
  ["(iii)", 3],
  ["IV.", 4],
  ["4.", 4],
  ["12)", 12],
  ["Trước hết", null],
  ["Một số", null],
  ["a)", null],
  ["-", null],
  ["", null],
])("the mark %j stands for place %j", (marker, ordinal) => {
  expect(ordinalOfMarker(marker)).toBe(ordinal);
});
