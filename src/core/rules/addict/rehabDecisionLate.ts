/**
 * addict/rehab-decision-late - rehabilitation at home was decided more than 03 working days after it had begun.
 *
 * The law counts from the registration, which no column holds. Nobody begins before registering: a decision that is too
 * late for the first day is too late for the registration all the more. Others that are late cannot be seen here.
 * From 01/7/2026 the law gives no such span.
 */
import { cite } from "../../../legal/sources";
import type { ClockUnit } from "../../../legal/deadlines";
import { isActivePerson } from "../../facts/activity";
import { dueOf, isLate } from "../../facts/deadlines";
import type { LocalDate } from "../../model/localDate";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

type Late = { readonly decidedOn: PartialDate; readonly begunOn: LocalDate; readonly due: LocalDate; readonly value: number; readonly unit: ClockUnit };

export default rowRule<{ late: Late }>()({
  id: "addict/rehab-decision-late",
  ref: 31,
  register: "addict",
  severity: "warning",
  citations: [cite("nd116", { article: 30, clause: 1 })],
  since: "0.2.0",
  status: "active",
  limits: ["homeRehabDecision"],
  needs: ["rehabForm", "rehabDecisionOn", "rehabFrom"],
  check(entry, facts) {
    const { rehabForm, rehabDecisionOn, rehabFrom } = entry.row;
    if (rehabForm.value !== "home" || !isActivePerson(entry, facts.dates.asOf)) return [];
    const due = dueOf(facts, "homeRehabDecision", rehabFrom.value);
    const [begunOn, decidedOn] = [rehabFrom.value?.date, rehabDecisionOn.value];
    if (due === null || !begunOn || decidedOn === null || !isLate(decidedOn, due)) return [];
    return [{ column: "rehabDecisionOn", message: "late", params: { decidedOn, begunOn, due: due.day, value: due.value, unit: due.unit }, eventOn: begunOn }];
  },
});
