import { indexJustifications, type FindJustification } from "../justifications/judge";
import { columnNumber, maxColumn } from "../model/cellRef";
import type { CheckResult, RegisterSummary } from "../model/checkResult";
import type { Finding } from "../model/finding";
import type { CellValue, SheetGrid, WorkbookSnapshot } from "../model/sheetGrid";
import type { SheetWords } from "../model/words";
import type { HighlightByColumn, HighlightRows, WriteOperation } from "../model/writePlan";
import { sortFindings } from "./findingsSheet";

/** Findings of a row, worst first, those that nobody has justified apart from the others. */
interface RowFindings {
  readonly open: readonly Finding[];
  readonly justified: readonly Finding[];
}

const findingsByRow = (findings: readonly Finding[], sheet: string, justificationOf: FindJustification): ReadonlyMap<number, RowFindings> => {
  const rows = new Map<number, { open: Finding[]; justified: Finding[] }>();
  for (const finding of sortFindings(findings)) {
    if (finding.sheet !== sheet || finding.row === null) continue;
    const row = rows.get(finding.row) ?? { open: [], justified: [] };
    rows.set(finding.row, row);
    (justificationOf(finding) === null ? row.open : row.justified).push(finding);
  }
  return rows;
};

/** "Severity: title of the first open finding (+n)"; a row whose findings are all justified says so and is not highlighted. */
const statusOf = ({ open, justified }: RowFindings, words: SheetWords): string => {
  const [worst] = open;
  if (worst) return words.status(worst.severity, words.describe(worst).title, open.length - 1);
  const [first] = justified;
  return first ? words.justifiedStatus(words.describe(first).title, justified.length - 1) : "";
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

/** What stands together on a sheet: one register, or those of a mixed list. */
interface Block {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The register with its edges; headings nobody recognised belong to it too, as far as they follow without a gap. */
const blockOf = (register: RegisterSummary, grid: SheetGrid): Block | null => {
  const { sheet, headerRow, firstRow, lastRow } = register;
  if (firstRow === null || lastRow === null) return null;
  const known = Object.values(register.columns).map(columnNumber);
  let lastColumn = Math.max(...known);
  while (lastColumn + 1 !== grid.statusColumn && valueAt(grid, headerRow, lastColumn + 1) !== "") lastColumn += 1;
  return { sheet, headerRow, firstRow, lastRow, firstColumn: Math.min(...known), lastColumn };
};

const overlaps = (a: Block, b: Block): boolean => a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;

const join = (a: Block, b: Block): Block => ({
  sheet: a.sheet,
  headerRow: Math.max(a.headerRow, b.headerRow),
  firstRow: Math.min(a.firstRow, b.firstRow),
  lastRow: Math.max(a.lastRow, b.lastRow),
  firstColumn: Math.min(a.firstColumn, b.firstColumn),
  lastColumn: Math.max(a.lastColumn, b.lastColumn),
});

/** The registers of a mixed list stand on the same rows and columns: they are highlighted as one. */
const joinBlocks = (blocks: readonly Block[]): readonly Block[] =>
  blocks.reduce<readonly Block[]>((joined, block) => {
    const same = joined.filter((other) => overlaps(other, block));
    return [...joined.filter((other) => !same.includes(other)), same.reduce(join, block)];
  }, []);

const planRows = (block: Block, rows: ReadonlyMap<number, RowFindings>): HighlightRows => ({
  kind: "highlightRows",
  sheet: block.sheet,
  firstColumn: block.firstColumn,
  lastColumn: block.lastColumn,
  rows: [...rows]
    .flatMap(([row, { open: [worst] }]) => (worst && row >= block.firstRow && row <= block.lastRow ? [{ row, severity: worst.severity }] : []))
    .sort((a, b) => a.row - b.row),
});

const noFindings: RowFindings = { open: [], justified: [] };

const planColumn = (block: Block, grid: SheetGrid, rows: ReadonlyMap<number, RowFindings>, words: SheetWords): HighlightByColumn | HighlightRows => {
  const { firstRow, lastRow, headerRow, lastColumn } = block;
  const statusColumn = grid.statusColumn ?? lastColumn + 1;
  if (grid.statusColumn === null && !isFree(grid, statusColumn, headerRow, lastRow)) return planRows(block, rows);
  return {
    kind: "highlightByColumn",
    ...block,
    heading: words.statusHeading,
    statusColumn,
    statuses: Array.from({ length: lastRow - firstRow + 1 }, (_, index) => statusOf(rows.get(firstRow + index) ?? noFindings, words)),
    labels: words.severity,
    otherLabels: [words.justifiedLabel],
  };
};

/** Findings whose cell stands in the block: registers side by side share their rows. */
const findingsOfBlock = (findings: readonly Finding[], block: Block, isAlone: boolean): readonly Finding[] =>
  isAlone ? findings : findings.filter(({ column }) => column !== null && columnNumber(column) >= block.firstColumn && columnNumber(column) <= block.lastColumn);

/** One status column for a register or a mixed list; registers side by side leave no room between them. */
const planSheet = (grid: SheetGrid, result: CheckResult, words: SheetWords): readonly WriteOperation[] => {
  const registers = result.registers.filter(({ sheet, register }) => sheet === grid.name && register !== "parameters");
  const blocks = joinBlocks(registers.map((register) => blockOf(register, grid)).filter((block) => block !== null));
  const justificationOf = indexJustifications(result.justifications);
  return blocks.map((block) => {
    const rows = findingsByRow(findingsOfBlock(result.findings, block, blocks.length === 1), grid.name, justificationOf);
    return blocks.length === 1 ? planColumn(block, grid, rows, words) : planRows(block, rows);
  });
};

/** Highlights for every register with records; sheets without findings get an empty status column, never old marks. */
export const planHighlights = (snapshot: WorkbookSnapshot, result: CheckResult, words: SheetWords): readonly WriteOperation[] =>
  snapshot.sheets.flatMap((grid) => planSheet(grid, result, words));

/** Takes all highlights off every sheet of the workbook. */
export const planRemoval = (snapshot: WorkbookSnapshot): readonly WriteOperation[] =>
  snapshot.sheets.filter(({ owned }) => owned === null).map(({ name }) => ({ kind: "removeHighlights", sheet: name }) as const);

/** Everything of ours out of the workbook: highlights, owned sheets, state. */
export const planRemoveAllTraces = (snapshot: WorkbookSnapshot): readonly WriteOperation[] => [
  ...planRemoval(snapshot),
  ...snapshot.sheets.filter(({ owned }) => owned !== null).map(({ name }) => ({ kind: "removeSheet", sheet: name }) as const),
  { kind: "putState", json: null },
];
