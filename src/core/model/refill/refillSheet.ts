import type { CellValue } from "../sheetGrid";
import { pagination } from "../printedPages";
import { textHeight } from "../textLines";
import type { Area, CellStyle, OpenCells, PutSheet, SheetContent } from "../writePlan";
import { withKeptFormulas } from "./keptFormulas";
import { mergeText } from "./mergeText";
import { othersAmong, type Found } from "./others";
import { remembered } from "./remembered";
import { lineMap, spread } from "./spread";
import { cellAt, isBlank, type StandingCell, type StandingSheet } from "./standing";

/** Something that goes back into a cell of the sheet. */
interface PutBack {
  readonly row: number;
  readonly column: number;
  readonly cell: StandingCell;
}

const textOf = (values: SheetContent["values"], row: number, column: number): string => String(values[row - 1]?.[column - 1] ?? "");

/** The open cells with what people made of them, at the places of the plan. */
const openCells = ({ content }: PutSheet, { cells, nameColumn }: OpenCells, standing: StandingSheet, { rowOf, columnOf, writtenAs }: Found): readonly PutBack[] =>
  cells.flatMap(({ row, column, joins }) => {
    const [standingRow, standingColumn] = [rowOf(textOf(content.values, row, nameColumn)), columnOf(column)];
    if (standingRow === null || standingColumn === null) return [];
    const cell = cellAt(standing, standingRow, standingColumn);
    const memo = remembered(String(cellAt(standing, standingRow, columnOf(nameColumn + 1) ?? 0).value));
    const now = content.values[row - 1]?.[column - 1] ?? "";
    const written = writtenAs(column).flatMap((own) => memo[String(own)] ?? []);
    const before = written.find((text) => String(cell.value).includes(text)) ?? written[0] ?? "";
    const value = mergeText({ before, now }, cell, joins);
    return value === now && cell.formula === null ? [] : [{ row, column, cell: { ...cell, value } }];
  });

/** Formats are ours unless a person's number or day needs one of its own to show as typed. */
const formatStyles = (cells: readonly PutBack[]): SheetContent["styles"] =>
  cells
    .filter(({ cell }) => cell.format !== "General" && (cell.formula !== null || typeof cell.value === "number"))
    .map(({ row, column, cell }) => ({ style: { numberFormat: cell.format } satisfies CellStyle, areas: [{ row, column, rows: 1, columns: 1 }] }));

/** Rows grow with what people added to their cells; merged cells keep the height of the plan. */
const heightsWith = ({ rowHeights, columnWidths, merges }: SheetContent, cells: readonly PutBack[]): SheetContent["rowHeights"] =>
  rowHeights.map(({ row, height }) => {
    const added = cells.filter(({ row: own, column }) => own === row && !merges.some((area) => area.row <= own && own < area.row + area.rows && area.column === column));
    return { row, height: Math.max(height, ...added.map(({ cell, column }) => textHeight(String(cell.value), columnWidths[column - 1] ?? 1))) };
  });

const withCells = (content: SheetContent, cells: readonly PutBack[]): SheetContent => {
  const values: CellValue[][] = content.values.map((row) => [...row]);
  for (const { row, column, cell } of cells) {
    const line = values[row - 1];
    if (line) line[column - 1] = cell.formula === null ? cell.value : "";
  }
  const formulas = [...(content.formulas ?? []), ...cells.flatMap(({ row, column, cell: { formula } }) => (formula === null ? [] : [{ row, column, formula }]))];
  return { ...content, values, styles: [...content.styles, ...formatStyles(cells)], rowHeights: heightsWith(content, cells), formulas };
};

/** The cells of rows and columns that people put in, at their places among ours. */
const othersCells = (standing: StandingSheet, { rows, columns, columnOf, rowOf }: Found, names: readonly string[], width: number): readonly PutBack[] => {
  const toRow = lineMap(rows.map(({ after }) => after));
  const toColumn = lineMap(columns.map(({ after }) => after));
  const placed = (standingRow: number, row: number, onlyOthers: boolean): readonly PutBack[] => [
    ...columns.map(({ line, after }, index) => ({ row, column: after + index + 1, cell: cellAt(standing, standingRow, line) })),
    ...(onlyOthers ? [] : Array.from({ length: width }, (_, index) => ({ row, column: toColumn(index + 1), cell: cellAt(standing, standingRow, columnOf(index + 1) ?? 0) }))),
  ];
  const ownRows = names.flatMap((name, index) => {
    const standingRow = rowOf(name);
    return standingRow === null ? [] : placed(standingRow, toRow(index + 1), true);
  });
  const otherRows = rows.flatMap(({ line, after }, index) => placed(line, after + index + 1, false));
  return [...ownRows, ...otherRows].filter(({ cell }) => !isBlank(cell));
};

/** Pages end elsewhere once there are more rows and columns, and higher ones. */
const withPageBreaks = (content: SheetContent): SheetContent => {
  const { print } = content;
  return print.together === undefined ? content : { ...content, print: { ...print, ...pagination(content, print.together) } };
};

const areaOf = (content: SheetContent): Area => ({ row: 1, column: 1, rows: content.values.length, columns: content.columnWidths.length });

/**
 * A planned sheet with what people added to the one that stands: texts in open cells, formulas, and rows and columns
 * of their own between ours. Figures are always those of the plan. Filling twice in a row gives the same sheet.
 */
export const refillSheet = (operation: PutSheet, standing: StandingSheet | null): PutSheet => {
  const { open, content } = operation;
  if (operation.keepsFormulas === true && standing !== null) return withKeptFormulas(operation, standing);
  if (open === undefined || standing === null || standing.block.columns < 3) return operation;
  const names = content.values.map((row) => String(row[open.nameColumn - 1] ?? ""));
  const headings = (content.values[names.indexOf(open.headingRow)] ?? []).slice(0, open.nameColumn - 1).map(String);
  const found = othersAmong(standing, names, headings, open.headingRow);
  // Without a single name nobody can tell what is whose: the block is ours.
  if (names.every((name) => found.rowOf(name) === null)) return operation;
  const [afterRows, afterColumns] = [found.rows.map(({ after }) => after), found.columns.map(({ after }) => after)];
  const own = withCells(content, openCells(operation, open, standing, found));
  const moved = (own.formulas ?? []).map(({ row, column, formula }) => ({ row: lineMap(afterRows)(row), column: lineMap(afterColumns)(column), formula }));
  const whole = withPageBreaks(withCells({ ...spread(own, afterRows, afterColumns), formulas: moved }, othersCells(standing, found, names, open.nameColumn - 1)));
  return { ...operation, content: whole, kept: areaOf(whole) };
};
