import rule from "../../../../src/core/rules/cross/duplicateRecord";
import { testRule } from "../../../support/ruleTester";

const group = { unit: "Tổ ANXH số 1", level: "Tổ ANXH với khu phố", hamlet: "Khu phố Hoa Ban", signedOn: "10/02/2025" };
const bar = { name: "Karaoke Sao Đêm", address: "Bản Nà Pọng", owner: "Vi Văn Thử", hamlet: "Bản Nà Pọng", inspectedOn: "14/11/2025" };
const school = { name: "Trường THCS Mường Thử", kind: "Trường học" };
const same = { row: 2, message: "sameSheet", params: { row: 2 } } as const;

testRule(rule, {
  valid: [
    { name: "different units", commitment: [group, { ...group, unit: "Tổ ANXH số 2" }] },
    { name: "namesakes in two hamlets", commitment: [group, { ...group, hamlet: "Khu phố Nguyễn Trãi" }] },
    { name: "a pledge signed anew", commitment: [group, { ...group, signedOn: "12/02/2026" }] },
    { name: "one unit, pledges of two levels", commitment: [group, { ...group, level: "Đoàn thể" }] },
    { name: "a business of the same name with another owner", business: [bar, { ...bar, owner: "Hà Thị Thử" }] },
    { name: "one row for each inspection", business: [bar, { ...bar, inspectedOn: "15/11/2025" }] },
    { name: "units of two kinds", organisation: [school, { ...school, kind: "Cơ quan" }] },
    { name: "names that say nothing", business: [{ name: "-", owner: "Vi Văn Thử" }, { name: "-", owner: "Vi Văn Thử" }] },
  ],
  invalid: [
    { name: "a pledge twice", commitment: [group, group], findings: [{ ...same, rule: "commitment/duplicate-record", column: "unit" }] },
    { name: "a business twice, written a little differently", business: [bar, { ...bar, name: "karaoke  SAO ĐÊM".normalize("NFD"), address: "bản Nà Pọng." }], findings: [{ ...same, rule: "business/duplicate-record", column: "name" }] },
    { name: "a unit three times: each later row names the first", organisation: [school, {}, school, school], findings: [3, 4].map((row) => ({ ...same, rule: "organisation/duplicate-record", row, column: "name" })) },
    { name: "on two sheets", organisation: [{}, school], further: { organisation: [school] }, findings: [{ row: 1, rule: "organisation/duplicate-record", column: "name", message: "otherSheet", params: { row: 3, sheet: "danh sách đơn vị phải tổ chức tuyên truyền" } }] },
    { name: "telling columns blank on both", commitment: [{ unit: "Hội Phụ nữ" }, { unit: "Hội Phụ nữ" }], findings: [{ ...same, rule: "commitment/duplicate-record", column: "unit" }] },
  ],
  notRun: [
    { name: "no column of names", commitment: [{ level: "Đoàn thể" }], without: { commitment: ["unit"] }, notRun: [{ rule: "commitment/duplicate-record", reason: "missing-column", column: "unit" }] },
  ],
});
