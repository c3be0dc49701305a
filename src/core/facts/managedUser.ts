import { addMonths, monthOf, yearOf, type LocalDate } from "../model/localDate";
import type { Entry } from "../parse/registerTable";
import type { PartialDate } from "../registers/column";
import { isActivePerson } from "./activity";
import { periodIn } from "./period";
import { isVacant } from "./vacancy";

/** The columns by which a user's term is known, for `reads`. */
export const termFields = ["decisionOn", "managedFrom", "managedTo", "managedPeriod"] as const;

/** The term for which a user is managed, and the column that tells its end. */
export interface ManagedTerm {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly endField: "managedTo" | "managedPeriod";
}

const partial = (date: LocalDate): PartialDate => ({ year: yearOf(date), month: monthOf(date), date });

/**
 * The term of a user on the list of R2: from its own two columns, else from the one column that holds both ends or a
 * length. Without a day of its own the term begins with the decision (NĐ 105/2021 Điều 43.1).
 */
export const managedTermOf = ({ row }: Entry<"user">): ManagedTerm => {
  const period = periodIn(row.managedPeriod.text);
  const from = row.managedFrom.value ?? period.from ?? row.decisionOn.value;
  if (!isVacant(row.managedTo)) return { from, to: row.managedTo.value, endField: "managedTo" };
  const counted = period.months !== null && from?.date ? partial(addMonths(from.date, period.months)) : null;
  const to = period.to ?? counted;
  return { from, to, endField: to === null ? "managedTo" : "managedPeriod" };
};

/**
 * Whether a user on the list is still being managed on a day: the list names no end, or "running", or a word nobody
 * knows. Whoever is in custody with the management suspended is not.
 */
export const isManagedUser = (entry: Entry<"user">, on: LocalDate): boolean => {
  const { value } = entry.row.ending;
  return isActivePerson(entry, on) && (value === null || value === "running");
};
