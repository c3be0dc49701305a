import rule from "../../../../src/core/rules/user/minorHelper";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const elder = { manager: "Ông Vi Văn Chóm, Trưởng bản" };
const minor = { birth: day("21/12/2007") };
const other = { row: 1, column: "manager", message: "other", params: { age: 18 } } as const;

testRule(rule, {
  valid: [
    { name: "eighteen on the as-of date", user: [{ ...elder, birth: day("20/12/2007") }] },
    { name: "a year of birth that may make eighteen", user: [{ ...elder, birth: 2007 }] },
    { name: "no birth, or one that cannot be read", user: [elder, { ...elder, birth: "không nhớ" }, { ...elder, birth: "#N/A" }] },
    {
      name: "teachers, youth union, pioneers",
      user: ["Cô giáo Hà Thị Mai", "GVCN lớp 11A", "Đ/c Lê Văn Nam, Bí thư Đoàn xã", "ĐTN", "Tổng phụ trách Đội", "Nhà trường và gia đình"].map((manager) => ({ ...minor, manager })),
    },
    { name: "letters taken apart, capitals", user: [{ ...minor, manager: "GIÁO VIÊN CHỦ NHIỆM".normalize("NFD") }] },
    { name: "nobody named is another rule's matter", user: [{ ...minor, manager: "" }, { ...minor, manager: "Chưa giao" }, { ...minor, manager: "#REF!" }] },
    { name: "stopped, or off the list", user: [{ ...minor, ...elder, ending: "Dừng" }, { ...minor, ...elder, removedOn: day("01/12/2025") }] },
  ],
  invalid: [
    { name: "eighteen only tomorrow", user: [{ ...elder, ...minor }], findings: [other] },
    { name: "a year of birth too late for eighteen", user: [{ ...elder, birth: 2008 }], findings: [other] },
    { name: "the column of births of women", user: [{ ...elder, birthFemale: "15/3/2010" }], findings: [other] },
    { name: "a police officer", user: [{ ...minor, manager: "Đ/c Phạm Thị Nga (CAX)" }], findings: [other] },
    { name: "the surname and the hamlet are no youth union", user: [{ ...minor, manager: "Ông Đoàn Văn Hùng, thôn Đoàn Kết" }], findings: [other] },
    { name: "eighteen a day after a later as-of date", dates: { asOf: "2026-07-01" }, user: [{ ...elder, birth: day("02/07/2008") }], findings: [other] },
  ],
  notRun: [
    { name: "no column for the helper", user: [minor], without: { user: ["manager"] }, notRun: [{ rule: "user/minor-helper", reason: "missing-column", column: "manager" }] },
    { name: "no column for the birth", user: [elder], without: { user: ["birth", "birthMale", "birthFemale"] }, notRun: [{ rule: "user/minor-helper", reason: "missing-column", column: "birth" }] },
  ],
});
