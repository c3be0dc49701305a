import type { CellValue } from "../core/model/sheetGrid";
import { severities } from "../core/model/severity";
import type { HighlightByColumn } from "../core/model/writePlan";
import { type RowRun, rowRuns } from "./addresses";
import { asPlainText } from "./cellText";
import type { StatusColumn } from "./sheetFacts";

/** What stands in the cells of one column, by 1-based row. */
export type ColumnContent = (row: number) => CellValue;

/** All labels, those of severities first in their order, as they are stored on the sheet. */
export const labelList = ({ labels, otherLabels = [] }: Pick<HighlightByColumn, "labels" | "otherLabels">): readonly string[] => [
  ...severities.map((severity) => labels[severity]),
  ...otherLabels,
];

const beginsWithOneOf = (value: CellValue, labels: readonly string[]): boolean =>
  typeof value === "string" && labels.some((label) => label !== "" && value.startsWith(label));

/** Rows of the earlier status column that the operation does not cover, its heading included. */
export const leftoverRows = (operation: HighlightByColumn, status: StatusColumn | null): readonly RowRun[] => {
  if (status === null) return [];
  const isCovered = (row: number): boolean => row >= operation.headerRow && row <= operation.lastRow;
  const rows = [status.headingRow];
  for (let row = status.rows?.first ?? 1; row <= (status.rows?.last ?? 0); row++) rows.push(row);
  return rowRuns(rows.filter((row) => !isCovered(row)));
};

export interface StatusColumnWrites {
  /** Texts for `firstRow` … `lastRow`, ready to be handed to Excel. */
  readonly statuses: readonly string[];
  /** Cells of an earlier run that no longer belong to the register. */
  readonly clear: readonly RowRun[];
}

/**
 * Decides what to write into the status column, or "changed" when a cell that it needs holds something that is not
 * ours: the sheet is no longer the one the plan was made for.
 */
export const statusColumnWrites = (
  operation: HighlightByColumn,
  status: StatusColumn | null,
  content: ColumnContent,
): StatusColumnWrites | "changed" => {
  if (status !== null && status.column !== operation.statusColumn) return "changed";
  const labels = [...labelList(operation), ...(status?.labels ?? [])];
  const isOurs = (row: number): boolean =>
    status !== null && (row === status.headingRow || beginsWithOneOf(content(row), labels));
  const isFree = (row: number): boolean => content(row) === "" || isOurs(row);

  if (!isFree(operation.headerRow)) return "changed";
  for (let row = operation.firstRow; row <= operation.lastRow; row++) if (!isFree(row)) return "changed";

  const stale: number[] = [];
  for (const { first, last } of leftoverRows(operation, status)) {
    for (let row = first; row <= last; row++) if (isOurs(row)) stale.push(row);
  }
  for (let row = operation.headerRow + 1; row < operation.firstRow; row++) if (isOurs(row)) stale.push(row);
  return { statuses: operation.statuses.map(asPlainText), clear: rowRuns(stale) };
};

/** Cells that removing the status column empties: its heading, and statuses of ours; a person's own text stays. */
export const clearableRows = (status: StatusColumn, content: ColumnContent): readonly RowRun[] => {
  const rows = [status.headingRow];
  for (let row = status.rows?.first ?? 1; row <= (status.rows?.last ?? 0); row++) {
    if (beginsWithOneOf(content(row), status.labels)) rows.push(row);
  }
  return rowRuns(rows);
};
