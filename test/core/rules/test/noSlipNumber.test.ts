import rule from "../../../../src/core/rules/test/noSlipNumber";
import { testRule } from "../../../support/ruleTester";

const done = { result: "Âm tính" };
const blank = { row: 1, column: "slipNumber", message: "blank", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "a number", test: [{ ...done, slipNumber: "75/PKQ" }] },
    { name: "a bare number", test: [{ ...done, slipNumber: 75 }] },
    { name: "refused or not done", test: [{ result: "Không chấp hành", slipNumber: "" }, { result: "Chưa xét nghiệm", slipNumber: "" }] },
    { name: "the result is still awaited", test: [{ result: "Chưa có kết quả", slipNumber: "-" }] },
    { name: "a broken formula", test: [{ ...done, slipNumber: "#VALUE!" }] },
  ],
  invalid: [
    { name: "blank", test: [{ ...done, slipNumber: "75/PKQ" }, { ...done, slipNumber: "" }], findings: [{ ...blank, row: 2 }] },
    { name: "a dash, at a positive result", test: [{ result: "Dương tính", slipNumber: "—" }], findings: [blank] },
    { name: "only no-break spaces", test: [{ ...done, slipNumber: "\u00A0\u00A0" }], findings: [blank] },
    { name: "words for none", test: [{ ...done, slipNumber: "Chưa có" }], findings: [{ ...blank, message: "none", params: { slip: "Chưa có" } }] },
    { name: "the result is blank or unknown as well", test: [{ result: "", slipNumber: "" }, { result: "xong", slipNumber: "" }], findings: [blank, { ...blank, row: 2 }] },
  ],
  notRun: [
    { name: "no column for the slip", test: [done], without: { test: ["slipNumber"] }, notRun: [{ rule: "test/no-slip-number", reason: "missing-column", column: "slipNumber" }] },
    { name: "no column for the result", test: [{ slipNumber: "" }], without: { test: ["result"] }, notRun: [{ rule: "test/no-slip-number", reason: "missing-column", column: "result" }] },
  ],
});
