/**
 * addict/dossier-unnumbered - a dossier is marked as made, but has neither a number nor a date.
 *
 * One of the two is enough, so a register that only has the column of one is judged by that one.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { paperLackIn } from "../../facts/paper";
import { rowRule } from "../kernel/rule";

export default rowRule<{ neither: { readonly dossier: string } }>()({
  id: "addict/dossier-unnumbered",
  ref: 25,
  register: "addict",
  severity: "warning",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  needs: ["dossier", { anyOf: ["dossierNumber", "dossierOn"] }],
  check(entry, { dates }) {
    const { dossier, dossierNumber, dossierOn } = entry.row;
    if (dossier.value !== "done" || !isActivePerson(entry, dates.asOf)) return [];
    const lack = paperLackIn(entry.table, { field: "dossierNumber", cell: dossierNumber }, { field: "dossierOn", cell: dossierOn });
    return lack?.message === "neither" ? [{ column: lack.column, message: "neither", params: { dossier: dossier.text } }] : [];
  },
});
