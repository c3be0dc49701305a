import { columnPoints } from "../../core/model/printedPages";
import { lineHeight } from "../../core/model/textLines";
import type { Area, CellStyle, SheetContent } from "../../core/model/writePlan";
import { cellStyles, type CellStyles } from "../sheet/cellStyles";
import type { Segment } from "../sheet/segments";
import { shownValue } from "../sheet/shownValue";
import { textWidth } from "./page";
import { paragraph, type ParagraphLook, paragraphsLike, twips } from "./paragraphs";
import { type WordCell, type WordRow, wordTable } from "./wordTable";

/** Type in a table shrinks with it when it is too wide for the page, but stays legible. */
const smallestType = 7;

/** A planned sheet on its way into a document. */
export interface WordSheet {
  readonly content: SheetContent;
  readonly styles: CellStyles;
  /** How much the sheet shrinks to the width of the page. */
  readonly scale: number;
  readonly merges: ReadonlyMap<string, Area>;
  /** Rows that stay on the page of the next one. */
  readonly keptRows: ReadonlySet<number>;
  readonly textAt: (row: number, column: number) => string;
  /** Writers of the paragraphs in cells, by how those look. */
  readonly cellParagraphs: Map<string, (text: string) => string>;
}

const place = (row: number, column: number): string => `${String(row)}:${String(column)}`;

/** Prepares a sheet (`visibleContent`) for `segmentXml`. */
export const wordSheet = (content: SheetContent, uses1904Dates: boolean): WordSheet => {
  const styles = cellStyles(content);
  const merges = new Map<string, Area>();
  for (const area of content.merges) {
    for (let row = area.row; row < area.row + area.rows; row += 1) for (let column = area.column; column < area.column + area.columns; column += 1) merges.set(place(row, column), area);
  }
  const keptRows = new Set<number>();
  // What is only preferred was weighed against the pages of the sheet, which are not those of the document.
  for (const { first, last, preferred } of content.print.together ?? []) for (let row = first; preferred !== true && row < last; row += 1) keptRows.add(row);
  const width = content.columnWidths.reduce((sum, characters) => sum + twips(columnPoints(characters)), 0);
  return {
    content,
    styles,
    scale: width === 0 ? 1 : Math.min(1, textWidth(content.print) / width),
    merges,
    keptRows,
    textAt: (row, column) => shownValue(content.values[row - 1]?.[column - 1] ?? "", styles.at(row, column).numberFormat, uses1904Dates),
    cellParagraphs: new Map(),
  };
};

const lookOf = ({ content, keptRows }: WordSheet, style: CellStyle, row: number, scale: number): ParagraphLook => {
  const { bold, italic, underline, color, align } = style;
  const size = (style.size ?? content.font.size) * scale;
  return { size: scale < 1 ? Math.max(smallestType, size) : size, bold, italic, underline, color, align, keepNext: keptRows.has(row) };
};

/** Text of a cell as a paragraph; Excel puts numbers at the right unless told otherwise. */
const cellParagraph = (sheet: WordSheet, { row, column }: Area, atRow: number, text: string): string => {
  const style = sheet.styles.indexAt(row, column);
  const isNumber = typeof sheet.content.values[row - 1]?.[column - 1] === "number";
  const key = [style, isNumber, sheet.keptRows.has(atRow)].join();
  const known = sheet.cellParagraphs.get(key);
  if (known !== undefined) return known(text);
  const look = lookOf(sheet, sheet.styles.at(row, column), atRow, sheet.scale);
  const write = paragraphsLike({ ...look, align: look.align ?? (isNumber ? "right" : undefined) });
  sheet.cellParagraphs.set(key, write);
  return write(text);
};

