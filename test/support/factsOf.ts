import { collectFacts, type Facts, type Readings } from "../../src/core/facts/facts";
import { runNow } from "../../src/core/model/job";
import type { LocalDate } from "../../src/core/model/localDate";
import { parseWorkbook } from "../../src/core/parse/parseWorkbook";
import { sheetsOf, type RegisterSheets } from "./registerSheets";

/** The facts of a small workbook: T 20/12/2025, D 15/12/2025 (or none), B 15/01/2025. */
export const factsOf = (sheets: RegisterSheets, proposedOn: string | null = "2025-12-15", readings: Readings = {}): Facts =>
  collectFacts(runNow(parseWorkbook({ sheets: sheetsOf(sheets), uses1904Dates: false, state: null }, 2025)), {
    asOf: "2025-12-20" as LocalDate,
    proposedOn: proposedOn as LocalDate | null,
    registeredOn: "2025-01-15" as LocalDate,
    asOfSource: "given",
  }, {}, readings);
