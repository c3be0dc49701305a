import type { JournalEntry, RestorableFix, RestoreListing, RestoreObstacle } from "../../model/journal";
import { fromExcelSerial } from "../../model/localDate";
import type { CellValue, WorkbookSnapshot } from "../../model/sheetGrid";
import { cellAt } from "../../parse/grid";
import { readJournal } from "./journal";

/** Which cell a line is about; names of sheets cannot hold a slash. */
const cellKey = ({ sheet, row, column }: JournalEntry): string => `${sheet}/${row}/${column}`;

const takesBack = (restored: JournalEntry, fix: JournalEntry): boolean => restored.before === fix.after && restored.after === fix.before;

/** The fixes of each cell that were not taken back, oldest first; cells in the order in which they were last written. */
const openFixes = (entries: readonly JournalEntry[]): readonly (readonly JournalEntry[])[] => {
  const byCell = new Map<string, JournalEntry[]>();
  for (const entry of entries) {
    const key = cellKey(entry);
    const open = byCell.get(key) ?? [];
    byCell.delete(key);
    byCell.set(key, open);
    if (entry.state === "fixed") open.push(entry);
    if (entry.state !== "restored") continue;
    const last = open.map((fix) => takesBack(entry, fix)).lastIndexOf(true);
    if (last >= 0) open.splice(last, 1);
  }
  return [...byCell.values()].filter((open) => open.length > 0);
};

interface Judged {
  readonly fix: JournalEntry;
  /** Null: it can be taken back. */
  readonly why: RestoreObstacle | null;
}

/**
 * The latest fix whose value the cell holds. A cell that holds a value of before a fix has been put back already, by
 * hand or because the writing was interrupted: nothing to say. Anything else is the clerk's own later entry.
 */
const judge = (open: readonly JournalEntry[], current: CellValue | null): Judged | null => {
  const latest = open.at(-1);
  if (latest === undefined) return null;
  if (current === null) return { fix: latest, why: "sheetGone" };
  const held = [...open].reverse().find(({ after }) => after === current);
  if (held !== undefined) return { fix: held, why: null };
  return open.some(({ before }) => before === current) ? null : { fix: latest, why: "changed" };
};

/**
 * What the journal of the workbook says against what the cells hold, the latest first. A fix belongs to an address: where
 * rows were sorted or inserted since, the cell there holds something else and is named, never looked for elsewhere.
 */
export const listRestorable = (snapshot: WorkbookSnapshot): RestoreListing => {
  const journal = snapshot.sheets.find(({ owned }) => owned === "journal");
  const grids = new Map(snapshot.sheets.filter(({ owned }) => owned === null).map((grid) => [grid.name, grid]));
  const restorable: RestorableFix[] = [];
  const others: { fix: RestorableFix; why: RestoreObstacle }[] = [];
  for (const open of [...openFixes(readJournal(journal?.values ?? []))].reverse()) {
    const grid = grids.get(open[0]?.sheet ?? "");
    const [first] = open;
    const judged = judge(open, grid && first ? cellAt(grid, first.row, first.column) : null);
    if (judged === null) continue;
    const { fix, why } = judged;
    const withDay = { ...fix, day: typeof fix.after === "number" ? fromExcelSerial(fix.after, snapshot.uses1904Dates) : null };
    if (why === null) restorable.push(withDay);
    else others.push({ fix: withDay, why });
  }
  return { restorable, others };
};
