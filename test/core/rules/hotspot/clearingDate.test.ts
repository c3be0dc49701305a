import rule from "../../../../src/core/rules/hotspot/clearingDate";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const cleared = { identifiedOn: day("05/11/2025"), status: "Đã triệt xóa" };
const at = { row: 1, column: "clearedOn" } as const;
const blank = (status: string) => ({ ...at, message: "blank", params: { status } }) as const;

testRule(rule, {
  valid: [
    { name: "cleared later", hotspot: [{ ...cleared, clearedOn: day("20/11/2025") }] },
    { name: "cleared on the day it was identified", hotspot: [{ ...cleared, clearedOn: day("05/11/2025") }] },
    { name: "active, with and without a day", hotspot: [{ ...cleared, status: "Đang hoạt động" }, { ...cleared, status: "Tái phức tạp", clearedOn: day("01/03/2025") }] },
    { name: "status blank or unknown", hotspot: [{ ...cleared, status: "" }, { ...cleared, status: "đang xử lý" }] },
    { name: "a day that could not be read, an error value", hotspot: [{ ...cleared, clearedOn: "trước Tết" }, { ...cleared, clearedOn: "#N/A" }] },
    { name: "a month alone that may lie after", hotspot: [{ ...cleared, clearedOn: "11/2025" }] },
    { name: "day of identification blank or unreadable", hotspot: [{ ...cleared, identifiedOn: "", clearedOn: day("01/03/2025") }, { ...cleared, identifiedOn: "đầu năm", clearedOn: day("01/03/2025") }] },
  ],
  invalid: [
    { name: "no day", hotspot: [cleared], findings: [blank("Đã triệt xóa")] },
    { name: "transformed, a dash for a day", hotspot: [{ ...cleared, status: "Đã chuyển hóa", clearedOn: "-" }], findings: [blank("Đã chuyển hóa")] },
    { name: "the day before it was identified", hotspot: [{ ...cleared, clearedOn: day("04/11/2025") }], findings: [{ ...at, message: "beforeIdentified", params: { clearedOn: written("2025-11-04"), identifiedOn: written("2025-11-05") } }] },
    { name: "typed as text, decomposed letters", hotspot: [{ identifiedOn: "05.11.2025", status: "Chuyển hóa".normalize("NFD"), clearedOn: "16/10/2025" }], findings: [{ ...at, message: "beforeIdentified", params: { clearedOn: written("2025-10-16"), identifiedOn: written("2025-11-05") } }] },
    { name: "a month alone before a month alone", hotspot: [{ ...cleared, identifiedOn: "11/2025", clearedOn: "10/2025" }], findings: [{ ...at, message: "beforeIdentified", params: { clearedOn: { year: 2025, month: 10, date: null }, identifiedOn: { year: 2025, month: 11, date: null } } }] },
    { name: "neither day", hotspot: [{ status: "Đã xóa" }], findings: [blank("Đã xóa")] },
  ],
  notRun: [
    { name: "no column for the day of clearing", hotspot: [cleared], without: { hotspot: ["clearedOn"] }, notRun: [{ rule: "hotspot/clearing-date", reason: "missing-column", column: "clearedOn" }] },
    { name: "no column for the status", hotspot: [cleared], without: { hotspot: ["status"] }, notRun: [{ rule: "hotspot/clearing-date", reason: "missing-column", column: "status" }] },
  ],
});
