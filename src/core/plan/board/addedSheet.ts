import type { AddedTable, Board } from "../../model/board";
import type { BoardWords } from "../../model/boardWords";
import type { ReportFigures } from "../../model/report";
import type { CellValue } from "../../model/sheetGrid";
import type { Column, LeafColumn } from "../../reports/definition/schema";
import { leavesOf } from "../../reports/compute/columns";
import { cellStyle, SheetBuilder } from "../layout";
import { addHeadingRows } from "../reports/headings";
import type { NamedContent } from "./boardSheet";

/** A table added up over communes: how it is headed, and which of its columns are counts. */
export interface AddedLayout {
  readonly title: string;
  readonly columns: readonly Column[];
  /** Words of its lines, where it has lines of its own instead of one a commune. */
  readonly lines: Readonly<Record<string, string>>;
}

const labelWidth = 24;

const figureCells = (columns: readonly LeafColumn[], figures: ReportFigures, missing: string): readonly CellValue[] => columns.map(({ key }) => figures[key] ?? missing);

/** The columns of the layout that were added up; the label before them is the commune or the line. */
const countedColumns = (columns: readonly Column[], counted: ReadonlySet<string>): readonly Column[] =>
  columns.flatMap((column): readonly Column[] => {
    if (!("columns" in column)) return counted.has(column.key) ? [column] : [];
    const own = countedColumns(column.columns, counted);
    return own.length === 0 ? [] : [{ ...column, columns: own }];
  });

/** One row a commune with the total last; a table of lines shows each line added up. */
export const planAddedSheet = (board: Board, table: AddedTable, { title, columns, lines }: AddedLayout, words: BoardWords): NamedContent => {
  const counted = new Set([...Object.keys(table.totals), ...Object.values(table.rows).flatMap((row) => Object.keys(row))]);
  const shown = countedColumns(columns, counted);
  const leaves = leavesOf(shown);
  const hasLines = Object.keys(table.rows).length > 0;
  const sheet = new SheetBuilder([labelWidth, ...leaves.map(({ width }) => width)]);
  sheet.addMergedText(words.added.title(table.id, title), { bold: true, size: 14, align: "center" });
  sheet.addMergedText(words.added.subtitle(board.counted.length), { italic: true, align: "center" });
  sheet.addRow();
  const headings = addHeadingRows(sheet, [{ key: "label", heading: words.added.commune, width: labelWidth }, ...shown], (text) => text);
  const first = sheet.nextRow;
  if (hasLines) for (const [key, figures] of Object.entries(table.rows)) sheet.addTextRow([lines[key] ?? key, ...figureCells(leaves, figures, words.added.missing)]);
  else {
    for (const file of board.files) {
      if (file.state !== "received" || !board.counted.includes(file.file)) continue;
      const own = file.figures.tables.find(({ id }) => id === table.id);
      sheet.addTextRow([words.commune(file), ...figureCells(leaves, own?.totals ?? {}, words.added.missing)]);
    }
    sheet.style({ bold: true }, sheet.addTextRow([words.added.total, ...figureCells(leaves, table.totals, words.added.missing)]));
  }
  sheet.style({ ...cellStyle, align: "center" }, first, 1, sheet.nextRow - first);
  sheet.style({ align: "left" }, first, 1, sheet.nextRow - first, 1);
  sheet.endTable(first);
  const lacking = [...new Set(Object.values(table.lacking).flat())];
  if (lacking.length > 0) sheet.addMergedText(words.added.lacking(lacking), { italic: true, size: 11 });
  sheet.addMergedText(words.countsOnly, { italic: true, size: 11 });
  return { name: words.added.sheetName(table.id), content: sheet.build({ orientation: "landscape", titleRows: headings }, headings.last) };
};
