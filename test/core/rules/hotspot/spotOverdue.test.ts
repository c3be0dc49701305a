import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/hotspot/spotOverdue";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const spot = { spotKind: "Điểm phức tạp", identifiedOn: day("15/01/2026"), status: "Đang hoạt động" };
const overdue = { row: 1, column: "identifiedOn", message: "overdue", params: { identifiedOn: written("2026-01-15"), months: 3, limit: "2026-04-15" as LocalDate } } as const;

testRule(rule, {
  valid: [
    { name: "the last day", dates: { asOf: "2026-04-15" }, hotspot: [spot] },
    { name: "cleared on the as-of date", dates: { asOf: "2026-04-16" }, hotspot: [{ ...spot, status: "Đã xóa", clearedOn: day("16/04/2026") }] },
    { name: "a gathering spot has six months", dates: { asOf: "2026-04-16" }, hotspot: [{ ...spot, spotKind: "Tụ điểm phức tạp" }] },
    { name: "a spot at risk and one for use have none", dates: { asOf: "2026-12-31" }, hotspot: [{ ...spot, spotKind: "Điểm có nguy cơ phức tạp" }, { ...spot, spotKind: "Điểm tổ chức, chứa chấp SDTP" }] },
    { name: "day of identification blank", dates: { asOf: "2026-12-31" }, hotspot: [{ ...spot, identifiedOn: "" }] },
  ],
  invalid: [
    { name: "the day after the last", dates: { asOf: "2026-04-16" }, hotspot: [spot], findings: [overdue] },
    { name: "typed as text", dates: { asOf: "2026-04-16" }, hotspot: [{ ...spot, identifiedOn: "15-1-26" }], findings: [overdue] },
    { name: "said to be transformed, no date", dates: { asOf: "2026-04-16" }, hotspot: [{ ...spot, status: "Đã chuyển hóa" }], findings: [overdue] },
    { name: "status blank", dates: { asOf: "2026-04-16" }, hotspot: [{ ...spot, status: "" }], findings: [overdue] },
    { name: "30/11: the last of February, a leap year", dates: { asOf: "2024-03-01" }, hotspot: [{ ...spot, identifiedOn: day("30/11/2023") }], findings: [{ ...overdue, params: { identifiedOn: written("2023-11-30"), months: 3, limit: "2024-02-29" as LocalDate } }] },
  ],
  notRun: [
    { name: "no column for the status", hotspot: [{ spotKind: "Điểm" }], without: { hotspot: ["status"] }, notRun: [{ rule: "hotspot/spot-overdue", reason: "missing-column", column: "status" }] },
  ],
});