const cellsOf = (sheet: WordSheet, row: number, firstRow: number, width: number): readonly WordCell[] => {
  const cells: WordCell[] = [];
  for (let column = 1; column <= width; ) {
    const area = sheet.merges.get(place(row, column)) ?? { row, column, rows: 1, columns: 1 };
    const isFirst = row === area.row || row === firstRow;
    const style = sheet.styles.at(area.row, area.column);
    const columns = Math.min(area.column + area.columns - column, width - column + 1);
    cells.push({
      columns,
      downwards: area.rows === 1 ? null : isFirst ? "first" : "next",
      hasLines: style.border !== undefined,
      fill: style.fill,
      verticalAlign: style.verticalAlign,
      paragraphs: cellParagraph(sheet, area, row, isFirst ? sheet.textAt(area.row, area.column) : ""),
    });
    column += columns;
  }
  return cells;
};

const gridTable = (sheet: WordSheet, first: number, last: number, headings: number): string => {
  const { values, columnWidths, rowHeights } = sheet.content;
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const width = columnWidths.length;
  const rows = Array.from({ length: last - first + 1 }, (_, index): WordRow => {
    const row = first + index;
    const isBlank = (values[row - 1] ?? []).every((value) => value === "");
    return { cells: cellsOf(sheet, row, first, width), isHeading: index < headings, height: isBlank ? (heights.get(row) ?? lineHeight) * sheet.scale : null };
  });
  return wordTable(columnWidths.map((characters) => Math.round(twips(columnPoints(characters)) * sheet.scale)), rows);
};

/** Left and right text of each row; null where a row has more than these two. */
const pairsOf = ({ content }: WordSheet, first: number, last: number): readonly (readonly [number | null, number | null])[] | null => {
  const pairs: (readonly [number | null, number | null])[] = [];
  for (let row = first; row <= last; row += 1) {
    const filled = (content.values[row - 1] ?? []).flatMap((value, index) => (value === "" ? [] : [index + 1]));
    const left = filled.filter((column) => column === 1);
    const right = filled.filter((column) => column > 1);
    if (right.length > 1) return null;
    pairs.push([left[0] ?? null, right[0] ?? null]);
  }
  return pairs;
};

/** The head of a document leaves more room to the right, where the national header stands in one line. */
const leftShare = { head: 0.42, signatures: 0.5 } as const;

/** Texts side by side: two halves of the page in full type, or, where there are more, the columns of the sheet. */
const columnsTable = (sheet: WordSheet, first: number, last: number, isHead: boolean): string => {
  const pairs = pairsOf(sheet, first, last);
  if (pairs === null) return gridTable(sheet, first, last, 0);
  const whole = textWidth(sheet.content.print);
  const left = Math.round(whole * (isHead ? leftShare.head : leftShare.signatures));
  const rows = pairs.map((pair, index): WordRow => {
    const row = first + index;
    const cells = pair.map((column): WordCell => {
      const look = lookOf(sheet, column === null ? {} : sheet.styles.at(row, column), row, 1);
      return { columns: 1, downwards: null, hasLines: false, verticalAlign: "top", paragraphs: paragraph(column === null ? "" : sheet.textAt(row, column), look) };
    });
    return { cells, isHeading: false, height: null };
  });
  return wordTable([left, whole - left], rows);
};

/** Notes below a table are set small with it; what stands above it (title, unit of measure) is not. */
const smallestNote = 9;

/** A part of a sheet as paragraphs and tables; `isHead` above the first table. */
export const segmentXml = (sheet: WordSheet, segment: Segment, isHead: boolean): string => {
  const { content, styles, textAt, scale } = sheet;
  if (segment.kind === "table") return gridTable(sheet, segment.first, segment.last, segment.headings);
  if (segment.kind === "columns") return columnsTable(sheet, segment.first, segment.last, isHead);
  const { row } = segment;
  if (segment.kind === "line") {
    const look = lookOf(sheet, styles.at(row, segment.column), row, 1);
    return paragraph(textAt(row, segment.column), { ...look, size: isHead ? look.size : Math.min(look.size, Math.max(smallestNote, look.size * scale)), spaceBefore: isHead ? 3 : 2 });
  }
  const height = content.rowHeights.find((other) => other.row === row)?.height ?? lineHeight;
  return paragraph("", { size: content.font.size, lineHeight: height * (isHead ? 1 : scale), keepNext: sheet.keptRows.has(row) });
};
