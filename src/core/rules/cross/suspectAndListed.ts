/**
 * cross/suspect-and-listed - a person still on the list of suspects is active on the list of addicts or of illegal users.
 *
 * Suspicion is settled once a person is managed. The finding stands at the row of the list of suspects, once; where the
 * person is on both other lists, that of addicts is named.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { rowRule } from "../kernel/rule";

type Other = { readonly sheet: string; readonly row: number };

export default rowRule<{ addict: Other; user: Other }>()({
  id: "cross/suspect-and-listed",
  ref: 121,
  register: "suspect",
  severity: "warning",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  needs: [{ register: "addict" }, { register: "user" }],
  check(entry, { dates: { asOf }, rowsOf }) {
    if (!isActivePerson(entry, asOf)) return [];
    for (const register of ["addict", "user"] as const) {
      const other = rowsOf(entry, register).find((row) => isActivePerson(row, asOf));
      if (other) return [{ column: "fullName", message: register, params: { sheet: other.table.sheet, row: other.sheetRow } }];
    }
    return [];
  },
});
