import { isClassHeading, scoringWidth } from "../criteria/scoring/table";
import type { CheckResult } from "../model/checkResult";
import type { CellValue } from "../model/sheetGrid";
import type { SheetWords } from "../model/words";
import type { Area, PutSheet } from "../model/writePlan";
import { addHead, addSignatures, cellStyle, addHeadings, headingStyle, SheetBuilder } from "./layout";

/** Blank rows of a new table. */
const newItems = 20;
const newClasses = 4;

const blank = (rows: number): readonly (readonly CellValue[])[] => Array.from({ length: rows }, () => [""]);

/** What stands in the table: a person's rows as they are, or blank ones with the heading of the classes. */
const rowsOf = ({ scoring }: CheckResult, words: SheetWords): readonly (readonly CellValue[])[] =>
  scoring.length > 0 ? scoring : [...blank(newItems), words.scoring.classHeadings, ...blank(newClasses)];

const addRows = (sheet: SheetBuilder, rows: readonly (readonly CellValue[])[]): Area => {
  const first = sheet.nextRow;
  sheet.style(cellStyle, first, 1, rows.length);
  for (const row of rows) {
    const number = sheet.addTextRow(row.slice(0, scoringWidth));
    if (isClassHeading(row)) sheet.style(headingStyle, number);
  }
  sheet.endTable(first);
  return { row: first, column: 1, rows: rows.length, columns: scoringWidth };
};

/**
 * The scoring table of NQLT 01/2008: empty at first, then as people fill it in, with the total and the class it comes
 * to. What they typed is read back at each check; a table changed since the last one is refused rather than written over,
 * and formulas in it stay formulas.
 */
export const planScoringSheet = (result: CheckResult, words: SheetWords): PutSheet => {
  const { scoring } = words;
  const sheet = new SheetBuilder(scoring.headings.map(({ width }) => width));
  addHead(sheet, words, result, "BC", scoring.title, scoring.subtitle(result));
  sheet.addMergedText(scoring.hint, { italic: true, size: 11 });
  const headings = addHeadings(sheet, scoring.headings.map(({ text }) => text));
  const kept = addRows(sheet, rowsOf(result, words));
  for (const line of scoring.totals(result)) sheet.addMergedText(line, { bold: true });
  addSignatures(sheet, words, result);
  return {
    kind: "putSheet",
    sheetKind: "scoring",
    name: scoring.sheetName,
    content: sheet.build({ orientation: "portrait", titleRows: { first: headings, last: headings } }, headings),
    kept,
    keptBefore: result.scoring,
    keepsFormulas: true,
  };
};
