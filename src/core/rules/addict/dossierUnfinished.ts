/**
 * addict/dossier-unfinished - a dossier has been in preparation for longer than 30 days.
 *
 * Counted in calendar days from the day of the dossier or, where none is written, from the listing; day 30 is still
 * inside. Of a vague day the latest it can mean counts. An unreadable day of the dossier decides nothing.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { latestDayOf } from "../../facts/partialDate";
import { isVacant } from "../../facts/vacancy";
import { daysBetween } from "../../model/localDate";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

type Waiting = { readonly since: PartialDate; readonly days: number; readonly limit: number };

export default rowRule<{ sinceDossier: Waiting; sinceListing: Waiting }>()({
  id: "addict/dossier-unfinished",
  ref: 24,
  register: "addict",
  severity: "warning",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  limits: ["dossierPreparationDays"],
  needs: ["dossier", { anyOf: ["dossierOn", "listedOn"] }],
  wishes: ["listedOn"],
  check(entry, { dates: { asOf }, limitOf }) {
    const { dossier, dossierOn, listedOn } = entry.row;
    if (dossier.value !== "inProgress" || !isActivePerson(entry, asOf)) return [];
    const [since, message] = isVacant(dossierOn) ? ([listedOn.value, "sinceListing"] as const) : ([dossierOn.value, "sinceDossier"] as const);
    const from = since && latestDayOf(since);
    if (since === null || from === null) return [];
    const limit = limitOf("dossierPreparationDays", asOf);
    const days = daysBetween(from, asOf);
    return days > limit ? [{ column: "dossier", message, params: { since, days, limit } }] : [];
  },
});
