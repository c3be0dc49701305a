import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/addict/rehabEnding";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const home = { rehabForm: "Cai tự nguyện tại gia đình, cộng đồng" };
const ending = (endsOn: string, days: number) => ({ row: 1, column: "rehabTo", message: "ending", params: { endsOn: endsOn as LocalDate, days } }) as const;

testRule(rule, {
  valid: [
    { name: "ends in 31 days", addict: [{ ...home, rehabTo: day("20/01/2026") }] },
    { name: "ended yesterday: another rule's matter", addict: [{ ...home, rehabTo: day("19/12/2025") }] },
    { name: "a month alone", addict: [{ ...home, rehabTo: "01/2026" }] },
    { name: "blank, a dash, unreadable, an error", addict: ["", "-", "đầu năm", "#N/A"].map((rehabTo) => ({ ...home, rehabTo })) },
    { name: "the result is already written", addict: [{ ...home, rehabTo: day("10/01/2026"), rehabResult: "Tốt" }] },
    { name: "takes no part, or a file is being prepared", addict: ["Chưa tham gia", "Đang lập hồ sơ", ""].map((rehabForm) => ({ rehabForm, rehabTo: day("10/01/2026") })) },
    { name: "left the list", addict: [{ ...home, rehabTo: day("10/01/2026"), removedOn: day("20/12/2025") }] },
  ],
  invalid: [
    { name: "ends in 30 days", addict: [{ ...home, rehabTo: day("19/01/2026") }], findings: [ending("2026-01-19", 30)] },
    { name: "ends on the as-of date", addict: [{ ...home, rehabTo: day("20/12/2025") }], findings: [ending("2025-12-20", 0)] },
    { name: "ends tomorrow, typed as text", addict: [{ ...home, rehabTo: "ngày 21 tháng 12 năm 2025" }], findings: [ending("2025-12-21", 1)] },
    { name: "compulsory, by its result still running", addict: [{ rehabForm: "Cai bắt buộc", rehabTo: day("10/01/2026"), rehabResult: "Đang thực hiện" }], findings: [ending("2026-01-10", 21)] },
    { name: "substitution treatment with a last day, leaves the list tomorrow", addict: [{ rehabForm: "Methadone", rehabTo: day("10/01/2026"), removedOn: day("21/12/2025") }], findings: [ending("2026-01-10", 21)] },
    { name: "under the new law, over its first day", dates: { asOf: "2026-06-20" }, addict: [{ ...home, rehabTo: day("01/07/2026") }], findings: [ending("2026-07-01", 11)] },
  ],
  notRun: [
    { name: "no last day", addict: [home], without: { addict: ["rehabTo"] }, notRun: [{ rule: "addict/rehab-ending", reason: "missing-column", column: "rehabTo" }] },
    { name: "no column for the form", addict: [{}], without: { addict: ["rehabForm"] }, notRun: [{ rule: "addict/rehab-ending", reason: "missing-column", column: "rehabForm" }] },
  ],
});
