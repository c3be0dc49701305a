import { columnNumber, maxColumn } from "../model/cellRef";
import type { CheckResult, RegisterSummary } from "../model/checkResult";
import type { Finding } from "../model/finding";
import type { CellValue, SheetGrid, WorkbookSnapshot } from "../model/sheetGrid";
import type { SheetWords } from "../model/words";
import type { HighlightByColumn, HighlightRows, WriteOperation } from "../model/writePlan";
import { sortFindings } from "./findingsSheet";

/** Findings of a sheet by row, worst first. */
const findingsByRow = (findings: readonly Finding[], sheet: string): ReadonlyMap<number, readonly Finding[]> => {
  const rows = new Map<number, Finding[]>();
  for (const finding of sortFindings(findings)) {
    if (finding.sheet !== sheet || finding.row === null) continue;
    const known = rows.get(finding.row);
    if (known) known.push(finding);
    else rows.set(finding.row, [finding]);
  }
  return rows;
};

/** "Severity: title of the first finding (+n)". */
const statusOf = (findings: readonly Finding[] | undefined, words: SheetWords): string => {
  const worst = findings?.[0];
  return worst && findings ? words.status(worst.severity, words.describe(worst).title, findings.length - 1) : "";
};

const valueAt = (grid: SheetGrid, row: number, column: number): CellValue => grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? "";

/** True when nothing of the clerk's stands in the column beside the register, from its headings to its last record. */
const isFree = (grid: SheetGrid, column: number, fromRow: number, toRow: number): boolean => {
  if (column > maxColumn) return false;
  for (let row = fromRow; row <= toRow; row += 1) {
    if (valueAt(grid, row, column) !== "") return false;
  }
  return true;
};

interface Edges {
  readonly first: number;
  readonly last: number;
}

/** First and last column of the register, by its headings. */
const edgesOf = (register: RegisterSummary, grid: SheetGrid): Edges => {
  const known = Object.values(register.columns).map(columnNumber);
  let last = Math.max(...known);
  const first = Math.min(...known);
  // Headings nobody recognised belong to the register too: walk on over filled heading cells.
  while (last + 1 !== grid.statusColumn && valueAt(grid, register.headerRow, last + 1) !== "") last += 1;
  return { first, last };
};

const planRegister = (register: RegisterSummary, grid: SheetGrid, result: CheckResult, words: SheetWords): HighlightByColumn | HighlightRows | null => {
  const { firstRow, lastRow, headerRow } = register;
  if (firstRow === null || lastRow === null) return null;
  const rows = findingsByRow(result.findings, register.sheet);
  const { first, last } = edgesOf(register, grid);
  const statusColumn = grid.statusColumn ?? last + 1;
  if (grid.statusColumn === null && !isFree(grid, statusColumn, headerRow, lastRow)) {
    const marked = [...rows].map(([row, found]) => ({ row, severity: found[0]?.severity ?? ("notice" as const) }));
    return { kind: "highlightRows", sheet: register.sheet, firstColumn: first, lastColumn: last, rows: marked.sort((a, b) => a.row - b.row) };
  }
  return {
    kind: "highlightByColumn",
    sheet: register.sheet,
    headerRow,
    heading: words.statusHeading,
    firstRow,
    lastRow,
    firstColumn: first,
    lastColumn: last,
    statusColumn,
    statuses: Array.from({ length: lastRow - firstRow + 1 }, (_, index) => statusOf(rows.get(firstRow + index), words)),
    labels: words.severity,
  };
};

/** Highlights for every register with records; sheets without findings get an empty status column, never old marks. */
export const planHighlights = (snapshot: WorkbookSnapshot, result: CheckResult, words: SheetWords): readonly WriteOperation[] => {
  const operations: WriteOperation[] = [];
  for (const register of result.registers) {
    const grid = snapshot.sheets.find(({ name }) => name === register.sheet);
    const operation = grid && register.register !== "parameters" ? planRegister(register, grid, result, words) : null;
    if (operation) operations.push(operation);
  }
  return operations;
};

/** Takes all highlights off every sheet of the workbook. */
export const planRemoval = (snapshot: WorkbookSnapshot): readonly WriteOperation[] =>
  snapshot.sheets.filter(({ owned }) => owned === null).map(({ name }) => ({ kind: "removeHighlights", sheet: name }) as const);

/** Everything of ours out of the workbook: highlights, owned sheets, state. */
export const planRemoveAllTraces = (snapshot: WorkbookSnapshot): readonly WriteOperation[] => [
  ...planRemoval(snapshot),
  ...snapshot.sheets.filter(({ owned }) => owned !== null).map(({ name }) => ({ kind: "removeSheet", sheet: name }) as const),
  { kind: "putState", json: null },
];
