import { overallVerdict, xkmt2024Id } from "../criteria/xkmt2024/set";
import type { CheckResult } from "../model/checkResult";
import type { CriterionResult } from "../model/criterion";
import type { CriteriaLine, SheetWords } from "../model/words";
import type { PutSheet } from "../model/writePlan";
import { addColumnNumbers, addHead, addSignatures, cellStyle, headingStyle, SheetBuilder } from "./layout";

const headingHeight = 20;

/** T01 is the sheet of one set; the others are decided beside it. */
const ofSet = ({ criteria }: CheckResult): readonly CriterionResult[] => criteria.filter(({ set }) => set === xkmt2024Id);

const figure = (value: number | null): number | string => value ?? "";

const lineValues = (line: CriteriaLine, part: CriterionResult | undefined, words: SheetWords): (string | number)[] => {
  const start = [line.ordinal, line.criterion, line.content, line.threshold];
  if (!part) return [...start, "", "", "", "", "", ""];
  if (line.count !== null) {
    return [...start, figure(part.parts?.[line.count] ?? null), "", words.criteria.result(part, line.count), "", "", ""];
  }
  return [
    ...start,
    figure(part.numerator),
    figure(part.denominator),
    words.criteria.result(part, null),
    part.verdict === null ? "" : words.criteria.verdict[part.verdict],
    words.criteria.citation(part),
    words.criteria.note(part),
  ];
};

/** A criterion of several parts: its title over the whole width. */
const addGroupHeading = (sheet: SheetBuilder, { ordinal, criterion }: CriteriaLine): void => {
  const row = sheet.addRow([ordinal, criterion]);
  sheet.merge(row, 2, 1, sheet.columns - 1);
  sheet.style({ ...cellStyle, bold: true }, row);
  sheet.height(row, headingHeight);
};

const addTable = (sheet: SheetBuilder, result: CheckResult, words: SheetWords): number => {
  const headings = sheet.addTextRow(words.criteria.headings.map(({ text }) => text));
  sheet.style(headingStyle, headings);
  addColumnNumbers(sheet);
  for (const line of words.criteria.lines(result)) {
    if (line.part === null) {
      addGroupHeading(sheet, line);
      continue;
    }
    const row = sheet.addTextRow(lineValues(line, ofSet(result).find(({ id }) => id === line.part), words));
    sheet.style(cellStyle, row, 1, 1, 4);
    sheet.style({ ...cellStyle, align: "center" }, row, 5, 1, 4);
    sheet.style(cellStyle, row, 9, 1, 2);
  }
  const verdict = overallVerdict(ofSet(result), result.dates.proposedOn !== null);
  const conclusion = sheet.addRow(["", words.criteria.conclusion]);
  sheet.height(conclusion, headingHeight);
  sheet.set(conclusion, 8, words.criteria.verdict[verdict]);
  sheet.merge(conclusion, 2, 1, 6);
  sheet.style({ ...cellStyle, bold: true }, conclusion, 1, 1, 7);
  sheet.style({ ...cellStyle, bold: true, align: "center" }, conclusion, 8, 1, 1);
  sheet.style(cellStyle, conclusion, 9, 1, 2);
  return headings;
};

/** T01: the self-assessment against the set "Xa khong ma tuy" 2024-2025, laid out for print (ND 30/2020). */
export const planCriteriaSheet = (result: CheckResult, words: SheetWords): PutSheet => {
  const sheet = new SheetBuilder(words.criteria.headings.map(({ width }) => width));
  addHead(sheet, words, result, "T01", words.criteria.title, words.criteria.subtitle(result));
  const headings = addTable(sheet, result, words);
  sheet.addRow();
  for (const [label, value] of words.criteria.facts(result)) sheet.addMergedText(`${label}: ${value}`, {});
  addSignatures(sheet, words);
  for (const line of words.criteria.stamp(result)) sheet.addMergedText(line, { italic: true, size: 10 });
  sheet.addMergedText(words.ownLayout, { italic: true, size: 10 });
  return {
    kind: "putSheet",
    sheetKind: "T01",
    name: words.criteria.sheetName,
    content: sheet.build({ orientation: "landscape", titleRows: { first: headings, last: headings + 1 } }, headings + 1),
  };
};
