import type { Facts } from "../facts/facts";
import type { ReportTable } from "../model/report";
import { namesSomebody } from "./compute/knownNames";

/**
 * A table whose rows are called after what stands in a register (a hamlet outside the list, a group of households),
 * for a copy without names: a row called after a person who stands in a register shows `withheld` instead.
 */
export const withoutTypedNames = (table: ReportTable, facts: Facts, withheld: string): ReportTable => ({
  ...table,
  rows: table.rows.map((row) => (row.label !== "" && !row.label.startsWith("{") && namesSomebody(row.label, facts) ? { ...row, label: withheld } : row)),
});
