/**
 * exPrisoner/signs-not-listed - signs of illegal use are recorded of a person who served a prison sentence for a drug
 * crime, but the person stands neither on the list of illegal users nor on that of suspects.
 *
 * A row there counts even when no longer active. Someone who is active on the list of addicts is managed already, and
 * more strictly: to list such a person as a suspect as well would be wrong.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { rowRule } from "../kernel/rule";

export default rowRule<{ notListed: object }>()({
  id: "exPrisoner/signs-not-listed",
  ref: 139,
  register: "exPrisoner",
  severity: "warning",
  citations: [cite("xkmt2024")],
  since: "0.2.0",
  status: "active",
  needs: ["signsOfUse", { register: "user" }, { register: "suspect" }],
  check(entry, { dates: { asOf }, isListed, rowsOf }) {
    if (entry.row.signsOfUse.value !== "yes" || !isActivePerson(entry, asOf)) return [];
    const isManaged = isListed(entry, "user") || isListed(entry, "suspect") || rowsOf(entry, "addict").some((row) => isActivePerson(row, asOf));
    return isManaged ? [] : [{ column: "signsOfUse", message: "notListed", params: {} }];
  },
});
