/**
 * exPrisoner/no-support - nothing is entered about the support of a person who served a prison sentence for a drug crime.
 *
 * That the person needs none ("Khong co nhu cau") is an entry; a dash or words such as "not yet" are none.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { lackOfSupport, type SupportMessages } from "../../facts/support";
import { rowRule } from "../kernel/rule";

export default rowRule<SupportMessages>()({
  id: "exPrisoner/no-support",
  ref: 138,
  register: "exPrisoner",
  severity: "warning",
  citations: [cite("xkmt2024")],
  since: "0.2.0",
  status: "active",
  needs: ["support"],
  check: (entry, { dates }) => (isActivePerson(entry, dates.asOf) ? lackOfSupport(entry.row.support) : []),
});
