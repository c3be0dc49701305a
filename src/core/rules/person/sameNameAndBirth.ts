/**
 * person/same-name-and-birth - two rows of one register have the same name and date of birth, but different identity
 * numbers, or one has none.
 *
 * Reported at each later row, naming the first row it differs from. Rows with the same number are no matter of this rule
 * (duplicate-personal-id). A date, a month and a year alone are equal only to their like; without a birth nothing is
 * compared. A number that cannot be one counts as none.
 */
import { cite } from "../../../legal/sources";
import { birthFieldOf, birthOf, idKey, nameKey } from "../../facts/identity";
import { columnLetters } from "../../model/cellRef";
import type { PersonRegisterId } from "../../model/registerIds";
import type { Entry } from "../../parse/registerTable";
import { personRegisterRule, type RegisterDetection } from "../kernel/rule";

interface Place {
  readonly row: number;
  /** The first row's sheet, where it is another one. */
  readonly sheet: string | null;
}
type Messages = { differentNumbers: Place; numberMissing: Place };

/** Name and birth as far as written; "" when one of them is missing. */
const likenessOf = ({ row }: Entry<PersonRegisterId>): string => {
  const birth = birthOf(row)?.value;
  const name = nameKey(row);
  if (!birth || name === "") return "";
  return `${name}|${birth.date ?? [birth.year, birth.month].join("-")}`;
};

export default personRegisterRule<Messages>()({
  defect: "same-name-and-birth",
  registers: ["addict", "user", "suspect", "postRehab"],
  ref: 13,
  severity: "warning",
  citations: [cite("own")],
  since: "0.1.0",
  needs: ["fullName", { anyOf: ["birth", "birthMale", "birthFemale"] }],
  check(register, facts) {
    const seen = new Map<string, Entry<PersonRegisterId>[]>();
    const found: RegisterDetection<Messages>[] = [];
    for (const entry of facts.entries<PersonRegisterId>(register)) {
      const key = likenessOf(entry);
      if (key === "") continue;
      const earlier = seen.get(key) ?? [];
      const id = idKey(entry.row.personalId);
      const [first] = earlier;
      const isSame = id !== "" && earlier.some((other) => idKey(other.row.personalId) === id);
      if (first && !isSame) {
        const { sheet, located } = entry.table;
        const column = located.columns.get("fullName") ?? located.columns.get(birthFieldOf(entry.row)) ?? 1;
        const place = { row: first.sheetRow, sheet: first.table.sheet === sheet ? null : first.table.sheet };
        const message = id === "" || idKey(first.row.personalId) === "" ? "numberMissing" : "differentNumbers";
        found.push({ message, params: place, at: { sheet, row: entry.sheetRow, column: columnLetters(column) } });
      }
      seen.set(key, [...earlier, entry]);
    }
    return found;
  },
});
