import rule from "../../../../src/core/rules/test/resultUnclear";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1, column: "result", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "both words", test: [{ result: "Âm tính" }, { result: "Dương tính" }] },
    { name: "signs in brackets, abbreviations", test: [{ result: "(-)" }, { result: "(+)" }, { result: "AT" }, { result: "DT" }] },
    { name: "with the substance", test: [{ result: "Dương tính (MET)" }] },
    { name: "a refusal, a result still awaited", test: [{ result: "Không chấp hành" }, { result: "Chưa có kết quả" }] },
    { name: "taken apart, with spaces", test: [{ result: " âm  tính ".normalize("NFD") }] },
  ],
  invalid: [
    { name: "blank", test: [{ result: "" }], findings: [{ ...at, message: "blank" }] },
    { name: "a hyphen with a space", test: [{ result: "- " }], findings: [{ ...at, message: "sign" }] },
    { name: "a dash", test: [{ result: "–" }], findings: [{ ...at, message: "sign" }] },
    { name: "zero as a number", test: [{ result: 0 }], findings: [{ ...at, message: "sign" }] },
    { name: "zero as text, a plus", test: [{ result: "0" }, { result: "+" }], findings: [{ ...at, message: "sign" }, { ...at, row: 2, message: "sign" }] },
    { name: "an unknown word", test: [{ result: "xong" }], findings: [{ ...at, message: "unknown" }] },
    { name: "an error value", test: [{ result: "#N/A" }], findings: [{ ...at, message: "unknown" }] },
  ],
  notRun: [
    { name: "no column for the result", test: [{}], without: { test: ["result"] }, notRun: [{ rule: "test/result-unclear", reason: "missing-column", column: "result" }] },
  ],
});
