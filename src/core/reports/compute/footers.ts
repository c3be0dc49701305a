import { calendarYear } from "../../facts/assessmentPeriod";
import type { ReportFigures, ReportTable } from "../../model/report";
import type { FooterData, ReportDefinition } from "../definition/schema";
import type { ReportContext } from "./context";
import { wholeTable, type Contributions } from "./contribution";
import { contributionsOf, isRecordFigure } from "./contributions";
import { derive, refsOf, sumOf } from "./figures";

export interface Footers {
  readonly lines: ReportTable["footers"];
  /** Those that have a key. */
  readonly figures: ReportFigures;
  readonly made: readonly Contributions[];
}

const contextOf = ({ over }: FooterData, context: ReportContext): ReportContext =>
  over === undefined ? context : { ...context, period: { kind: "custom", ...calendarYear(context.asOf) } };

const figureOf = ({ figure }: FooterData, found: Contributions | null, known: ReportFigures): number | null => {
  if (found !== null) return found.items && sumOf(found.items);
  return figure !== undefined && ("add" in figure || "share" in figure || "change" in figure) ? derive(figure, known) : null;
};

/** The lines below a table with their figures; a line may be made of those above it. */
export const footersOf = ({ footers = [] }: ReportDefinition, context: ReportContext): Footers => {
  const figures: Record<string, number | null> = {};
  const made: Contributions[] = [];
  const lines = footers.map((footer) => {
    const found = footer.figure !== undefined && isRecordFigure(footer.figure) ? contributionsOf(footer.figure, wholeTable, contextOf(footer, context)) : null;
    const figure = figureOf(footer, found, figures);
    if (found !== null) made.push(found);
    if (footer.key !== undefined) figures[footer.key] = figure;
    return { text: footer.text, figure, records: refsOf(found?.items ?? []) };
  });
  return { lines, figures, made };
};
