/**
 * cross/addict-and-user - a person is active on the list of addicts and on that of illegal users at once.
 *
 * Managing someone as a user stops once addiction is established, so the finding stands at the row of the list of users.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { rowRule } from "../kernel/rule";

export default rowRule<{ both: { readonly sheet: string; readonly row: number } }>()({
  id: "cross/addict-and-user",
  ref: 120,
  register: "user",
  severity: "violation",
  citations: [cite("l73", { article: 23, clause: 5, point: "a" }), cite("l120", { article: 24, clause: 5, point: "a" })],
  since: "0.2.0",
  status: "active",
  needs: [{ register: "addict" }],
  check(entry, { dates: { asOf }, rowsOf }) {
    if (!isActivePerson(entry, asOf)) return [];
    const addict = rowsOf(entry, "addict").find((row) => isActivePerson(row, asOf));
    return addict === undefined ? [] : [{ column: "fullName", message: "both", params: { sheet: addict.table.sheet, row: addict.sheetRow } }];
  },
});
