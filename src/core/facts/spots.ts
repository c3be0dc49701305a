import { addMonths, type LocalDate } from "../model/localDate";
import type { Entry } from "../parse/registerTable";
import type { PartialDate } from "../registers/column";
import { isActiveSpot } from "./activity";
import { latestDayOf } from "./partialDate";

/** When a spot was identified, the months it may last from then, and the last day of them. */
export interface SpotLimit {
  readonly identifiedOn: PartialDate;
  readonly months: number;
  readonly limit: LocalDate;
}

/**
 * Until when a spot that is active on `on` may last: `months` from the day it was identified, or from the last day of a
 * month or year; the last day of a shorter month. Null when it is not active or that day is not known.
 */
export const spotLimit = (entry: Entry<"hotspot">, months: number, on: LocalDate): SpotLimit | null => {
  const identifiedOn = entry.row.identifiedOn.value;
  const day = identifiedOn && latestDayOf(identifiedOn);
  if (identifiedOn === null || day === null || !isActiveSpot(entry, on)) return null;
  return { identifiedOn, months, limit: addMonths(day, months) };
};

/** The limit of an active spot that is past it on `on`; null when it is not. The limit day itself is still inside. */
export const overdueSpot = (entry: Entry<"hotspot">, months: number, on: LocalDate): SpotLimit | null => {
  const spot = spotLimit(entry, months, on);
  return spot !== null && on > spot.limit ? spot : null;
};
