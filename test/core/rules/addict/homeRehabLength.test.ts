import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/addict/homeRehabLength";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const home = { rehabForm: "Cai tự nguyện tại gia đình, cộng đồng" };
const found = (message: "short" | "long", from: string, to: string) =>
  ({ row: 1, column: "rehabTo", message, params: { from: from as LocalDate, to: to as LocalDate, months: message === "short" ? 6 : 12 } }) as const;
const newLaw = { asOf: "2026-12-20" };

testRule(rule, {
  valid: [
    { name: "six months to the day, and to the day before", addict: [{ ...home, rehabFrom: day("01/09/2025"), rehabTo: day("01/03/2026") }, { ...home, rehabFrom: day("01/09/2025"), rehabTo: day("28/02/2026") }] },
    { name: "twelve months to the day", addict: [{ ...home, rehabFrom: day("14/10/2025"), rehabTo: day("14/10/2026") }] },
    { name: "six months from the end of a month to the last day of a shorter one", addict: [{ ...home, rehabFrom: day("31/08/2025"), rehabTo: day("28/02/2026") }] },
    { name: "begun on the first day of the new law", dates: newLaw, addict: [{ ...home, rehabFrom: day("01/07/2026"), rehabTo: day("01/08/2026") }, { ...home, rehabFrom: day("01/07/2026"), rehabTo: day("01/07/2028") }] },
    { name: "other forms", addict: ["Cai bắt buộc", "Cai tự nguyện tại cơ sở", "Methadone", ""].map((rehabForm) => ({ rehabForm, rehabFrom: day("14/10/2025"), rehabTo: day("14/10/2027") })) },
    { name: "a day that is vague, blank, unreadable or an error", addict: ["2026", "01/2026", "", "-", "tháng sau", "#N/A"].map((rehabTo) => ({ ...home, rehabFrom: day("14/10/2025"), rehabTo })) },
    { name: "broken off", addict: [{ ...home, rehabFrom: day("14/10/2025"), rehabTo: day("14/11/2025"), rehabResult: "Tự ý chấm dứt" }] },
    { name: "left the list", addict: [{ ...home, rehabFrom: day("14/10/2025"), rehabTo: day("14/11/2025"), removedOn: day("01/12/2025") }] },
  ],
  invalid: [
    { name: "two days short of six months", addict: [{ ...home, rehabFrom: day("01/09/2025"), rehabTo: day("27/02/2026") }], findings: [found("short", "2025-09-01", "2026-02-27")] },
    { name: "one day beyond twelve months", addict: [{ ...home, rehabFrom: day("14/10/2025"), rehabTo: day("15/10/2026") }], findings: [found("long", "2025-10-14", "2026-10-15")] },
    { name: "three months, typed as text, finished", addict: [{ ...home, rehabFrom: "1/9/2025", rehabTo: "1-12-25", rehabResult: "Hoàn thành" }], findings: [found("short", "2025-09-01", "2025-12-01")] },
    { name: "24 months begun on the last day of the old law", dates: newLaw, addict: [{ ...home, rehabFrom: day("30/06/2026"), rehabTo: day("30/06/2028") }], findings: [found("long", "2026-06-30", "2028-06-30")] },
    { name: "ends before it begins", addict: [{ ...home, rehabFrom: day("14/10/2025"), rehabTo: day("14/09/2025") }], findings: [found("short", "2025-10-14", "2025-09-14")] },
    { name: "leaves the list tomorrow", addict: [{ ...home, rehabFrom: day("15/06/2025"), rehabTo: day("13/12/2025"), removedOn: day("21/12/2025") }], findings: [found("short", "2025-06-15", "2025-12-13")] },
  ],
  notRun: [
    { name: "no first day", addict: [home], without: { addict: ["rehabFrom"] }, notRun: [{ rule: "addict/home-rehab-length", reason: "missing-column", column: "rehabFrom" }] },
    { name: "no last day", addict: [home], without: { addict: ["rehabTo"] }, notRun: [{ rule: "addict/home-rehab-length", reason: "missing-column", column: "rehabTo" }] },
    { name: "no column for the form", addict: [{}], without: { addict: ["rehabForm"] }, notRun: [{ rule: "addict/home-rehab-length", reason: "missing-column", column: "rehabForm" }] },
  ],
});
