import type { Area, CellStyle, DataBars, SheetContent } from "../core/model/writePlan";
import { columnLetters } from "../core/model/cellRef";
import { columnPoints } from "../core/model/printedPages";
import { areaAddress } from "./addresses";
import { once } from "./sheetFacts";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const setBorders = (format: Excel.RangeFormat, area: Area): void => {
  const edges: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
  ];
  // A single row or column has no inner lines, and some Excels refuse to set them.
  if (area.rows > 1) edges.push(Excel.BorderIndex.insideHorizontal);
  if (area.columns > 1) edges.push(Excel.BorderIndex.insideVertical);
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
  }
};

const setFont = (font: Excel.RangeFont, style: CellStyle): void => {
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? "Single" : "None";
  if (style.size !== undefined) font.size = style.size;
  if (style.color !== undefined) font.color = style.color;
};

const setStyle = (cells: Excel.Range, area: Area, style: CellStyle): void => {
  const { format } = cells;
  setFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = horizontal[style.align];
  if (style.verticalAlign !== undefined) format.verticalAlignment = vertical[style.verticalAlign];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.border !== undefined) setBorders(format, area);
  // One value for all cells of the range, which Office.js accepts and its types do not.
  if (style.numberFormat !== undefined) Object.assign(cells, { numberFormat: style.numberFormat });
};

/** Fonts, colours, lines and number formats; before the values, so that a number never shows in a wrong format. */
export const applyStyles = (sheet: Excel.Worksheet, { values, font, styles }: SheetContent): void => {
  const columns = values[0]?.length ?? 0;
  if (columns > 0) {
    const all = once(sheet.getRange(areaAddress({ row: 1, column: 1, rows: values.length, columns })));
    const { format } = all;
    format.font.name = font.name;
    format.font.size = font.size;
  }
  for (const { areas, style } of styles) {
    for (const area of areas) setStyle(once(sheet.getRange(areaAddress(area))), area, style);
  }
};

/**
 * Plain bars with a frame: where a fading bar ends cannot be told. A bar is full at the upper bound, whatever the highest
 * number is.
 */
const addDataBars = (sheet: Excel.Worksheet, { area, from, to, color }: DataBars): void => {
  const { dataBar } = once(sheet.getRange(areaAddress(area))).conditionalFormats.add("DataBar");
  dataBar.showDataBarOnly = true;
  dataBar.lowerBoundRule = { type: "Number", formula: String(from) };
  dataBar.upperBoundRule = { type: "Number", formula: String(to) };
  const { positiveFormat } = dataBar;
  positiveFormat.fillColor = color;
  positiveFormat.borderColor = color;
  positiveFormat.gradientFill = false;
};

/** Merged cells, sizes, frozen rows and bars; after the values, which set the height of wrapped rows. */
export const applyLayout = (sheet: Excel.Worksheet, content: SheetContent): void => {
  for (const area of content.merges) once(sheet.getRange(areaAddress(area))).merge(false);
  content.columnWidths.forEach((characters, index) => {
    const letters = columnLetters(index + 1);
    once(sheet.getRange(`${letters}:${letters}`)).format.columnWidth = columnPoints(characters);
  });
  for (const column of content.hiddenColumns ?? []) {
    const letters = columnLetters(column);
    once(sheet.getRange(`${letters}:${letters}`)).columnHidden = true;
  }
  for (const { row, height } of content.rowHeights) {
    once(sheet.getRange(`${row}:${row}`)).format.rowHeight = height;
  }
  if (content.frozenRows > 0) sheet.freezePanes.freezeRows(content.frozenRows);
  for (const bars of content.dataBars ?? []) addDataBars(sheet, bars);
  sheet.showGridlines = false;
};
