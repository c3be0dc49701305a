import type { JournalWords } from "../../model/journal";
import type { LocalMoment } from "../../model/localMoment";
import type { LocalDate } from "../../model/localDate";
import type { EnteredValue, HamletEntry, ListedParameter, ParameterChange, ParameterEntries, ParameterEntry } from "../../model/parameterForm";
import type { CellValue, SheetGrid } from "../../model/sheetGrid";
import type { ReplaceCells } from "../../model/writePlan";
import { cellAt, textAt } from "../../parse/grid";
import { hamletListHeadings, parameterLabels } from "../../registers/parameters/columns";
import { dayFormat } from "../fixes/correct";
import { planFixes } from "../fixes/planFixes";
import { serialOf } from "../fixes/textDate";
import { type HamletBlock, hamletBlock } from "./hamlets";
import { firstLabelRow, rowBelow, withCells } from "./places";
import type { ParameterSheet } from "./sheet";

interface Written {
  readonly after: CellValue;
  readonly format: string | null;
  readonly day: LocalDate | null;
}

/** A cell keeps its number format, unless it is to show a day; a number beside a new label is shown as one. */
const written = ({ kind }: ListedParameter, value: EnteredValue, isNew: boolean, uses1904Dates: boolean): Written => {
  if (value === null) return { after: "", format: null, day: null };
  if (kind === "day") {
    const day = value as LocalDate;
    const serial = serialOf(day, uses1904Dates);
    if (serial === null) throw new RangeError(`${day} cannot be kept as a day.`);
    return { after: serial, format: dayFormat, day };
  }
  return { after: value, format: isNew && typeof value === "number" ? "General" : null, day: null };
};

type Planned = Omit<ParameterChange, "kind" | "sheet" | "before" | "isHidden">;

const finish = (grid: SheetGrid, planned: readonly Planned[]): readonly ParameterChange[] =>
  planned
    .map((change): ParameterChange => ({ ...change, kind: "entry", sheet: grid.name, before: cellAt(grid, change.row, change.column), isHidden: grid.hiddenRows.has(change.row) }))
    .filter(({ before, after }) => before !== after);

const plain = (row: number, column: number, after: CellValue, heading: string): Planned => ({ row, column, after, heading, format: null, day: null, dayBefore: null });

/** Values of labels that are there, and label and value of those that are not. */
const planValues = ({ parameters, reading, listing }: ParameterSheet, grid: SheetGrid, entries: readonly ParameterEntry[]): readonly Planned[] => {
  const listed = listing.fields.flatMap((field) => {
    const entry = entries.find(({ name }) => name === field.name);
    return entry === undefined || field.place === null ? [] : [{ field, place: field.place, value: entry.value }];
  });
  const { uses1904Dates } = reading;
  const known = listed.filter(({ field }) => field.label !== "");
  const added = listed.filter(({ field, value }) => field.label === "" && value !== null);
  const first = added.length === 0 ? 0 : firstLabelRow(grid, parameters, added.length);
  return [
    ...known.map(({ field, place: { row, column }, value }): Planned => ({ row, column, ...written(field, value, false, uses1904Dates), heading: field.label, dayBefore: field.day })),
    ...added.flatMap(({ field, value }, index): Planned[] => {
      const label = parameterLabels[field.name][0];
      const row = first + index;
      return [
        plain(row, parameters.labelColumn, label, label),
        { row, column: parameters.valueColumn, ...written(field, value, true, uses1904Dates), heading: label, dayBefore: null },
      ];
    }),
  ];
};

/** The cells of a hamlet that change, each with the heading above it. */
const planHamlet = (entry: HamletEntry, row: number, block: HamletBlock, headingOf: (key: "name" | "households" | "people", column: number) => string): readonly Planned[] =>
  (["name", "households", "people"] as const).flatMap((key) => {
    const column = block[key];
    const value = entry[key];
    return value === undefined || column === null ? [] : [plain(row, column, value ?? "", headingOf(key, column))];
  });

const planListed = (grid: SheetGrid, block: HamletBlock, entries: readonly HamletEntry[], room: number): readonly Planned[] => {
  const added = entries.filter(({ row }) => row === null);
  if (added.length > room) throw new RangeError("There is no room for so many hamlets.");
  const headingOf = (_: string, column: number): string => textAt(grid, block.row, column);
  return [
    ...entries.flatMap((entry) => (entry.row === null ? [] : planHamlet(entry, entry.row, block, headingOf))),
    ...added.flatMap((entry, index) => planHamlet(entry, block.lastRow + 1 + index, block, headingOf)),
  ];
};

/** The three headings and the hamlets below them, under everything that stands in their columns. */
const planBlock = (grid: SheetGrid, block: HamletBlock, entries: readonly HamletEntry[]): readonly Planned[] => {
  if (entries.length === 0) return [];
  const columns = { name: block.name, households: block.name + 1, people: block.name + 2 };
  const row = rowBelow(grid, Object.values(columns));
  const heading = (key: keyof typeof columns): string => hamletListHeadings[key][0];
  return [
    ...(["name", "households", "people"] as const).map((key) => plain(row, columns[key], heading(key), heading(key))),
    ...entries.flatMap((entry, index) => planHamlet(entry, row + 1 + index, { ...block, ...columns }, heading)),
  ];
};

const planFrom = (sheet: ParameterSheet, { values, hamlets }: ParameterEntries, block: HamletBlock): readonly Planned[] => {
  const inList = block.hasHeadings ? planListed(sheet.grid, block, hamlets, sheet.listing.hamlets.room) : [];
  const withList = withCells(sheet.grid, inList);
  const single = planValues(sheet, withList, values);
  const below = block.hasHeadings ? [] : planBlock(withCells(withList, single), block, hamlets);
  return [...single, ...inList, ...below];
};

/** Every cell that saving would change, with its old and its new value; one that holds the new value already is none. */
export const parameterChanges = (sheet: ParameterSheet, entries: ParameterEntries): readonly ParameterChange[] =>
  finish(sheet.grid, planFrom(sheet, entries, hamletBlock(sheet.grid, sheet.parameters)));

/** Writes exactly the given cells, each with its line in the journal; nothing when none is given. */
export const planParameterEntry = (changes: readonly ParameterChange[], words: JournalWords, at: LocalMoment): readonly ReplaceCells[] => planFixes(changes, words, at);

