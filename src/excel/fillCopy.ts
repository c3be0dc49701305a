import type { FillCopy } from "../core/model/writePlan";
import { markFormula, names } from "../core/model/marks";
import { areaAddress } from "./addresses";
import { asText, plainValues } from "./cellText";
import { addHiddenName, once } from "./sheetFacts";

const cellAddress = ({ row, column }: FillCopy["cells"][number]): string => areaAddress({ row, column, rows: 1, columns: 1 });

/** Asks for the marked cells as they stand; the answer tells whether all of them are as the plan saw them. */
export const askMarkedCells = (context: Excel.RequestContext, { template, cells }: FillCopy): (() => boolean) => {
  const sheet = context.workbook.worksheets.getItem(template);
  const asked = cells.map((cell) => {
    const range = sheet.getRange(cellAddress(cell));
    range.load("values");
    return { cell, range };
  });
  return () => asked.every(({ cell, range }) => plainValues(range.values as readonly unknown[])[0]?.[0] === cell.before);
};

/**
 * Copies the sheet, marks the copy as ours in the same message, and puts the figures into it. The copy of an earlier
 * time goes first, so that nothing is ever filled twice.
 */
export const fillCopy = (context: Excel.RequestContext, operation: FillCopy, name: string, earlier: string | null): Excel.Worksheet => {
  const { worksheets } = context.workbook;
  if (earlier !== null) worksheets.getItem(earlier).delete();
  const template = worksheets.getItem(operation.template);
  const sheet = template.copy("After", template);
  sheet.name = name;
  sheet.load("id");
  addHiddenName(sheet, names.sheet, markFormula({ kind: operation.sheetKind, name }));
  for (const cell of operation.cells) once(sheet.getRange(cellAddress(cell))).values = [[typeof cell.value === "string" ? asText(cell.value) : cell.value]];
  return sheet;
};
