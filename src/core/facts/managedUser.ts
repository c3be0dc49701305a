import type { LocalDate } from "../model/localDate";
import type { Entry } from "../parse/registerTable";
import { isActivePerson } from "./activity";
import { termIn, type ManagedTerm } from "./managedTerm";

/** The columns by which a user's term is known, for `reads`. */
export const termFields = ["decisionOn", "managedFrom", "managedTo", "managedPeriod"] as const;

/**
 * The term of a user on the list of R2; without a day of its own it begins with the decision (NĐ 105/2021 Điều 43.1).
 */
export const managedTermOf = ({ row }: Entry<"user">): ManagedTerm => termIn(row, row.decisionOn.value);

/**
 * Whether a user on the list is still being managed on a day: the list names no end, or "running", or a word nobody
 * knows. Whoever is in custody with the management suspended is not.
 */
export const isManagedUser = (entry: Entry<"user">, on: LocalDate): boolean => {
  const { value } = entry.row.ending;
  return isActivePerson(entry, on) && (value === null || value === "running");
};
