import type { Entry } from "../../parse/registerTable";
import type { ReportContext } from "./context";
import { householdGroupings } from "./householdGroupings";

/**
 * A way of dividing records: every record belongs to exactly one class, "unknown" where its cells do not tell, so that
 * the classes add up to the whole.
 */
export interface Grouping {
  /** Columns without which it tells nothing. */
  readonly columns: readonly string[];
  readonly of: (entry: Entry, context: ReportContext) => string;
}

/** The project's own groupings, by the name a table uses. */
export const groupings: Readonly<Record<string, Grouping>> = { ...householdGroupings };
