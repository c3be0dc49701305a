/**
 * user/found-addicted - a user who was found to be addicted still stands on the list of illegal users.
 *
 * The conclusion of addiction ends the management: the person belongs on the list of addicts.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { rowRule } from "../kernel/rule";

export default rowRule<{ stillListed: object }>()({
  id: "user/found-addicted",
  ref: 61,
  register: "user",
  severity: "violation",
  citations: [cite("l73", { article: 23, clause: 5, point: "a" }), cite("l120", { article: 24, clause: 5, point: "a" })],
  since: "0.2.0",
  status: "active",
  needs: ["ending"],
  check(entry, { dates }) {
    const isStillListed = entry.row.ending.value === "foundAddicted" && isActivePerson(entry, dates.asOf);
    return isStillListed ? [{ column: "ending", message: "stillListed", params: {} }] : [];
  },
});
