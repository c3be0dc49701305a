import rule from "../../../../src/core/rules/user/noDecision";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const number = "20/QĐ-UBND";
const decidedOn = day("07/07/2025");
const none = { row: 1, column: "decisionNumber", message: "none", params: {} } as const;
const noNumber = { row: 1, column: "decisionNumber", message: "noNumber", params: {} } as const;
const noDate = { row: 1, column: "decisionOn", message: "noDate", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "number and day", user: [{ decisionNumber: number, decisionOn: decidedOn }] },
    { name: "a bare number, a month alone", user: [{ decisionNumber: 20, decisionOn: "7/2025" }] },
    { name: "a day that could not be read is not blank", user: [{ decisionNumber: number, decisionOn: "hôm thứ hai" }] },
    { name: "broken formulas", user: [{ decisionNumber: "#N/A", decisionOn: "#N/A" }] },
    { name: "left the list without a decision", user: [{ removedOn: day("20/12/2025") }] },
  ],
  invalid: [
    { name: "neither: one finding, at the number", user: [{}], findings: [none] },
    { name: "neither: a dash and dots", user: [{ decisionNumber: "-", decisionOn: "…/…/…" }], findings: [none] },
    { name: "neither: words for none", user: [{ decisionNumber: "Chưa có", decisionOn: "chưa" }], findings: [none] },
    { name: "no number", user: [{ decisionNumber: " ", decisionOn: decidedOn }], findings: [noNumber] },
    { name: "no day", user: [{ decisionNumber: number }], findings: [noDate] },
    { name: "the result came yesterday: the gap counts all the same", user: [{ notifiedOn: day("19/12/2025"), decisionNumber: "", decisionOn: "–" }], findings: [none] },
    { name: "a broken number says nothing, the blank day does", user: [{ decisionNumber: "#REF!", decisionOn: "" }], findings: [noDate] },
  ],
  notRun: [
    { name: "no column for the number", user: [{}], without: { user: ["decisionNumber"] }, notRun: [{ rule: "user/no-decision", reason: "missing-column", column: "decisionNumber" }] },
    { name: "no column for the day", user: [{ decisionNumber: number }], without: { user: ["decisionOn"] }, notRun: [{ rule: "user/no-decision", reason: "missing-column", column: "decisionOn" }] },
  ],
});
