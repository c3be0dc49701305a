import type { Facts } from "../../facts/facts";
import type { CheckResult } from "../../model/checkResult";
import type { RecordRef } from "../../model/criterion";
import type { ReportComparison, ReportFigures, ReportRemark, ReportRow, ReportTable, UncountedNote } from "../../model/report";
import { previousPeriod, samePeriodLastYear, type ReportPeriod } from "../../model/reportPeriod";
import { refOf } from "../../criteria/part";
import type { FigureData, LeafColumn, ReportDefinition } from "../definition/schema";
import { areaRows, type RowsMade } from "./areaRows";
import { brokenRows } from "./broken";
import { datableKeys, isDatable } from "./datable";
import { leavesOf } from "./columns";
import { reportContext, type ReportContext } from "./context";
import type { Contributions } from "./contribution";
import { isRecordFigure } from "./contributions";
import { addUp, derive } from "./figures";
import { footersOf } from "./footers";
import { figureIn, lineOf, lineRows } from "./lineRows";
import { listRows } from "./listRows";
import { unnamed } from "./unnamed";

const emptyRows = (count: number): RowsMade => ({
  rows: Array.from({ length: count }, (_, index): ReportRow => ({ key: String(index + 1), kind: "row", ordinal: String(index + 1), label: "", figures: {} })),
  made: [],
});

const rowsOf = ({ body }: ReportDefinition, columns: readonly LeafColumn[], context: ReportContext): RowsMade => {
  if ("list" in body) return listRows(body, columns, context);
  if ("areas" in body) return areaRows(body, columns, context);
  return "lines" in body ? lineRows(body, columns, context) : emptyRows(body.blankRows);
};

/** How each column of a row is made. */
type Makes = (row: ReportRow | null, column: LeafColumn) => ReturnType<typeof figureIn>;

const makesOf = (definition: ReportDefinition): Makes => (row, column) => {
  const line = row === null ? undefined : lineOf(definition, row);
  return line === undefined ? (column.figure ?? null) : figureIn(line, column);
};

/** The totals: what is made of records is added up over the rows, the rest is made of the totals. */
const totalsOf = (definition: ReportDefinition, columns: readonly LeafColumn[], rows: readonly ReportRow[], makes: Makes, { sums, shared = {} }: Pick<RowsMade, "sums" | "shared">): ReportFigures => {
  const { body } = definition;
  if ("list" in body || "blankRows" in body || ("lines" in body && body.total === undefined && body.totalLine === undefined)) return {};
  const counted = rows.filter(({ kind, ofThese }) => kind === "row" && ofThese !== true);
  const isDerived = (column: LeafColumn): boolean => {
    const figure = makes(null, column);
    return figure !== null && ("add" in figure || "share" in figure || "change" in figure);
  };
  if ("lines" in body && body.totalLine !== undefined) return rows.find(({ key }) => key === body.totalLine)?.figures ?? {};
  if (sums !== undefined) return withDerived(sums, columns, (column) => makes(null, column), null);
  const figures: Record<string, number | null> = {};
  for (const column of columns) {
    if (isDerived(column) || counted.every((row) => !(column.key in row.figures))) continue;
    const added = addUp(counted.flatMap((row) => (column.key in row.figures ? [row.figures[column.key] ?? null] : [])));
    figures[column.key] = column.key in shared ? (shared[column.key] ?? null) : added;
  }
  return withDerived(figures, columns, (column) => makes(null, column), null);
};

interface Outside {
  readonly facts: Facts;
  /** The same row, or the totals, of another period. */
  readonly before: (which: "previous" | "lastYear", key: string) => number | null;
}

/** Adds the figures that are made of others, from left to right. */
const withDerived = (figures: ReportFigures, columns: readonly LeafColumn[], make: (column: LeafColumn) => ReturnType<typeof figureIn>, outside: Outside | null): ReportFigures => {
  const filled: Record<string, number | null> = { ...figures };
  for (const column of columns) {
    const figure = make(column);
    if (figure === null) continue;
    if ("add" in figure || "share" in figure || "change" in figure) filled[column.key] = derive(figure, filled);
    else if ("parameter" in figure && outside !== null) filled[column.key] = parameterOf(outside.facts, figure.parameter);
    else if ("before" in figure && outside !== null) filled[column.key] = outside.before(figure.before, figure.of);
  }
  return filled;
};

const parameterOf = ({ parameters }: Facts, name: string): number | null => {
  const value = parameters === null ? null : (parameters as unknown as Readonly<Record<string, unknown>>)[name];
  return typeof value === "number" ? value : null;
};

/** All figures of a table, those of its columns and those of single lines. */
const figuresIn = ({ body }: ReportDefinition, columns: readonly LeafColumn[]): readonly FigureData[] => [
  ...columns.flatMap(({ figure }) => figure ?? []),
  ...("lines" in body ? body.lines.flatMap(({ figures }) => Object.values(figures ?? {}).flatMap((figure) => figure ?? [])) : []),
];

