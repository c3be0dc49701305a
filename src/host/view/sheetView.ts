import type { HostFreeze, HostHorizontalAlignment, HostSheet, HostStyle, HostVisibility, HostWorkbook, Rect } from "../workbook/model";
import { contains, overlaps } from "../workbook/rect";
import { pointsOfWidth } from "../protocol/lengths";
import { conditionPainter, type ConditionPaint } from "./conditionPainter";
import { dataBarPainter, type DataBarPaint } from "./dataBarPainter";
import { cellText } from "./numberText";

/** A sheet tab. */
export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly visibility: HostVisibility;
  readonly tabColor: string | null;
  readonly active: boolean;
}

/** One row or column of a view. Sizes are points. */
export interface ViewLine {
  readonly index: number;
  readonly size: number;
  readonly hidden: boolean;
}

/** What is drawn in one cell; `style` points into the view's styles. */
export interface ViewCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: number;
  /** Where text of a "general" cell stands: numbers right, booleans and errors centred, text left. */
  readonly align: "left" | "center" | "right";
  readonly paint: ConditionPaint | null;
  readonly bar: DataBarPaint | null;
}

export interface ViewStyle {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  readonly fillColor: string | null;
  readonly horizontal: HostHorizontalAlignment;
  readonly vertical: HostStyle["verticalAlignment"];
  readonly wrap: boolean;
  readonly borders: HostStyle["borders"];
}

/** A part of a sheet, ready to be drawn. */
export interface SheetView {
  readonly name: string;
  readonly rect: Rect;
  readonly rows: readonly ViewLine[];
  readonly columns: readonly ViewLine[];
  /** Cells with text, a style of their own or a conditional format; the others are blank. */
  readonly cells: readonly ViewCell[];
  readonly styles: readonly ViewStyle[];
  readonly merges: readonly Rect[];
  readonly freeze: HostFreeze | null;
  readonly gridlines: boolean;
  readonly selection: Rect;
  /** Cells in use, for the length of the scroll bars; null for an empty sheet. */
  readonly used: Rect | null;
}

export function listSheets(workbook: HostWorkbook): readonly SheetTab[] {
  return workbook.sheets().map((sheet) => ({
    id: sheet.id, name: sheet.name, visibility: sheet.visibility, tabColor: sheet.tabColor, active: workbook.activeSheet === sheet,
  }));
}

/** The cells of `rect` with formats, sizes, merges and conditional formats resolved. */
export function sheetView(workbook: HostWorkbook, sheet: HostSheet, rect: Rect): SheetView {
  const styles: ViewStyle[] = [];
  const styleIndex = new Map<number, number>();
  const paint = conditionPainter(sheet, rect);
  const barIn = dataBarPainter(sheet, rect);
  const cells: ViewCell[] = [];
  const blankStyle = sheet.styleId(rect.bottom + 1, rect.right + 1);
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const id = sheet.styleId(row, column);
      const painted = paint(row, column);
      const { value, isError } = sheet.getCell(row, column);
      if (value === null && painted === null && id === blankStyle) continue;
      let style = styleIndex.get(id);
      if (style === undefined) {
        style = styles.push(viewStyle(sheet.style(row, column))) - 1;
        styleIndex.set(id, style);
      }
      const bar = barIn(row, column);
      const text = bar?.showValue === false ? "" : cellText(value, sheet.numberFormat(row, column), workbook.date1904);
      const align = isError || typeof value === "boolean" ? "center" : typeof value === "number" ? "right" : "left";
      cells.push({ row, column, text, style, align, paint: painted, bar });
    }
  }
  return {
    name: sheet.name, rect, cells, styles,
    rows: lines(rect.top, rect.bottom, (index) => ({ index, size: sheet.rowHeight(index), hidden: sheet.rowHidden(index) })),
    columns: lines(rect.left, rect.right, (index) => ({ index, size: pointsOfWidth(sheet.columnWidth(index)), hidden: sheet.columnHidden(index) })),
    merges: sheet.merges.filter((merge) => overlaps(merge, rect)),
    freeze: sheet.freezePanes, gridlines: sheet.showGridlines, selection: sheet.selection, used: sheet.usedRange(false),
  };
}

/** The merge a cell belongs to; null when it stands alone. */
export function mergeAt(view: SheetView, row: number, column: number): Rect | null {
  return view.merges.find((merge) => contains(merge, row, column)) ?? null;
}

function lines(first: number, last: number, line: (index: number) => ViewLine): readonly ViewLine[] {
  return Array.from({ length: last - first + 1 }, (_line, offset) => line(first + offset));
}

function viewStyle(style: HostStyle): ViewStyle {
  return {
    fontName: style.fontName, fontSize: style.fontSize, bold: style.bold, italic: style.italic, underline: style.underline !== "none",
    strikethrough: style.strikethrough, fontColor: style.fontColor, fillColor: style.fillColor, horizontal: style.horizontalAlignment,
    vertical: style.verticalAlignment, wrap: style.wrapText, borders: style.borders,
  };
}
