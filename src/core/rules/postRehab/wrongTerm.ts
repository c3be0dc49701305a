/**
 * postRehab/wrong-term - post-rehabilitation management does not end one year (two years after compulsory rehabilitation
 * of an adult) after the rehabilitation was finished.
 *
 * To the day, without tolerance; the last day of a shorter month (decisions.md 10). Where days of unreported absence are
 * noted, an end exactly that much later is right as well; where that note cannot be read, only an end that is too early
 * is wrong. A month or a year alone is right when it can mean the day.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { latestDayOf } from "../../facts/partialDate";
import { absentDaysOf, canMean, postRehabTerm, prolonged, termFields, writtenTermOf, type PostRehabTerm } from "../../facts/postRehabTerm";
import type { LocalDate } from "../../model/localDate";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

type Wrong = { readonly completedOn: LocalDate; readonly managedTo: PartialDate; readonly months: number; readonly end: LocalDate };
type Messages = { wrong: Wrong; wrongWithAbsence: Wrong & { readonly absentDays: number } };

const isRight = (managedTo: PartialDate, term: PostRehabTerm, absentDays: number | null): boolean => {
  if (absentDays === null) return (latestDayOf(managedTo) ?? term.end) >= term.end;
  return canMean(managedTo, term.end) || canMean(managedTo, prolonged(term, absentDays));
};

export default rowRule<Messages>()({
  id: "postRehab/wrong-term",
  ref: 73,
  register: "postRehab",
  severity: "violation",
  citations: [
    cite("l73", { article: 40, clause: 1 }), cite("l73", { article: 40, clause: 2 }), cite("l120", { article: 42, clause: 1 }), cite("l120", { article: 42, clause: 2 }),
  ],
  since: "0.2.0",
  status: "active",
  limits: ["postRehabShortMonths", "postRehabLongMonths"],
  needs: ["completedForm", "completedOn", { anyOf: ["managedTo", "managedPeriod"] }],
  reads: [...termFields, "absentDays"],
  check(entry, facts) {
    const { to: managedTo, endField } = writtenTermOf(entry);
    const term = postRehabTerm(entry, facts);
    const absentDays = absentDaysOf(entry);
    if (managedTo === null || term === null || isRight(managedTo, term, absentDays) || !isActivePerson(entry, facts.dates.asOf)) return [];
    const { completedOn, months, end } = term;
    const at = { column: endField, eventOn: completedOn };
    const params = { completedOn, managedTo, months, end };
    if (!absentDays) return [{ ...at, message: "wrong", params }];
    return [{ ...at, message: "wrongWithAbsence", params: { ...params, end: prolonged(term, absentDays), absentDays } }];
  },
});
