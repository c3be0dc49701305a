/**
 * user/term-differs - the term of managing a user does not end one year after the decision.
 *
 * One day more or less is fine (decisions.md 10): people count the first day in or not. An end given as a month or year
 * differs only when no day of it would do.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { managedTermOf, termFields } from "../../facts/managedUser";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import { addDays, addMonths, type LocalDate } from "../../model/localDate";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

type Messages = { differs: { readonly decidedOn: LocalDate; readonly endsOn: PartialDate; readonly months: number; readonly expectedOn: LocalDate } };

export default rowRule<Messages>()({
  id: "user/term-differs",
  ref: 52,
  register: "user",
  severity: "warning",
  citations: [cite("nd105", { article: 43, clause: 1 }), cite("l73", { article: 23, clause: 2 }), cite("l120", { article: 24, clause: 2 })],
  since: "0.2.0",
  status: "active",
  limits: ["userTermMonths", "userTermToleranceDays"],
  needs: ["decisionOn", { anyOf: ["managedTo", "managedPeriod"] }],
  reads: termFields,
  check(entry, { dates, limitOf }) {
    const decidedOn = entry.row.decisionOn.value?.date;
    const { to: endsOn, endField } = managedTermOf(entry);
    if (!decidedOn || endsOn === null || !isActivePerson(entry, dates.asOf)) return [];
    const months = limitOf("userTermMonths", decidedOn);
    const expectedOn = addMonths(decidedOn, months);
    const tolerance = limitOf("userTermToleranceDays", decidedOn);
    const isShort = (latestDayOf(endsOn) ?? expectedOn) < addDays(expectedOn, -tolerance);
    const isLong = (earliestDayOf(endsOn) ?? expectedOn) > addDays(expectedOn, tolerance);
    if (!isShort && !isLong) return [];
    return [{ column: endField, message: "differs", params: { decidedOn, endsOn, months, expectedOn }, eventOn: decidedOn }];
  },
});
