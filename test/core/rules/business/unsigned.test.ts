import rule from "../../../../src/core/rules/business/unsigned";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1, column: "signed" } as const;

testRule(rule, {
  valid: [
    { name: "signed", business: [{ signed: "Đã ký" }] },
    { name: "a cross and a tick", business: [{ signed: "x" }, { signed: "✓" }] },
    { name: "a word nobody knows", business: [{ signed: "gửi mẫu" }] },
    { name: "an error value", business: [{ signed: "#N/A" }] },
    { name: "headings only", business: [] },
  ],
  invalid: [
    { name: "not signed", business: [{ signed: "Chưa ký" }], findings: [{ ...at, message: "unsigned", params: { signed: "Chưa ký" } }] },
    { name: "no, and zero", business: [{ signed: "Không" }, { signed: 0 }], findings: [{ ...at, message: "unsigned", params: { signed: "Không" } }, { ...at, row: 2, message: "unsigned", params: { signed: "0" } }] },
    { name: "refused", business: [{ trade: "Karaoke", signed: "Từ chối ký" }], findings: [{ ...at, message: "refused", params: { signed: "Từ chối ký" } }] },
    { name: "blank", business: [{ signed: "Đã ký" }, {}], findings: [{ ...at, row: 2, message: "blank", params: {} }] },
    { name: "dots", business: [{ signed: "..." }], findings: [{ ...at, message: "blank", params: {} }] },
  ],
  notRun: [
    { name: "no column for it", business: [{}], without: { business: ["signed"] }, notRun: [{ rule: "business/unsigned", reason: "missing-column", column: "signed" }] },
  ],
});
