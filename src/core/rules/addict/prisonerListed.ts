/**
 * addict/prisoner-listed - somebody who serves a prison sentence is still on the list of addicts.
 *
 * A prison sentence is a case of removal in both laws; temporary custody is none.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { rowRule } from "../kernel/rule";

export default rowRule<{ listed: { readonly position: string } }>()({
  id: "addict/prisoner-listed",
  ref: 45,
  register: "addict",
  severity: "warning",
  citations: [cite("l73", { article: 43, clause: 3, point: "b" }), cite("l120", { article: 48, clause: 3, point: "b" })],
  since: "0.2.0",
  status: "active",
  needs: ["position"],
  check(entry, { dates }) {
    const { position } = entry.row;
    if (position.value !== "prison" || !isActivePerson(entry, dates.asOf)) return [];
    return [{ column: "position", message: "listed", params: { position: position.text } }];
  },
});
