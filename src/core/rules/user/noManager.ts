/**
 * user/no-manager - nobody is named in the management group of a user, nor as the one who helps directly.
 *
 * A dash or words such as "not yet assigned" name nobody. Only while the management runs.
 */
import { cite } from "../../../legal/sources";
import { isManagedUser } from "../../facts/managedUser";
import { namesSomeone } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

export default rowRule<{ none: object }>()({
  id: "user/no-manager",
  ref: 57,
  register: "user",
  severity: "warning",
  citations: [cite("nd105", { article: 42, clause: 2, point: "c" })],
  since: "0.2.0",
  status: "active",
  needs: ["manager"],
  reads: ["ending"],
  check(entry, { dates }) {
    const { manager } = entry.row;
    if (manager.state === "error" || namesSomeone(manager) || !isManagedUser(entry, dates.asOf)) return [];
    return [{ column: "manager", message: "none", params: {} }];
  },
});
