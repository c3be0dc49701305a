/**
 * household/duplicate-code - two rows of the register carry the same household code.
 *
 * Reported at each later row, naming the first; households away or moved are rows like the others. Case, spaces and
 * strokes do not matter. A bare number as short as a hamlet's own count is compared within the hamlet alone: there the
 * numbering often begins again. Words for "none yet" are no code.
 */
import { cite } from "../../../legal/sources";
import { namesSomeone } from "../../facts/vacancy";
import type { Entry } from "../../parse/registerTable";
import { foldText } from "../../parse/text";
import { registerRule, type RegisterDetection } from "../kernel/rule";

type Messages = {
  sameSheet: { readonly code: string; readonly row: number };
  otherSheet: { readonly code: string; readonly row: number; readonly sheet: string };
};

const numberedByHamlet = /^\d{1,3}$/;

const codeKey = ({ row, hamletText }: Entry<"household">): string => {
  const code = foldText(row.householdCode.text);
  return numberedByHamlet.test(code) ? `${code}|${foldText(hamletText)}` : code;
};

const duplicate = (entry: Entry<"household">, { table, sheetRow: row }: Entry<"household">): RegisterDetection<Messages> => {
  const at = { entry, field: "householdCode" };
  const code = entry.row.householdCode.text;
  return table.sheet === entry.table.sheet
    ? { message: "sameSheet", params: { code, row }, at }
    : { message: "otherSheet", params: { code, row, sheet: table.sheet }, at };
};

export default registerRule<Messages>()({
  id: "household/duplicate-code",
  ref: 92,
  register: "household",
  severity: "violation",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  needs: ["householdCode"],
  reads: ["hamlet"],
  check(facts) {
    const firstRows = new Map<string, Entry<"household">>();
    const found: RegisterDetection<Messages>[] = [];
    for (const entry of facts.entries("household")) {
      if (!namesSomeone(entry.row.householdCode)) continue;
      const key = codeKey(entry);
      const first = firstRows.get(key);
      if (first) found.push(duplicate(entry, first));
      else firstRows.set(key, entry);
    }
    return found;
  },
});
