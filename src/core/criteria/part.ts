import type { Citation } from "../../legal/sources";
import type { Facts } from "../facts/facts";
import type { CriterionResult, RecordRef, UndeterminedReason } from "../model/criterion";
import type { LocalDate } from "../model/localDate";
import type { Entry } from "../parse/registerTable";
import type { ListRegisterId } from "../registers/registry";

/** What deciding a part gives; the set adds its own id, the part's id and the citation. */
export type Decision = Pick<CriterionResult, "numerator" | "denominator" | "verdict" | "level" | "rows" | "reason" | "missing"> & { readonly parts?: Readonly<Record<string, number>> };

/** One part of a criteria set: what it needs and how it is decided. */
export interface CriterionPart {
  readonly id: string;
  readonly citation: Citation;
  /** Columns without which the part is undetermined, by register. */
  readonly needs: readonly { readonly register: ListRegisterId; readonly columns: readonly string[] }[];
  readonly decide: (facts: Facts) => Decision;
}

/** A part of any set, to be decided on its own. */
export interface SetPart {
  readonly id: string;
  readonly decide: (facts: Facts) => CriterionResult;
  /** Days on which it may come out otherwise than on the day before, as the proposal date moves on; null: each may be one. */
  readonly movingDays: (facts: Facts) => ReadonlySet<LocalDate> | null;
}

export const refOf = (entry: Entry): RecordRef => ({ sheet: entry.table.sheet, row: entry.sheetRow });

export const undetermined = (reason: UndeterminedReason, known: Partial<Pick<Decision, "numerator" | "denominator" | "rows" | "parts">> = {}): Decision => ({
  numerator: null,
  denominator: null,
  rows: [],
  ...known,
  verdict: "undetermined",
  reason,
});

const missingInput = (part: CriterionPart, facts: Facts): UndeterminedReason | null => {
  for (const { register, columns } of part.needs) {
    if (!facts.has(register)) return { why: "missing-register", register };
    const column = columns.find((name) => !facts.hasColumn(register, name));
    if (column !== undefined) return { why: "missing-column", register, column };
  }
  return null;
};

/** Decides one part; a missing register or column makes it undetermined, never met. */
export const decidePart = (set: string, part: CriterionPart, facts: Facts): Omit<CriterionResult, "words"> => {
  const missing = missingInput(part, facts);
  const decision = missing ? undetermined(missing) : part.decide(facts);
  return { set, id: part.id, citation: part.citation, ...decision };
};
