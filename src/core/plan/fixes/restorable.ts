import type { JournalEntry, RestorableFix, RestoreListing, RestoreObstacle } from "../../model/journal";
import type { Job } from "../../model/job";
import { fromExcelSerial } from "../../model/localDate";
import type { CellValue, WorkbookSnapshot } from "../../model/sheetGrid";
import { cellAt } from "../../parse/grid";
import { readLine } from "./journal";

/** Which cell a line is about; names of sheets cannot hold a slash. */
const cellKey = ({ sheet, row, column }: JournalEntry): string => `${sheet}/${row}/${column}`;

const takesBack = (restored: JournalEntry, fix: JournalEntry): boolean => restored.before === fix.after && restored.after === fix.before;

/** Lines looked at between two breaths. */
const linesPerStep = 250;

/** The fixes of each cell that were not taken back, oldest first; cells in the order in which they were last written. */
function* openFixes(lines: readonly (readonly CellValue[])[]): Job<readonly (readonly JournalEntry[])[]> {
  const byCell = new Map<string, JournalEntry[]>();
  for (const [index, line] of lines.entries()) {
    if (index % linesPerStep === 0) yield 0;
    const entry = readLine(line);
    if (entry === null) continue;
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
}

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

/** Fixes of the latest time first, those of one time in the order in which they were made. */
const latestFirst = (judged: readonly Judged[]): readonly Judged[] => {
  const byTime = new Map<string, Judged[]>();
  for (const one of judged) {
    const same = byTime.get(one.fix.at);
    if (same) same.push(one);
    else byTime.set(one.fix.at, [one]);
  }
  return [...byTime.values()].reverse().flat();
};

/**
 * What the journal of the workbook says against what the cells hold, the latest first. A fix belongs to an address: where
 * rows were sorted or inserted since, the cell there holds something else and is named, never looked for elsewhere.
 * One that holds an equal value all the same is taken for ours: old and new value mean the same, so nothing false can
 * come of it. Yields nothing but room to breathe.
 */
export function* listRestorable(snapshot: WorkbookSnapshot): Job<RestoreListing> {
  const journal = snapshot.sheets.find(({ owned }) => owned === "journal");
  const grids = new Map(snapshot.sheets.filter(({ owned }) => owned === null).map((grid) => [grid.name, grid]));
  const restorable: RestorableFix[] = [];
  const others: { fix: RestorableFix; why: RestoreObstacle }[] = [];
  const found = yield* openFixes(journal?.values ?? []);
  const judged = found.flatMap((open) => {
    const [first] = open;
    const grid = first && grids.get(first.sheet);
    return judge(open, grid ? cellAt(grid, first.row, first.column) : null) ?? [];
  });
  for (const { fix, why } of latestFirst(judged)) {
    const withDay = { ...fix, day: typeof fix.after === "number" ? fromExcelSerial(fix.after, snapshot.uses1904Dates) : null };
    if (why === null) restorable.push(withDay);
    else others.push({ fix: withDay, why });
  }
  return { restorable, others };
}
