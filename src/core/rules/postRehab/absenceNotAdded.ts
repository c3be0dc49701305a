/**
 * postRehab/absence-not-added - days of unreported absence are noted, but the term of post-rehabilitation management was
 * not prolonged by all of them.
 *
 * Only where the end is at least that of the plain term: an earlier one is a wrong term in itself. An end that can mean
 * the right day is let pass.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import { absentDaysOf, postRehabTerm, prolonged, termFields, writtenTermOf } from "../../facts/postRehabTerm";
import type { LocalDate } from "../../model/localDate";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

export default rowRule<{ notAdded: { readonly absentDays: number; readonly managedTo: PartialDate; readonly end: LocalDate } }>()({
  id: "postRehab/absence-not-added",
  ref: 74,
  register: "postRehab",
  severity: "warning",
  citations: [cite("nd116", { article: 79, clause: 1, point: "b" })],
  since: "0.2.0",
  status: "active",
  limits: ["postRehabShortMonths", "postRehabLongMonths"],
  needs: ["absentDays", "completedForm", "completedOn", { anyOf: ["managedTo", "managedPeriod"] }],
  reads: termFields,
  check(entry, facts) {
    const { to: managedTo, endField } = writtenTermOf(entry);
    const term = postRehabTerm(entry, facts);
    const absentDays = absentDaysOf(entry);
    if (!managedTo || !term || !absentDays || !isActivePerson(entry, facts.dates.asOf)) return [];
    const end = prolonged(term, absentDays);
    const [earliest, latest] = [earliestDayOf(managedTo), latestDayOf(managedTo)];
    const isBetween = earliest !== null && latest !== null && earliest >= term.end && latest < end;
    return isBetween ? [{ column: endField, message: "notAdded", params: { absentDays, managedTo, end } }] : [];
  },
});
