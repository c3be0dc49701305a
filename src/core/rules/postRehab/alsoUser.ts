/**
 * postRehab/also-user - a person under post-rehabilitation management is active on the list of illegal users as well.
 *
 * The managements exclude each other: a person found using again has the state of addiction established.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { rowRule } from "../kernel/rule";

export default rowRule<{ both: { readonly sheet: string; readonly row: number } }>()({
  id: "postRehab/also-user",
  ref: 81,
  register: "postRehab",
  severity: "violation",
  citations: [cite("l73", { article: 23, clause: 5 }), cite("l120", { article: 24, clause: 5 })],
  since: "0.2.0",
  status: "active",
  needs: [{ register: "user" }],
  check(entry, { dates: { asOf }, rowsOf }) {
    if (!isActivePerson(entry, asOf)) return [];
    const other = rowsOf(entry, "user").find((row) => isActivePerson(row, asOf));
    return other === undefined ? [] : [{ column: "fullName", message: "both", params: { sheet: other.table.sheet, row: other.sheetRow } }];
  },
});
