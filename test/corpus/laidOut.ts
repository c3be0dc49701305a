import type { CellValue, SheetGrid } from "../../src/core/model/sheetGrid";
import { registers, type ListRegisterId } from "../../src/core/registers/registry";
import { grid } from "../support/grid";
import { planColumns, type PlannedColumn } from "./headingPlan";
import type { Layout } from "./layouts";
import { closingLines, groupLine, headingLines, lineWith, numberingLines, titleLines, totalLine, type Line } from "./lines";
import type { KnownRecord } from "./people";
import type { Random } from "./random";

/** A register as it was laid out: what a reader must find. */
export interface LaidOut {
  readonly sheet: string;
  readonly register: ListRegisterId;
  readonly headerRow: number;
  /** Column number by field. */
  readonly columns: Readonly<Record<string, number>>;
  /** The records in the order of their sheet rows. */
  readonly records: readonly { readonly row: number; readonly record: KnownRecord; readonly hamlet: string }[];
}

export interface LaidOutSheet {
  readonly grid: SheetGrid;
  readonly laidOut: LaidOut;
}

interface Body {
  readonly lines: Line[];
  /** Index of each record's line, with the hamlet a reader can know. */
  readonly records: { index: number; record: KnownRecord; hamlet: string }[];
}

const blankLooking: readonly CellValue[] = ["", " ", "\u00a0", "\u200b"];
const groupPlaces = new Set<Layout["hamlets"]>(["group", "groupSecond", "groupRoman", "groupBare"]);

const byHamlet = (records: readonly KnownRecord[]): [string, KnownRecord[]][] => {
  const groups = new Map<string, KnownRecord[]>();
  for (const record of records) groups.set(record.hamlet, [...(groups.get(record.hamlet) ?? []), record]);
  return [...groups];
};

/** Merged hamlet cells are only used where each is merged over several rows; a reader could not tell them otherwise. */
const knownHamlet = (layout: Layout, hasColumn: boolean, { hamlet }: KnownRecord, ofSheet: string): string => {
  if (groupPlaces.has(layout.hamlets)) return layout.hamlets === "groupBare" ? hamlet.toUpperCase() : hamlet;
  if (hasColumn) return hamlet;
  return layout.hamlets === "title" || layout.hamlets === "sheetName" ? ofSheet : "";
};

const bodyOf = (columns: readonly PlannedColumn[], records: readonly KnownRecord[], layout: Layout, ofSheet: string, random: Random): Body => {
  const width = columns.length;
  const hasColumn = columns.some(({ field }) => field === "hamlet");
  const body: Body = { lines: [], records: [] };
  const isGrouped = groupPlaces.has(layout.hamlets);
  const groups: [string, KnownRecord[]][] = isGrouped || layout.hamlets === "merged" ? byHamlet(records) : [["", [...records]]];
  const half = Math.floor(records.length / 2);
  for (const [groupIndex, [hamlet, members]] of groups.entries()) {
    if (isGrouped) body.lines.push(groupLine(layout, hamlet, groupIndex, width));
    for (const [index, record] of members.entries()) {
      if (random.chance(layout.blankRows)) body.lines.push(columns.map(() => random.pick(blankLooking)));
      if (layout.repeatedHeadings && body.records.length === half) body.lines.push(...headingLines(columns), ...numberingLines(columns, layout));
      const isMergedBelow = layout.hamlets === "merged" && index > 0;
      const line = columns.map(({ field }, column): CellValue => {
        if (field === null) return (columns[column]?.path.length ?? 0) > 0 && random.chance(0.7) ? random.pick<CellValue>(["x", 12, "ghi riêng", 45_000]) : "";
        if ((field === "hamlet" && isMergedBelow) || (field === "ordinal" && layout.ordinal === "blank")) return "";
        return record.cells[field] ?? "";
      });
      body.records.push({ index: body.lines.length, record, hamlet: knownHamlet(layout, hasColumn, record, ofSheet) });
      body.lines.push(line);
    }
    if (isGrouped && (layout.totals === "inside" || layout.totals === "both")) body.lines.push(totalLine(`Cộng ${hamlet}`, members.length, width, random));
  }
  if (layout.totals === "end" || layout.totals === "both") body.lines.push(totalLine(random.pick(["Tổng cộng", "TỔNG CỘNG:", "Cộng", "Tổng số"]), records.length, width, random));
  const ordinalAt = columns.findIndex(({ field }) => field === "ordinal");
  for (let count = 1; count <= layout.prefilledRows && ordinalAt >= 0; count += 1) body.lines.push(lineWith({ [ordinalAt]: records.length + count }, width));
  return body;
};

/** Lays records out on a sheet; `columns` can be planned before, so that two sheets share them. */
export const layOut = (
  register: ListRegisterId,
  layout: Layout,
  fields: readonly string[],
  records: readonly KnownRecord[],
  random: Random,
  given: { readonly sheet?: string; readonly columns?: readonly PlannedColumn[] } = {},
): LaidOutSheet => {
  const columns = given.columns ?? planColumns(register, fields, layout, random);
  const ofSheet = records[0]?.hamlet ?? "";
  const sheet = given.sheet ?? (layout.hamlets === "sheetName" ? ofSheet || "Thôn Một" : layout.named ? (registers[register].titles[0] ?? "").slice(0, 31) : "Sheet1");
  const above = [...titleLines(register, layout, ofSheet, columns.length, random), ...headingLines(columns)];
  const numbering = numberingLines(columns, layout);
  const body = bodyOf(columns, records, layout, ofSheet, random);
  const lines = [...above, ...numbering, ...body.lines, ...closingLines(layout, records.length, columns.length, random)];
  const { firstRow, firstColumn } = layout;
  const headerRow = firstRow + above.length - 1;
  const bodyRow = headerRow + numbering.length + 1;
  const placed = body.records.map(({ index, record, hamlet }) => ({ row: bodyRow + index, record, hamlet }));
  const lastTableRow = layout.table === "rowsBelow" ? (placed[Math.floor(placed.length / 2)]?.row ?? headerRow) : firstRow + lines.length - 1;
  const tables = layout.table === "none" ? [] : [{ firstRow: headerRow, lastRow: lastTableRow, firstColumn, lastColumn: firstColumn + columns.length - 1 }];
  const hiddenRows = new Set(layout.hiddenRows ? placed.filter((_, index) => index % 3 === 1).map(({ row }) => row) : []);
  return {
    grid: grid(sheet, lines, { firstRow, firstColumn, tables, hiddenRows, isFiltered: layout.hiddenRows }),
    laidOut: {
      sheet,
      register,
      headerRow,
      columns: Object.fromEntries(columns.flatMap(({ field }, index) => (field === null ? [] : [[field, firstColumn + index]]))),
      records: placed,
    },
  };
};
