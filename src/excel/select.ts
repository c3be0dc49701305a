import { AppError } from "../app/appError";
import type { CellRef } from "../core/model/cellRef";
import type { ExcelQueue } from "./queue";

const show = async (context: Excel.RequestContext, { sheet, column, row }: CellRef): Promise<void> => {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(`${column}${row}`).select();
  await context.sync();
};

/** Why a cell could not be shown, asked in a round trip of its own because it is rarely needed. */
const reason = async (context: Excel.RequestContext, { sheet }: CellRef, failure: AppError): Promise<AppError> => {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("visibility");
  await context.sync();
  const { technical } = failure.details;
  const details = technical === undefined ? { sheet } : { sheet, technical };
  if (worksheet.isNullObject) return new AppError("sheetMissing", details);
  if (worksheet.visibility !== "Visible") return new AppError("sheetHidden", details);
  // What remains when the sheet is there and visible: Excel shows another workbook (office-js issues 771, 6365).
  return failure.code === "unexpected" ? new AppError("otherWorkbookActive", details) : failure;
};

/** Shows a cell in one round trip. Fails with sheetMissing, sheetHidden, otherWorkbookActive or cellEditMode. */
export const select = async (queue: ExcelQueue, cell: CellRef): Promise<void> => {
  try {
    await queue.run((context) => show(context, cell));
  } catch (error) {
    if (!(error instanceof AppError) || error.code === "cellEditMode" || error.code === "notResponding") throw error;
    throw await queue.run((context) => reason(context, cell, error));
  }
};
