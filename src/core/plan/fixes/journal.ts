import { columnLetters, columnNumber } from "../../model/cellRef";
import type { JournalRecord } from "../../model/cellChange";
import { journalKinds, journalStates, type JournalEntry, type JournalKind, type JournalState, type JournalWords } from "../../model/journal";
import type { CellValue } from "../../model/sheetGrid";
import type { JournalSheet } from "../../model/writePlan";
import { addHeadings, SheetBuilder } from "../layout";

/**
 * Columns of the journal, in order. People read the words; only `sheet`, `cell`, the values, `format` and `code` are
 * read back, so that another language of the pane reads them too.
 */
const columns = ["at", "sheet", "cell", "heading", "kind", "before", "after", "format", "state", "code"] as const;
type ColumnName = (typeof columns)[number];

const positionOf = (name: ColumnName): number => columns.indexOf(name) + 1;

/** A sheet for the lines, with title and headings as a new one gets them. */
export const journalSheet = (words: JournalWords): JournalSheet => {
  const sheet = new SheetBuilder(words.headings.map(({ width }) => width));
  sheet.addMergedText(words.title, { bold: true, size: 14 });
  sheet.addMergedText(words.note, { italic: true });
  sheet.addRow();
  const heading = addHeadings(sheet, words.headings.map(({ text }) => text));
  return {
    name: words.sheetName,
    content: sheet.build({ orientation: "landscape", titleRows: { first: heading, last: heading } }, heading),
    valueColumn: positionOf("before"),
    formatColumn: positionOf("format"),
  };
};

const noFormat = "General";

/** One line; `formats` are those in which the two values are shown. */
export const journalRecord = (entry: Omit<JournalEntry, "format">, words: JournalWords, formats: Partial<Record<"before" | "after", string>> = {}): JournalRecord => {
  const values: Readonly<Record<ColumnName, CellValue>> = {
    at: entry.at,
    sheet: entry.sheet,
    cell: `${columnLetters(entry.column)}${String(entry.row)}`,
    heading: entry.heading,
    kind: words.kind[entry.kind],
    before: entry.before,
    after: entry.after,
    format: noFormat,
    state: words.state[entry.state],
    code: `${entry.state}:${entry.kind}`,
  };
  return { values: columns.map((name) => values[name]), valueFormats: [formats.before ?? noFormat, formats.after ?? noFormat] };
};

const isState = (text: string): text is JournalState => journalStates.some((state) => state === text);
const isKind = (text: string): text is JournalKind => journalKinds.some((kind) => kind === text);

/** Reads a line of a journal; null for what a person has written or spoilt there. */
export const readLine = (line: readonly CellValue[]): JournalEntry | null => {
  const at = (name: ColumnName): CellValue => line[positionOf(name) - 1] ?? "";
  const [state = "", kind = ""] = String(at("code")).split(":");
  const place = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(String(at("cell")));
  if (!isState(state) || !isKind(kind) || place === null || at("sheet") === "") return null;
  return {
    state,
    kind,
    at: String(at("at")),
    sheet: String(at("sheet")),
    row: Number(place[2]),
    column: columnNumber(place[1] ?? ""),
    heading: String(at("heading")),
    before: at("before"),
    after: at("after"),
    format: String(at("format")) || noFormat,
  };
};
