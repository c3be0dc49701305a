import type { ReportRow } from "../../model/report";
import type { FigureData, LeafColumn, LineData, ReportDefinition } from "../definition/schema";
import type { RowsMade } from "./areaRows";
import type { ReportContext } from "./context";
import { contributionsOf, isRecordFigure, type Contributions, type LineScope } from "./contributions";
import { refsOf, sumOf } from "./figures";

/** How a column of a line is made: as the line says, else as the column says; null is left to people. */
export const figureIn = ({ figures }: LineData, { key, figure }: LeafColumn): FigureData | null => (figures !== undefined && key in figures ? (figures[key] ?? null) : (figure ?? null));

const rowOf = (line: LineData, columns: readonly LeafColumn[], context: ReportContext): { readonly row: ReportRow; readonly made: readonly Contributions[] } => {
  const scope: LineScope = { register: line.register ?? null, where: line.where ?? [] };
  const made = columns.flatMap((column) => {
    const figure = line.heading === true ? null : figureIn(line, column);
    return figure !== null && isRecordFigure(figure) ? [{ key: column.key, found: contributionsOf(figure, scope, context) }] : [];
  });
  const row: ReportRow = {
    key: line.key,
    kind: line.heading === true ? "heading" : "row",
    ordinal: line.ordinal ?? "",
    label: line.label,
    ...(line.code === undefined ? {} : { code: line.code }),
    figures: Object.fromEntries(made.map(({ key, found }) => [key, found.items && sumOf(found.items)])),
    behind: Object.fromEntries(made.map(({ key, found }) => [key, refsOf(found.items ?? [])])),
    ...(line.ofThese === true ? { ofThese: true as const } : {}),
  };
  return { row, made: made.map(({ found }) => found) };
};

type Body = Extract<ReportDefinition["body"], { lines: unknown }>;

/** One row for each line of the definition. */
export const lineRows = ({ lines }: Body, columns: readonly LeafColumn[], context: ReportContext): RowsMade => {
  const made = lines.map((line) => rowOf(line, columns, context));
  return { rows: made.map(({ row }) => row), made: made.flatMap((one) => one.made) };
};
