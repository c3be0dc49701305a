import type { LocalDate } from "../../../../src/core/model/localDate";
import type { PartialDate } from "../../../../src/core/registers/column";
import rule from "../../../../src/core/rules/addict/rehabDecisionLate";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const home = { rehabForm: "Cai tự nguyện tại gia đình" };
const late = (begunOn: string, decidedOn: PartialDate, due: string) =>
  ({ row: 1, column: "rehabDecisionOn", message: "late", params: { begunOn: begunOn as LocalDate, decidedOn, due: due as LocalDate, value: 3, unit: "workingDays" } }) as const;

testRule(rule, {
  valid: [
    { name: "decided before the first day", addict: [{ ...home, rehabDecisionOn: day("24/07/2025"), rehabFrom: day("25/07/2025") }] },
    { name: "the third working day, Monday to Thursday", addict: [{ ...home, rehabFrom: day("21/07/2025"), rehabDecisionOn: day("24/07/2025") }] },
    { name: "the third working day over a weekend", addict: [{ ...home, rehabFrom: day("24/07/2025"), rehabDecisionOn: day("29/07/2025") }] },
    { name: "begun under the law of 01/7/2026, which gives no such span", dates: { asOf: "2026-12-20" }, addict: [{ ...home, rehabFrom: day("01/07/2026"), rehabDecisionOn: day("20/07/2026") }] },
    { name: "vague days that may be in time", addict: [{ ...home, rehabFrom: day("21/07/2025"), rehabDecisionOn: "07/2025" }, { ...home, rehabFrom: "07/2025", rehabDecisionOn: day("20/08/2025") }] },
    { name: "either day blank, a dash, unreadable or an error", addict: ["", "-", "đầu năm", "#N/A"].flatMap((text) => [{ ...home, rehabFrom: day("21/07/2025"), rehabDecisionOn: text }, { ...home, rehabFrom: text, rehabDecisionOn: day("20/08/2025") }]) },
    { name: "other forms", addict: ["Cai bắt buộc", "Methadone", ""].map((rehabForm) => ({ rehabForm, rehabFrom: day("21/07/2025"), rehabDecisionOn: day("20/08/2025") })) },
    { name: "left the list", addict: [{ ...home, rehabFrom: day("21/07/2025"), rehabDecisionOn: day("20/08/2025"), removedOn: day("01/12/2025") }] },
  ],
  invalid: [
    { name: "the fourth working day", addict: [{ ...home, rehabFrom: day("21/07/2025"), rehabDecisionOn: day("25/07/2025") }], findings: [late("2025-07-21", written("2025-07-25"), "2025-07-24")] },
    { name: "the fourth working day over a weekend, typed as text", addict: [{ ...home, rehabFrom: "24/7/2025", rehabDecisionOn: "30.7.2025" }], findings: [late("2025-07-24", written("2025-07-30"), "2025-07-29")] },
    { name: "the month after", addict: [{ ...home, rehabFrom: day("21/07/2025"), rehabDecisionOn: "08/2025" }], findings: [late("2025-07-21", { year: 2025, month: 8, date: null }, "2025-07-24")] },
    { name: "begun on the last day of the old law", dates: { asOf: "2026-12-20" }, addict: [{ ...home, rehabFrom: day("30/06/2026"), rehabDecisionOn: day("04/07/2026") }], findings: [late("2026-06-30", written("2026-07-04"), "2026-07-03")] },
    { name: "leaves the list tomorrow", addict: [{ ...home, rehabFrom: day("01/09/2025"), rehabDecisionOn: day("15/09/2025"), removedOn: day("21/12/2025") }], findings: [late("2025-09-01", written("2025-09-15"), "2025-09-04")] },
  ],
  notRun: [
    { name: "no day of the decision", addict: [home], without: { addict: ["rehabDecisionOn"] }, notRun: [{ rule: "addict/rehab-decision-late", reason: "missing-column", column: "rehabDecisionOn" }] },
    { name: "no first day", addict: [home], without: { addict: ["rehabFrom"] }, notRun: [{ rule: "addict/rehab-decision-late", reason: "missing-column", column: "rehabFrom" }] },
    { name: "no column for the form", addict: [{}], without: { addict: ["rehabForm"] }, notRun: [{ rule: "addict/rehab-decision-late", reason: "missing-column", column: "rehabForm" }] },
  ],
});
