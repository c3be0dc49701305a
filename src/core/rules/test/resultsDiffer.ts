/**
 * test/results-differ - one person has a negative and a positive result on the same day.
 *
 * Reported once for the person and the day, at the first row that differs from one above it. A refusal or a result still
 * awaited is no result. Rows count as one person's by identity number, else by name, birth and hamlet.
 */
import { cite } from "../../../legal/sources";
import { personKey } from "../../facts/identity";
import { namesPerson } from "../../facts/listing";
import type { LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { registerRule, type RegisterDetection } from "../kernel/rule";

type Messages = { differ: { readonly testedOn: LocalDate; readonly row: number; readonly sheet: string | null } };

interface FirstResult {
  readonly entry: Entry<"test">;
  isReported: boolean;
}

const results = new Set(["negative", "positive"]);

export default registerRule<Messages>()({
  id: "test/results-differ",
  ref: 88,
  register: "test",
  severity: "warning",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  needs: ["testedOn", "result", { anyOf: ["personalId", "fullName"] }],
  check(facts) {
    const firsts = new Map<string, FirstResult>();
    const found: RegisterDetection<Messages>[] = [];
    for (const entry of facts.entries("test")) {
      const testedOn = entry.row.testedOn.value?.date;
      if (!testedOn || !results.has(entry.row.result.value ?? "") || !namesPerson(entry)) continue;
      const key = `${personKey(entry)}|${testedOn}`;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, { entry, isReported: false });
      if (first === undefined || first.isReported || first.entry.row.result.value === entry.row.result.value) continue;
      first.isReported = true;
      const { table, sheetRow: row } = first.entry;
      const sheet = table.sheet === entry.table.sheet ? null : table.sheet;
      found.push({ message: "differ", params: { testedOn, row, sheet }, at: { entry, field: "result" } });
    }
    return found;
  },
});
