import rule from "../../../../src/core/rules/addict/conclusionAfterListing";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";
import type { PartialDate } from "../../../../src/core/registers/column";

const after = (conclusionOn: PartialDate, listedOn: PartialDate) => ({ row: 1, column: "conclusionOn", message: "after", params: { conclusionOn, listedOn } }) as const;

testRule(rule, {
  valid: [
    { name: "on the day of the listing", addict: [{ conclusionOn: day("08/01/2025"), listedOn: day("08/01/2025") }] },
    { name: "before it, typed as text", addict: [{ conclusionOn: "5-1-25", listedOn: "ngày 08 tháng 01 năm 2025" }] },
    { name: "the same month or year: the order is open", addict: [{ conclusionOn: day("15/01/2025"), listedOn: "01/2025" }, { conclusionOn: 2025, listedOn: day("08/01/2025") }] },
    { name: "one of the two blank or a dash", addict: [{ conclusionOn: day("15/01/2025") }, { conclusionOn: "-", listedOn: day("08/01/2025") }] },
    { name: "errors and days that could not be read", addict: [{ conclusionOn: "#VALUE!", listedOn: day("08/01/2025") }, { conclusionOn: day("15/01/2025"), listedOn: "đầu năm" }] },
    { name: "left the list", addict: [{ conclusionOn: day("15/01/2025"), listedOn: day("08/01/2025"), removedOn: day("01/12/2025") }] },
  ],
  invalid: [
    { name: "the day after", addict: [{ conclusionOn: day("09/01/2025"), listedOn: day("08/01/2025") }], findings: [after(written("2025-01-09"), written("2025-01-08"))] },
    { name: "typed as text", addict: [{ conclusionOn: "15.01.2025", listedOn: "08/01/2025" }], findings: [after(written("2025-01-15"), written("2025-01-08"))] },
    { name: "the first day of the next month", addict: [{ conclusionOn: day("01/02/2025"), listedOn: "01/2025" }], findings: [after(written("2025-02-01"), { year: 2025, month: 1, date: null })] },
    { name: "a later year alone", addict: [{ conclusionOn: 2025, listedOn: day("31/12/2024") }], findings: [after({ year: 2025, month: null, date: null }, written("2024-12-31"))] },
    { name: "leaves the list tomorrow", addict: [{ conclusionOn: day("10/01/2025"), listedOn: day("08/01/2025"), removedOn: day("21/12/2025") }], findings: [after(written("2025-01-10"), written("2025-01-08"))] },
  ],
  notRun: [
    { name: "no day of the conclusion", addict: [{}], without: { addict: ["conclusionOn"] }, notRun: [{ rule: "addict/conclusion-after-listing", reason: "missing-column", column: "conclusionOn" }] },
    { name: "no day of the listing", addict: [{}], without: { addict: ["listedOn"] }, notRun: [{ rule: "addict/conclusion-after-listing", reason: "missing-column", column: "listedOn" }] },
  ],
});
