import { addDays, addMonths, type LocalDate } from "../model/localDate";
import type { Entry } from "../parse/registerTable";
import type { PartialDate } from "../registers/column";
import type { Facts } from "./facts";
import { termIn, type ManagedTerm } from "./managedTerm";
import { earliestDayOf, latestDayOf } from "./partialDate";
import { isVacant } from "./vacancy";

/** The columns by which the term of a person is written, for `reads`. */
export const termFields = ["managedFrom", "managedTo", "managedPeriod"] as const;

/**
 * The term as written, in two columns or in the one of the official form (Mau so 52); without a day of its own it begins
 * on the day the rehabilitation was finished (L73 Dieu 40).
 */
export const writtenTermOf = ({ row }: Entry<"postRehab">): ManagedTerm => termIn(row, row.completedOn.value);

/** The term of post-rehabilitation management that the law gives, from the day the rehabilitation was finished. */
export interface PostRehabTerm {
  readonly completedOn: LocalDate;
  readonly months: number;
  /** Its last day, absences not added. */
  readonly end: LocalDate;
}

/**
 * The lawful term of a person: 24 months after compulsory rehabilitation of an adult, else 12 (L73 Dieu 40, L120 Dieu
 * 42), to the same day or the last day of a shorter month (decisions.md 10). Null where the form or the full day of
 * completion is not known.
 */
export const postRehabTerm = ({ row: { completedForm, completedOn } }: Entry<"postRehab">, facts: Facts): PostRehabTerm | null => {
  const day = completedOn.value?.date ?? null;
  if (day === null || completedForm.value === null) return null;
  const months = facts.limitOf(completedForm.value === "compulsoryAdult" ? "postRehabLongMonths" : "postRehabShortMonths", day);
  return { completedOn: day, months, end: addMonths(day, months) };
};

/** Ten years: longer than any term, so a larger number is something else, such as a date or an identity number. */
const mostAbsentDays = 3_650;

/**
 * Days of unreported absence, which do not count in the term (ND116 Dieu 79.1.b): 0 where none are noted, null where
 * the note can be no number of days.
 */
export const absentDaysOf = ({ row: { absentDays } }: Entry<"postRehab">): number | null => {
  if (isVacant(absentDays)) return 0;
  const days = absentDays.value;
  return days !== null && Number.isInteger(days) && days >= 0 && days <= mostAbsentDays ? days : null;
};

/** The last day of a term that is prolonged by days of absence. */
export const prolonged = ({ end }: PostRehabTerm, absentDays: number): LocalDate => addDays(end, absentDays);

/** Whether a date as it was written can stand for the day. */
export const canMean = (written: PartialDate, day: LocalDate): boolean => {
  const [earliest, latest] = [earliestDayOf(written), latestDayOf(written)];
  return earliest !== null && latest !== null && earliest <= day && day <= latest;
};
