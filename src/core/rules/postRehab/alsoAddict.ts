/**
 * postRehab/also-addict - a person under post-rehabilitation management is active on the addict list as well.
 *
 * Until 30/6/2026 a person stays on that list until the management ends, so both can be right: a warning. From 01/7/2026
 * finishing rehabilitation takes the person off it: a violation. The as-of date decides.
 */
import { lawOn } from "../../../legal/law";
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { rowRule } from "../kernel/rule";

type Other = { readonly sheet: string; readonly row: number };

export default rowRule<{ mayBeRight: Other; wrong: Other }>()({
  id: "postRehab/also-addict",
  ref: 80,
  register: "postRehab",
  severity: "violation",
  citations: [cite("l73", { article: 43, clause: 3, point: "a" }), cite("l120", { article: 48, clause: 3, point: "a" })],
  since: "0.2.0",
  status: "active",
  needs: [{ register: "addict" }],
  check(entry, { dates: { asOf }, rowsOf }) {
    if (!isActivePerson(entry, asOf)) return [];
    const other = rowsOf(entry, "addict").find((row) => isActivePerson(row, asOf));
    if (other === undefined) return [];
    const params = { sheet: other.table.sheet, row: other.sheetRow };
    if (lawOn(asOf) === "l120") return [{ column: "fullName", message: "wrong", params }];
    return [{ column: "fullName", message: "mayBeRight", params, severity: "warning" }];
  },
});
