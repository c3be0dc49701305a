import { usualThreshold } from "../../disclosure/suppress";
import { differencePlace, footerPlace, blockPlace, onlyColumn, rowPlace, totalPlace } from "../../model/hiddenCells";
import type { ReportFigures, ReportRow, ReportTable } from "../../model/report";
import type { ReportPeriod } from "../../model/reportPeriod";
import { leavesOf } from "../compute/columns";
import { isRecordFigure } from "../compute/contributions";
import { figureIn, lineOf } from "../compute/lineRows";
import type { FigureData, LeafColumn, LineData, ReportDefinition } from "../definition/schema";
import { figureKey, type Days } from "./figureKey";
import type { ExportSystem, PrintedCell } from "./exportSystem";

/** A computed table that is to leave the office. */
export interface LeavingTable {
  readonly definition: ReportDefinition;
  readonly table: ReportTable;
  /** The periods that stand beside its own. */
  readonly others: Readonly<Record<"previous" | "lastYear", ReportPeriod>>;
}

/** A cell that is made of others, and is hidden where one of them is. */
export interface DerivedCell {
  readonly cell: PrintedCell;
  readonly from: readonly PrintedCell[];
}

/** What of a table is no count: made of counts, or measured. */
export interface OtherCells {
  readonly derived: readonly DerivedCell[];
  /** Cells of columns of measured amounts that tell of few records: all of such a column are hidden. */
  readonly amounts: readonly PrintedCell[];
}

/** One printed row of figures. */
interface Line {
  readonly place: string;
  readonly row: ReportRow | null;
  readonly line: LineData | undefined;
  readonly figures: ReportFigures;
  readonly area: string | null;
  readonly days: Days;
}

/** What is measured, not counted: it says little of persons, and its sums go their own way. */
const measuredFields: readonly string[] = ["areaM2", "plants"];

const isCount = (value: number | null | undefined): boolean => value === null || value === undefined || (Number.isInteger(value) && value >= 0);

/** A hamlet's name; "" for the whole commune, null for what lies within a hamlet or has no area of its own. */
const areaOf = ({ body }: ReportDefinition, { key, line, ofThese }: ReportRow): string | null => {
  if ("areas" in body) return ofThese === true ? null : `hamlet ${key}`;
  return line === undefined ? "" : `hamlet ${key.slice(0, -line.length - 1)}`;
};

const totalLabel = ({ body }: ReportDefinition): boolean => ("areas" in body || "lines" in body) && body.total !== undefined;

const linesOf = ({ definition, table }: LeavingTable): readonly Line[] => {
  const days: Days = { period: table.period, asOf: table.asOf };
  const rows = table.rows.flatMap((row): readonly Line[] =>
    row.kind === "row" ? [{ place: rowPlace(row.key), row, line: lineOf(definition, row), figures: row.figures, area: areaOf(definition, row), days }] : [],
  );
  if (!totalLabel(definition)) return rows;
  const compared = table.comparisons.map(({ with: which, period, totals }): Line => ({ place: totalPlace(which), row: null, line: undefined, figures: totals, area: "", days: { period, asOf: period.to } }));
  return [...rows, { place: totalPlace("total"), row: null, line: undefined, figures: table.totals, area: "", days }, ...compared];
};

const madeOf = ({ line }: Line, column: LeafColumn): FigureData | null => (line === undefined ? (column.figure ?? null) : figureIn(line, column));

/** The figures a share, a change or a difference is made of. */
const sourcesOf = (figure: FigureData): readonly string[] => {
  if ("share" in figure) return figure.share;
  if ("change" in figure) return figure.change;
  return "add" in figure ? [...figure.add, ...(figure.less ?? [])] : [];
};

const isDerived = (figure: FigureData): boolean => "share" in figure || "change" in figure || ("add" in figure && figure.less !== undefined);

const isMeasured = (lines: readonly Line[], column: LeafColumn): boolean =>
  lines.some((line) => {
    const figure = madeOf(line, column);
    return figure !== null && !isDerived(figure) && (("sum" in figure && measuredFields.includes(figure.sum.field)) || !isCount(line.figures[column.key]));
  });

/** What a column that shows another period counts there. */
const inOtherPeriod = (figure: FigureData, line: Line, columns: readonly LeafColumn[], { others }: LeavingTable): readonly [FigureData, Days] => {
  if (!("before" in figure)) return [figure, line.days];
  const column = columns.find(({ key }) => key === figure.of);
  const period = others[figure.before];
  return [(column && madeOf(line, column)) ?? figure, { period, asOf: period.to }];
};

/** Adds the relations of a definition as they hold in one row. */
const relateColumns = ({ definition: { relations = [] } }: LeavingTable, at: (column: string) => PrintedCell, has: (column: string) => boolean, system: ExportSystem): void => {
  for (const relation of relations) {
    if ("whole" in relation) system.relate(at(relation.whole), relation.parts.filter(has).map(at));
    else if ("opening" in relation) system.relate(at(relation.closing), [at(relation.opening), at(relation.increase)], [at(relation.decrease)]);
    else if ("within" in relation) system.within(at(relation.part), at(relation.within));
  }
};

