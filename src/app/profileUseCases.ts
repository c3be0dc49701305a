import type { UnusableProfile } from "../core/criteria/profile";
import type { RuleSettings } from "../core/model/ruleSettings";
import type { WriteOutcome } from "../core/model/writePlan";
import type { WriteOptions } from "./ports";

export type { UnusableProfile };

/** What taking a profile in gave: the rules and limits as they are stored now, or the part of the file that cannot be used. */
export type TakenProfile = { readonly rules: RuleSettings; readonly outcome: WriteOutcome } | UnusableProfile;

/** Limits, switched-off rules, readings, thresholds and sets, as a file that an office can send. */
export interface ProfileUseCases {
  /** The text of the file with what this workbook stores; answers and the reading of sheets stay in the workbook. */
  profileFile(name: string): Promise<string>;
  /** Stores what a file says in place of what the workbook stored; answers stay. A file with a fault changes nothing. */
  takeProfile(text: string, options?: WriteOptions): Promise<TakenProfile>;
}
