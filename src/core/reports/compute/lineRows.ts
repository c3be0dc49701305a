import type { ReportRow } from "../../model/report";
import type { FigureData, LeafColumn, LineData, ReportDefinition } from "../definition/schema";
import { hamletsOf } from "../../facts/hamlets";
import { noArea, strayOf, type RowsMade } from "./areaRows";
import type { ReportContext } from "./context";
import { placedBy, wholeTable, type Contribution, type Contributions, type LineScope } from "./contribution";
import { contributionsOf, isRecordFigure } from "./contributions";
import { refsOf, sumOf } from "./figures";

/** The line that a row stands for; undefined in tables that have none. */
export const lineOf = ({ body }: ReportDefinition, row: ReportRow): LineData | undefined => ("lines" in body ? body.lines.find(({ key }) => key === (row.line ?? row.key)) : undefined);

/**
 * How a column of a line is made: as the line says, else as the column says; null is left to people, or not asked for. A
 * sum leaves out the columns that the line does not ask for.
 */
export const figureIn = ({ figures, notAsked = [] }: LineData, { key, figure }: LeafColumn): FigureData | null => {
  if (notAsked.includes(key)) return null;
  const own = figures !== undefined && key in figures ? (figures[key] ?? null) : (figure ?? null);
  return own !== null && "add" in own ? { ...own, add: own.add.filter((part) => !notAsked.includes(part)) } : own;
};

/** The records behind the columns of a line. */
interface LineMade {
  readonly line: LineData;
  readonly parts: readonly { readonly key: string; readonly found: Contributions }[];
}

const madeOf = (line: LineData, columns: readonly LeafColumn[], context: ReportContext): LineMade => {
  const scope: LineScope = { register: line.register ?? null, where: line.where ?? [] };
  const parts = columns.flatMap((column) => {
    const figure = line.heading === true ? null : figureIn(line, column);
    return figure !== null && isRecordFigure(figure) ? [{ key: column.key, found: contributionsOf(figure, scope, context) }] : [];
  });
  return { line, parts };
};

/** A row of the line, of those of its records that `holds` keeps. */
const rowOf = ({ line, parts }: LineMade, key: string, holds: (item: Contribution) => boolean): ReportRow => {
  const own = parts.map(({ key: column, found }) => ({ column, items: found.items === null ? null : found.items.filter(holds) }));
  return {
    key,
    kind: line.heading === true ? "heading" : "row",
    ordinal: line.ordinal ?? "",
    label: line.label,
    ...(line.code === undefined ? {} : { code: line.code }),
    ...(key === line.key ? {} : { line: line.key }),
    figures: Object.fromEntries(own.map(({ column, items }) => [column, items && sumOf(items)])),
    behind: Object.fromEntries(own.map(({ column, items }) => [column, refsOf(items ?? [])])),
    ...(line.ofThese === true ? { ofThese: true as const } : {}),
  };
};

const group = (key: string, label: string): ReportRow => ({ key, kind: "group", ordinal: "", label, figures: {} });

/** The lines of every hamlet, and of what belongs to none; the key of a row names both. */
const rowsOfHamlets = (lines: readonly LineMade[], { facts }: ReportContext): { readonly rows: readonly ReportRow[]; readonly stray: Contributions } => {
  const hamlets = hamletsOf(facts);
  const areaOf = (item: Contribution): string => {
    const record = placedBy(item);
    return (record && hamlets.of(record)) ?? noArea;
  };
  const stray = lines.flatMap(({ parts }) => parts.flatMap(({ found }) => (found.items ?? []).filter((item) => areaOf(item) === noArea)));
  const rows = [...hamlets.names, ...(stray.length > 0 ? [noArea] : [])].flatMap((name) => [
    group(`h:${name}`, name),
    ...lines.map((made) => rowOf(made, `${name}/${made.line.key}`, (item) => areaOf(item) === name)),
  ]);
  return { rows, stray: { items: null, missing: [], uncounted: strayOf(stray) } };
};

type Body = Extract<ReportDefinition["body"], { lines: unknown }>;

/** What lines may share, asked of the whole table. */
const sharedSums = (columns: readonly LeafColumn[], context: ReportContext): readonly { readonly key: string; readonly found: Contributions }[] =>
  columns.flatMap(({ key, figure, shared }) => (shared === true && figure !== undefined && isRecordFigure(figure) ? [{ key, found: contributionsOf(figure, wholeTable, context) }] : []));

/** One row for each line of the definition; with `each`, of the whole commune and then of every hamlet. */
export const lineRows = ({ lines, each }: Body, columns: readonly LeafColumn[], context: ReportContext): RowsMade => {
  const made = lines.map((line) => madeOf(line, columns, context));
  const shared = sharedSums(columns, context);
  const whole = made.map((one) => rowOf(one, one.line.key, () => true));
  const found = [...made.flatMap(({ parts }) => parts.map((part) => part.found)), ...shared.map((part) => part.found)];
  const sums = Object.fromEntries(shared.map((part) => [part.key, part.found.items && sumOf(part.found.items)]));
  if (each === undefined) return { rows: whole, made: found, shared: sums };
  const { rows, stray } = rowsOfHamlets(made, context);
  return { rows: [group("whole", each.whole), ...whole, ...rows], made: [...found, stray], shared: sums };
};
