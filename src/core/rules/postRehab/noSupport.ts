/**
 * postRehab/no-support - nothing is entered about counselling or support of a person under post-rehabilitation management.
 *
 * That the person needs none ("Khong co nhu cau") is an entry; a dash or words such as "not yet" are none.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { lackOfSupport, type SupportMessages } from "../../facts/support";
import { rowRule } from "../kernel/rule";

export default rowRule<SupportMessages>()({
  id: "postRehab/no-support",
  ref: 78,
  register: "postRehab",
  severity: "warning",
  citations: [cite("xkmt2024", { criterion: "5d" }), cite("nd116", { article: 79, clause: 2, point: "b" }), cite("nd116", { article: 80 })],
  since: "0.2.0",
  status: "active",
  needs: ["support"],
  check: (entry, { dates }) => (isActivePerson(entry, dates.asOf) ? lackOfSupport(entry.row.support) : []),
});
