import { digest } from "../../model/digest";
import type { CellValue, SheetGrid } from "../../model/sheetGrid";
import type { FillCopy } from "../../model/writePlan";
import { foldText } from "../../parse/text";

/** What a mark asks for: "{{T09.total.hoTong}}" a figure, "{{unit}}" a name; `row` is a key or what the row is called. */
export interface MarkPath {
  readonly text: string;
  readonly table: string | null;
  readonly row: string;
  readonly column: string;
}

/** The mark of a figure. */
export const markOf = (table: string, row: string, column: string): string => `{{${[table, row, column].join(".")}}}`;

/** The row of the totals in a mark. */
export const totalsInMark = "total";

/** A cell of an office's own sheet in which marks stand. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly marks: readonly MarkPath[];
}

/** A sheet with marks in it. */
export interface OfficeTemplate {
  readonly sheet: string;
  readonly cells: readonly MarkedCell[];
}

const markPattern = /\{\{\s*([^{}]+?)\s*\}\}/g;

const pathOf = (text: string, inner: string): MarkPath => {
  const [table = "", ...rest] = inner.normalize("NFC").split(".").map((part) => part.trim());
  if (rest.length < 2) return { text, table: null, row: "", column: inner.normalize("NFC") };
  // Names of rows may hold points of their own: the last part is the column.
  return { text, table, row: rest.slice(0, -1).join("."), column: rest.at(-1) ?? "" };
};

const marksIn = (value: CellValue): readonly MarkPath[] => (typeof value === "string" ? [...value.matchAll(markPattern)].map(([text, inner = ""]) => pathOf(text, inner)) : []);

/** The sheets of people's own in which marks stand; none of ours, which a report could fill again and again. */
export const findTemplates = (sheets: readonly SheetGrid[]): readonly OfficeTemplate[] =>
  sheets
    .filter(({ owned }) => owned === null)
    .map((grid): OfficeTemplate => ({
      sheet: grid.name,
      cells: grid.values.flatMap((values, index) =>
        values.flatMap((value, offset): readonly MarkedCell[] => {
          const marks = marksIn(value);
          return marks.length === 0 ? [] : [{ row: grid.firstRow + index, column: grid.firstColumn + offset, text: String(value), marks }];
        }),
      ),
    }))
    .filter(({ cells }) => cells.length > 0);

/** The tables that the marks of a template ask for. */
export const tablesAsked = ({ cells }: OfficeTemplate): readonly string[] => [...new Set(cells.flatMap(({ marks }) => marks.flatMap(({ table }) => table ?? [])))];

/** What stands for a mark; null: nobody knows such a mark. */
export type ValueOfMark = (mark: MarkPath) => CellValue | null;

/** Marks that stand for nothing, as they were typed: their cells stay as they are. */
export const unknownMarks = ({ cells }: OfficeTemplate, valueOf: ValueOfMark): readonly string[] => [...new Set(cells.flatMap(({ marks }) => marks.filter((mark) => valueOf(mark) === null).map(({ text }) => text)))];

/** A number alone in its cell stays one, so that the office's own number format shows it; among words it is text. */
const filled = ({ text, marks }: MarkedCell, valueOf: ValueOfMark, shown: (value: CellValue) => string): CellValue => {
  const [only] = marks;
  if (only !== undefined && marks.length === 1 && text.trim() === only.text) return valueOf(only) ?? text;
  return marks.reduce((rest, mark) => {
    const value = valueOf(mark);
    return value === null ? rest : rest.replace(mark.text, () => shown(value));
  }, text);
};

const kindOf = (sheet: string): FillCopy["sheetKind"] => `Tmau-${digest(sheet)}`;

/** A copy of the template with its marks filled in; widths, merged cells, formats and print set-up are the template's, which stays as it is. */
export const planFilledTemplate = (template: OfficeTemplate, name: string, valueOf: ValueOfMark, shown: (value: CellValue) => string): FillCopy => ({
  kind: "fillCopy",
  sheetKind: kindOf(template.sheet),
  template: template.sheet,
  name,
  cells: template.cells.map((cell) => ({ row: cell.row, column: cell.column, before: cell.text, value: filled(cell, valueOf, shown) })),
});

/** Whether what a mark calls a row is the row's name: its key, or its label in any spelling of marks and capitals. */
export const isRowNamed = (wanted: string, { key, label }: { readonly key: string; readonly label: string }): boolean => wanted === key || (label !== "" && foldText(wanted) === foldText(label));
