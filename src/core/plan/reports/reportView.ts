import type { CheckResult } from "../../model/checkResult";
import type { ReportRow, ReportTable } from "../../model/report";
import type { ReportBlock, ReportHeading, ReportView, ReportViewCell, ReportViewRow } from "../../model/reportView";
import type { ReportWords } from "../../model/reportWords";
import { headingDepth, leavesOf, placeHeadings } from "../../reports/compute/columns";
import type { Column, LeafColumn, ReportDefinition } from "../../reports/definition/schema";
import { markOf, totalsInMark } from "./officeTemplate";
import { cautionLines, cellIn, footerLines, isOpen, isTotalFirst, labelOf, totalRows, type Printing } from "./printing";

const isFigure = ({ figure }: LeafColumn): boolean => figure !== undefined;

/** The columns with figures under their headings; what a row is called stands apart. */
const figureColumns = (columns: readonly Column[]): readonly Column[] =>
  columns.flatMap((column): readonly Column[] => {
    if (!("columns" in column)) return isFigure(column) ? [column] : [];
    const own = figureColumns(column.columns);
    return own.length === 0 ? [] : [{ ...column, columns: own }];
  });

const headingsOf = (columns: readonly Column[], fill: (text: string) => string): readonly (readonly ReportHeading[])[] => {
  const placed = placeHeadings(columns);
  return Array.from({ length: headingDepth(columns) }, (_, at) => placed.filter(({ row }) => row === at).map(({ text, columns: wide, rows }) => ({ text: fill(text), columns: wide, rows })));
};

const pathsOf = (columns: readonly Column[], above: readonly string[] = []): readonly string[] =>
  columns.flatMap((column) => ("columns" in column ? pathsOf(column.columns, [...above, column.heading]) : [[...above, column.heading].join(", ")]));

const named = ({ ordinal, code }: ReportRow, label: string): string => [ordinal === "" ? "" : `${ordinal}.`, label, code === undefined ? "" : `(${code})`].filter((part) => part !== "").join(" ");

const figuresOf = (printing: Printing): ReportView["body"] => {
  const { definition, table, columns, words, result } = printing;
  const fill = (text: string): string => words.fill(text, result);
  const shown = figureColumns(definition.columns);
  const leaves = leavesOf(shown);
  const paths = pathsOf(shown).map(fill);
  const rowOf = (row: ReportRow): ReportViewRow => {
    const label = labelOf(printing, row);
    if (row.kind !== "row") return { key: row.key, kind: "heading", label: named(row, label), cells: [] };
    const cell = (column: LeafColumn, index: number): ReportViewCell => ({
      column: paths[index] ?? "",
      value: isOpen(printing, row, column) ? "" : cellIn(printing, row, column),
      records: row.behind?.[column.key] ?? [],
    });
    return { key: row.key, kind: "row", label: "areas" in definition.body ? label : named(row, label), cells: leaves.map(cell) };
  };
  const totals = totalRows(printing).map(({ name, kind, cells }): ReportViewRow => {
    const at = (key: string): ReportViewCell["value"] => cells[columns.findIndex((column) => column.key === key)] ?? "";
    return { key: name, kind, label: String(at("label")), cells: leaves.map(({ key }, index) => ({ column: paths[index] ?? "", value: at(key), records: [] })) };
  });
  const rows = table.rows.map(rowOf);
  const markedRow = totals.length > 0 ? totalsInMark : (rows.find(({ kind }) => kind === "row")?.key ?? totalsInMark);
  return {
    kind: "figures",
    label: fill(columns.find(({ key }) => key === "label")?.heading ?? ""),
    headings: headingsOf(shown, fill),
    rows: isTotalFirst(definition) ? [...totals, ...rows] : [...rows, ...totals],
    marks: leaves.map(({ key }, index) => ({ column: paths[index] ?? "", mark: markOf(definition.id, markedRow, key) })),
  };
};

/** The blocks of a list that have rows, or of which it is not known, by their headings. */
const blocksOf = (printing: Printing): readonly ReportBlock[] => {
  const blocks: ReportBlock[] = [];
  let heading = "";
  let group = "";
  let rows: ReportRow[] = [];
  const add = (count: number | null): void => {
    blocks.push({ heading: [heading, group].filter((part) => part !== "").join(", "), rows: count, records: rows.flatMap(({ record }) => record ?? []) });
    rows = [];
  };
  const close = (): void => {
    if (rows.length > 0) add(rows.length);
  };
  for (const row of printing.table.rows) {
    if (row.kind === "row") {
      rows.push(row);
      continue;
    }
    close();
    if (row.kind === "unknown") add(null);
    else if (row.kind === "heading") [heading, group] = [named(row, labelOf(printing, row)), ""];
    else if (row.kind === "group") group = labelOf(printing, row);
  }
  close();
  return blocks;
};

const bodyOf = (printing: Printing): ReportView["body"] => {
  const { body } = printing.definition;
  if ("list" in body) return { kind: "list", blocks: blocksOf(printing) };
  return "blankRows" in body ? { kind: "blank", rows: body.blankRows } : figuresOf(printing);
};

/** A computed table as the person looks at it before writing; it names nobody. */
export const viewReport = (definition: ReportDefinition, table: ReportTable, result: CheckResult, words: ReportWords): ReportView => {
  const printing: Printing = { definition, table, result, words, level: "counts", columns: leavesOf(definition.columns) };
  return { id: table.id, period: table.period, asOf: table.asOf, body: bodyOf(printing), footers: footerLines(printing), cautions: cautionLines(printing) };
};
