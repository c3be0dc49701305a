/**
 * person/duplicate-personal-id - the same identity number stands in two active rows of one register.
 *
 * Reported at each later row, naming the first. Spaces do not matter, and a lost leading zero is put back for
 * comparing. A person who left the list and came back stands there twice rightly: only one of the rows is active.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { idKey } from "../../facts/identity";
import { personRegisterIds, type PersonRegisterId } from "../../model/registerIds";
import type { Entry } from "../../parse/registerTable";
import { personRegisterRule, type RegisterDetection } from "../kernel/rule";

type Messages = { sameSheet: { readonly row: number }; otherSheet: { readonly row: number; readonly sheet: string } };

const duplicate = (entry: Entry<PersonRegisterId>, { table, sheetRow: row }: Entry<PersonRegisterId>): RegisterDetection<Messages> => {
  const at = { entry, field: "personalId" };
  return table.sheet === entry.table.sheet
    ? { message: "sameSheet", params: { row }, at }
    : { message: "otherSheet", params: { row, sheet: table.sheet }, at };
};

export default personRegisterRule<Messages>()({
  defect: "duplicate-personal-id",
  registers: personRegisterIds,
  ref: 12,
  severity: "violation",
  citations: [cite("own")],
  since: "0.1.0",
  status: "active",
  needs: ["personalId"],
  check(register, facts) {
    const firstRows = new Map<string, Entry<PersonRegisterId>>();
    const found: RegisterDetection<Messages>[] = [];
    for (const entry of facts.entries<PersonRegisterId>(register)) {
      const id = idKey(entry.row.personalId);
      if (id === "" || !isActivePerson(entry, facts.dates.asOf)) continue;
      const first = firstRows.get(id);
      if (first) found.push(duplicate(entry, first));
      else firstRows.set(id, entry);
    }
    return found;
  },
});
