import type { PutTemplate } from "../core/model/writePlan";
import { setValidation } from "./addValidation";
import { areaAddress } from "./addresses";
import { asPlainText } from "./cellText";
import { type Outbox, valueBytes } from "./outbox";
import { setUpPage } from "./pageSetup";
import { once } from "./sheetFacts";
import { applyLayout, applyStyles } from "./sheetLayout";

/** The look is the sheet's own; the Table only has to grow with what is typed. */
const plainTable = "TableStyleLight1";

/**
 * Adds a sheet for the clerk under `name`, with its Tables, validation, sizes and print set-up. It gets no mark of
 * ours. Returns the sheet, its `id` loaded by the next sync.
 */
export const putTemplate = async (
  context: Excel.RequestContext,
  { content, tables, validations }: PutTemplate,
  name: string,
  outbox: Outbox,
): Promise<Excel.Worksheet> => {
  const { values } = content;
  await outbox.makeRoom(values.flat().reduce<number>((sum, value) => sum + valueBytes(value), 0));
  const sheet = context.workbook.worksheets.add(name);
  sheet.load("id");
  applyStyles(sheet, content);
  const filled = values.map((row, index) => ({ row, number: index + 1 })).filter(({ row }) => row.some((value) => value !== ""));
  for (const { row, number } of filled) {
    const cells = once(sheet.getRange(areaAddress({ row: number, column: 1, rows: 1, columns: row.length })));
    cells.values = [row.map((value) => (typeof value === "string" ? asPlainText(value) : value))];
  }
  for (const area of tables) {
    const table = sheet.tables.add(areaAddress(area), true);
    table.style = plainTable;
    table.showBandedRows = false;
  }
  for (const { area, validation } of validations) setValidation(once(sheet.getRange(areaAddress(area))), validation);
  applyLayout(sheet, content);
  setUpPage(sheet, content.print);
  return sheet;
};
