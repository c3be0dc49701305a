/**
 * cross/duplicate-record - a unit's pledge, a business or a unit to be reached by propaganda stands twice, word for word.
 *
 * Reported at each later row, naming the first. Only rows that agree in all telling columns and in the hamlet count, so
 * that a pledge signed anew, a second inspection or a namesake elsewhere is no duplicate. Registers of persons and of
 * households have rules of their own, by number and code.
 */
import { cite } from "../../../legal/sources";
import { shownIn } from "../../facts/recordKey";
import type { Entry } from "../../parse/registerTable";
import { foldText } from "../../parse/text";
import type { ListRegisterId } from "../../registers/registry";
import { eachWholeRegisterRule } from "../kernel/crossRules";
import type { RegisterDetection } from "../kernel/rule";

type Messages = { sameSheet: { readonly row: number }; otherSheet: { readonly row: number; readonly sheet: string } };

/** What tells the records of a register apart; the first is the name, without which nothing is said. */
const telling: { readonly [R in ListRegisterId]?: readonly [string, ...string[]] } = {
  commitment: ["unit", "level", "counterparty", "signedOn"],
  business: ["name", "address", "owner", "inspectedOn"],
  organisation: ["name", "kind"],
};

const keyOf = (entry: Entry, fields: readonly string[]): string => [...fields.map((field) => shownIn(entry, [field])), entry.hamletText].map(foldText).join("|");

const duplicate = (field: string, entry: Entry, { table, sheetRow: row }: Entry): RegisterDetection<Messages> => {
  const at = { entry, field };
  return table.sheet === entry.table.sheet ? { message: "sameSheet", params: { row }, at } : { message: "otherSheet", params: { row, sheet: table.sheet }, at };
};

export default eachWholeRegisterRule<Messages>()({
  defect: "duplicate-record",
  registers: ["commitment", "business", "organisation"],
  ref: null,
  severity: "warning",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  needs: (register) => (telling[register] ?? []).slice(0, 1),
  check(register, facts) {
    const fields = telling[register];
    if (fields === undefined) return [];
    const firstRows = new Map<string, Entry>();
    const found: RegisterDetection<Messages>[] = [];
    for (const entry of facts.entries(register)) {
      if (foldText(shownIn(entry, [fields[0]])) === "") continue;
      const key = keyOf(entry, fields);
      const first = firstRows.get(key);
      if (first) found.push(duplicate(fields[0], entry, first));
      else firstRows.set(key, entry);
    }
    return found;
  },
});
