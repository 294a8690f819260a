import { expect, test } from "@jest/globals";
import { nearNumbers, readInstrumentNumber } from "../../src/corpus/lookup.js";

const bare = { kind: null, kindCode: null, issuerCode: null, date: null };
const directive = { ...bare, kind: "DIRECTIVE" as const };

test.each([
  ["32", { ...bare, ordinal: 32 }],
  ["Chỉ thị 32", { ...directive, ordinal: 32 }],
  ["chi thi so 032", { ...directive, ordinal: 32 }],
  ["CHỈ THỊ SỐ 28", { ...directive, ordinal: 28 }],
  ["28/CT-TW", { ...directive, ordinal: 28, kindCode: "CT", issuerCode: "TW" }],
  ["28-CT/TW", { ...directive, ordinal: 28, kindCode: "CT", issuerCode: "TW" }],
  ["28 - ct / tw", { ...directive, ordinal: 28, kindCode: "CT", issuerCode: "TW" }],
  ["28–CT/TW", { ...directive, ordinal: 28, kindCode: "CT", issuerCode: "TW" }],
  ["CT 28", { ...directive, ordinal: 28, kindCode: "CT" }],
  ["“Chỉ thị 28/CT-TW”,", { ...directive, ordinal: 28, kindCode: "CT", issuerCode: "TW" }],
  ["chi thi 38-ct/tw ngay 19/9/2019", { ...directive, ordinal: 38, kindCode: "CT", issuerCode: "TW", date: "2019-09-19" }],
  ["Chỉ thị 38 ngày 19 tháng 9 năm 2019", { ...directive, ordinal: 38, date: "2019-09-19" }],
  ["Chỉ thị 38 tháng 9/2019", { ...directive, ordinal: 38, date: "2019-09" }],
  ["Chỉ thị 38 năm 2019", { ...directive, ordinal: 38, date: "2019" }],
  ["38-CT/TW 2019-09-19", { ...directive, ordinal: 38, kindCode: "CT", issuerCode: "TW", date: "2019-09-19" }],
  ["Nghị quyết số 22", { ...bare, kind: "RESOLUTION" as const, ordinal: 22 }],
  ["Chỉ thị số 32-CT/TW của Bộ Chính trị", { ...directive, ordinal: 32, kindCode: "CT", issuerCode: "TW" }],
  ["28-CT/TW của Ban Bí thư ngày 02/12/2008", { ...directive, ordinal: 28, kindCode: "CT", issuerCode: "TW", date: "2008-12-02" }],
  ["Chỉ thị 38 về công tác của Liên hiệp", { ...directive, ordinal: 38 }],
  ["38-CT/TW ngày 19.9.2019", { ...directive, ordinal: 38, kindCode: "CT", issuerCode: "TW", date: "2019-09-19" }],
  ["Chỉ thị 32 18 / 2 / 2019", { ...directive, ordinal: 32, date: "2019-02-18" }],
  ["38-CT/TW 9/2019", { ...directive, ordinal: 38, kindCode: "CT", issuerCode: "TW", date: "2019-09" }],
  ["38-CT/TW 2019", { ...directive, ordinal: 38, kindCode: "CT", issuerCode: "TW", date: "2019" }],
  ["28CT/TW", { ...directive, ordinal: 28, kindCode: "CT", issuerCode: "TW" }],
  ["số32", { ...bare, ordinal: 32 }],
  ["Quyết định 272-QĐ/TW", { ...bare, kind: "REGULATION" as const, ordinal: 272, kindCode: "QD", issuerCode: "TW" }],
  ["CT-TW số 28", { ...directive, ordinal: 28, kindCode: "CT", issuerCode: "TW" }],
  ["Chỉ thị 32".normalize("NFD"), { ...directive, ordinal: 32 }],
])("%s is read as people mean it", (written, expected) => {
  expect(readInstrumentNumber(written)).toEqual(expected);
});

test.each(["", "   ", "?!", "chỉ thị", "Chỉ thị về đối ngoại", "32 33", "38 ngày 31/2/2019", "1234567", "-5", "ngày 19/9/2019"])(
  "%j is no instrument number",
  (written) => {
    expect(readInstrumentNumber(written)).toBeNull();
  },
);

test("numbers a slip of the pen away start with the number itself", () => {
  expect(nearNumbers(82)).toEqual([82, 28, 2, 72, 92, 8, 81, 83]);
  expect(nearNumbers(1)).toEqual([1, 2]);
});
