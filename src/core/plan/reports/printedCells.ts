import type { ReportFigures } from "../../model/report";
import type { ReportWords } from "../../model/reportWords";
import type { CellValue } from "../../model/sheetGrid";
import type { LeafColumn } from "../../reports/definition/schema";

type PrintedFigure = LeafColumn["figure"];

const defaultDecimals = 1;

/** A figure as it is printed: whole numbers as numbers, percent and differences as text, what is missing in words. */
export const printedFigure = (figure: PrintedFigure | null, key: string, figures: ReportFigures, words: ReportWords): CellValue => {
  const value = figures[key] ?? null;
  if (figure !== undefined && figure !== null && ("share" in figure || "change" in figure)) {
    const [first, second] = "share" in figure ? figure.share : figure.change;
    if (value === null) return (figures[first] ?? null) === null || (figures[second] ?? null) === null ? words.missing : words.nothing;
    return words.decimal(value, "share" in figure ? (figure.decimals ?? defaultDecimals) : defaultDecimals);
  }
  if (value === null) return words.missing;
  if (figure !== undefined && figure !== null && "add" in figure && figure.less !== undefined) return words.signed(value);
  return Number.isInteger(value) ? value : words.decimal(value, 2);
};
