import ExcelJS from "exceljs";
import { headerRow } from "./householdWorkbook";

/** ExcelJS declares its own Buffer type; the bytes are the same. */
const load = async (file: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  const copy = new ArrayBuffer(file.byteLength);
  new Uint8Array(copy).set(file);
  await workbook.xlsx.load(copy);
  return workbook;
};

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** What a person with a script would do instead: read with ExcelJS and ask three questions of each row. */
export const checkWithExcelJs = async (file: Uint8Array): Promise<number> => {
  const workbook = await load(file);
  const sheet = workbook.worksheets[1];
  let findings = 0;
  let residents = 0;
  for (let row = headerRow + 1; row <= (sheet?.rowCount ?? 0); row += 1) {
    const cells = sheet?.getRow(row);
    const isResident = textOf(cells?.getCell(8).value).startsWith("Đang cư trú");
    const isSigned = cells?.getCell(9).value === "Đã ký";
    if (isResident) residents += 1;
    if (isResident && !isSigned) findings += 1;
    if (isSigned && cells.getCell(10).value === null) findings += 1;
  }
  return residents === workbook.worksheets[0]?.getCell("B5").value ? findings : findings + 1;
};

/** Opens the file with ExcelJS, changes one cell of its second sheet and saves it. */
export const changeOneCellWithExcelJs = async (file: Uint8Array): Promise<Uint8Array> => {
  const workbook = await load(file);
  const cell = workbook.worksheets[1]?.getCell(10, 15);
  if (cell) cell.value = "x";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
