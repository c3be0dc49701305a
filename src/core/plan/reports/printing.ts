import type { CheckResult } from "../../model/checkResult";
import { differencePlace, footerPlace, isHidden, onlyColumn, rowPlace, totalPlace } from "../../model/hiddenCells";
import type { RecordRef } from "../../model/criterion";
import type { ReportFigures, ReportRow, ReportTable } from "../../model/report";
import type { ReportCaution, ReportLine } from "../../model/reportView";
import type { MaskingLevel } from "../../model/maskingLevel";
import type { ReportWords } from "../../model/reportWords";
import type { CellValue } from "../../model/sheetGrid";
import type { LeafColumn, ReportDefinition } from "../../reports/definition/schema";
import { listText } from "./listText";
import { figureIn, lineOf } from "../../reports/compute/lineRows";
import { printedFigure } from "./printedCells";

/** A computed table and everything its cells and lines are worded by. */
export interface Printing {
  readonly definition: ReportDefinition;
  readonly table: ReportTable;
  readonly result: CheckResult;
  readonly words: ReportWords;
  readonly level: MaskingLevel;
  readonly columns: readonly LeafColumn[];
}

const labelKeys = ["ordinal", "label", "code"] as const;

const figureOf = ({ definition }: Printing, row: ReportRow, column: LeafColumn): LeafColumn["figure"] | null => {
  const line = lineOf(definition, row);
  return line === undefined ? (column.figure ?? null) : figureIn(line, column);
};

/** Whether the line of a row does not ask for a column. */
const isNotAsked = ({ definition }: Printing, row: ReportRow, { key }: LeafColumn): boolean => lineOf(definition, row)?.notAsked?.includes(key) === true;

/** Whether rows below divide this one: a line and its parts, a hamlet and its groups of households. */
export const isDivided = ({ definition: { body, relations = [] }, table }: Printing, { key, line, ofThese }: ReportRow): boolean => {
  if ("lines" in body) return relations.some((relation) => "line" in relation && relation.line === (line ?? key));
  return "areas" in body && ofThese !== true && table.rows.some((row) => row.ofThese === true);
};

/** Whether a cell is left to people. */
export const isOpen = (printing: Printing, row: ReportRow, column: LeafColumn): boolean => {
  if (column.cell !== undefined) return "blank" in column.cell;
  if ((labelKeys as readonly string[]).includes(column.key)) return false;
  return "blankRows" in printing.definition.body || (figureOf(printing, row, column) === null && !isNotAsked(printing, row, column));
};

/** What a row is called: a heading, a hamlet, an indicator; records of no hamlet have a row of their own. */
export const labelOf = ({ result, words, definition }: Printing, { label, kind }: ReportRow): string => {
  if (kind === "nobody" || kind === "unknown") return kind === "nobody" ? words.nobody : words.missing;
  return label === "" && (kind === "group" || "areas" in definition.body) ? words.noArea(result) : words.fill(label, result);
};

/** What a cell of a row shows. */
export const cellIn = (printing: Printing, row: ReportRow, column: LeafColumn): CellValue => {
  const { words, level, table } = printing;
  if (column.key === "ordinal") return row.ordinal;
  if (column.key === "label") return labelOf(printing, row);
  if (column.key === "code") return row.code ?? "";
  if (isOpen(printing, row, column)) return "";
  if (isNotAsked(printing, row, column)) return words.notAsked;
  if (isHidden(table, rowPlace(row.key), column.key)) return words.hidden;
  if (column.cell !== undefined) return listText(column, row, level, words);
  return printedFigure(figureOf(printing, row, column), column.key, row.figures, words);
};

const comparable = (figure: LeafColumn["figure"]): boolean => figure !== undefined && !("share" in figure) && !("change" in figure) && !("before" in figure) && !("parameter" in figure);

/** A row below the others; `name` is the same whenever the table is printed. */
export interface TotalRow {
  readonly name: string;
  readonly kind: "total" | "compared" | "difference";
  readonly cells: readonly CellValue[];
}

