import type { CheckResult } from "../../model/checkResult";
import type { SampledRecord } from "../../model/sample";
import type { SheetWords } from "../../model/words";
import type { PutSheet } from "../../model/writePlan";
import { addColumnNumbers, addHeadings, addHeadOf, addSignatures, cellStyle, SheetBuilder } from "../layout";

/** How many rows there were to choose from. */
const outOfColumn = 5;

/** The list for field verification: places in the registers, no names, and columns to be filled in on the spot. */
export const planSampleSheet = (sample: readonly SampledRecord[], seed: string, result: CheckResult, words: SheetWords): PutSheet => {
  const own = words.verification.sample;
  const sheet = new SheetBuilder(own.headings.map(({ width }) => width));
  const { verification } = words;
  addHeadOf(sheet, words, { agency: verification.agency(result), number: verification.number, placeAndDate: verification.placeAndDate(result, null) }, own.title, own.subtitle(seed, result));
  const headings = addHeadings(sheet, own.headings.map(({ text }) => text));
  addColumnNumbers(sheet);
  const first = sheet.nextRow;
  sample.forEach(({ group, hamlet, record, outOf }, index) => sheet.addTextRow([index + 1, hamlet === "" ? own.noHamlet(result) : hamlet, own.group[group], own.place(record.sheet, record.row), outOf]));
  if (sample.length === 0) sheet.addTextRow(["", own.none]);
  sheet.style(cellStyle, first, 1, sheet.nextRow - first);
  for (const column of [1, outOfColumn]) sheet.style({ align: "center" }, first, column, sheet.nextRow - first, 1);
  sheet.endTable(first);
  sheet.addMergedText(own.howDrawn, { italic: true, size: 11 });
  addSignatures(sheet, words, result, verification.signatures);
  return { kind: "putSheet", sheetKind: "sample", name: own.sheetName, content: sheet.build({ orientation: "portrait", titleRows: { first: headings, last: headings + 1 } }, headings + 1) };
};
