import rule from "../../../../src/core/rules/hotspot/kindOrDayMissing";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const spot = { spotKind: "Điểm phức tạp", identifiedOn: day("05/11/2025"), status: "Đang hoạt động" };
const noKind = { row: 1, column: "spotKind", message: "noKind", params: {} } as const;
const noDay = { row: 1, column: "identifiedOn", message: "noDay", params: {} } as const;
const neither = { row: 1, column: "spotKind", message: "neither", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "both given", hotspot: [spot] },
    { name: "a type nobody knows", hotspot: [{ ...spot, spotKind: "điểm nóng" }] },
    { name: "a month or a year alone", hotspot: [{ ...spot, identifiedOn: "11/2025" }, { ...spot, identifiedOn: 2025 }] },
    { name: "a day that could not be read", hotspot: [{ ...spot, identifiedOn: "đầu năm" }] },
    { name: "error values", hotspot: [{ ...spot, spotKind: "#N/A" }, { ...spot, identifiedOn: "#REF!" }] },
  ],
  invalid: [
    { name: "no type", hotspot: [{ ...spot, spotKind: "" }], findings: [noKind] },
    { name: "no day", hotspot: [{ ...spot, identifiedOn: "" }], findings: [noDay] },
    { name: "neither: once, at the type", hotspot: [{ status: "Đang hoạt động" }], findings: [neither] },
    { name: "cleared long ago, a dash for a day", hotspot: [{ ...spot, status: "Đã triệt xóa", clearedOn: day("15/11/2025"), identifiedOn: "-" }], findings: [noDay] },
    { name: "dots for a type, no-break spaces for a day", hotspot: [{ spotKind: "...", identifiedOn: "\u00a0" }], findings: [neither] },
    { name: "one of each", hotspot: [{ ...spot, spotKind: "–" }, spot, { ...spot, identifiedOn: "" }], findings: [noKind, { ...noDay, row: 3 }] },
  ],
  notRun: [
    { name: "no column for the type", hotspot: [spot], without: { hotspot: ["spotKind"] }, notRun: [{ rule: "hotspot/kind-or-day-missing", reason: "missing-column", column: "spotKind" }] },
    { name: "no column for the day", hotspot: [spot], without: { hotspot: ["identifiedOn"] }, notRun: [{ rule: "hotspot/kind-or-day-missing", reason: "missing-column", column: "identifiedOn" }] },
  ],
});
