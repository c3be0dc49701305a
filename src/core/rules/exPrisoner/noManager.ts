/**
 * exPrisoner/no-manager - no person or organisation is named that manages and helps someone who served a prison sentence
 * for a drug crime.
 *
 * A dash or words such as "not yet assigned" name nobody.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { lackOfManager } from "../../facts/support";
import { rowRule } from "../kernel/rule";

export default rowRule<{ none: object }>()({
  id: "exPrisoner/no-manager",
  ref: 137,
  register: "exPrisoner",
  severity: "violation",
  citations: [cite("xkmt2024")],
  since: "0.2.0",
  status: "active",
  needs: ["manager"],
  check: (entry, { dates }) => (isActivePerson(entry, dates.asOf) ? lackOfManager(entry.row.manager) : []),
});
