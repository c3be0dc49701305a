/**
 * user/no-dossier - a person on the list of illegal users has no management dossier.
 *
 * "Chua lap" and a blank cell both count as none; a dossier still being made is not this rule's matter.
 * Only persons on the list on the as-of date.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { type DossierMessages, lackOfDossier } from "../../facts/dossier";
import { rowRule } from "../kernel/rule";

export default rowRule<DossierMessages>()({
  id: "user/no-dossier",
  ref: 48,
  register: "user",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "2a" }), cite("kh151", { criterion: "4" })],
  since: "0.1.0",
  status: "active",
  needs: ["dossier"],
  check: (entry, { dates }) => (isActivePerson(entry, dates.asOf) ? lackOfDossier(entry.row.dossier) : []),
});
