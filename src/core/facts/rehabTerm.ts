import { addDays, addMonths, type LocalDate } from "../model/localDate";
import type { Entry } from "../parse/registerTable";
import type { Cell, PartialDate } from "../registers/column";
import { isOnOrBefore } from "./activity";
import { isVacant } from "./vacancy";

/** First and last day of a rehabilitation. */
interface RehabTerm {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The term of a rehabilitation that was not broken off; null unless both ends are full days. */
export const fullTermOf = ({ row }: Entry<"addict">): RehabTerm | null => {
  const [from, to] = [row.rehabFrom.value?.date, row.rehabTo.value?.date];
  return from && to && row.rehabResult.value !== "quit" ? { from, to } : null;
};

/**
 * The two last days that a term of so many months may have: the same day of the month, and the day before for those
 * who count the first day. No text says which, so both are right.
 */
export const lastDaysOf = (from: LocalDate, months: number): { readonly first: LocalDate; readonly last: LocalDate } => {
  const last = addMonths(from, months);
  return { first: addDays(last, -1), last };
};

/** Whether a term ended before the day; the last day is still inside, a vague end counts as its latest day. */
export const isOver = (end: Cell<PartialDate>, on: LocalDate): boolean => isOnOrBefore(end, addDays(on, -1));

/** No result of the rehabilitation is written other than that it is still running. */
export const isWithoutResult = ({ row }: Entry<"addict">): boolean => isVacant(row.rehabResult) || row.rehabResult.value === "running";

/** A form of rehabilitation or treatment that somebody takes part in and that has no result yet. */
export const isUnderWay = (entry: Entry<"addict">): boolean => {
  const form = entry.row.rehabForm.value;
  return form !== null && form !== "none" && form !== "preparingCompulsory" && isWithoutResult(entry);
};
