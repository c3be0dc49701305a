import rule from "../../../../src/core/rules/commitment/unsigned";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1, column: "signed" } as const;

testRule(rule, {
  valid: [
    { name: "signed, in several spellings", commitment: [{ signed: "Đã ký" }, { signed: "x" }, { signed: "Có" }] },
    { name: "signed without a date", commitment: [{ level: "Đoàn thể", signed: "Đã ký cam kết", signedOn: "" }] },
    { name: "a word nobody knows", commitment: [{ signed: "đang xem xét" }] },
    { name: "an error value", commitment: [{ signed: "#REF!" }] },
    { name: "headings only", commitment: [] },
  ],
  invalid: [
    { name: "not signed", commitment: [{ level: "Khu phố với UBND", signed: "Chưa ký" }], findings: [{ ...at, message: "unsigned", params: { signed: "Chưa ký" } }] },
    { name: "refused", commitment: [{ level: "Đoàn thể", signed: "Từ chối" }], findings: [{ ...at, message: "refused", params: { signed: "Từ chối" } }] },
    { name: "blank", commitment: [{ level: "Tổ ANXH với khu phố" }], findings: [{ ...at, message: "blank", params: {} }] },
    { name: "a dash", commitment: [{ signed: "-" }], findings: [{ ...at, message: "blank", params: {} }] },
    { name: "the family of an addict", commitment: [{ signed: "Đã ký" }, { level: "Gia đình có người nghiện", signed: "chưa" }], findings: [{ ...at, row: 2, message: "unsigned", params: { signed: "chưa" } }] },
    { name: "a date of signing alone signs nothing", commitment: [{ signed: "", signedOn: "10/02/2025" }], findings: [{ ...at, message: "blank", params: {} }] },
  ],
  notRun: [
    { name: "no column for it", commitment: [{}], without: { commitment: ["signed"] }, notRun: [{ rule: "commitment/unsigned", reason: "missing-column", column: "signed" }] },
  ],
});
