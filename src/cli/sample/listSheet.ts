import type { HostSheet } from "../../host/workbook/model";
import { columnName, LAST_ROW } from "../../host/workbook/rect";
import { excelSerial } from "./days";
import type { SheetColumn, SheetLayout } from "./layout";
import {
  area, centredBold, dateFormat, framed, groupLook, headingLook, heightFor, lineHeight, numberingLook, plainText, printSetup, subtitleLook, titleLook,
  totalLook, writeAcross,
} from "./look";
import type { SampleRecord, SampleValue } from "./record";
import { fill, hamletName, words } from "./words";

/** Where a register ended up on its sheet. */
export interface PlacedSheet {
  /** Last heading row; the row of column numbers is none. */
  readonly headerRow: number;
  /** Sheet rows of the records, in their order. */
  readonly recordRows: readonly number[];
}

const writeNationalHeader = (sheet: HostSheet, columns: number): number => {
  const middle = Math.floor(columns / 2);
  const left = Math.max(4, middle - 3);
  const blocks = [
    [1, left, words.office],
    [middle + 1, columns, words.country],
  ] as const;
  for (const [from, to, [first, second]] of blocks) {
    writeAcross(sheet, area(1, from, 1, to), first, centredBold);
    writeAcross(sheet, area(2, from, 2, to), second, { ...centredBold, underline: "single" });
  }
  for (const row of [1, 2]) sheet.setRowHeight(row, lineHeight);
  return 4;
};

const writeTitles = (sheet: HostSheet, titles: readonly string[], columns: number, row: number): number => {
  titles.forEach((title, index) => {
    writeAcross(sheet, area(row + index, 1, row + index, columns), title, index === 0 ? titleLook : subtitleLook);
    sheet.setRowHeight(row + index, index === 0 ? 24 : lineHeight);
  });
  return titles.length === 0 ? row : row + titles.length + 1;
};

/** First and last column of the merged group heading that begins at `index`. */
const groupEnd = (columns: readonly SheetColumn[], index: number): number => {
  let end = index;
  while (columns[end + 1]?.group === columns[index]?.group) end += 1;
  return end;
};

/** Writes one or two heading rows and returns the last of them. */
const writeHeadings = (sheet: HostSheet, columns: readonly SheetColumn[], row: number): number => {
  const hasGroups = columns.some(({ group }) => group !== undefined);
  const bottom = hasGroups ? row + 1 : row;
  columns.forEach(({ heading, group }, index) => {
    const at = index + 1;
    if (group === undefined) return writeAcross(sheet, area(row, at, bottom, at), heading, headingLook);
    const isFirst = columns[index - 1]?.group !== group;
    if (isFirst) writeAcross(sheet, area(row, at, row, groupEnd(columns, index) + 1), group, headingLook);
    return writeAcross(sheet, area(bottom, at, bottom, at), heading, headingLook);
  });
  const single = columns.filter(({ group }) => group === undefined);
  const needed = heightFor(single.map(({ heading, width }) => [heading, width] as const), 17);
  const groups = heightFor(columns.flatMap(({ group, width }) => (group === undefined ? [] : [[group, width * 2] as const])), 17);
  sheet.setRowHeight(row, hasGroups ? groups : needed);
  if (hasGroups) sheet.setRowHeight(bottom, Math.max(needed - groups, 20));
  return bottom;
};

const writeValue = (sheet: HostSheet, row: number, column: number, value: SampleValue): void => {
  if (typeof value !== "object") return sheet.setValue(row, column, value);
  sheet.setValue(row, column, excelSerial(value.day));
  return sheet.patchStyle(area(row, column, row, column), { numberFormat: dateFormat });
};

const shownLength = (value: SampleValue | undefined): string => (typeof value === "string" ? value : "");

const writeRecord = (sheet: HostSheet, layout: SheetLayout, record: SampleRecord, row: number, ordinal: number): void => {
  layout.columns.forEach(({ field, align }, index) => {
    const value = field === "ordinal" ? ordinal : record.cells[field];
    const isDigits = typeof value === "string" && /^\d+$/.test(value);
    sheet.patchStyle(area(row, index + 1, row, index + 1), { ...framed, horizontalAlignment: align, ...(isDigits ? { numberFormat: "@" } : {}) });
    if (value !== undefined) writeValue(sheet, row, index + 1, value);
  });
  sheet.setRowHeight(row, heightFor(layout.columns.map(({ field, width }) => [shownLength(record.cells[field]), width] as const)));
};

/** A row that adds up the records from `first` to `row - 1`; sub-totals below are counted once. */
const writeTotal = (sheet: HostSheet, layout: SheetLayout, row: number, label: string, sums: ReadonlyMap<number, readonly [formula: string, value: number]>): void => {
  const columns = layout.columns.length;
  const firstSum = Math.min(...sums.keys(), 6);
  sheet.patchStyle(area(row, 1, row, columns), totalLook);
  writeAcross(sheet, area(row, 1, row, firstSum - 1), label, { ...totalLook, wrapText: false, horizontalAlignment: "left" });
  for (const [column, [formula, value]] of sums) {
    sheet.setFormula(row, column, formula, value);
    sheet.patchStyle(area(row, column, row, column), { horizontalAlignment: "center" });
  }
  sheet.setRowHeight(row, lineHeight);
};

