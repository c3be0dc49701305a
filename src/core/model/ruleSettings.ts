import type { DeadlineId } from "../../legal/deadlines";
import type { ThresholdId } from "../../legal/thresholds";

/** A limit or a deadline that rules compare with; its number can be changed. */
export type LimitId = ThresholdId | DeadlineId;

/** Which rules a commune switched off, and the limits it changed; kept in the workbook. */
export interface RuleSettings {
  /** Ids of rules, as `Finding.rule`. */
  readonly off: readonly string[];
  readonly limits: Readonly<Partial<Record<LimitId, number>>>;
}

export const shippedSettings: RuleSettings = { off: [], limits: {} };

/** The range in which a limit may be set. */
export const limitRange = { least: 0, most: 100_000 } as const;
