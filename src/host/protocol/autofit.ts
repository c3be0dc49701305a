import { intersect, type AreasTarget } from "./address";
import { textOf } from "./cellMatrix";
import { requirePermission } from "./guards";
import type { EngineContext } from "./objects";

/** Font size the width unit stands for; bold letters are about a tenth wider. */
const DEFAULT_SIZE = 11;
const BOLD_FACTOR = 1.1;
/** Room Excel leaves beside the text, in characters; widest column it allows. */
const PADDING = 0.71;
const WIDEST = 255;

/** Widens or narrows columns to their longest text. An estimate: real Excel measures the font. */
export function autofitColumns({ sheet, rects }: AreasTarget, context: EngineContext): void {
  requirePermission(sheet, "formatColumns");
  const used = sheet.usedRange(true);
  for (const rect of rects) {
    const common = used === null ? null : intersect(rect, used);
    if (common === null) continue;
    const widths = new Map<number, number>();
    sheet.forEachCell(common, (row, column, cell) => {
      const style = sheet.style(row, column);
      const lines = textOf(cell, style.numberFormat, context).split("\n");
      const letters = Math.max(...lines.map((line) => line.length));
      const width = (letters * style.fontSize * (style.bold ? BOLD_FACTOR : 1)) / DEFAULT_SIZE + PADDING;
      widths.set(column, Math.max(widths.get(column) ?? 0, width));
    });
    for (const [column, width] of widths) sheet.setColumnWidth(column, Math.min(WIDEST, width));
  }
}

/** Gives rows back their automatic height. */
export function autofitRows({ sheet, rects }: AreasTarget): void {
  requirePermission(sheet, "formatRows");
  const used = sheet.usedRange(false);
  for (const rect of rects) {
    const common = used === null ? null : intersect(rect, used);
    if (common === null) continue;
    for (let row = common.top; row <= common.bottom; row++) sheet.setRowHeight(row, null);
  }
}
