import type { Board, BoardFile } from "../../model/board";
import type { BoardWords } from "../../model/boardWords";
import type { CellValue } from "../../model/sheetGrid";
import type { SheetContent } from "../../model/writePlan";
import { severities } from "../../model/severity";
import { addColumnNumbers, cellStyle, addHeadings, SheetBuilder } from "../layout";

/** A sheet for a workbook of its own. */
export interface NamedContent {
  readonly name: string;
  readonly content: SheetContent;
}

const partWidth = 4.2;

interface JudgedBy {
  readonly id: string;
  readonly title: string;
  readonly version: string | null;
}

const cellsOf = (file: BoardFile, ordinal: number, set: JudgedBy, words: BoardWords): readonly CellValue[] => {
  const figures = file.state === "received" ? file.figures : null;
  return [
    ordinal,
    words.commune(file),
    words.state(file, [set]),
    figures?.claims.differing.length ?? "",
    ...severities.map((severity): CellValue => figures?.findings[severity] ?? ""),
    figures?.justified ?? "",
    words.step(file),
  ];
};

/** Communes by criteria of one set: state of each file, findings, claims that are not so, verdicts, the targets below. Counts only. */
export const planBoardSheet = (board: Board, set: JudgedBy, parts: readonly { readonly id: string; readonly label: string }[], words: BoardWords): NamedContent => {
  const sheet = new SheetBuilder([...words.columns.map(({ width }) => width), ...parts.map(() => partWidth), words.conclusion.width]);
  sheet.addMergedText(words.title, { bold: true, size: 14, align: "center" });
  sheet.addMergedText(words.subtitle(board, set.title), { italic: true, align: "center" });
  sheet.addRow();
  const headings = addHeadings(sheet, [...words.columns.map(({ text }) => text), ...parts.map(({ label }) => label), words.conclusion.text]);
  addColumnNumbers(sheet);
  const first = sheet.nextRow;
  board.files.forEach((file, index) => sheet.addTextRow([...cellsOf(file, index + 1, set, words), ...parts.map(({ id }) => words.verdict(file, id, set.id)), words.verdict(file, null, set.id)]));
  board.missing.forEach((name, index) => sheet.addTextRow([board.files.length + index + 1, name, words.notReceived]));
  const rows = sheet.nextRow - first;
  if (rows > 0) {
    sheet.style({ ...cellStyle, align: "center" }, first, 1, rows);
    sheet.style({ align: "left" }, first, 2, rows, 2);
  }
  sheet.endTable(first);
  sheet.addRow();
  sheet.addMergedText(words.legend, { italic: true, size: 11 });
  for (const target of board.targets) sheet.addMergedText(words.target(target), {});
  sheet.addMergedText(words.counted(board.counted.length, board.files.length), {});
  if (board.repeated.length > 0) sheet.addMergedText(words.repeated(board.repeated), {});
  if (board.shared.length > 0) sheet.addMergedText(words.shared(board.shared.length), {});
  sheet.addMergedText(words.countsOnly, { italic: true, size: 11 });
  return { name: words.sheetName, content: sheet.build({ orientation: "landscape", titleRows: { first: headings, last: headings + 1 } }, headings + 1) };
};