interface Group {
  readonly hamlet: number;
  readonly records: readonly SampleRecord[];
}

const groupsOf = (records: readonly SampleRecord[]): readonly Group[] =>
  [...new Set(records.map(({ hamlet }) => hamlet))].map((hamlet) => ({ hamlet, records: records.filter((record) => record.hamlet === hamlet) }));

const insideSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const sumOf = (records: readonly SampleRecord[], field: string): number =>
  records.reduce((sum, { cells }) => sum + (typeof cells[field] === "number" ? cells[field] : 0), 0);

/** Writes the records, with hamlet rows and totals where the layout has them; returns their rows and the next free row. */
const writeRecords = (sheet: HostSheet, layout: SheetLayout, records: readonly SampleRecord[], start: number): { rows: number[]; next: number } => {
  const rows: number[] = [];
  const sumColumns = layout.columns.flatMap(({ field, sum }, index) => (sum ? [{ field, column: index + 1 }] : []));
  const totals: number[] = [];
  let row = start;
  for (const group of layout.hasGroups ? groupsOf(records) : [{ hamlet: -1, records }]) {
    if (layout.hasGroups) {
      writeAcross(sheet, area(row, 1, row, layout.columns.length), hamletName(group.hamlet), groupLook);
      sheet.setRowHeight(row, lineHeight);
      row += 1;
    }
    const first = row;
    for (const record of group.records) {
      writeRecord(sheet, layout, record, row, rows.length + 1);
      rows.push(row);
      row += 1;
    }
    if (!layout.hasGroups || sumColumns.length === 0) continue;
    const sums = new Map(sumColumns.map(({ field, column }) =>
      [column, [`=SUM(${columnName(column)}${String(first)}:${columnName(column)}${String(row - 1)})`, sumOf(group.records, field)] as const] as const));
    writeTotal(sheet, layout, row, fill(words.groupTotal, { hamlet: insideSentence(hamletName(group.hamlet)) }), sums);
    totals.push(row);
    row += 1;
  }
  if (!layout.hasGroups) return { rows, next: row };
  const sums = new Map(sumColumns.map(({ field, column }) =>
    [column, [`=${totals.map((total) => `${columnName(column)}${String(total)}`).join("+")}`, sumOf(records, field)] as const] as const));
  writeTotal(sheet, layout, row, `${words.grandTotal}: ${String(records.length)}`, sums);
  return { rows, next: row + 1 };
};

const writeSignatures = (sheet: HostSheet, columns: number, start: number): void => {
  const right = Math.floor(columns * 0.6) + 1;
  writeAcross(sheet, area(start, right, start, columns), words.dateLine, subtitleLook);
  const blocks = [area(0, 1, 0, Math.max(4, Math.floor(columns * 0.4))), area(0, right, 0, columns)];
  words.signatures.forEach(({ role, name }, index) => {
    const block = blocks[index];
    if (block === undefined) return;
    for (const row of [start, start + 1, start + 5]) sheet.setRowHeight(row, lineHeight);
    writeAcross(sheet, area(start + 1, block.left, start + 1, block.right), role, centredBold);
    writeAcross(sheet, area(start + 5, block.left, start + 5, block.right), name, centredBold);
  });
};

/** Writes a register on its empty sheet: headers, headings, records, totals, signatures and print set-up. */
export const writeListSheet = (sheet: HostSheet, layout: SheetLayout, records: readonly SampleRecord[]): PlacedSheet => {
  const columns = layout.columns.length;
  layout.columns.forEach(({ width }, index) => { sheet.setColumnWidth(index + 1, width); });
  const afterHeader = layout.hasNationalHeader ? writeNationalHeader(sheet, columns) : 1;
  const top = writeTitles(sheet, layout.titles, columns, afterHeader);
  const headerRow = writeHeadings(sheet, layout.columns, top);
  if (layout.hasNumbering) {
    layout.columns.forEach((_, index) => { sheet.setValue(headerRow + 1, index + 1, index + 1); });
    sheet.patchStyle(area(headerRow + 1, 1, headerRow + 1, columns), numberingLook);
  }
  const lastTop = layout.hasNumbering ? headerRow + 1 : headerRow;
  const { rows, next } = writeRecords(sheet, layout, records, lastTop + 1);
  layout.footers.forEach((text, index) => {
    sheet.setValue(next + 1 + index, 1, text);
    sheet.setRowHeight(next + 1 + index, lineHeight);
  });
  const end = next + (layout.footers.length === 0 ? 0 : layout.footers.length + 1);
  if (layout.hasSignatures) writeSignatures(sheet, columns, end + 1);
  sheet.freezePanes = { rows: lastTop, columns: 2 };
  sheet.patchPageLayout(printSetup(layout.paper, "landscape", [top, lastTop]));
  return { headerRow, recordRows: rows };
};

/** Gives the first columns of an empty sheet the sample's font; whatever is styled later keeps it. */
export const prepareSheet = (sheet: HostSheet, columns: number): void => {
  sheet.patchStyle(area(1, 1, LAST_ROW, columns), plainText);
};
