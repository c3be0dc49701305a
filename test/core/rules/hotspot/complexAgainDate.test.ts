import rule from "../../../../src/core/rules/hotspot/complexAgainDate";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const again = { identifiedOn: day("05/11/2025"), status: "Tái phức tạp", clearedOn: day("20/06/2025") };
const at = { row: 1, column: "identifiedOn" } as const;

testRule(rule, {
  valid: [
    { name: "identified anew after the clearing", hotspot: [again] },
    { name: "the day after the clearing", hotspot: [{ ...again, identifiedOn: day("21/06/2025") }] },
    { name: "no day of clearing to compare with", hotspot: [{ ...again, clearedOn: "" }] },
    { name: "another status", hotspot: [{ ...again, status: "Đang hoạt động", identifiedOn: "" }, { ...again, status: "Đã triệt xóa", identifiedOn: day("01/03/2025") }] },
    { name: "status blank or unknown", hotspot: [{ ...again, status: "", identifiedOn: "" }, { ...again, status: "phức tạp", identifiedOn: "" }] },
    { name: "a day that could not be read, an error value", hotspot: [{ ...again, identifiedOn: "mới đây" }, { ...again, identifiedOn: "#N/A" }, { ...again, clearedOn: "hôm trước", identifiedOn: day("01/03/2025") }] },
    { name: "the month of the clearing: may lie after it", hotspot: [{ ...again, identifiedOn: "6/2025" }] },
  ],
  invalid: [
    { name: "no day", hotspot: [{ ...again, identifiedOn: "" }], findings: [{ ...at, message: "blank", params: { status: "Tái phức tạp" } }] },
    { name: "a dash for a day, no clearing, decomposed letters", hotspot: [{ identifiedOn: "-", status: "Tái hoạt động".normalize("NFD") }], findings: [{ ...at, message: "blank", params: { status: "Tái hoạt động" } }] },
    { name: "on the day of the clearing", hotspot: [{ ...again, identifiedOn: day("20/06/2025") }], findings: [{ ...at, message: "notAfterClearing", params: { identifiedOn: written("2025-06-20"), clearedOn: written("2025-06-20") } }] },
    { name: "still the old day, typed as text", hotspot: [{ ...again, identifiedOn: "01.03.2025" }], findings: [{ ...at, message: "notAfterClearing", params: { identifiedOn: written("2025-03-01"), clearedOn: written("2025-06-20") } }] },
    { name: "a year alone that ended before", hotspot: [{ ...again, identifiedOn: 2024 }], findings: [{ ...at, message: "notAfterClearing", params: { identifiedOn: { year: 2024, month: null, date: null }, clearedOn: written("2025-06-20") } }] },
  ],
  notRun: [
    { name: "no column for the status", hotspot: [again], without: { hotspot: ["status"] }, notRun: [{ rule: "hotspot/complex-again-date", reason: "missing-column", column: "status" }] },
    { name: "no column for the day", hotspot: [again], without: { hotspot: ["identifiedOn"] }, notRun: [{ rule: "hotspot/complex-again-date", reason: "missing-column", column: "identifiedOn" }] },
  ],
});
