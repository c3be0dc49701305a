import rule from "../../../../src/core/rules/commitment/memberFamilyAddict";
import { testRule } from "../../../support/ruleTester";

const signed = { level: "Đoàn thể", unit: "Hội Phụ nữ", signed: "Đã ký" };
const some = { row: 1, column: "familiesWithAddicts", message: "some", params: {} } as const;
const counted = (count: number) => ({ row: 1, column: "familiesWithAddicts", message: "counted", params: { count } }) as const;

testRule(rule, {
  valid: [
    { name: "none: 0, no, not yet, a dash, blank", commitment: [0, "0", "Không", "Chưa có", "-", "", "0 gia đình"].map((familiesWithAddicts) => ({ ...signed, familiesWithAddicts })) },
    { name: "not signed", commitment: [{ ...signed, signed: "Chưa ký", familiesWithAddicts: 2 }] },
    { name: "a hamlet, a group, a family of an addict", commitment: ["Khu phố với UBND", "Tổ ANXH với khu phố", "Gia đình có người nghiện"].map((level) => ({ ...signed, level, familiesWithAddicts: "Có" })) },
    { name: "other words", commitment: [{ ...signed, familiesWithAddicts: "đang rà soát" }, { ...signed, familiesWithAddicts: "chi hội 3: không có" }] },
    { name: "an error value", commitment: [{ ...signed, familiesWithAddicts: "#VALUE!" }] },
    { name: "a level nobody knows", commitment: [{ ...signed, level: "Khác", familiesWithAddicts: 1 }] },
  ],
  invalid: [
    { name: "a number", commitment: [{ ...signed, familiesWithAddicts: 1 }], findings: [counted(1)] },
    { name: "a number with words", commitment: [{ ...signed, familiesWithAddicts: "02 gia đình" }], findings: [counted(2)] },
    { name: "yes", commitment: [{ ...signed, familiesWithAddicts: "Có" }], findings: [some] },
    { name: "a tick", commitment: [{ ...signed, familiesWithAddicts: "✓" }, { ...signed, familiesWithAddicts: "x" }], findings: [some, { ...some, row: 2 }] },
    { name: "yes with a number", commitment: [{ ...signed, level: "Ban, ngành, đoàn thể", familiesWithAddicts: "Có 3 hội viên" }], findings: [counted(3)] },
  ],
  notRun: [
    { name: "no column for it", commitment: [signed], without: { commitment: ["familiesWithAddicts"] }, notRun: [{ rule: "commitment/member-family-addict", reason: "missing-column", column: "familiesWithAddicts" }] },
    { name: "no column for the level", commitment: [{ unit: "Hội Phụ nữ", familiesWithAddicts: 1 }], without: { commitment: ["level"] }, notRun: [{ rule: "commitment/member-family-addict", reason: "missing-column", column: "level" }] },
    { name: "no column of signing", commitment: [{ level: "Đoàn thể", familiesWithAddicts: 1 }], without: { commitment: ["signed"] }, notRun: [{ rule: "commitment/member-family-addict", reason: "missing-column", column: "signed" }] },
  ],
});