const notesOf = (made: readonly Contributions[]): readonly UncountedNote[] => {
  const notes = new Map<string, { reason: UncountedNote["reason"]; register: string; records: RecordRef[]; seen: Set<string> }>();
  for (const { reason, entry } of made.flatMap(({ uncounted }) => uncounted)) {
    const key = `${reason} ${entry.register}`;
    const note = notes.get(key) ?? { reason, register: entry.register, records: [], seen: new Set<string>() };
    notes.set(key, note);
    const ref = refOf(entry);
    const place = `${String(ref.row)} ${ref.sheet}`;
    if (note.seen.has(place)) continue;
    note.seen.add(place);
    note.records.push(ref);
  }
  return [...notes.values()].map(({ reason, register, records }) => ({ reason, register, records }));
};

const missingOf = (made: readonly Contributions[]): ReportTable["missing"] => {
  const found = new Map(made.flatMap(({ missing }) => missing).map((input) => [`${input.register} ${input.column ?? ""}`, input]));
  return [...found.values()];
};

/** What a reader has to know of how the figures were made. */
const remarksOf = (made: readonly Contributions[], figures: readonly FigureData[], { asOf, today }: ReportContext): readonly ReportRemark[] => {
  const isPast = asOf < today && figures.some((figure) => isRecordFigure(figure) && !isDatable(figure));
  return [...new Set<ReportRemark>([...(isPast ? ["current-state" as const] : []), ...made.flatMap(({ remarks = [] }) => remarks)])];
};

/** Columns whose figures can be added up over lines. */
const additiveKeys = (columns: readonly LeafColumn[]): ReadonlySet<string> =>
  new Set(columns.filter(({ figure, shared }) => figure !== undefined && shared !== true && (isRecordFigure(figure) || "add" in figure)).map(({ key }) => key));

/** The totals of an earlier period: null where registers only hold how things stand now. */
const knownThen = (totals: ReportFigures, columns: readonly LeafColumn[]): ReportFigures => {
  const datable = datableKeys(columns);
  return Object.fromEntries(Object.entries(totals).map(([key, value]) => [key, datable.has(key) ? value : null]));
};

interface Bare extends RowsMade {
  readonly totals: ReportFigures;
}

const bare = (definition: ReportDefinition, columns: readonly LeafColumn[], context: ReportContext): Bare => {
  const made = rowsOf(definition, columns, context);
  const makes = makesOf(definition);
  const rows = made.rows.map((row): ReportRow => (row.kind === "row" ? { ...row, figures: withDerived(row.figures, columns, (column) => makes(row, column), null) } : row));
  return { ...made, rows, totals: totalsOf(definition, columns, rows, makes, made) };
};

/**
 * Computes a table for a period. Figures of other periods are worked out from the same records; nothing is read. A
 * figure whose register or column is missing is null, in the total as well.
 */
export const computeReport = (definition: ReportDefinition, facts: Facts, result: CheckResult, period: ReportPeriod): ReportTable => {
  const context = reportContext(facts, result, period);
  const columns = leavesOf(definition.columns);
  const own = bare(definition, columns, context);
  const periods = { previous: previousPeriod(period, context.today), lastYear: samePeriodLastYear(period, context.today) };
  const needsOthers = definition.compares === true || figuresIn(definition, columns).some((figure) => "before" in figure);
  const others = needsOthers
    ? { previous: bare(definition, columns, reportContext(facts, result, periods.previous)), lastYear: bare(definition, columns, reportContext(facts, result, periods.lastYear)) }
    : null;
  const makes = makesOf(definition);
  const beforeIn = (find: (other: Bare) => ReportFigures): Outside => ({ facts, before: (which, key) => (others === null ? null : (find(others[which])[key] ?? null)) });
  const complete = (row: ReportRow): ReportRow =>
    row.kind === "row" ? { ...row, figures: withDerived(row.figures, columns, (column) => makes(row, column), beforeIn((other) => other.rows.find(({ key }) => key === row.key)?.figures ?? {})) } : row;
  const rows = own.rows.map(complete);
  const totals = Object.keys(own.totals).length === 0 ? own.totals : withDerived(totalsOf(definition, columns, rows, makes, own), columns, (column) => makes(null, column), beforeIn((other) => other.totals));
  const footers = footersOf(definition, context);
  const made = [...own.made, ...footers.made];
  // Of a year the period before is that of a year ago: it is set beside once.
  const isSame = periods.previous.from === periods.lastYear.from && periods.previous.to === periods.lastYear.to;
  const comparisons: readonly ReportComparison[] =
    definition.compares === true && others !== null ? (isSame ? (["lastYear"] as const) : (["previous", "lastYear"] as const)).map((which) => ({ with: which, period: periods[which], totals: knownThen(others[which].totals, columns) })) : [];
  const shown = rows.map((row) => unnamed(row, facts));
  return {
    id: definition.id,
    period: context.period,
    asOf: context.asOf,
    rows: shown,
    totals: "list" in definition.body ? footers.figures : totals,
    footers: footers.lines,
    comparisons,
    uncounted: notesOf(made),
    missing: missingOf(made),
    broken: brokenRows(definition.relations ?? [], shown, totals, additiveKeys(columns)),
    remarks: remarksOf(made, figuresIn(definition, columns), context),
  };
};
