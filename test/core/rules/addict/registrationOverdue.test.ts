import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/addict/registrationOverdue";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const none = { rehabForm: "Chưa tham gia" };
const overdue = (conclusionOn: string, due: string) =>
  ({ row: 1, column: "rehabForm", message: "overdue", params: { conclusionOn: conclusionOn as LocalDate, due: due as LocalDate, value: 5, unit: "workingDays" } }) as const;

testRule(rule, {
  valid: [
    { name: "the fifth working day, Friday to Friday", dates: { asOf: "2025-12-19" }, addict: [{ ...none, conclusionOn: day("12/12/2025") }] },
    { name: "a holiday in between moves the day on", parameters: { holidays: "16/12/2025" }, dates: { asOf: "2025-12-22" }, addict: [{ ...none, conclusionOn: day("12/12/2025") }] },
    { name: "takes part, or a compulsory file is being prepared", addict: ["Methadone", "Đang lập hồ sơ"].map((rehabForm) => ({ rehabForm, conclusionOn: day("03/03/2025") })) },
    { name: "a decision or a first day tells of a registration", addict: [{ rehabDecisionNumber: "62/QĐ-UBND" }, { rehabDecisionOn: day("10/03/2025") }, { rehabFrom: day("10/03/2025") }].map((trace) => ({ ...none, ...trace, conclusionOn: day("03/03/2025") })) },
    { name: "concluded under the law of 01/7/2026, which gives no such span", dates: { asOf: "2026-12-20" }, addict: [{ ...none, conclusionOn: day("01/07/2026") }] },
    { name: "no conclusion, one of a month, one that could not be read", addict: ["", "-", "03/2025", "đầu năm"].map((conclusionOn) => ({ ...none, conclusionOn })) },
    { name: "form in words nobody knows, an error in it", addict: ["khác", "#REF!"].map((rehabForm) => ({ rehabForm, conclusionOn: day("03/03/2025") })) },
    { name: "left the list", addict: [{ ...none, conclusionOn: day("03/03/2025"), removedOn: day("01/12/2025") }] },
  ],
  invalid: [
    { name: "the day after the fifth working day", addict: [{ ...none, conclusionOn: day("12/12/2025") }], findings: [overdue("2025-12-12", "2025-12-19")] },
    { name: "the same day with the holiday over", parameters: { holidays: "16/12/2025" }, dates: { asOf: "2025-12-23" }, addict: [{ ...none, conclusionOn: day("12/12/2025") }], findings: [overdue("2025-12-12", "2025-12-22")] },
    { name: "form blank, conclusion typed as text", addict: [{ conclusionOn: "3/3/2025" }], findings: [overdue("2025-03-03", "2025-03-10")] },
    { name: "form a dash, dashes for the papers", addict: [{ rehabForm: "-", rehabDecisionNumber: "-", rehabDecisionOn: "-", rehabFrom: "-", conclusionOn: day("03/03/2025") }], findings: [overdue("2025-03-03", "2025-03-10")] },
    { name: "concluded on the last day of the old law", dates: { asOf: "2026-07-08" }, addict: [{ ...none, conclusionOn: day("30/06/2026") }], findings: [overdue("2026-06-30", "2026-07-07")] },
    { name: "in a sheet without decisions", addict: [{ ...none, conclusionOn: day("11/12/2025") }], without: { addict: ["rehabDecisionNumber", "rehabDecisionOn", "rehabFrom"] }, findings: [overdue("2025-12-11", "2025-12-18")] },
  ],
  notRun: [
    { name: "no day of the conclusion", addict: [none], without: { addict: ["conclusionOn"] }, notRun: [{ rule: "addict/registration-overdue", reason: "missing-column", column: "conclusionOn" }] },
    { name: "no column for the form", addict: [{}], without: { addict: ["rehabForm"] }, notRun: [{ rule: "addict/registration-overdue", reason: "missing-column", column: "rehabForm" }] },
  ],
});
