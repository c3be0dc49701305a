import type { LocalDate } from "../model/localDate";
import type { Entry } from "../parse/registerTable";
import { isOnOrBefore } from "./activity";

/**
 * An approved form that runs on the day: begun, and not ended before. A substitution treatment without an end date
 * is running; elsewhere a blank end counts as "not so" (decisions.md 8, 23).
 */
export const isInRehab = ({ row }: Entry<"addict">, on: LocalDate): boolean => {
  const form = row.rehabForm.value;
  if (form === null || form === "none" || form === "preparingCompulsory") return false;
  const begins = row.rehabFrom.value?.date;
  if (begins && begins > on) return false;
  if (row.rehabTo.state === "blank") return form === "substitution";
  const ends = row.rehabTo.value?.date;
  return ends ? ends >= on : row.rehabTo.value !== null && !isOnOrBefore(row.rehabTo, on);
};
