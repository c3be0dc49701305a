import type { HostProtectionOptions, HostSheet, Rect } from "../workbook/model";
import { overlaps } from "../workbook/rect";
import { rowCount } from "./address";
import { HostError } from "./errors";

/** Fails with AccessDenied when a protected sheet forbids changing the content of these cells. */
export function requireEditable(sheet: HostSheet, rect: Rect): void {
  if (!sheet.protection.protected) return;
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      if (sheet.style(row, column).locked) throw denied();
    }
  }
}

/** Fails with AccessDenied when a protected sheet does not grant the permission. */
export function requirePermission(sheet: HostSheet, permission: keyof HostProtectionOptions): void {
  if (sheet.protection.protected && !sheet.protection.options[permission]) throw denied();
}

/** Fails with AccessDenied on any protected sheet. */
export function requireUnprotected(sheet: HostSheet): void {
  if (sheet.protection.protected) throw denied();
}

function denied(): HostError {
  return new HostError("AccessDenied", "You can't perform the requested operation. The sheet is protected.");
}

/**
 * Where each row of a written block lands. On a sheet whose filter hides rows of the block, real Excel puts the rows one
 * after the other into the visible ones and drops the rest (office-js issue 224); null = that row is lost.
 */
export function landingRows(sheet: HostSheet, rect: Rect, misplace: boolean): readonly (number | null)[] {
  const straight = Array.from({ length: rowCount(rect) }, (_row, index) => rect.top + index);
  if (!misplace || !hasHidingFilter(sheet, rect)) return straight;
  const visible = straight.filter((row) => !sheet.rowHidden(row));
  return straight.map((_row, index) => visible[index] ?? null);
}

function hasHidingFilter(sheet: HostSheet, rect: Rect): boolean {
  const filters = [sheet.autoFilter, ...sheet.tables.map((table) => table.autoFilter)];
  return filters.some((filter) => filter !== null && filter.isDataFiltered && overlaps(filter.rect, rect));
}
