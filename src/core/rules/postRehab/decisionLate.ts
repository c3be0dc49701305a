/**
 * postRehab/decision-late - the decision on post-rehabilitation management was made later than two working days after
 * the proposal (form 50), or is still missing although they have passed.
 *
 * Missing means that neither a day nor a number is written. Of a vague day the first one it can mean counts.
 */
import type { ClockUnit } from "../../../legal/deadlines";
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { dueOf, isLate } from "../../facts/deadlines";
import { isVacant } from "../../facts/vacancy";
import type { LocalDate } from "../../model/localDate";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

type Clock = { readonly proposedOn: LocalDate; readonly due: LocalDate; readonly value: number; readonly unit: ClockUnit };
type Messages = { late: Clock & { readonly decisionOn: PartialDate }; none: Clock };

export default rowRule<Messages>()({
  id: "postRehab/decision-late",
  ref: 72,
  register: "postRehab",
  severity: "warning",
  citations: [cite("nd116", { article: 78, clause: 1 })],
  since: "0.2.0",
  status: "active",
  limits: ["postRehabDecision"],
  needs: ["proposedOn", "decisionOn"],
  reads: ["decisionNumber"],
  check(entry, facts) {
    const { asOf } = facts.dates;
    const { decisionOn, decisionNumber } = entry.row;
    const proposedOn = entry.row.proposedOn.value?.date;
    const due = dueOf(facts, "postRehabDecision", entry.row.proposedOn.value);
    if (!proposedOn || !due || !isActivePerson(entry, asOf)) return [];
    const at = { column: "decisionOn", eventOn: proposedOn } as const;
    const clock = { proposedOn, due: due.day, value: due.value, unit: due.unit };
    if (decisionOn.value !== null) {
      return isLate(decisionOn.value, due) ? [{ ...at, message: "late", params: { ...clock, decisionOn: decisionOn.value } }] : [];
    }
    const isMissing = isVacant(decisionOn) && isVacant(decisionNumber) && asOf > due.day;
    return isMissing ? [{ ...at, message: "none", params: clock }] : [];
  },
});
