import type { ParameterChange, ParameterEntries, ParameterListing } from "../core/model/parameterForm";
import type { WriteOutcome } from "../core/model/writePlan";
import type { CancelSignal, ReportProgress, WriteOptions } from "./ports";

interface ListOptions {
  readonly onProgress?: ReportProgress;
  readonly signal?: CancelSignal;
}

/** The parameter sheet R0 as a form: what is missing on it, and putting it there. */
export interface ParameterUseCases {
  /** Reads the workbook and lists every parameter with its cell; null without a parameter sheet. Writes nothing. */
  parameters(options?: ListOptions): Promise<ParameterListing | null>;
  /** The cells that the entries would change, by a listing of `parameters`; nothing is read or written. */
  previewParameters(listing: ParameterListing, entries: ParameterEntries): Promise<readonly ParameterChange[]>;
  /**
   * Writes exactly the given cells, which the person has seen with both values, each recorded in the journal sheet
   * first. A cell that has changed since, or holds a formula, is left alone and named in the outcome.
   */
  saveParameters(changes: readonly ParameterChange[], options?: WriteOptions): Promise<WriteOutcome>;
}
