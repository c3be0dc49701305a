import { registerIds, type RegisterId } from "../model/registerIds";
import type { TemplateWords } from "../model/validation";
import type { CellStyle, PutTemplate } from "../model/writePlan";
import { listRegisterIds, type ListRegisterId } from "../registers/registry";
import { cellStyle, SheetBuilder } from "./layout";
import { templateColumns, type TemplateColumn } from "./templateColumns";
import { addTemplateHead, dateFormat, templateRows, templateStyles } from "./templateLook";
import { planParameterTemplate } from "./templateParameters";
import { ruleOf, validationOf } from "./validationRules";

/** A working list, not a document to be bound and filed: narrow margins leave its many columns more room. */
const marginsMm = { top: 15, bottom: 12, left: 12, right: 10, header: 7 } as const;

/**
 * How the cells of a column look. Text is formatted as text: numbers of identity cards keep their leading zeros, and
 * "12/10" on a decision stays what it is. Births have no date format, for in one a year would show as a day of 1905.
 */
const styleOf = ({ field, column }: TemplateColumn): CellStyle => {
  switch (column.kind) {
    case "text":
      return { ...cellStyle, numberFormat: "@" };
    case "date":
      return { ...cellStyle, align: "center", ...(ruleOf(field, column)?.kind === "date" ? { numberFormat: dateFormat } : {}) };
    case "number":
    case "term":
      return { ...cellStyle, align: "center" };
  }
};

const planListTemplate = (register: ListRegisterId, words: TemplateWords): PutTemplate => {
  const columns = templateColumns(register);
  const sheet = new SheetBuilder(columns.map(({ width }) => width));
  addTemplateHead(sheet, words, register);
  const headerRow = sheet.addTextRow(columns.map(({ heading }) => heading));
  sheet.style(templateStyles.heading, headerRow);
  for (let row = 0; row < templateRows; row += 1) sheet.addRow();
  const validations: PutTemplate["validations"][number][] = [];
  columns.forEach((column, index) => {
    const area = { row: headerRow + 1, column: index + 1, rows: templateRows, columns: 1 };
    sheet.style(styleOf(column), area.row, area.column, area.rows, 1);
    const rule = ruleOf(column.field, column.column);
    if (rule !== null) validations.push({ area, validation: validationOf(rule, "stop", words) });
  });
  const content = sheet.build({ orientation: "landscape", titleRows: { first: headerRow, last: headerRow } }, headerRow);
  return {
    kind: "putTemplate",
    name: words.sheetName(register),
    content: { ...content, print: { ...content.print, marginsMm } },
    tables: [{ row: headerRow, column: 1, rows: templateRows + 1, columns: columns.length }],
    validations,
  };
};

/** Sheets to keep registers in: an Excel Table each, headings as in the legal forms. In reading order, each once. */
export const planTemplates = (wanted: readonly RegisterId[], words: TemplateWords): readonly PutTemplate[] =>
  registerIds
    .filter((register) => wanted.includes(register))
    .flatMap((register) => {
      if (register === "parameters") return [planParameterTemplate(words)];
      const list = listRegisterIds.find((id) => id === register);
      return list === undefined ? [] : [planListTemplate(list, words)];
    });
