import rule from "../../../../src/core/rules/outreach/noActionMonth";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const content = "Tuyên truyền Luật Phòng, chống ma túy";
const none = (year: number) => ({ row: null, column: null, message: "none", params: { year } }) as const;

testRule(rule, {
  valid: [
    { name: "on 26/6", outreach: [{ content, heldOn: day("26/06/2025") }] },
    { name: "on the first of June", outreach: [{ content, heldOn: day("01/06/2025") }] },
    { name: "on the last of June, typed as text", outreach: [{ content, heldOn: "30.6.2025" }] },
    { name: "the month alone", outreach: [{ content, heldOn: "6/2025" }] },
    { name: "the year alone may mean June", outreach: [{ content, heldOn: 2025 }] },
    { name: "marked, a few days before", outreach: [{ content, heldOn: day("29/05/2025"), actionMonth: "x" }] },
    { name: "a date that could not be read", outreach: [{ content, heldOn: "dịp hè" }] },
    { name: "June has not ended on its last day", dates: { asOf: "2025-06-30" }, outreach: [] },
    { name: "a window without June", parameters: { windowFrom: "02/06/2025", windowTo: "14/12/2025" }, outreach: [] },
    { name: "a window that has not reached the end of June", dates: { asOf: "2025-12-19" }, parameters: { windowFrom: "01/01/2025", windowTo: "29/06/2025" }, outreach: [] },
  ],
  invalid: [
    { name: "the day before and the day after June", outreach: [{ content, heldOn: day("31/05/2025") }, { content, heldOn: day("01/07/2025") }], findings: [none(2025)] },
    { name: "headings only, the day after June", dates: { asOf: "2025-07-01" }, outreach: [], findings: [none(2025)] },
    { name: "marked as none", outreach: [{ content, heldOn: day("29/05/2025"), actionMonth: "Không" }, { content, heldOn: day("29/05/2025"), actionMonth: "-" }, { content, heldOn: day("29/05/2025"), actionMonth: 0 }], findings: [none(2025)] },
    { name: "in June of another year, marked", outreach: [{ content, heldOn: day("26/06/2024"), actionMonth: "x" }], findings: [none(2025)] },
    { name: "marked, but without a date", outreach: [{ content, actionMonth: "x" }], findings: [none(2025)] },
    { name: "the window decides, to its last day", parameters: { windowFrom: "15/12/2023", windowTo: "30/06/2024" }, outreach: [{ content, heldOn: day("26/06/2025") }], findings: [none(2024)] },
    { name: "each June of a long window", parameters: { windowFrom: "01/06/2023", windowTo: "31/12/2025" }, outreach: [{ content, heldOn: day("10/06/2024") }], findings: [none(2023), none(2025)] },
    { name: "no column for the mark", outreach: [{ content, heldOn: day("10/05/2025") }], without: { outreach: ["actionMonth"] }, findings: [none(2025)] },
  ],
  notRun: [
    { name: "no column for the date", outreach: [{ content }], without: { outreach: ["heldOn"] }, notRun: [{ rule: "outreach/no-action-month", reason: "missing-column", column: "heldOn" }] },
    { name: "no register of propaganda", incident: [], notRun: [{ rule: "outreach/no-action-month", reason: "missing-register", column: "outreach" }] },
  ],
});
