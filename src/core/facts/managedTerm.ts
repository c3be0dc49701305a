import { addMonths, monthOf, yearOf, type LocalDate } from "../model/localDate";
import type { Cell, PartialDate } from "../registers/column";
import { periodIn } from "./period";
import { isVacant } from "./vacancy";

/** The columns by which a term of management is written. */
interface TermCells {
  readonly managedFrom: Cell<PartialDate>;
  readonly managedTo: Cell<PartialDate>;
  readonly managedPeriod: Cell<string>;
}

/** The term for which a person is managed, and the column that tells its end. */
export interface ManagedTerm {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly endField: "managedTo" | "managedPeriod";
}

const partial = (date: LocalDate): PartialDate => ({ year: yearOf(date), month: monthOf(date), date });

/**
 * The term as written: in two columns, else in the one that holds both ends or a length ("10/6/2025 - 10/6/2026",
 * "12 tháng"). Without a day of its own it begins on `startedOn`.
 */
export const termIn = ({ managedFrom, managedTo, managedPeriod }: TermCells, startedOn: PartialDate | null): ManagedTerm => {
  const period = periodIn(managedPeriod.text);
  const from = managedFrom.value ?? period.from ?? startedOn;
  if (!isVacant(managedTo)) return { from, to: managedTo.value, endField: "managedTo" };
  const counted = period.months !== null && from?.date ? partial(addMonths(from.date, period.months)) : null;
  const to = period.to ?? counted;
  return { from, to, endField: to === null ? "managedTo" : "managedPeriod" };
};
