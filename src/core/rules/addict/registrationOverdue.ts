/**
 * addict/registration-overdue - the days to register for rehabilitation after the conclusion are over, and there is none.
 *
 * No column holds the day of registration. So only those are reported whose form is blank or "Chua tham gia" and who have
 * neither a decision nor a first day: whoever has one of them did register. From 01/7/2026 the law gives no such span.
 */
import { cite } from "../../../legal/sources";
import type { ClockUnit } from "../../../legal/deadlines";
import { isActivePerson } from "../../facts/activity";
import { dueOf } from "../../facts/deadlines";
import { saysNone } from "../../facts/paper";
import { isVacant } from "../../facts/vacancy";
import type { LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { rowRule } from "../kernel/rule";

const isUnregistered = ({ row }: Entry<"addict">): boolean =>
  (isVacant(row.rehabForm) || row.rehabForm.value === "none") && saysNone(row.rehabDecisionNumber) && isVacant(row.rehabDecisionOn) && isVacant(row.rehabFrom);

type Overdue = { readonly conclusionOn: LocalDate; readonly due: LocalDate; readonly value: number; readonly unit: ClockUnit };

export default rowRule<{ overdue: Overdue }>()({
  id: "addict/registration-overdue",
  ref: 29,
  register: "addict",
  severity: "warning",
  citations: [cite("nd116", { article: 28 }), cite("nd116", { article: 3 })],
  since: "0.2.0",
  status: "active",
  limits: ["rehabRegistration"],
  needs: ["conclusionOn", "rehabForm"],
  reads: ["rehabDecisionNumber", "rehabDecisionOn", "rehabFrom"],
  check(entry, facts) {
    const { asOf } = facts.dates;
    if (!isUnregistered(entry) || !isActivePerson(entry, asOf)) return [];
    const conclusion = entry.row.conclusionOn.value;
    const due = dueOf(facts, "rehabRegistration", conclusion);
    const conclusionOn = conclusion?.date;
    if (due === null || !conclusionOn || asOf <= due.day) return [];
    return [{ column: "rehabForm", message: "overdue", params: { conclusionOn, due: due.day, value: due.value, unit: due.unit }, eventOn: conclusionOn }];
  },
});
