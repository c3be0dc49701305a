/**
 * addict/no-position - the list does not say where an addict is now: in the community, a centre, prison.
 *
 * Without it nobody can tell whether the person counts among those in the community.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { isVacant } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

export default rowRule<{ blank: object }>()({
  id: "addict/no-position",
  ref: 42,
  register: "addict",
  severity: "warning",
  citations: [cite("xkmt2024", { criterion: "1c" })],
  since: "0.1.0",
  status: "active",
  needs: ["position"],
  check(entry, { dates }) {
    if (!isVacant(entry.row.position) || !isActivePerson(entry, dates.asOf)) return [];
    return [{ column: "position", message: "blank", params: {} }];
  },
});
