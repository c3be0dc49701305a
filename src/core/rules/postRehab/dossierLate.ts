/**
 * postRehab/dossier-late - the post-rehabilitation dossier was made later than three working days after the person
 * reported to the commune.
 *
 * Only reports before 01/7/2026: the law in force from then on gives no such span. Of a vague day of the dossier the
 * first one it can mean counts; a missing dossier is another rule's matter.
 */
import type { ClockUnit } from "../../../legal/deadlines";
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { dueOf, isLate } from "../../facts/deadlines";
import type { LocalDate } from "../../model/localDate";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

type Late = { readonly reportedOn: LocalDate; readonly dossierOn: PartialDate; readonly due: LocalDate; readonly value: number; readonly unit: ClockUnit };

export default rowRule<{ late: Late }>()({
  id: "postRehab/dossier-late",
  ref: 71,
  register: "postRehab",
  severity: "warning",
  citations: [cite("nd116", { article: 77, clause: 1 })],
  since: "0.2.0",
  status: "active",
  limits: ["postRehabDossier"],
  needs: ["reportedOn", "dossierOn"],
  check(entry, facts) {
    const [reportedOn, dossierOn] = [entry.row.reportedOn.value?.date, entry.row.dossierOn.value];
    const due = dueOf(facts, "postRehabDossier", entry.row.reportedOn.value);
    if (!reportedOn || !dossierOn || !due || !isLate(dossierOn, due) || !isActivePerson(entry, facts.dates.asOf)) return [];
    const { day, value, unit } = due;
    return [{ column: "dossierOn", message: "late", params: { reportedOn, dossierOn, due: day, value, unit }, eventOn: reportedOn }];
  },
});
