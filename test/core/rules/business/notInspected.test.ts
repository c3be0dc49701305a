import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/business/notInspected";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1, column: "inspectedOn" } as const;
const asOf = "2025-12-20" as LocalDate;
const never = { ...at, message: "never", params: { months: 12 } } as const;
const year = (value: number) => ({ year: value, month: null, date: null });

testRule(rule, {
  valid: [
    { name: "on the as-of date", business: [{ inspectedOn: day("20/12/2025") }] },
    { name: "twelve months ago to the day", business: [{ inspectedOn: day("20/12/2024") }] },
    { name: "the same as text", business: [{ inspectedOn: "20/12/2024" }] },
    { name: "a month or year whose last day is inside", business: [{ inspectedOn: "12/2024" }, { inspectedOn: 2024 }] },
    { name: "the as-of date is 29 February: 28 February is inside", dates: { asOf: "2024-02-29", proposedOn: null }, business: [{ inspectedOn: "28/02/2023" }] },
    { name: "this year, not yet over", business: [{ inspectedOn: "2025" }] },
    { name: "content that could not be read", business: [{ inspectedOn: "quý III" }, { inspectedOn: "#REF!" }] },
  ],
  invalid: [
    { name: "a day longer ago", business: [{ inspectedOn: day("19/12/2024") }], findings: [{ ...at, message: "old", params: { inspectedOn: written("2024-12-19"), months: 12, asOf } }] },
    { name: "a month wholly outside", business: [{ inspectedOn: "11/2024" }], findings: [{ ...at, message: "old", params: { inspectedOn: { year: 2024, month: 11, date: null }, months: 12, asOf } }] },
    { name: "a year wholly outside", business: [{ inspectedOn: 2023 }], findings: [{ ...at, message: "old", params: { inspectedOn: year(2023), months: 12, asOf } }] },
    { name: "the as-of date is 29 February", dates: { asOf: "2024-02-29", proposedOn: null }, business: [{ inspectedOn: "27/02/2023" }], findings: [{ ...at, message: "old", params: { inspectedOn: written("2023-02-27"), months: 12, asOf: "2024-02-29" as LocalDate } }] },
    { name: "blank, a dash, not yet", business: [{}, { inspectedOn: "-" }, { inspectedOn: "Chưa kiểm tra" }], findings: [never, { ...never, row: 2 }, { ...never, row: 3 }] },
    { name: "after the as-of date", business: [{ inspectedOn: day("21/12/2025") }], findings: [{ ...at, message: "future", params: { inspectedOn: written("2025-12-21"), asOf } }] },
    { name: "in a year to come", business: [{ inspectedOn: "01/2026" }], findings: [{ ...at, message: "future", params: { inspectedOn: { year: 2026, month: 1, date: null }, asOf } }] },
  ],
  notRun: [
    { name: "no column for it", business: [{}], without: { business: ["inspectedOn"] }, notRun: [{ rule: "business/not-inspected", reason: "missing-column", column: "inspectedOn" }] },
  ],
});
