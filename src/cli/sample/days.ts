import { addDays, dayOf, daysBetween, monthOf, parseIsoDate, yearOf, type LocalDate } from "../../core/model/localDate";
import type { Random } from "./random";

/** The day "YYYY-MM-DD" stands for. Throws RangeError for anything else. */
export const day = (iso: string): LocalDate => {
  const date = parseIsoDate(iso);
  if (date === null) throw new RangeError(`${iso} is no day.`);
  return date;
};

/** B, D and T of the sample: registered, proposed, as-of. */
export const registeredOn = day("2024-11-20");
export const proposedOn = day("2025-12-15");
export const asOf = day("2025-12-20");

const epoch = day("1899-12-30");

/** The serial number Excel stores for a day from 1 March 1900 on. */
export const excelSerial = (date: LocalDate): number => daysBetween(epoch, date);

/** A day between two days, both included. */
export const dayBetween = (random: Random, from: string, to: string): LocalDate => {
  const first = day(from);
  return addDays(first, random.between(0, daysBetween(first, day(to))));
};

/** A day as clerks type it into a text cell: day, month and year without leading zeros. */
export const typedDay = (date: LocalDate, separator: string): string => [dayOf(date), monthOf(date), yearOf(date)].join(separator);
