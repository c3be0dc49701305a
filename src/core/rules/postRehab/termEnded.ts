/**
 * postRehab/term-ended - the term of post-rehabilitation management has ended, but the outcome does not say so
 * (no certificate, form 54).
 *
 * The last day is still inside; of a month or a year its last day counts. An outcome in unknown words decides nothing.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { latestDayOf } from "../../facts/partialDate";
import { termFields, writtenTermOf } from "../../facts/postRehabTerm";
import { isVacant } from "../../facts/vacancy";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

type Ended = { readonly managedTo: PartialDate };

export default rowRule<{ running: Ended & { readonly outcome: string }; blank: Ended }>()({
  id: "postRehab/term-ended",
  ref: 79,
  register: "postRehab",
  severity: "warning",
  citations: [cite("nd116", { article: 81 })],
  since: "0.2.0",
  status: "active",
  needs: [{ anyOf: ["managedTo", "managedPeriod"] }, "outcome"],
  reads: [...termFields, "completedOn"],
  check(entry, { dates }) {
    const { outcome } = entry.row;
    const { to: managedTo, endField } = writtenTermOf(entry);
    const end = managedTo && latestDayOf(managedTo);
    if (managedTo === null || end === null || end >= dates.asOf || !isActivePerson(entry, dates.asOf)) return [];
    if (isVacant(outcome)) return [{ column: endField, message: "blank", params: { managedTo } }];
    if (outcome.value === "running") return [{ column: endField, message: "running", params: { managedTo, outcome: outcome.text } }];
    return [];
  },
});
