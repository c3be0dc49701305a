import type { CheckResult } from "../model/checkResult";
import type { Finding } from "../model/finding";
import { compareSeverity } from "../model/severity";
import type { SheetWords } from "../model/words";
import type { PutSheet } from "../model/writePlan";
import { cellStyle, headingStyle, SheetBuilder } from "./layout";

/** Worst first, then in the order in which the rules and rows were read. */
export const sortFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => compareSeverity(a.finding.severity, b.finding.severity) || a.index - b.index)
    .map(({ finding }) => finding);

/**
 * The findings as a sheet: no names, no identity numbers, only places and what is wrong there.
 * One row a finding; texts that come from the workbook (names of sheets) are written as text by the writer.
 */
export const planFindingsSheet = (result: CheckResult, words: SheetWords): PutSheet => {
  const sheet = new SheetBuilder(words.findings.headings.map(({ width }) => width));
  sheet.addMergedText(words.findings.title, { bold: true, size: 14 });
  sheet.addMergedText(words.findings.summary(result), { italic: true });
  sheet.addRow();
  const heading = sheet.addTextRow(words.findings.headings.map(({ text }) => text));
  sheet.style(headingStyle, heading);
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
    ]);
  });
  const rows = sheet.nextRow - first;
  if (rows === 0) sheet.addMergedText(words.findings.none, {});
  else sheet.style({ ...cellStyle, verticalAlign: "top" }, first, 1, rows);
  return {
    kind: "putSheet",
    sheetKind: "findings",
    name: words.findings.sheetName,
    content: sheet.build({ orientation: "landscape", titleRows: { first: heading, last: heading } }, heading),
  };
};
