import type { LocalDate } from "../../../../src/core/model/localDate";
import type { PartialDate } from "../../../../src/core/registers/column";
import rule from "../../../../src/core/rules/addict/conclusionOutdated";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const dates = { asOf: "2026-12-20" };
const home = { rehabForm: "Cai tự nguyện tại gia đình, cộng đồng" };
const outdated = (conclusionOn: PartialDate, begunOn: PartialDate, validUntil: string) =>
  ({ row: 1, column: "conclusionOn", message: "outdated", params: { conclusionOn, begunOn, months: 6, validUntil: validUntil as LocalDate } }) as const;

testRule(rule, {
  valid: [
    { name: "six months to the day", dates, addict: [{ ...home, conclusionOn: day("15/01/2026"), rehabFrom: day("15/07/2026") }] },
    { name: "six months to the last day of a shorter month", dates: { asOf: "2027-03-20" }, addict: [{ ...home, conclusionOn: day("31/08/2026"), rehabFrom: day("28/02/2027") }] },
    { name: "begun on the last day of the old law", dates, addict: [{ ...home, conclusionOn: day("05/01/2021"), rehabFrom: day("30/06/2026") }] },
    { name: "compulsory, in substitution, none, unknown: no registration for rehabilitation", dates, addict: ["Cai bắt buộc", "MMT", "Chưa tham gia", "", "khác"].map((rehabForm) => ({ rehabForm, conclusionOn: day("05/01/2021"), rehabFrom: day("15/07/2026") })) },
    { name: "vague days that may be near enough", dates, addict: [{ ...home, conclusionOn: "01/2026", rehabFrom: day("31/07/2026") }, { ...home, conclusionOn: day("05/01/2021"), rehabFrom: 2026 }] },
    { name: "either day blank, a dash, unreadable or an error", dates, addict: ["", "-", "đầu năm", "#N/A"].flatMap((text) => [{ ...home, conclusionOn: text, rehabFrom: day("15/07/2026") }, { ...home, conclusionOn: day("05/01/2021"), rehabFrom: text }]) },
    { name: "left the list", dates, addict: [{ ...home, conclusionOn: day("05/01/2021"), rehabFrom: day("15/07/2026"), removedOn: day("20/12/2026") }] },
  ],
  invalid: [
    { name: "one day beyond six months", dates, addict: [{ ...home, conclusionOn: day("15/01/2026"), rehabFrom: day("16/07/2026") }], findings: [outdated(written("2026-01-15"), written("2026-07-16"), "2026-07-15")] },
    { name: "years ago, on the first day of the new law", dates, addict: [{ ...home, conclusionOn: day("05/01/2021"), rehabFrom: day("01/07/2026") }], findings: [outdated(written("2021-01-05"), written("2026-07-01"), "2021-07-05")] },
    { name: "in a centre, typed as text", dates, addict: [{ rehabForm: "Cai tự nguyện tại cơ sở", conclusionOn: "5/1/2026", rehabFrom: "15-7-2026" }], findings: [outdated(written("2026-01-05"), written("2026-07-15"), "2026-07-05")] },
    { name: "a month that is over for too long: from its last day", dates, addict: [{ ...home, conclusionOn: "01/2026", rehabFrom: day("01/08/2026") }], findings: [outdated({ year: 2026, month: 1, date: null }, written("2026-08-01"), "2026-07-31")] },
    { name: "begun in a month of the new law, concluded in a year", dates, addict: [{ ...home, conclusionOn: 2025, rehabFrom: "07/2026" }], findings: [outdated({ year: 2025, month: null, date: null }, { year: 2026, month: 7, date: null }, "2026-06-30")] },
    { name: "leaves the list tomorrow", dates, addict: [{ ...home, conclusionOn: day("01/01/2026"), rehabFrom: day("02/07/2026"), removedOn: day("21/12/2026") }], findings: [outdated(written("2026-01-01"), written("2026-07-02"), "2026-07-01")] },
  ],
  notRun: [
    { name: "no day of the conclusion", addict: [home], without: { addict: ["conclusionOn"] }, notRun: [{ rule: "addict/conclusion-outdated", reason: "missing-column", column: "conclusionOn" }] },
    { name: "no first day", addict: [home], without: { addict: ["rehabFrom"] }, notRun: [{ rule: "addict/conclusion-outdated", reason: "missing-column", column: "rehabFrom" }] },
    { name: "no column for the form", addict: [{}], without: { addict: ["rehabForm"] }, notRun: [{ rule: "addict/conclusion-outdated", reason: "missing-column", column: "rehabForm" }] },
  ],
});
