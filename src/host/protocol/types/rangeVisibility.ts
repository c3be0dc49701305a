import type { RangeTarget } from "../address";
import { requirePermission } from "../guards";

/** True when every row is hidden, false when none is, null when mixed. */
export function rowsHidden({ sheet, rect }: RangeTarget): boolean | null {
  return shared(rect.top, rect.bottom, (row) => sheet.rowHidden(row));
}

/** True when every column is hidden, false when none is, null when mixed. */
export function columnsHidden({ sheet, rect }: RangeTarget): boolean | null {
  return shared(rect.left, rect.right, (column) => sheet.columnHidden(column));
}

export function setRowsHidden({ sheet, rect }: RangeTarget, hidden: boolean): void {
  requirePermission(sheet, "formatRows");
  for (let row = rect.top; row <= rect.bottom; row++) sheet.setRowHidden(row, hidden);
}

export function setColumnsHidden({ sheet, rect }: RangeTarget, hidden: boolean): void {
  requirePermission(sheet, "formatColumns");
  for (let column = rect.left; column <= rect.right; column++) sheet.setColumnHidden(column, hidden);
}

function shared(first: number, last: number, hidden: (index: number) => boolean): boolean | null {
  const answer = hidden(first);
  for (let index = first + 1; index <= last; index++) if (hidden(index) !== answer) return null;
  return answer;
}
