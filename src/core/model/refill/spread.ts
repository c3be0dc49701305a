import type { Area, SheetContent, TogetherSpan } from "../writePlan";

/** Where a row, or a column, of a planned sheet ends up once lines of other people stand between ours. */
export type LineMap = (line: number) => number;

/** Moves every line behind the others that were put in after the lines `anchors` (0: before the first). */
export const lineMap =
  (anchors: readonly number[]): LineMap =>
  (line) =>
    line + anchors.filter((anchor) => anchor < line).length;

const spreadArea = ({ row, column, rows, columns }: Area, toRow: LineMap, toColumn: LineMap): Area => {
  const first = { row: toRow(row), column: toColumn(column) };
  return { ...first, rows: toRow(row + rows - 1) - first.row + 1, columns: toColumn(column + columns - 1) - first.column + 1 };
};

/** Width of a column that a person put in, where only Excel knows it. */
const otherWidth = 14;

/** A planned sheet with room for `otherRows` and `otherColumns`, each put in after the line it names; areas grow over them. */
export const spread = (content: SheetContent, otherRows: readonly number[], otherColumns: readonly number[]): SheetContent => {
  const toRow = lineMap(otherRows);
  const toColumn = lineMap(otherColumns);
  const width = content.columnWidths.length + otherColumns.length;
  const values: (string | number | boolean)[][] = Array.from({ length: content.values.length + otherRows.length }, () => Array.from({ length: width }, () => ""));
  content.values.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      const target = values[toRow(rowIndex + 1) - 1];
      if (target) target[toColumn(columnIndex + 1) - 1] = value;
    });
  });
  const columnWidths = Array.from({ length: width }, () => otherWidth);
  content.columnWidths.forEach((own, index) => {
    columnWidths[toColumn(index + 1) - 1] = own;
  });
  const { titleRows, together } = content.print;
  const spreadRows = (span: TogetherSpan): TogetherSpan => ({ ...span, first: toRow(span.first), last: toRow(span.last) });
  return {
    ...content,
    values,
    columnWidths,
    styles: content.styles.map(({ style, areas }) => ({ style, areas: areas.map((area) => spreadArea(area, toRow, toColumn)) })),
    merges: content.merges.map((area) => spreadArea(area, toRow, toColumn)),
    rowHeights: content.rowHeights.map(({ row, height }) => ({ row: toRow(row), height })),
    frozenRows: content.frozenRows === 0 ? 0 : toRow(content.frozenRows),
    ...(content.hiddenColumns && { hiddenColumns: content.hiddenColumns.map(toColumn) }),
    ...(content.dataBars && { dataBars: content.dataBars.map((bars) => ({ ...bars, area: spreadArea(bars.area, toRow, toColumn) })) }),
    print: { ...content.print, titleRows: titleRows && spreadRows(titleRows), ...(together && { together: together.map(spreadRows) }) },
  };
};
