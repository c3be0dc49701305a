import type { CellValue } from "../../core/model/sheetGrid";
import type { Area, SheetContent } from "../../core/model/writePlan";
import { cellStyles } from "../sheet/cellStyles";
import { isNumbering, segmentsOf } from "../sheet/segments";
import { isDayFormat, shownValue } from "../sheet/shownValue";

/** A table without its looks. */
export interface PlainTable {
  /** Of each column, its headings from the widest group down; none where the table has no headings. */
  readonly columns: readonly (readonly string[])[];
  /** Blank cells are null; days are written out, other numbers stay numbers. */
  readonly rows: readonly (readonly (CellValue | null)[])[];
}

/** A sheet taken apart. */
export interface PlainSheet {
  /** The texts around the tables, from the top down. */
  readonly lines: readonly string[];
  readonly tables: readonly PlainTable[];
}

/** The value of a merged cell in every place it covers. */
const spreadMerges = (values: readonly (readonly CellValue[])[], merges: readonly Area[]): CellValue[][] => {
  const spread = values.map((row) => [...row]);
  for (const { row, column, rows, columns } of merges) {
    const value = values[row - 1]?.[column - 1] ?? "";
    for (const line of spread.slice(row - 1, row - 1 + rows)) line.fill(value, column - 1, column - 1 + columns);
  }
  return spread;
};

/** The tables and texts of a sheet (`visibleContent`). A sheet without lines around any cell is one table without headings. */
export const tablesOf = (content: SheetContent, uses1904Dates: boolean): PlainSheet => {
  const { values, merges } = content;
  const styles = cellStyles(content);
  const valueAt = (row: number, column: number): CellValue | null => {
    const value = values[row - 1]?.[column - 1] ?? "";
    const format = styles.at(row, column).numberFormat;
    return value === "" ? null : isDayFormat(format) ? shownValue(value, format, uses1904Dates) : value;
  };
  const rowsOf = (first: number, last: number): PlainTable["rows"] => values.slice(first - 1, last).map((row, index) => row.map((_, column) => valueAt(first + index, column + 1)));
  const spread = spreadMerges(values, merges);
  const columnsOf = (first: number, headings: number): PlainTable["columns"] => {
    const rows = spread.slice(first - 1, first - 1 + headings);
    const named = rows.length > 1 && isNumbering(rows.at(-1) ?? []) ? rows.slice(0, -1) : rows;
    return (values[first - 1] ?? []).map((_, column) => named.map((row) => String(row[column] ?? "")).filter((text, index, texts) => text !== "" && text !== texts[index - 1]));
  };
  const segments = segmentsOf(content);
  const tables = segments.flatMap((segment) => (segment.kind === "table" ? [{ columns: columnsOf(segment.first, segment.headings), rows: rowsOf(segment.first + segment.headings, segment.last) }] : []));
  if (tables.length === 0) return { lines: [], tables: [{ columns: [], rows: rowsOf(1, values.length) }] };
  const lines = segments.flatMap((segment) => (segment.kind === "line" ? [String(values[segment.row - 1]?.[segment.column - 1])] : []));
  return { lines, tables };
};
