import { severities, type Severity } from "../core/model/severity";
import { columnLetters } from "../core/model/cellRef";
import type { HighlightByColumn, HighlightRows } from "../core/model/writePlan";
import { packAddresses, rectangle, rowRuns } from "./addresses";
import { isOwnedRule, rowRule, statusRule } from "../core/model/marks";
import type { Asked } from "./queue";
import { once } from "./sheetFacts";

/**
 * How highlighted rows look: a light fill with dark text (contrast above 7:1, WCAG 2.2 AAA) and, so that colour is
 * never the only sign, bold, underlined or italic letters.
 */
const looks: Readonly<Record<Severity, { fill: string; color: string; bold?: true; italic?: true; underline?: true }>> =
  {
    violation: { fill: "#FDE0E0", color: "#7A0010", bold: true },
    warning: { fill: "#FFF2CC", color: "#5C3B00", underline: true },
    notice: { fill: "#E1EEFA", color: "#0B3A66", italic: true },
  };

export interface SheetFormats {
  /** Ids of the conditional formats that carry our signature, fragments made by copying rows included. */
  readonly owned: readonly string[];
  /** Conditional formats on the sheet, ours and others. */
  readonly count: number;
}

export const askFormats = (sheet: Excel.Worksheet): Asked<SheetFormats> => {
  const formats = once(sheet.getRange()).conditionalFormats;
  // Through customOrNullObject, because `custom` fails when kinds are mixed (office-js issues 2180, 5194).
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () => ({
    count: formats.items.length,
    owned: formats.items.flatMap(({ id, type, customOrNullObject: custom }) =>
      type === "Custom" && !custom.isNullObject && isOwnedRule(custom.rule.formula) ? [id] : [],
    ),
  });
};

/** Deletes conditional formats through fresh objects: an id is stable where an index is not (office-js issue 5222). */
export const deleteFormats = (sheet: Excel.Worksheet, ids: readonly string[]): void => {
  const formats = once(sheet.getRange()).conditionalFormats;
  for (const id of ids) formats.getItem(id).delete();
};

const addFormat = (
  formats: Excel.ConditionalFormatCollection,
  severity: Severity,
  formula: string,
  lastPriority: number,
): void => {
  const { fill, color, bold, italic, underline } = looks[severity];
  const format = formats.add("Custom");
  const { custom } = format;
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  custom.format.font.color = color;
  if (bold) custom.format.font.bold = true;
  if (italic) custom.format.font.italic = true;
  if (underline) custom.format.font.underline = "Single";
  // Excel puts a new format first; ours go behind the person's own. Set last: the object is stale afterwards.
  format.priority = lastPriority;
};

/** Adds one format per severity over the rows of a register; `others` formats are on the sheet already. */
export const addStatusFormats = (sheet: Excel.Worksheet, operation: HighlightByColumn, others: number): number => {
  const { firstRow, lastRow, firstColumn, statusColumn, labels } = operation;
  const formats = once(sheet.getRange(rectangle(firstRow, firstColumn, lastRow, statusColumn))).conditionalFormats;
  const column = columnLetters(statusColumn);
  severities.forEach((severity, index) => {
    addFormat(formats, severity, statusRule(severity, column, firstRow, labels[severity]), others + index);
  });
  return severities.length;
};

/** Adds formats on the rows themselves: one per severity, or more where the addresses do not fit one call. */
export const addRowFormats = (sheet: Excel.Worksheet, operation: HighlightRows, others: number): number => {
  let added = 0;
  for (const severity of severities) {
    const rows = operation.rows.filter((entry) => entry.severity === severity).map(({ row }) => row);
    const addresses = rowRuns(rows).map(({ first, last }) =>
      rectangle(first, operation.firstColumn, last, operation.lastColumn),
    );
    for (const list of packAddresses(addresses)) {
      addFormat(once(sheet.getRanges(list)).conditionalFormats, severity, rowRule(severity), others + added);
      added += 1;
    }
  }
  return added;
};
