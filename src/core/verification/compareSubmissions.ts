import type { RecordRef } from "../model/criterion";
import { recordKey } from "../facts/recordKey";
import { cellOf } from "../facts/cells";
import type { ParsedWorkbook } from "../parse/parseWorkbook";
import type { Entry } from "../parse/registerTable";
import { columnsOf, listRegisterIds, type ListRegisterId } from "../registers/registry";

/** A record of one submission beside that of the other: places and columns only, never what the cells say. */
export interface SubmissionChange {
  readonly register: ListRegisterId;
  readonly kind: "added" | "removed" | "changed";
  readonly earlier: RecordRef | null;
  readonly later: RecordRef | null;
  /** Columns whose text differs. */
  readonly fields: readonly string[];
}

export interface SubmissionComparison {
  readonly changes: readonly SubmissionChange[];
  /** Records that are the same in both. */
  readonly unchanged: number;
  /** The later file says nothing else than the earlier one. */
  readonly isSame: boolean;
}

const refOf = ({ table, sheetRow }: Entry): RecordRef => ({ sheet: table.sheet, row: sheetRow });

const byKey = (entries: readonly Entry[]): Map<string, Entry[]> => {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = recordKey(entry);
    const list = found.get(key);
    if (list) list.push(entry);
    else found.set(key, [entry]);
  }
  return found;
};

const comparedFields = (register: ListRegisterId): readonly string[] => Object.keys(columnsOf(register)).filter((field) => field !== "ordinal");

const differing = (earlier: Entry, later: Entry): readonly string[] => {
  const fields = comparedFields(later.register).filter((field) => (cellOf(earlier, field)?.text ?? "") !== (cellOf(later, field)?.text ?? ""));
  return earlier.hamletText === later.hamletText || fields.includes("hamlet") ? fields : [...fields, "hamlet"];
};

const compareRegister = (register: ListRegisterId, before: readonly Entry[], after: readonly Entry[]): { readonly changes: readonly SubmissionChange[]; readonly unchanged: number } => {
  const standing = byKey(before);
  const changes: SubmissionChange[] = [];
  let unchanged = 0;
  for (const later of after) {
    const same = standing.get(recordKey(later)) ?? [];
    // Somebody listed twice: the row that says the same, else the first that is left.
    const index = Math.max(0, same.findIndex((candidate) => differing(candidate, later).length === 0));
    const [earlier] = same.splice(index, 1);
    if (earlier === undefined) {
      changes.push({ register, kind: "added", earlier: null, later: refOf(later), fields: [] });
      continue;
    }
    const fields = differing(earlier, later);
    if (fields.length === 0) unchanged += 1;
    else changes.push({ register, kind: "changed", earlier: refOf(earlier), later: refOf(later), fields });
  }
  const removed = [...standing.values()].flat().map((earlier): SubmissionChange => ({ register, kind: "removed", earlier: refOf(earlier), later: null, fields: [] }));
  return { changes: [...changes, ...removed], unchanged };
};

/**
 * A resubmission beside the earlier file, record by record: persons by number or name, households by code, cases by
 * theirs, so that sorting and inserted rows change nothing.
 */
export const compareSubmissions = (earlier: ParsedWorkbook, later: ParsedWorkbook): SubmissionComparison => {
  const compared = listRegisterIds.map((register) => compareRegister(register, earlier.entries.get(register) ?? [], later.entries.get(register) ?? []));
  const changes = compared.flatMap((one) => one.changes);
  return { changes, unchanged: compared.reduce((sum, one) => sum + one.unchanged, 0), isSame: changes.length === 0 };
};
