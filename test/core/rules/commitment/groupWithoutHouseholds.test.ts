import rule from "../../../../src/core/rules/commitment/groupWithoutHouseholds";
import { testRule } from "../../../support/ruleTester";

const hamlet = "Khu phố Hoa Ban";
const other = "Khu phố Nguyễn Trãi";
const row = (unit: string, more: object = {}) => ({ unit, level: "Tổ ANXH với khu phố", hamlet, ...more });
const lives = (securityGroup: string, more: object = {}) => ({ securityGroup, hamlet, ...more });
const none = { row: 1, column: "unit", message: "none", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "has households", commitment: [row("Tổ ANXH số 1")], household: [lives("Tổ 1")] },
    { name: "no group but another unit", commitment: [row("Hội Phụ nữ", { level: "Đoàn thể" }), row("Tổ 8", { level: "" })], household: [lives("Tổ 1")] },
    { name: "a household of the hamlet names no group", commitment: [row("Tổ 2")], household: [lives("Tổ 1"), lives("")] },
    { name: "a household of no certain hamlet names none", commitment: [row("Tổ 2")], household: [lives("Tổ 1"), lives("-", { hamlet: "" })] },
    { name: "no household of a listed hamlet is entered yet", parameters: {}, hamlets: [hamlet, other], commitment: [row("Tổ 2", { hamlet: other })], household: [lives("Tổ 1")] },
    { name: "the hamlet is in no list", commitment: [row("Tổ 2", { hamlet: other })], household: [lives("Tổ 1")] },
    { name: "a household of no certain hamlet is in it", commitment: [row("Tổ 2")], household: [lives("Tổ 1"), lives("Tổ 2", { hamlet: "" })] },
    { name: "no households at all", commitment: [row("Tổ 2")], household: [] },
    { name: "the unit names no group", commitment: [row("Tổ ANXH"), row("-")], household: [lives("Tổ 1")] },
  ],
  invalid: [
    { name: "no household in it", commitment: [row("Tổ ANXH số 2")], household: [lives("Tổ 1")], findings: [none] },
    { name: "misspelt", commitment: [row("Tổ 1"), row("Tổ Sao Mái")], household: [lives("Tổ 1"), lives("Sao Mới")], findings: [{ ...none, row: 2 }] },
    { name: "households only in the namesake of another hamlet", commitment: [row("Tổ 2")], household: [lives("Tổ 1"), lives("Tổ 2", { hamlet: other })], findings: [none] },
    { name: "its only household moved away", commitment: [row("Tổ 2")], household: [lives("Tổ 1"), lives("Tổ 2", { residence: "Đã chuyển đi" })], findings: [none] },
    { name: "the pledge names no hamlet, and all households name another group", commitment: [row("Tổ 7", { hamlet: "" })], household: [lives("Tổ 1"), lives("Tổ 2", { hamlet: other })], findings: [none] },
    { name: "a household that names none lives in another hamlet", commitment: [row("Tổ 2")], household: [lives("Tổ 1"), lives("", { hamlet: other })], findings: [none] },
  ],
  notRun: [
    { name: "no register of households", commitment: [row("Tổ 2")], notRun: [{ rule: "commitment/group-without-households", reason: "missing-register", column: "household" }] },
    { name: "no column for groups there", commitment: [row("Tổ 2")], household: [{}], without: { household: ["securityGroup"] }, notRun: [{ rule: "commitment/group-without-households", reason: "missing-column", column: "securityGroup" }] },
    { name: "no column for the level", commitment: [{ unit: "Tổ 2" }], household: [lives("Tổ 1")], without: { commitment: ["level"] }, notRun: [{ rule: "commitment/group-without-households", reason: "missing-column", column: "level" }] },
  ],
});
