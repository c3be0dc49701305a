import { type SheetMark, names, parseLabels, parseMark } from "../core/model/marks";
import type { CellValue } from "../core/model/sheetGrid";
import type { Area } from "../core/model/writePlan";
import { plainValues } from "./cellText";
import type { Asked } from "./queue";

/** Ranges are asked once and dropped: untracked, they cost Excel no reference and us no clean-up round trip. */
export const once = <Cells extends Excel.Range | Excel.RangeAreas>(cells: Cells): Cells => {
  cells.untrack();
  return cells;
};

/** The formula of a name whose `formula` has been loaded; null when the sheet has no such name. */
const formulaOf = (item: Excel.NamedItem): string | null => {
  if (item.isNullObject) return null;
  const formula: unknown = item.formula;
  return typeof formula === "string" ? formula : "";
};

export interface WriteBarriers {
  readonly isProtected: boolean;
  /** A filter of the sheet or of one of its tables has criteria now. */
  readonly isFiltered: boolean;
  /** Its Excel Tables, each of which can have a filter of its own. */
  readonly tables: readonly Excel.Table[];
}

export const askBarriers = (sheet: Excel.Worksheet): Asked<WriteBarriers> => {
  sheet.protection.load("protected");
  sheet.autoFilter.load("isDataFiltered");
  sheet.tables.load("items/autoFilter/isDataFiltered");
  return () => ({
    isProtected: sheet.protection.protected,
    isFiltered:
      sheet.autoFilter.isDataFiltered || sheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered),
    tables: sheet.tables.items,
  });
};

/** The mark that makes a sheet ours, if it carries one. */
export const askMark = (sheet: Excel.Worksheet): Asked<SheetMark | null> => {
  const item = sheet.names.getItemOrNullObject(names.sheet);
  item.load("formula");
  return () => parseMark(formulaOf(item) ?? "");
};

/** Whether a sheet of ours has rows that are read back, and what they hold. */
export interface KeptRows {
  readonly isNamed: boolean;
  readonly values: readonly (readonly CellValue[])[];
  /** Where they stand; null when there are none, or the name outlived its cells. */
  readonly area: Area | null;
}

const keptRows = (item: Excel.NamedItem, cells: Excel.Range): KeptRows => {
  if (item.isNullObject) return { isNamed: false, values: [], area: null };
  if (cells.isNullObject) return { isNamed: true, values: [], area: null };
  const values = plainValues(cells.values);
  return { isNamed: true, values, area: { row: cells.rowIndex + 1, column: cells.columnIndex + 1, rows: values.length, columns: values[0]?.length ?? 0 } };
};

export const askKeptRows = (sheet: Excel.Worksheet): Asked<KeptRows> => {
  const item = sheet.names.getItemOrNullObject(names.kept);
  const cells = once(item.getRangeOrNullObject());
  item.load("name");
  cells.load("values,rowIndex,columnIndex");
  return () => keptRows(item, cells);
};

/** Our status column as the names on its sheet describe it. Columns and rows are 1-based. */
export interface StatusColumn {
  readonly column: number;
  readonly headingRow: number;
  /** Extent of the status cells; null when they were deleted. */
  readonly rows: { readonly first: number; readonly last: number } | null;
  readonly labels: readonly string[];
}

export interface StatusNames {
  /** Those of our names that the sheet has, usable or not. */
  readonly present: readonly string[];
  /** Null when there is no status column, or its heading cell was deleted. */
  readonly status: StatusColumn | null;
}

export const askStatusNames = (sheet: Excel.Worksheet): Asked<StatusNames> => {
  const heading = sheet.names.getItemOrNullObject(names.heading);
  const statuses = sheet.names.getItemOrNullObject(names.statuses);
  const labels = sheet.names.getItemOrNullObject(names.labels);
  const headingCell = once(heading.getRangeOrNullObject());
  const statusCells = once(statuses.getRangeOrNullObject());
  heading.load("name");
  statuses.load("name");
  labels.load("formula");
  headingCell.load("rowIndex,columnIndex");
  statusCells.load("rowIndex,rowCount");
  return () => {
    const found: readonly [string, Excel.NamedItem][] = [
      [names.heading, heading],
      [names.statuses, statuses],
      [names.labels, labels],
    ];
    const rows = statusCells.isNullObject
      ? null
      : { first: statusCells.rowIndex + 1, last: statusCells.rowIndex + statusCells.rowCount };
    return {
      present: found.filter(([, item]) => !item.isNullObject).map(([name]) => name),
      status: headingCell.isNullObject
        ? null
        : {
            column: headingCell.columnIndex + 1,
            headingRow: headingCell.rowIndex + 1,
            rows,
            labels: parseLabels(formulaOf(labels) ?? ""),
          },
    };
  };
};

/** Adds a hidden name of ours to a sheet; one that is there already must have been deleted before. */
export const addHiddenName = (sheet: Excel.Worksheet, name: string, formula: string): void => {
  const item = sheet.names.add(name, formula);
  item.visible = false;
};
