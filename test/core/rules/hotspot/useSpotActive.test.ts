import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/hotspot/useSpotActive";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const useSpot = { spotKind: "Điểm tổ chức, chứa chấp SDTP", status: "Đang hoạt động" };
const at = { row: 1, column: "status" } as const;
const asOf = "2025-12-20" as LocalDate;

testRule(rule, {
  valid: [
    { name: "cleared on the as-of date, after the proposal", hotspot: [{ ...useSpot, status: "Đã triệt xóa", clearedOn: day("20/12/2025") }] },
    { name: "transformed in a month that has ended", hotspot: [{ ...useSpot, status: "Đã chuyển hóa", clearedOn: "11/2025" }] },
    { name: "another type", hotspot: [{ ...useSpot, spotKind: "Điểm phức tạp" }, { ...useSpot, spotKind: "Ổ nhóm" }] },
    { name: "type blank or unknown", hotspot: [{ ...useSpot, spotKind: "" }, { ...useSpot, spotKind: "nhà cho thuê" }] },
    { name: "error values", hotspot: [{ ...useSpot, status: "#N/A" }, { ...useSpot, spotKind: "#N/A" }] },
    { name: "headings only", hotspot: [] },
  ],
  invalid: [
    { name: "active", hotspot: [useSpot], findings: [{ ...at, message: "active", params: { status: "Đang hoạt động" } }] },
    { name: "complex again, decomposed letters", hotspot: [{ spotKind: "Điểm tổ chức, chứa chấp".normalize("NFD"), status: "Tái phức tạp", clearedOn: day("01/03/2025") }], findings: [{ ...at, message: "active", params: { status: "Tái phức tạp" } }] },
    { name: "status blank", hotspot: [{ ...useSpot, status: "" }], findings: [{ ...at, message: "blank", params: {} }] },
    { name: "cleared without a date", hotspot: [{ ...useSpot, status: "Đã triệt xóa" }], findings: [{ ...at, message: "notClearedYet", params: { status: "Đã triệt xóa", asOf } }] },
    { name: "cleared the day after the as-of date", hotspot: [{ ...useSpot, status: "Đã triệt xóa", clearedOn: day("21/12/2025") }], findings: [{ ...at, message: "notClearedYet", params: { status: "Đã triệt xóa", asOf } }] },
    { name: "a status nobody knows", hotspot: [{ ...useSpot, status: "đang theo dõi" }], findings: [{ ...at, message: "active", params: { status: "đang theo dõi" } }] },
  ],
  notRun: [
    { name: "no column for the type", hotspot: [useSpot], without: { hotspot: ["spotKind"] }, notRun: [{ rule: "hotspot/use-spot-active", reason: "missing-column", column: "spotKind" }] },
    { name: "no column for the status", hotspot: [useSpot], without: { hotspot: ["status"] }, notRun: [{ rule: "hotspot/use-spot-active", reason: "missing-column", column: "status" }] },
  ],
});
