import type { CheckResult } from "../core/model/checkResult";
import type { CriteriaSettings } from "../core/model/criteriaSettings";
import type { LocalDate } from "../core/model/localDate";
import type { EarliestDate, WhatIf } from "../core/model/whatIf";
import type { WriteOutcome } from "../core/model/writePlan";
import type { CancelSignal, WriteOptions } from "./ports";

/** Work on the records of a check that a person may stop. */
export interface TrialOptions extends WriteOptions {
  readonly signal?: CancelSignal;
}

/** What storing something gave that changes the result: the result as it stands now; unchanged when it was refused. */
export interface NewResult {
  readonly result: CheckResult;
  readonly outcome: WriteOutcome;
}

/** The criteria sets of a checked workbook: what a person settles about them, and the sheets they fill. */
export interface CriteriaUseCases {
  /**
   * Stores readings, thresholds and answers of the criteria in the workbook, and gives the result with the criteria
   * decided by them: no sheet is read again.
   */
  saveCriteria(result: CheckResult, settings: CriteriaSettings, options?: WriteOptions): Promise<NewResult>;
  /** Writes the summary sheet of one of the result's sets; what people wrote into it stays. A set it does not have writes nothing. */
  fillCriteria(result: CheckResult, set: string, options?: WriteOptions): Promise<WriteOutcome>;
  /** How a set would come out on another proposal date, with the registers as they were checked; nothing is read or written. */
  whatIf(result: CheckResult, proposedOn: LocalDate, set: string, options?: TrialOptions): Promise<WhatIf>;
  /** The earliest date on which the whole of a set would be met, with the registers as they were checked; nothing is read or written. */
  earliestDate(result: CheckResult, set: string, options?: TrialOptions): Promise<EarliestDate>;
}
