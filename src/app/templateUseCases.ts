import type { CheckResult, RegisterSummary } from "../core/model/checkResult";
import type { RegisterId } from "../core/model/registerIds";
import type { ColumnRule } from "../core/model/validation";
import type { WriteOutcome } from "../core/model/writePlan";
import type { WriteOptions } from "./ports";

/** Sheets to begin with, and rules for what may be typed. What they write is the clerk's own from then on. */
export interface TemplateUseCases {
  /** Adds a new sheet for each register, never over a sheet that is there. */
  createTemplates(registers: readonly RegisterId[], options?: WriteOptions): Promise<WriteOutcome>;
  /** Which columns of a register `addValidation` would give a rule, and which; nothing is read or written. */
  validationOf(register: RegisterSummary): Promise<readonly ColumnRule[]>;
  /**
   * Adds validation to a clerk's register. Cells with validation of the clerk's own keep it (`keptColumns`); a sheet
   * that is protected, filtered or no longer as it was checked is refused. Changes no value and no format.
   */
  addValidation(result: CheckResult, register: RegisterSummary, options?: WriteOptions): Promise<WriteOutcome>;
}
