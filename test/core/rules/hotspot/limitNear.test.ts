import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/hotspot/limitNear";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const gathering = { spotKind: "Tụ điểm phức tạp", identifiedOn: day("30/08/2025"), status: "Đang hoạt động" };
const spot = { spotKind: "Điểm phức tạp", identifiedOn: day("15/01/2026"), status: "Đang hoạt động" };
const at = { row: 1, column: "identifiedOn", message: "near" } as const;
const gatheringNear = (daysLeft: number) => ({ ...at, params: { identifiedOn: written("2025-08-30"), months: 6, limit: "2026-02-28" as LocalDate, daysLeft } }) as const;
const spotNear = (daysLeft: number) => ({ ...at, params: { identifiedOn: written("2026-01-15"), months: 3, limit: "2026-04-15" as LocalDate, daysLeft } }) as const;

testRule(rule, {
  valid: [
    { name: "sixteen days before the last", dates: { asOf: "2026-02-12" }, hotspot: [gathering] },
    { name: "the day after the last: overdue, not near", dates: { asOf: "2026-03-01" }, hotspot: [gathering] },
    { name: "a spot, sixteen days before and one day after", dates: { asOf: "2026-03-30" }, hotspot: [spot, { ...spot, identifiedOn: day("29/12/2025") }] },
    { name: "cleared", dates: { asOf: "2026-02-20" }, hotspot: [{ ...gathering, status: "Đã triệt xóa", clearedOn: day("20/02/2026") }] },
    { name: "types without a limit", dates: { asOf: "2026-02-20" }, hotspot: [{ ...gathering, spotKind: "Điểm có nguy cơ phức tạp" }, { ...gathering, spotKind: "Ổ nhóm" }, { ...gathering, spotKind: "" }] },
    { name: "day of identification blank, unreadable or an error", dates: { asOf: "2026-02-20" }, hotspot: [{ ...gathering, identifiedOn: "" }, { ...gathering, identifiedOn: "cuối hè" }, { ...gathering, identifiedOn: "#N/A" }] },
    { name: "a month alone: its last day counts", dates: { asOf: "2026-02-12" }, hotspot: [{ ...gathering, identifiedOn: "8/2025" }] },
  ],
  invalid: [
    { name: "a gathering spot, fifteen days before the last", dates: { asOf: "2026-02-13" }, hotspot: [gathering], findings: [gatheringNear(15)] },
    { name: "the last day itself, of a shorter month", dates: { asOf: "2026-02-28" }, hotspot: [gathering], findings: [gatheringNear(0)] },
    { name: "a spot, fifteen days before the last, typed as text", dates: { asOf: "2026-03-31" }, hotspot: [{ ...spot, identifiedOn: "15-1-26" }], findings: [spotNear(15)] },
    { name: "a spot said to be cleared, no date", dates: { asOf: "2026-04-14" }, hotspot: [{ ...spot, status: "Đã triệt xóa" }], findings: [spotNear(1)] },
    { name: "status blank, decomposed letters", dates: { asOf: "2026-04-10" }, hotspot: [{ ...spot, spotKind: "Điểm".normalize("NFD"), status: "" }], findings: [spotNear(5)] },
    { name: "a month alone", dates: { asOf: "2026-02-28" }, hotspot: [{ ...gathering, identifiedOn: "8/2025" }], findings: [{ ...at, params: { identifiedOn: { year: 2025, month: 8, date: null }, months: 6, limit: "2026-02-28" as LocalDate, daysLeft: 0 } }] },
  ],
  notRun: [
    { name: "no column for the type", hotspot: [spot], without: { hotspot: ["spotKind"] }, notRun: [{ rule: "hotspot/limit-near", reason: "missing-column", column: "spotKind" }] },
    { name: "no column for the day", hotspot: [spot], without: { hotspot: ["identifiedOn"] }, notRun: [{ rule: "hotspot/limit-near", reason: "missing-column", column: "identifiedOn" }] },
    { name: "no column for the status", hotspot: [spot], without: { hotspot: ["status"] }, notRun: [{ rule: "hotspot/limit-near", reason: "missing-column", column: "status" }] },
  ],
});
