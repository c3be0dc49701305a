import type { CheckResult } from "../core/model/checkResult";
import type { ConfigurationProblem } from "../core/model/configuration";
import type { RuleSettings } from "../core/model/ruleSettings";
import type { WriteOutcome } from "../core/model/writePlan";
import type { WriteOptions } from "./ports";

/** What reading the sheet of settings gave: what is wrong in it, or the rules and limits as they are stored now. */
export type TakenConfiguration = { readonly problems: readonly ConfigurationProblem[] } | { readonly rules: RuleSettings; readonly outcome: WriteOutcome };

/** Readings, thresholds, limits, switched-off rules and sets as a sheet that a person edits in Excel. */
export interface ConfigurationUseCases {
  /**
   * Writes the owned sheet with the settings in force: those the workbook stores, or those of the profile that `result`
   * was checked by. Refused ("changed") where the sheet says something else that was not read back.
   */
  writeConfiguration(result: CheckResult, options?: WriteOptions): Promise<WriteOutcome>;
  /** Reads the sheet and stores what it says in place of what was stored; answers stay. With a problem nothing is stored. */
  readConfiguration(options?: WriteOptions): Promise<TakenConfiguration>;
}