/** The totals, and below them those of other periods with the difference; none where the table has no total. */
export const totalRows = ({ definition: { body }, table, columns, words, result }: Printing): readonly TotalRow[] => {
  const total = "areas" in body || "lines" in body ? body.total : undefined;
  if (total === undefined) return [];
  const printed = (column: LeafColumn, figures: ReportFigures, label: string, place: string): CellValue => {
    if (column.key === "label") return label;
    if (isHidden(table, place, column.key)) return words.hidden;
    return column.figure === undefined ? "" : printedFigure(column.figure, column.key, figures, words);
  };
  const comparisons = table.comparisons.flatMap((comparison): readonly TotalRow[] => {
    const [label, differenceLabel] = words.compared(comparison);
    const difference = ({ key, figure }: LeafColumn): CellValue => {
      if (key === "label") return differenceLabel;
      if (!comparable(figure)) return "";
      if (isHidden(table, differencePlace(comparison.with), key)) return words.hidden;
      const [now, then] = [table.totals[key] ?? null, comparison.totals[key] ?? null];
      return now === null || then === null ? words.notKept : words.signed(Math.round((now - then) * 1e6) / 1e6);
    };
    const isKept = ({ key }: LeafColumn): boolean => key === "label" || comparison.totals[key] !== null;
    return [
      { name: comparison.with, kind: "compared", cells: columns.map((column) => (isKept(column) ? printed(column, comparison.totals, label, totalPlace(comparison.with)) : words.notKept)) },
      { name: `${comparison.with}.difference`, kind: "difference", cells: columns.map(difference) },
    ];
  });
  return [{ name: "total", kind: "total", cells: columns.map((column) => printed(column, table.totals, words.fill(total.label, result), totalPlace("total"))) }, ...comparisons];
};

/** Whether the totals stand above the rows. */
export const isTotalFirst = ({ body }: ReportDefinition): boolean => ("areas" in body || "lines" in body) && body.total?.first === true;

const withPoints = (value: CellValue, words: ReportWords): string => (typeof value === "number" ? words.decimal(value, 0) : String(value));

/** The numbered lines of the form below the table. */
export const footerLines = ({ definition: { footers = [] }, table, result, words }: Printing): readonly ReportLine[] => {
  const figures = Object.fromEntries(table.footers.map(({ figure }, index) => [footers[index]?.key ?? String(index), figure]));
  return table.footers.map(({ text, records }, index) => {
    const { figure, unit, key = String(index) } = footers[index] ?? {};
    const own = (): string => (isHidden(table, footerPlace(index), onlyColumn) ? words.hidden : withPoints(printedFigure(figure, key, figures, words), words));
    const printed = figure === undefined ? null : own();
    return { text: words.footer(words.fill(text, result), printed, unit === undefined ? undefined : words.fill(unit, result), table), records };
  });
};

/** What a reader has to know of the figures: inputs that are missing, rows not counted, sums that do not hold. */
export const cautionLines = ({ table, result, words }: Printing): readonly ReportCaution[] => {
  const caution = (text: string, records: readonly RecordRef[] = [], isBroken = false): ReportCaution => ({ text, records, isBroken });
  const lacksEarlier = table.comparisons.some(({ totals }) => Object.values(totals).includes(null));
  return [
    ...(table.missing.length > 0 ? [caution(words.missingInputs(table.missing))] : []),
    ...table.uncounted.map((note) => (table.hidden === undefined ? caution(words.uncounted(note, result), note.records) : caution(words.uncountedSome(note, result)))),
    ...(lacksEarlier ? [caution(words.notKeptNote)] : []),
    ...table.remarks.map((remark) => caution(words.remark(remark))),
    ...(table.broken.length > 0 ? [caution(words.broken(table.broken.length), [], true)] : []),
    ...(table.hidden !== undefined && table.hidden.size > 0 ? [caution(words.hiddenNote)] : []),
  ];
};
