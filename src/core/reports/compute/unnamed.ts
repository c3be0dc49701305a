import type { Facts } from "../../facts/facts";
import { digest } from "../../model/digest";
import type { ReportRow } from "../../model/report";
import { namesSomebody } from "./knownNames";

/** Stands in place of a name. */
const ellipsis = "…";

/**
 * A row that is called after an area as a register writes it. A group of households, and a hamlet that no parameter sheet
 * lists, may be called after a person: a table of figures names nobody (domain.md 7.3, 4).
 */
export const unnamed = (row: ReportRow, facts: Facts): ReportRow => ({
  ...row,
  key: namesSomebody(row.key, facts) ? digest(row.key) : row.key,
  label: namesSomebody(row.label, facts) ? ellipsis : row.label,
});
