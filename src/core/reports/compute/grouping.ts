import type { Entry } from "../../parse/registerTable";
import type { ListRegisterId } from "../../registers/registry";
import type { ReportContext } from "./context";

/** The class of records whose cells do not tell. */
export const unknownClass = "unknown";

/** A way of dividing records: every record belongs to exactly one class, so that the classes add up to the whole. */
export interface Grouping {
  /** All of them, with "unknown" where a record may tell nothing. */
  readonly classes: readonly string[];
  /** Columns without which it tells nothing of a register. */
  readonly columns: (register: ListRegisterId) => readonly string[];
  /** Columns of which one is enough. */
  readonly oneOf?: readonly string[];
  readonly of: (entry: Entry, context: ReportContext) => string;
}
