import type { CheckResult } from "../core/model/checkResult";
import type { DutyDay, DutyDue, DutyGaps } from "../core/model/duty";

/** The calendar of reports. */
export interface DutyUseCases {
  /** Every report that is due again and again, as it stands today: the nearest first. Nothing is read or written. */
  duties(result: CheckResult): Promise<readonly DutyDue[]>;
  /** What is still missing for one of its days; its tables are computed for the period of that day. */
  dutyGaps(result: CheckResult, duty: DutyDue, day: DutyDay | null): Promise<DutyGaps>;
}
