/**
 * exPrisoner/no-dossier - a person on the list of those who served a prison sentence for a drug crime has no management
 * dossier.
 *
 * Blank counts as none (decisions.md 8); a dossier still being made is not "none".
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { lackOfDossier, type DossierMessages } from "../../facts/dossier";
import { rowRule } from "../kernel/rule";

export default rowRule<DossierMessages>()({
  id: "exPrisoner/no-dossier",
  ref: 136,
  register: "exPrisoner",
  severity: "violation",
  citations: [cite("xkmt2024")],
  since: "0.2.0",
  status: "active",
  needs: ["dossier"],
  check: (entry, { dates }) => (isActivePerson(entry, dates.asOf) ? lackOfDossier(entry.row.dossier) : []),
});
