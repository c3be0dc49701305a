import type { HostSheet } from "../../host/workbook/model";
import { excelSerial } from "./days";
import { area, dateFormat, framed, headingLook, lineHeight, printSetup, titleLook, totalLook, writeAcross } from "./look";
import type { SampleParameters } from "./parameters";
import { cycle, hamletName, words } from "./words";

const text = words.parameters;
const headerRow = 4;

const writeValues = (sheet: HostSheet, { values }: SampleParameters): number => {
  text.headings.forEach((heading, index) => { writeAcross(sheet, area(headerRow, index + 1, headerRow, index + 1), heading, headingLook); });
  text.rows.forEach(([name, label, note], index) => {
    const row = headerRow + 1 + index;
    const value = values[name];
    sheet.patchStyle(area(row, 1, row, 3), framed);
    sheet.setValue(row, 1, label);
    if (note !== "") sheet.setValue(row, 3, note);
    sheet.patchStyle(area(row, 2, row, 2), { horizontalAlignment: "center", ...(typeof value === "object" ? { numberFormat: dateFormat } : {}) });
    if (value !== undefined) sheet.setValue(row, 2, typeof value === "object" ? excelSerial(value.day) : value);
    sheet.setRowHeight(row, lineHeight);
  });
  return headerRow + text.rows.length;
};

const writeHamlets = (sheet: HostSheet, { hamlets }: SampleParameters, start: number): void => {
  writeAcross(sheet, area(start, 1, start, 3), text.hamletTitle, titleLook);
  text.hamletHeadings.forEach((heading, index) => { writeAcross(sheet, area(start + 1, index + 1, start + 1, index + 1), heading, headingLook); });
  hamlets.forEach(({ households, people }, index) => {
    const row = start + 2 + index;
    sheet.patchStyle(area(row, 1, row, 3), framed);
    sheet.patchStyle(area(row, 2, row, 3), { horizontalAlignment: "center" });
    sheet.setValue(row, 1, hamletName(index));
    sheet.setValue(row, 2, households);
    sheet.setValue(row, 3, people);
  });
  const first = start + 2;
  const last = first + hamlets.length - 1;
  for (let row = start; row <= last + 1; row += 1) sheet.setRowHeight(row, row === start ? 24 : lineHeight);
  sheet.patchStyle(area(last + 1, 1, last + 1, 3), totalLook);
  sheet.patchStyle(area(last + 1, 2, last + 1, 3), { horizontalAlignment: "center" });
  sheet.setValue(last + 1, 1, text.hamletTotal);
  const totals = [hamlets.reduce((sum, { households }) => sum + households, 0), hamlets.reduce((sum, { people }) => sum + people, 0)];
  totals.forEach((total, index) => {
    sheet.setFormula(last + 1, index + 2, `=SUM(${cycle(["B", "C"], index)}${String(first)}:${cycle(["B", "C"], index)}${String(last)})`, total);
  });
};

/** Writes the parameter sheet: the note that all is invented, the values and the list of hamlets. */
export const writeParameterSheet = (sheet: HostSheet, parameters: SampleParameters): void => {
  [38, 24, 40].forEach((width, index) => { sheet.setColumnWidth(index + 1, width); });
  writeAcross(sheet, area(1, 1, 1, 3), text.title, titleLook);
  writeAcross(sheet, area(2, 1, 2, 3), text.fiction, { italic: true, wrapText: true, fontColor: "#9C0006" });
  sheet.setRowHeight(1, 26);
  sheet.setRowHeight(headerRow, 22);
  sheet.setRowHeight(2, 36);
  const last = writeValues(sheet, parameters);
  writeHamlets(sheet, parameters, last + 2);
  sheet.patchPageLayout(printSetup("A4", "portrait", null));
};
