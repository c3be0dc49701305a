import { addMonths, type LocalDate } from "../model/localDate";
import type { Entry } from "../parse/registerTable";
import type { PartialDate } from "../registers/column";
import { isActiveSpot } from "./activity";
import { latestDayOf } from "./partialDate";

/** When a spot was identified, the months it may last from then, and the last day of them. */
export interface OverdueSpot {
  readonly identifiedOn: PartialDate;
  readonly months: number;
  readonly limit: LocalDate;
}

/**
 * What makes an active spot overdue on `on`: identified more than `months` ago. Null when it is not, or when the day
 * of identification is not known. The limit day, or the last day of a shorter month, is still inside; of a month or
 * year the last day counts.
 */
export const overdueSpot = (entry: Entry<"hotspot">, months: number, on: LocalDate): OverdueSpot | null => {
  const identifiedOn = entry.row.identifiedOn.value;
  const day = identifiedOn && latestDayOf(identifiedOn);
  if (identifiedOn === null || day === null || !isActiveSpot(entry, on)) return null;
  const limit = addMonths(day, months);
  return on > limit ? { identifiedOn, months, limit } : null;
};
