import type { CellValue, SheetGrid } from "../../src/core/model/sheetGrid";

/** A sheet of plain cells from A1, as the adapter would have read it. Short rows are filled up with blanks. */
export const grid = (name: string, rows: readonly (readonly CellValue[])[], more: Partial<SheetGrid> = {}): SheetGrid => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    visibility: "visible",
    firstRow: 1,
    firstColumn: 1,
    values: rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? "")),
    hiddenRows: new Set(),
    isProtected: false,
    isFiltered: false,
    owned: null,
    statusColumn: null,
    tables: [],
    ...more,
  };
};

/** The serial number Excel shows as this day (1900 date system). */
export const serial = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;
