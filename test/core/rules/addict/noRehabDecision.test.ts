import rule from "../../../../src/core/rules/addict/noRehabDecision";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const home = { rehabForm: "Cai tự nguyện tại gia đình, cộng đồng" };
const neither = { row: 1, column: "rehabDecisionNumber", message: "neither", params: {} } as const;
const number = { row: 1, column: "rehabDecisionNumber", message: "number", params: {} } as const;
const date = { row: 1, column: "rehabDecisionOn", message: "date", params: {} } as const;
const newLaw = { asOf: "2026-08-20" };

testRule(rule, {
  valid: [
    { name: "number and date", addict: [{ ...home, rehabDecisionNumber: "62/QĐ-UBND", rehabDecisionOn: day("24/07/2025") }] },
    { name: "a month for the date", addict: [{ ...home, rehabDecisionNumber: "62/QĐ-UBND", rehabDecisionOn: "07/2025" }] },
    { name: "a date that could not be read, an error value", addict: [{ ...home, rehabDecisionNumber: "62", rehabDecisionOn: "tháng trước" }, { ...home, rehabDecisionNumber: "#N/A", rehabDecisionOn: "#N/A" }] },
    { name: "other forms and none", addict: ["Cai bắt buộc", "MMT", "Cai tự nguyện tại cơ sở", "Chưa tham gia", "", "khác"].map((rehabForm) => ({ rehabForm })) },
    { name: "begun on the first day of the new law", dates: newLaw, addict: [{ ...home, rehabFrom: day("01/07/2026") }] },
    { name: "begun in a month or year that may be under the new law", dates: newLaw, addict: [{ ...home, rehabFrom: "07/2026" }, { ...home, rehabFrom: 2026 }] },
    { name: "no first day, and the new law is in force", dates: { asOf: "2026-07-01" }, addict: [home] },
    { name: "left the list", addict: [{ ...home, removedOn: day("20/12/2025") }] },
  ],
  invalid: [
    { name: "both blank", addict: [home], findings: [neither] },
    { name: "dashes, another spelling", addict: [{ rehabForm: "Cai tại cộng đồng".normalize("NFD"), rehabDecisionNumber: "-", rehabDecisionOn: "…" }], findings: [neither] },
    { name: "no number", addict: [{ ...home, rehabDecisionOn: day("24/07/2025") }], findings: [number] },
    { name: "the word for none yet in place of the number", addict: [{ ...home, rehabDecisionNumber: "Chưa có", rehabDecisionOn: day("24/07/2025") }], findings: [number] },
    { name: "no date", addict: [{ ...home, rehabDecisionNumber: "62/QĐ-UBND" }], findings: [date] },
    { name: "one column for both, blank", addict: [home], without: { addict: ["rehabDecisionOn"] }, findings: [neither] },
    { name: "a column for the date alone, blank", addict: [home], without: { addict: ["rehabDecisionNumber"] }, findings: [{ ...neither, column: "rehabDecisionOn" }] },
    { name: "begun on the last day of the old law, judged under the new", dates: newLaw, addict: [{ ...home, rehabFrom: day("30/06/2026") }], findings: [neither] },
    { name: "no first day, decided under the old law", dates: newLaw, addict: [{ ...home, rehabDecisionOn: day("24/06/2026") }], findings: [number] },
    { name: "no first day on the last day of the old law", dates: { asOf: "2026-06-30" }, addict: [{ ...home, rehabDecisionNumber: "62" }], findings: [date] },
  ],
  notRun: [
    { name: "neither column", addict: [home], without: { addict: ["rehabDecisionNumber", "rehabDecisionOn"] }, notRun: [{ rule: "addict/no-rehab-decision", reason: "missing-column", column: "rehabDecisionNumber" }] },
    { name: "no column for the number: nothing found is no pass", addict: [{ ...home, rehabDecisionOn: day("24/07/2025") }], without: { addict: ["rehabDecisionNumber"] }, notRun: [] },
    { name: "one column for number and date: nothing found is no pass", addict: [{ ...home, rehabDecisionNumber: "62/QĐ-UBND ngày 24/7/2025" }], without: { addict: ["rehabDecisionOn"] }, notRun: [] },
    { name: "no column for the form", addict: [{}], without: { addict: ["rehabForm"] }, notRun: [{ rule: "addict/no-rehab-decision", reason: "missing-column", column: "rehabForm" }] },
  ],
});
