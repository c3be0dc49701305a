/**
 * postRehab/no-dossier - a person under post-rehabilitation management has no management dossier.
 *
 * "Chua lap" and a blank cell both count as none; a dossier still being made is not this rule's matter.
 * Only persons on the list on the as-of date.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { type DossierMessages, lackOfDossier } from "../../facts/dossier";
import { rowRule } from "../kernel/rule";

export default rowRule<DossierMessages>()({
  id: "postRehab/no-dossier",
  ref: 70,
  register: "postRehab",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "5a" }), cite("nd116", { article: 77 })],
  since: "0.1.0",
  status: "active",
  needs: ["dossier"],
  check: (entry, { dates }) => (isActivePerson(entry, dates.asOf) ? lackOfDossier(entry.row.dossier) : []),
});
