import rule from "../../../../src/core/rules/model/noDecisionOrLaunch";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const neither = { row: 1, column: "decision", message: "neither", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "both given", model: [{ decision: "73/QĐ-UBND", launchedOn: day("05/07/2024") }] },
    { name: "a decision alone", model: [{ decision: "73/QĐ-UBND ngày 01/7/2024" }] },
    { name: "a launch alone, a month", model: [{ decision: "", launchedOn: "7/2024" }] },
    { name: "words for no decision, but a launch", model: [{ decision: "Chưa có", launchedOn: day("05/07/2024") }] },
    { name: "a launch that could not be read, a decision with an error value", model: [{ launchedOn: "đầu năm" }, { decision: "#N/A" }] },
  ],
  invalid: [
    { name: "neither", model: [{ level: "Xã" }], findings: [neither] },
    { name: "dashes", model: [{ decision: "-", launchedOn: "–" }], findings: [neither] },
    { name: "words for none, decomposed letters", model: [{ decision: "Chưa có".normalize("NFD") }], findings: [neither] },
    { name: "stopped too, the second of two", model: [{ decision: "05/QĐ-UBND" }, { rating: "Đã dừng" }], findings: [{ ...neither, row: 2 }] },
    { name: "no column for the launch", model: [{ decision: "" }], without: { model: ["launchedOn"] }, findings: [neither] },
    { name: "no column for the decision", model: [{ launchedOn: "" }], without: { model: ["decision"] }, findings: [{ ...neither, column: "launchedOn" }] },
  ],
  notRun: [
    { name: "no column for either", model: [{ level: "Xã" }], without: { model: ["decision", "launchedOn"] }, notRun: [{ rule: "model/no-decision-or-launch", reason: "missing-column", column: "decision" }] },
  ],
});
