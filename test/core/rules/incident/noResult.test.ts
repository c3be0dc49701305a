import rule from "../../../../src/core/rules/incident/noResult";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1, column: "resolution" } as const;
const unresolved = (resolution: string, since = written("2025-06-19")) => ({ ...at, message: "unresolved", params: { since, months: 6, resolution } }) as const;
const blank = { ...at, message: "blank", params: { since: written("2025-06-19"), months: 6 } } as const;

testRule(rule, {
  valid: [
    { name: "six months to the day", incident: [{ detectedOn: day("20/06/2025"), resolution: "Đang điều tra" }, { detectedOn: day("20/06/2025") }] },
    { name: "the last day of a shorter month", dates: { asOf: "2026-02-28" }, incident: [{ detectedOn: day("30/08/2025"), resolution: "Đã khởi tố" }] },
    { name: "with a result", incident: [{ detectedOn: day("01/03/2025"), resolution: "Đã xét xử" }, { detectedOn: day("01/03/2025"), resolution: "Đã truy tố" }, { detectedOn: day("01/03/2025"), resolution: "Đình chỉ" }, { detectedOn: day("01/03/2025"), resolution: "Đã xử phạt VPHC" }] },
    { name: "a day of the result", incident: [{ detectedOn: day("01/03/2025"), resolution: "Đang điều tra", resolvedOn: day("05/06/2025") }, { detectedOn: day("01/03/2025"), resolvedOn: "sau Tết" }] },
    { name: "happened long ago, discovered lately", incident: [{ occurredOn: day("01/03/2024"), detectedOn: day("01/12/2025"), resolution: "Đang xác minh" }] },
    { name: "no day, one that could not be read, an error value", incident: [{ resolution: "Đang điều tra" }, { detectedOn: "đầu năm", occurredOn: day("01/03/2024"), resolution: "Đang điều tra" }, { detectedOn: "#N/A", resolution: "Đang điều tra" }] },
    { name: "a month or year alone: its last day counts", incident: [{ detectedOn: "6/2025", resolution: "Đang điều tra" }, { detectedOn: 2025, resolution: "" }] },
    { name: "a word nobody knows, an error value for the state", incident: [{ detectedOn: day("01/03/2025"), resolution: "xong" }, { detectedOn: day("01/03/2025"), resolution: "#N/A" }] },
  ],
  invalid: [
    { name: "six months and a day", incident: [{ detectedOn: day("19/06/2025"), resolution: "Đang điều tra" }], findings: [unresolved("Đang điều tra")] },
    { name: "typed as text, decomposed letters", incident: [{ detectedOn: "19-6-2025", resolution: "Đang xác minh".normalize("NFD") }], findings: [unresolved("Đang xác minh")] },
    { name: "prosecuted, only the day it happened, a dash for the result", incident: [{ occurredOn: day("19/06/2025"), detectedOn: "-", resolution: "Khởi tố", resolvedOn: "-" }], findings: [unresolved("Khởi tố")] },
    { name: "state blank", incident: [{ detectedOn: day("19/06/2025"), occurredOn: day("01/12/2025") }], findings: [blank] },
    { name: "a dash for the state, no column for the result", incident: [{ detectedOn: day("19/06/2025"), resolution: "-" }], without: { incident: ["resolvedOn"] }, findings: [blank] },
    { name: "the day after the last of a shorter month", dates: { asOf: "2026-03-01" }, incident: [{ detectedOn: day("30/08/2025"), resolution: "Điều tra" }], findings: [unresolved("Điều tra", written("2025-08-30"))] },
    { name: "a month alone", incident: [{ detectedOn: "5/2025", resolution: "Đang giải quyết" }], findings: [{ ...at, message: "unresolved", params: { since: { year: 2025, month: 5, date: null }, months: 6, resolution: "Đang giải quyết" } }] },
  ],
  notRun: [
    { name: "no column for the state", incident: [{ detectedOn: day("01/03/2025") }], without: { incident: ["resolution"] }, notRun: [{ rule: "incident/no-result", reason: "missing-column", column: "resolution" }] },
    { name: "no column for any day", incident: [{ resolution: "Đang điều tra" }], without: { incident: ["detectedOn", "occurredOn"] }, notRun: [{ rule: "incident/no-result", reason: "missing-column", column: "detectedOn" }] },
  ],
});
