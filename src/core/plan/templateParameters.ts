import { keyRoutes } from "../../legal/lists";
import type { CellRule, TemplateWords } from "../model/validation";
import type { PutTemplate } from "../model/writePlan";
import type { ParameterName } from "../parse/parameters";
import { hamletListHeadings, parameterHeadings, parameterLabels } from "../registers/parameters/columns";
import { cellStyle, SheetBuilder } from "./layout";
import { addTemplateHead, dateFormat, templateRows, templateStyles } from "./templateLook";
import { listOptions, validationOf } from "./validationRules";

const widths = [44, 24, 16] as const;
const days: ReadonlySet<string> = new Set<ParameterName>(["registeredOn", "proposedOn", "asOf", "windowFrom", "windowTo"]);
const texts: ReadonlySet<string> = new Set<ParameterName>(["communeName", "provinceName", "unitKind"]);

const ruleOfParameter = (name: string, words: TemplateWords): CellRule | null => {
  if (days.has(name)) return { kind: "date" };
  if (name === "unitKind") return { kind: "list", options: words.unitKinds };
  const options = name === "onKeyRoute" ? listOptions(keyRoutes) : null;
  return options === null ? null : { kind: "list", options };
};

/** The parameter sheet: one Table of values, one line a parameter, and one of the hamlets, on one upright page. */
export const planParameterTemplate = (words: TemplateWords): PutTemplate => {
  const sheet = new SheetBuilder(widths);
  addTemplateHead(sheet, words, "parameters");
  const validations: PutTemplate["validations"][number][] = [];

  const headerRow = sheet.addRow([parameterHeadings.label[0], parameterHeadings.value[0]]);
  sheet.style(templateStyles.heading, headerRow, 1, 1, 2);
  const labels = Object.entries(parameterLabels);
  for (const [name, [label]] of labels) {
    const row = sheet.addRow([label]);
    const format = days.has(name) ? { numberFormat: dateFormat } : texts.has(name) ? { numberFormat: "@" } : {};
    sheet.style({ ...cellStyle, align: "center", ...format }, row, 2, 1, 1);
    const rule = ruleOfParameter(name, words);
    if (rule !== null) validations.push({ area: { row, column: 2, rows: 1, columns: 1 }, validation: validationOf(rule, "stop", words) });
  }
  sheet.style(cellStyle, headerRow + 1, 1, labels.length, 1);

  sheet.addRow();
  const hamletRow = sheet.addRow([hamletListHeadings.name[0], hamletListHeadings.households[0], hamletListHeadings.people[0]]);
  sheet.style(templateStyles.heading, hamletRow);
  for (let row = 0; row < templateRows; row += 1) sheet.addRow();
  sheet.style(cellStyle, hamletRow + 1, 1, templateRows);

  return {
    kind: "putTemplate",
    name: words.sheetName("parameters"),
    content: sheet.build({ orientation: "portrait", titleRows: null }, 0),
    tables: [
      { row: headerRow, column: 1, rows: labels.length + 1, columns: 2 },
      { row: hamletRow, column: 1, rows: templateRows + 1, columns: 3 },
    ],
    validations,
  };
};
