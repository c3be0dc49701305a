/**
 * postRehab/no-manager - nobody is named as responsible for a person under post-rehabilitation management.
 *
 * A dash or words such as "not yet assigned" name nobody.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { lackOfManager } from "../../facts/support";
import { rowRule } from "../kernel/rule";

export default rowRule<{ none: object }>()({
  id: "postRehab/no-manager",
  ref: 75,
  register: "postRehab",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "5b" }), cite("nd116", { article: 79, clause: 3 })],
  since: "0.1.0",
  status: "active",
  needs: ["manager"],
  check: (entry, { dates }) => (isActivePerson(entry, dates.asOf) ? lackOfManager(entry.row.manager) : []),
});
