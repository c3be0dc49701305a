import type { CheckResult } from "../core/model/checkResult";
import type { CriteriaSettings } from "../core/model/criteriaSettings";
import type { WriteOutcome } from "../core/model/writePlan";
import type { ReportProgress } from "./ports";

interface Options {
  readonly onProgress?: ReportProgress;
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
  saveCriteria(result: CheckResult, settings: CriteriaSettings, options?: Options): Promise<NewResult>;
  /** Writes the owned criteria sheet T01. */
  fillCriteria(result: CheckResult, options?: Options): Promise<WriteOutcome>;
}
