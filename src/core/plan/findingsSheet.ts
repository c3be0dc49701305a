import { indexJustifications } from "../justifications/judge";
import { justificationColumns, justificationRow } from "../justifications/rows";
import type { CheckResult } from "../model/checkResult";
import type { Finding } from "../model/finding";
import { compareSeverity } from "../model/severity";
import type { CellValue } from "../model/sheetGrid";
import type { SheetWords } from "../model/words";
import type { Area, PutSheet } from "../model/writePlan";
import { cellStyle, addHeadings, SheetBuilder } from "./layout";

/** Worst first, then in the order in which the rules and rows were read. */
export const sortFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => compareSeverity(a.finding.severity, b.finding.severity) || a.index - b.index)
    .map(({ finding }) => finding);

/** Columns of the table of findings: the table of justifications below is wider. */
const findingColumns = 10;

const addFindings = (sheet: SheetBuilder, result: CheckResult, words: SheetWords): number => {
  const justificationOf = indexJustifications(result.justifications);
  const heading = addHeadings(sheet, words.findings.headings.slice(0, findingColumns).map(({ text }) => text));
  const first = sheet.nextRow;
  sortFindings(result.findings).forEach((finding, index) => {
    const text = words.describe(finding);
    const cell = finding.row === null || finding.column === null ? words.findings.wholeRegister : `${finding.column}${String(finding.row)}`;
    sheet.addRow([
      index + 1,
      words.severity[finding.severity],
      words.registerName(finding.register),
      finding.sheet ?? "",
      cell,
      text.what,
      text.todo,
      text.citation,
      finding.rule,
      justificationOf(finding) === null ? words.findings.open : words.findings.justified,
    ]);
  });
  const rows = sheet.nextRow - first;
  if (rows === 0) sheet.addMergedText(words.findings.none, {}, 1, findingColumns);
  else sheet.style({ ...cellStyle, verticalAlign: "top" }, first, 1, rows, findingColumns);
  return heading;
};

const titleOf = (rule: string, result: CheckResult, words: SheetWords): string => {
  const finding = result.findings.find((candidate) => candidate.rule === rule);
  return finding ? words.describe(finding).title : rule;
};

/** The table that travels with the workbook: every justification, also those that no longer hold. Null when there is none. */
const addJustifications = (sheet: SheetBuilder, result: CheckResult, words: SheetWords): Area | null => {
  const { justifications, incompleteJustifications } = result;
  const { title, headings, state, incomplete } = words.findings.justifications;
  if (justifications.length + incompleteJustifications.length === 0) return null;
  sheet.addRow();
  sheet.addMergedText(title, { bold: true, size: 14 });
  addHeadings(sheet, headings);
  const first = sheet.nextRow;
  justifications.forEach((justification, index) => {
    const own = { state: state[justification.state], register: words.registerName(justification.register), title: titleOf(justification.rule, result, words) };
    sheet.addTextRow(justificationRow(justification, index + 1, own));
  });
  for (const row of incompleteJustifications) sheet.addRow([row[0] ?? "", incomplete, ...row.slice(2)]);
  const rows = sheet.nextRow - first;
  sheet.style({ ...cellStyle, verticalAlign: "top" }, first, 1, rows);
  return { row: first, column: 1, rows, columns: justificationColumns.length };
};

/**
 * The findings as a sheet, with the justifications that people gave: no identity numbers, only places and what is wrong
 * there. One row a finding; texts that come from the workbook (names of sheets) are written as text by the writer.
 */
export const planFindingsSheet = (result: CheckResult, words: SheetWords): PutSheet => {
  const sheet = new SheetBuilder(words.findings.headings.map(({ width }) => width));
  sheet.addMergedText(words.findings.title, { bold: true, size: 14 }, 1, findingColumns);
  sheet.addMergedText(words.findings.summary(result), { italic: true }, 1, findingColumns);
  sheet.addRow();
  const heading = addFindings(sheet, result, words);
  const kept = addJustifications(sheet, result, words);
  return {
    kind: "putSheet",
    sheetKind: "findings",
    name: words.findings.sheetName,
    content: sheet.build({ orientation: "landscape", titleRows: { first: heading, last: heading } }, heading),
    kept,
    keptBefore: result.storedJustifications,
  };
};

/** The rows of the table of justifications in a planned sheet. */
export const keptRowsOf = ({ content, kept = null }: PutSheet): readonly (readonly CellValue[])[] =>
  kept === null ? [] : content.values.slice(kept.row - 1, kept.row - 1 + kept.rows);
