import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/hotspot/stillActive";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const deadline = "2025-12-15" as LocalDate;
const at = { row: 1, column: "status" } as const;

testRule(rule, {
  valid: [
    { name: "cleared on the day of the proposal", hotspot: [{ status: "Đã triệt xóa", clearedOn: day("15/12/2025") }] },
    { name: "transformed long before", hotspot: [{ status: "Đã chuyển hóa", clearedOn: "12.06.2025" }] },
    { name: "cleared in a month that has ended", hotspot: [{ status: "Đã triệt xóa", clearedOn: "11/2025" }] },
    { name: "without a proposal date: cleared on the as-of date", dates: { proposedOn: null }, hotspot: [{ status: "Đã xóa", clearedOn: day("20/12/2025") }] },
    { name: "headings only", hotspot: [] },
  ],
  invalid: [
    { name: "active", hotspot: [{ spotKind: "Điểm phức tạp", status: "Đang hoạt động" }], findings: [{ ...at, message: "active", params: { status: "Đang hoạt động", deadline } }] },
    { name: "complex again, without a type", hotspot: [{ status: "Tái phức tạp", clearedOn: day("01/03/2025") }], findings: [{ ...at, message: "active", params: { status: "Tái phức tạp", deadline } }] },
    { name: "cleared without a date", hotspot: [{ status: "Đã triệt xóa" }], findings: [{ ...at, message: "noClearingDate", params: { status: "Đã triệt xóa" } }] },
    { name: "cleared the day after the proposal", hotspot: [{ status: "Đã triệt xóa", clearedOn: day("16/12/2025") }], findings: [{ ...at, message: "clearedLater", params: { status: "Đã triệt xóa", deadline } }] },
    { name: "status blank", hotspot: [{ status: "Đã xóa", clearedOn: day("01/03/2025") }, { status: "" }], findings: [{ ...at, row: 2, message: "blank", params: { deadline } }] },
    { name: "a gang, decomposed letters", hotspot: [{ spotKind: "Ổ nhóm", status: "Hoạt động".normalize("NFD") }], findings: [{ ...at, message: "active", params: { status: "Hoạt động", deadline } }] },
  ],
  notRun: [
    { name: "no column for the status", hotspot: [{ spotKind: "Điểm" }], without: { hotspot: ["status"] }, notRun: [{ rule: "hotspot/still-active", reason: "missing-column", column: "status" }] },
  ],
});
