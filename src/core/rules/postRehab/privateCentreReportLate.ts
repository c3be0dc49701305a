/**
 * postRehab/private-centre-report-late - a person who finished rehabilitation in a private centre reported to the
 * commune police later than two days afterwards, or has not reported although they have passed.
 *
 * Only for rehabilitation finished on or after 01/7/2026. That the centre was private is taken from the person's row on
 * the addict list, active or not, where its place or position says so in as many words; any other centre decides nothing.
 * Compulsory rehabilitation and substitution treatment are not done there.
 */
import type { ClockUnit } from "../../../legal/deadlines";
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { dueOf, isLate } from "../../facts/deadlines";
import { isInPrivateCentre } from "../../facts/privateCentre";
import { isVacant } from "../../facts/vacancy";
import type { LocalDate } from "../../model/localDate";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

type Clock = { readonly completedOn: LocalDate; readonly due: LocalDate; readonly value: number; readonly unit: ClockUnit };
type Messages = { late: Clock & { readonly reportedOn: PartialDate }; none: Clock };

export default rowRule<Messages>()({
  id: "postRehab/private-centre-report-late",
  ref: 131,
  register: "postRehab",
  severity: "warning",
  citations: [cite("l120", { article: 33, clause: 3, point: "b" })],
  since: "0.2.0",
  status: "active",
  limits: ["privateCentreReport"],
  needs: ["completedOn", "reportedOn", { anyOf: [{ register: "addict", column: "rehabPlace" }, { register: "addict", column: "position" }] }],
  reads: ["completedForm"],
  check(entry, facts) {
    const { asOf } = facts.dates;
    const { completedForm, reportedOn } = entry.row;
    const completedOn = entry.row.completedOn.value?.date;
    const due = dueOf(facts, "privateCentreReport", entry.row.completedOn.value);
    if (!completedOn || !due || (completedForm.value !== null && completedForm.value !== "voluntary")) return [];
    if (!isActivePerson(entry, asOf) || !facts.rowsOf(entry, "addict").some(isInPrivateCentre)) return [];
    const at = { column: "reportedOn", eventOn: completedOn } as const;
    const clock = { completedOn, due: due.day, value: due.value, unit: due.unit };
    if (reportedOn.value !== null) {
      return isLate(reportedOn.value, due) ? [{ ...at, message: "late", params: { ...clock, reportedOn: reportedOn.value } }] : [];
    }
    return isVacant(reportedOn) && asOf > due.day ? [{ ...at, message: "none", params: clock }] : [];
  },
});