/** Lines that are divided into others, of the whole and of each hamlet. */
const relateLines = ({ definition: { relations = [] } }: LeavingTable, lines: readonly Line[], columns: readonly LeafColumn[], at: (line: Line, column: string) => PrintedCell, system: ExportSystem): void => {
  const rows = lines.filter(({ row }) => row !== null);
  for (const area of new Set(rows.map((line) => line.area))) {
    const block = rows.filter((line) => line.area === area);
    const find = (key: string): Line | undefined => block.find(({ row }) => (row?.line ?? row?.key) === key);
    for (const relation of relations) {
      if (!("line" in relation)) continue;
      const whole = find(relation.line);
      const parts = relation.lines.flatMap((key) => find(key) ?? []);
      if (whole === undefined) continue;
      for (const { key } of columns) system.relate(at(whole, key), parts.filter(({ figures }) => key in figures).map((part) => at(part, key)));
    }
  }
};

/** Rows add up to the total, groups to their hamlet, hamlets to the commune. */
const relateRows = ({ definition: { body } }: LeavingTable, lines: readonly Line[], columns: readonly LeafColumn[], at: (line: Line, column: string) => PrintedCell, system: ExportSystem): void => {
  const rows = lines.filter(({ row }) => row !== null);
  const total = lines.find(({ place }) => place === totalPlace("total"));
  const own = rows.filter(({ row }) => row?.ofThese !== true);
  for (const column of columns) {
    const { key, shared } = column;
    const asked = (candidates: readonly Line[]): readonly PrintedCell[] => candidates.filter(({ figures }) => key in figures).map((line) => at(line, key));
    if (total !== undefined && shared === true) system.overlap(at(total, key), asked(own));
    else if (total !== undefined && column.figure !== undefined && (isRecordFigure(column.figure) || "add" in column.figure || "before" in column.figure)) system.relate(at(total, key), asked(own));
    if ("areas" in body) for (const hamlet of own) system.relate(at(hamlet, key), asked(rows.filter(({ row }) => row?.ofThese === true && row.key.startsWith(`${hamlet.row?.key ?? ""}/`))));
    if ("lines" in body && body.each !== undefined)
      for (const whole of rows.filter(({ row }) => row?.line === undefined)) system.relate(at(whole, key), asked(rows.filter(({ row }) => row?.line === whole.row?.key)));
  }
};

/** Of a list nothing but the number of rows of each block leaves. */
const addList = ({ definition: { body }, table }: LeavingTable, index: number, system: ExportSystem): void => {
  if (!("list" in body)) return;
  const blocks: number[] = [];
  for (const { kind } of table.rows) {
    if (kind === "heading" || blocks.length === 0) blocks.push(0);
    if (kind === "row") blocks[blocks.length - 1] = (blocks.at(-1) ?? 0) + 1;
  }
  blocks.forEach((rows, block) => {
    const of = body.list[block]?.of;
    const key = of === undefined || "source" in of ? null : figureKey({ count: of }, undefined, { period: table.period, asOf: table.asOf });
    system.add({ table: index, place: blockPlace(block), column: onlyColumn, value: rows, key, area: "" });
  });
};

/** Puts the counts of a table into the system, with what holds between them; gives back what is no count. */
export const addTable = (leaving: LeavingTable, index: number, system: ExportSystem): OtherCells => {
  const { definition, table } = leaving;
  if ("list" in definition.body) {
    addList(leaving, index, system);
    return { derived: [], amounts: [] };
  }
  const columns = leavesOf(definition.columns);
  const lines = linesOf(leaving);
  const at = ({ place }: Line, column: string): PrintedCell => ({ table: index, place, column });
  const measured = new Set(columns.filter((column) => isMeasured(lines, column)).map(({ key }) => key));
  const derived: DerivedCell[] = [];
  for (const line of lines) {
    for (const column of columns) {
      const figure = madeOf(line, column);
      if (figure === null || measured.has(column.key)) continue;
      if (isDerived(figure)) {
        derived.push({ cell: at(line, column.key), from: sourcesOf(figure).map((source) => at(line, source)) });
        continue;
      }
      const [counted, days] = inOtherPeriod(figure, line, columns, leaving);
      system.add({ ...at(line, column.key), value: line.figures[column.key] ?? null, key: figureKey(counted, line.line, days), area: line.area });
    }
  }
  for (const line of lines) {
    for (const column of columns) {
      const figure = madeOf(line, column);
      if (figure !== null && "add" in figure && figure.less === undefined) system.relate(at(line, column.key), figure.add.map((part) => at(line, part)));
    }
    relateColumns(leaving, (column) => at(line, column), (column) => column in line.figures, system);
  }
  relateLines(leaving, lines, columns, at, system);
  relateRows(leaving, lines, columns, at, system);
  table.footers.forEach(({ figure }, footer) => {
    const made = definition.footers?.[footer]?.figure;
    if (made !== undefined && !isDerived(made)) system.add({ table: index, place: footerPlace(footer), column: onlyColumn, value: figure, key: null, area: null });
  });
  for (const { with: which } of table.comparisons)
    for (const { key } of columns) {
      const [now, then] = [totalPlace("total"), totalPlace(which)].map((place): PrintedCell => ({ table: index, place, column: key }));
      if (now !== undefined && then !== undefined) derived.push({ cell: { table: index, place: differencePlace(which), column: key }, from: [now, then] });
    }
  const amounts = columns.filter(({ key }) => measured.has(key) && lines.some(({ row }) => tellsOfFew(row?.behind?.[key]?.length ?? 0))).flatMap(({ key }) => [
    ...lines.map((line) => at(line, key)),
    ...table.comparisons.map(({ with: which }): PrintedCell => ({ table: index, place: differencePlace(which), column: key })),
  ]);
  return { derived, amounts };
};

const tellsOfFew = (records: number): boolean => records > 0 && records <= usualThreshold;
