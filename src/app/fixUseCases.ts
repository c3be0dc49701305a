import type { CellFix, FixListing } from "../core/model/cellFix";
import type { RestorableFix, RestoreListing } from "../core/model/journal";
import type { LocalDate } from "../core/model/localDate";
import type { WriteOutcome } from "../core/model/writePlan";
import type { CancelSignal, ReportProgress, WriteOptions } from "./ports";

interface ListOptions {
  readonly onProgress?: ReportProgress;
  readonly signal?: CancelSignal;
}

interface ListFixesOptions extends ListOptions {
  /** Dates the person gave, as for a check. */
  readonly dates?: { readonly asOf?: LocalDate };
}

/** Putting certain values right ("Sua nhanh"), and taking that back ("Khoi phuc"). */
export interface FixUseCases {
  /** Reads the workbook and gives the cells whose right value is certain; writes nothing. */
  listFixes(options?: ListFixesOptions): Promise<FixListing>;
  /**
   * Writes the right values into the given cells and no others, each recorded in the journal sheet first. A cell that has
   * changed since, or holds a formula, is left alone and named in the outcome.
   */
  applyFixes(fixes: readonly CellFix[], options?: WriteOptions): Promise<WriteOutcome>;
  /** Reads the journal and the cells it is about; writes nothing. */
  listRestorable(options?: ListOptions): Promise<RestoreListing>;
  /** Gives cells back the value and number format they had, as far as they still hold what a fix wrote; recorded too. */
  restore(fixes: readonly RestorableFix[], options?: WriteOptions): Promise<WriteOutcome>;
}
