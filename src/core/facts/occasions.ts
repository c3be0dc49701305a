import type { Entry } from "../parse/registerTable";
import type { Occasion } from "../registers/mandatory";
import { personRegisterIds, type PersonRegisterId } from "../model/registerIds";
import { addMonths } from "../model/localDate";
import { isActivePerson } from "./activity";
import { earliestBirth } from "./births";
import { cellOf } from "./cells";
import type { Facts } from "./facts";
import { birthOf } from "./identity";
import { earliestDayOf, latestDayOf } from "./partialDate";
import { isPersonEntry } from "./recordKey";
import { isVacant } from "./vacancy";

const personRegisters = new Set<string>(personRegisterIds);

const isListedPerson = (entry: Entry): entry is Entry<PersonRegisterId> => personRegisters.has(entry.register);

const isTested = (entry: Entry, facts: Facts): boolean =>
  isPersonEntry(entry) && facts.tests(entry).some(({ result }) => result === "negative" || result === "positive");

const hasTermBegun = (entry: Entry, facts: Facts): boolean => {
  const begun = entry.register === "postRehab" ? entry.row.managedFrom.value : null;
  const day = begun && earliestDayOf(begun);
  return day === null || day <= facts.dates.asOf;
};

const monthsPerYear = 12;

/** Under age on the day of the test; of vague days those count that make the person oldest. */
const isMinor = (entry: Entry, facts: Facts): boolean => {
  if (entry.register !== "test") return false;
  const { testedOn } = entry.row;
  const own = birthOf(entry.row)?.value;
  const tested = testedOn.value && latestDayOf(testedOn.value);
  const born = earliestBirth(entry, facts) ?? (own ? earliestDayOf(own) : null);
  return tested !== null && born !== null && tested < addMonths(born, facts.limitOf("adultAge", tested) * monthsPerYear);
};

const states: Readonly<Record<Extract<Occasion, string>, (entry: Entry, facts: Facts) => boolean>> = {
  active: (entry, { dates }) => !isListedPerson(entry) || isActivePerson(entry, dates.asOf),
  tested: isTested,
  termBegun: hasTermBegun,
  minor: isMinor,
};

const isValueAmong = (entry: Entry, field: string, values: readonly string[]): boolean => {
  const value = cellOf(entry, field)?.value;
  return typeof value === "string" && values.includes(value);
};

const isFilled = (entry: Entry, field: string): boolean => {
  const cell = cellOf(entry, field);
  return cell !== undefined && !isVacant(cell);
};

/** Whether an occasion to need a column is given in a record. A blank value is none of those that would excuse it. */
export const occurs = (occasion: Occasion, entry: Entry, facts: Facts): boolean => {
  if (typeof occasion === "string") return states[occasion](entry, facts);
  if ("is" in occasion) return isValueAmong(entry, occasion.field, occasion.is);
  if ("isNot" in occasion) return !isValueAmong(entry, occasion.field, occasion.isNot);
  if ("filled" in occasion) return isFilled(entry, occasion.filled);
  return occasion.anyOf.some((one) => occurs(one, entry, facts));
};
