import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/hotspot/gatheringSpotOverdue";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const spot = { spotKind: "Tụ điểm phức tạp", identifiedOn: day("30/08/2025"), status: "Đang hoạt động" };
const overdue = { row: 1, column: "identifiedOn", message: "overdue", params: { identifiedOn: written("2025-08-30"), months: 6, limit: "2026-02-28" as LocalDate } } as const;

testRule(rule, {
  valid: [
    { name: "the last day, of a shorter month", dates: { asOf: "2026-02-28" }, hotspot: [spot] },
    { name: "cleared in time", dates: { asOf: "2026-03-01" }, hotspot: [{ ...spot, status: "Đã triệt xóa", clearedOn: day("01/03/2026") }] },
    { name: "another type has another limit or none", dates: { asOf: "2026-03-01" }, hotspot: [{ ...spot, spotKind: "Điểm phức tạp" }, { ...spot, spotKind: "Ổ nhóm" }, { ...spot, spotKind: "" }] },
    { name: "day of identification blank or unreadable", dates: { asOf: "2026-03-01" }, hotspot: [{ ...spot, identifiedOn: "" }, { ...spot, identifiedOn: "đầu năm" }] },
    { name: "a month alone: its last day counts", dates: { asOf: "2026-02-28" }, hotspot: [{ ...spot, identifiedOn: "8/2025" }] },
  ],
  invalid: [
    { name: "the day after the last", dates: { asOf: "2026-03-01" }, hotspot: [spot], findings: [overdue] },
    { name: "said to be cleared, no date", dates: { asOf: "2026-03-01" }, hotspot: [{ ...spot, status: "Đã triệt xóa" }], findings: [overdue] },
    { name: "cleared tomorrow", dates: { asOf: "2026-03-01" }, hotspot: [{ ...spot, status: "Đã chuyển hóa", clearedOn: "02/03/2026" }], findings: [overdue] },
    { name: "complex again, decomposed letters", dates: { asOf: "2026-03-01" }, hotspot: [{ ...spot, spotKind: "Tụ điểm".normalize("NFD"), status: "Tái phức tạp" }], findings: [overdue] },
    { name: "a year alone", dates: { asOf: "2026-07-01" }, hotspot: [{ ...spot, identifiedOn: 2025 }], findings: [{ ...overdue, params: { identifiedOn: { year: 2025, month: null, date: null }, months: 6, limit: "2026-06-30" as LocalDate } }] },
  ],
  notRun: [
    { name: "no column for the day", hotspot: [{ status: "Đang hoạt động" }], without: { hotspot: ["identifiedOn"] }, notRun: [{ rule: "hotspot/gathering-spot-overdue", reason: "missing-column", column: "identifiedOn" }] },
    { name: "no column for the type", hotspot: [{ status: "Đang hoạt động" }], without: { hotspot: ["spotKind"] }, notRun: [{ rule: "hotspot/gathering-spot-overdue", reason: "missing-column", column: "spotKind" }] },
  ],
});
