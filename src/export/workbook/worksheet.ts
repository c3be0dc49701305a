import { columnLetters } from "../../core/model/cellRef";
import type { CellValue } from "../../core/model/sheetGrid";
import { lineHeight, linesOf, textHeight } from "../../core/model/textLines";
import type { Area, SheetContent } from "../../core/model/writePlan";
import { element, xmlHead } from "../package/xml";
import { type CellStyles, cellStyles } from "../sheet/cellStyles";
import { needsQuotePrefix } from "./cellText";
import { dataBarExtensions, dataBarRules } from "./dataBars";
import { printing } from "./printing";
import type { StyleSheet } from "./styleSheet";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Excel's limit, in points. */
const highestRow = 409;

/** What all sheets of a workbook share. */
export interface SharedParts {
  readonly styleSheet: StyleSheet;
  /** Number of a text in the table of texts. */
  readonly textOf: (text: string) => number;
  /** Stands at the foot of every page. */
  readonly statement: string;
}

const address = (row: number, column: number): string => `${columnLetters(column)}${String(row)}`;
const areaAddress = ({ row, column, rows, columns }: Area): string => `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`;

/**
 * Excel stores a width with the padding of 5 pixels beside the digits of 7 pixels (ECMA-376 part 1, 18.3.1.13), in
 * steps of a 256th.
 */
const storedWidth = (characters: number): number => Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;

/** Written out, as a sheet may have hundreds of thousands; nothing in it needs to be escaped. */
const cell = (at: string, style: number, value: CellValue, textOf: SharedParts["textOf"]): string => {
  if (value === "") return `<c r="${at}" s="${style}"/>`;
  if (typeof value === "string") return `<c r="${at}" s="${style}" t="s"><v>${textOf(value)}</v></c>`;
  if (typeof value === "boolean") return `<c r="${at}" s="${style}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
};

/**
 * Height of a row that was given none, when a text of it takes several lines: Excel fits such a row when it opens the
 * file, other programs take the height they find. Merged cells never make a row higher.
 */
const fittedHeight = ({ values, columnWidths, font }: SheetContent, row: number, { at }: CellStyles, isMerged: (row: number, column: number) => boolean): number | null => {
  const heights = (values[row - 1] ?? []).map((value, before) => {
    const { wrap, size = font.size, bold = false } = at(row, before + 1);
    if (wrap !== true || typeof value !== "string" || isMerged(row, before + 1)) return 0;
    const [width, type] = [columnWidths[before] ?? 1, { size, bold }];
    return linesOf(value, width, type) === 1 ? 0 : textHeight(value, width, type);
  });
  const highest = Math.max(0, ...heights);
  return highest > lineHeight ? Math.min(highest, highestRow) : null;
};

const mergedCells = (merges: readonly Area[]): ((row: number, column: number) => boolean) => {
  const cells = new Set<string>();
  for (const area of merges) for (let row = area.row; row < area.row + area.rows; row += 1) for (let column = area.column; column < area.column + area.columns; column += 1) cells.add(address(row, column));
  return (row, column) => cells.size > 0 && cells.has(address(row, column));
};

const sheetData = (content: SheetContent, { styleSheet, textOf }: SharedParts): string => {
  const heights = new Map(content.rowHeights.map(({ row, height }) => [row, height]));
  const cells = cellStyles(content);
  const { indexAt, styles } = cells;
  const isMerged = mergedCells(content.merges);
  const formats = styles.map((style) => [false, true].map((quoted) => styleSheet.formatOf(style, content.font, quoted)));
  const letters = (content.values[0] ?? []).map((_, index) => columnLetters(index + 1));
  const rows = content.values.map((values, index) => {
    const row = index + 1;
    const height = heights.get(row);
    const written = values.map((value, before) => {
      const quoted = typeof value === "string" && value !== "" && needsQuotePrefix(value);
      return cell(`${letters[before] ?? ""}${row}`, formats[indexAt(row, before + 1)]?.[quoted ? 1 : 0] ?? 0, value, textOf);
    });
    const ht = height ?? fittedHeight(content, row, cells, isMerged);
    return element("row", { r: row, ht, customHeight: height === undefined ? null : 1 }, ...written);
  });
  return element("sheetData", {}, ...rows);
};

const view = ({ frozenRows }: SheetContent, isFirst: boolean): string => {
  const attributes = { showGridLines: 0, tabSelected: isFirst ? 1 : null, workbookViewId: 0 };
  if (frozenRows === 0) return element("sheetView", attributes);
  const below = `A${String(frozenRows + 1)}`;
  return element(
    "sheetView",
    attributes,
    element("pane", { ySplit: frozenRows, topLeftCell: below, activePane: "bottomLeft", state: "frozen" }),
    element("selection", { pane: "bottomLeft", activeCell: below, sqref: below }),
  );
};

/** A sheet (`visibleContent`) as a part of a workbook; elements stand in the order of their schema (CT_Worksheet). */
export const worksheetXml = (content: SheetContent, shared: SharedParts, isFirst: boolean): string => {
  const { values, merges, columnWidths, dataBars = [] } = content;
  const width = Math.max(1, ...values.map((row) => row.length));
  const columns = columnWidths.map((characters, index) => element("col", { min: index + 1, max: index + 1, width: storedWidth(characters), customWidth: 1 }));
  return (
    xmlHead +
    element(
      "worksheet",
      { xmlns: main },
      element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })),
      element("dimension", { ref: areaAddress({ row: 1, column: 1, rows: Math.max(1, values.length), columns: width }) }),
      element("sheetViews", {}, view(content, isFirst)),
      element("sheetFormatPr", { defaultRowHeight: lineHeight }),
      columns.length === 0 ? "" : element("cols", {}, ...columns),
      sheetData(content, shared),
      merges.length === 0 ? "" : element("mergeCells", { count: merges.length }, ...merges.map((area) => element("mergeCell", { ref: areaAddress(area) }))),
      dataBarRules(dataBars, areaAddress),
      printing(content, shared.statement),
      dataBarExtensions(dataBars, areaAddress),
    )
  );
};
