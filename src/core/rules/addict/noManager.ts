/**
 * addict/no-manager - nobody is named to manage and help an addict who lives in the community.
 *
 * A dash or words such as "not yet assigned" name nobody. People in centres, prison or custody are not meant.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { lackOfManager } from "../../facts/support";
import { rowRule } from "../kernel/rule";

export default rowRule<{ none: object }>()({
  id: "addict/no-manager",
  ref: 37,
  register: "addict",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "1d" }), cite("nd116", { article: 32, clause: 1, point: "c" }), cite("nd116", { article: 34, clause: 1 })],
  since: "0.1.0",
  status: "active",
  needs: ["position", "manager"],
  check(entry, { dates }) {
    const { position, manager } = entry.row;
    return position.value === "community" && isActivePerson(entry, dates.asOf) ? lackOfManager(manager) : [];
  },
});
