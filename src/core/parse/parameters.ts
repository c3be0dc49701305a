import { addDays, daysBetween, type LocalDate } from "../model/localDate";
import type { SheetGrid } from "../model/sheetGrid";
import { keyRoutes } from "../../legal/lists";
import { date as dateColumn, number as numberColumn, term as termColumn, text as textColumn, type Cell, type Column, type PartialDate } from "../registers/column";
import { hamletListHeadings, parameterHeadings, parameterLabels, parameterTitles } from "../registers/parameters/columns";
import { looksBlank, parseCell } from "./cells";
import { parseDateNumber, parseDateText, type DateReading } from "./dates";
import { cellAt, lastColumnOf, lastRowOf, textAt } from "./grid";
import { foldText, withoutBrackets } from "./text";

export type ParameterName = keyof typeof parameterLabels;

/** A hamlet of the parameter sheet's list. */
export interface Hamlet {
  readonly name: string;
  readonly households: number | null;
  readonly people: number | null;
}

/** Where a parameter's value stands. */
export interface ParameterPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** R0: what the parameter sheet says. A value that is missing or could not be read is null. */
export interface Parameters {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rows: number;
  readonly valueColumn: number;
  readonly labelColumn: number;
  readonly places: ReadonlyMap<ParameterName, ParameterPlace>;
  readonly communeName: string | null;
  readonly provinceName: string | null;
  readonly unitKind: string | null;
  readonly population: number | null;
  readonly householdTotal: number | null;
  readonly addictBaseline: number | null;
  readonly userBaseline: number | null;
  /** Figures of the year before, for the sets that compare with it (domain.md 2.11, so_nam_truoc). */
  readonly casesLastYear: number | null;
  readonly addictsLastYear: number | null;
  readonly usersLastYear: number | null;
  readonly newsLastYear: number | null;
  readonly registeredOn: LocalDate | null;
  readonly proposedOn: LocalDate | null;
  readonly asOf: LocalDate | null;
  readonly windowFrom: LocalDate | null;
  readonly windowTo: LocalDate | null;
  /** Whether the commune lies on a key route within or between provinces (QD 28/2025). */
  readonly onKeyRoute: boolean | null;
  readonly hamlets: readonly Hamlet[];
  /** Days off besides weekends: they do not count as working days. */
  readonly holidays: ReadonlySet<LocalDate>;
}

const minLabels = 3;
const maxSearchedRows = 300;
const maxValueDistance = 3;

const labelsByKey: ReadonlyMap<string, ParameterName> = new Map(
  (Object.keys(parameterLabels) as ParameterName[]).flatMap((name) =>
    parameterLabels[name].flatMap((label) => [
      [foldText(label), name] as const,
      [foldText(withoutBrackets(label)), name] as const,
    ]),
  ),
);

const labelOf = (text: string): ParameterName | null =>
  text === "" ? null : (labelsByKey.get(foldText(text)) ?? labelsByKey.get(foldText(withoutBrackets(text))) ?? null);

const isOneOf = (text: string, spellings: readonly string[]): boolean =>
  text !== "" && spellings.some((spelling) => foldText(spelling) === foldText(text) || foldText(spelling) === foldText(withoutBrackets(text)));

interface LabelPlace {
  readonly name: ParameterName;
  readonly row: number;
  readonly column: number;
}

/** Labels in one column of the sheet, each with its row; the column with most labels is the column of labels. */
const findLabels = (grid: SheetGrid): LabelPlace[] => {
  const last = Math.min(lastRowOf(grid), grid.firstRow + maxSearchedRows - 1);
  let best: LabelPlace[] = [];
  for (let column = grid.firstColumn; column <= lastColumnOf(grid); column += 1) {
    const found = new Map<ParameterName, LabelPlace>();
    for (let row = grid.firstRow; row <= last; row += 1) {
      const name = labelOf(textAt(grid, row, column));
      if (name && !found.has(name)) found.set(name, { name, row, column });
    }
    if (found.size > best.length) best = [...found.values()];
  }
  return best;
};

/** The column of values: under its heading, else the first column right of the labels that holds most values. */
const findValueColumn = (grid: SheetGrid, labels: readonly LabelPlace[], headerRow: number): number => {
  const labelColumn = labels[0]?.column ?? grid.firstColumn;
  for (let column = labelColumn + 1; column <= labelColumn + maxValueDistance; column += 1) {
    if (isOneOf(textAt(grid, headerRow, column), parameterHeadings.value)) return column;
  }
  const filled = (column: number): number => labels.filter(({ row }) => !looksBlank(cellAt(grid, row, column))).length;
  let best = labelColumn + 1;
  for (let column = best + 1; column <= labelColumn + maxValueDistance; column += 1) {
    if (filled(column) > filled(best)) best = column;
  }
  return best;
};

/** Where the list of hamlets has its headings; null for a figure it has no column for. */
export interface HamletColumns {
  readonly row: number;
  readonly name: number;
  readonly households: number | null;
  readonly people: number | null;
}

/** The headings of the list of hamlets; null where the sheet has none. */
export const findHamletColumns = (grid: SheetGrid): HamletColumns | null => {
  const columnsOfSheet = Array.from({ length: lastColumnOf(grid) - grid.firstColumn + 1 }, (_, index) => grid.firstColumn + index);
  const last = Math.min(lastRowOf(grid), grid.firstRow + maxSearchedRows - 1);
  for (let row = grid.firstRow; row <= last; row += 1) {
    const find = (spellings: readonly string[]): number | null =>
      columnsOfSheet.find((column) => isOneOf(textAt(grid, row, column), spellings)) ?? null;
    const name = find(hamletListHeadings.name);
    const households = find(hamletListHeadings.households);
    const people = find(hamletListHeadings.people);
    if (name !== null && (households !== null || people !== null)) return { row, name, households, people };
  }
  return null;
};

/** "Tong", "Cong", "Tong cong", "Tong so"; a hamlet may be called "Cong Hoa". */
const isTotalLine = (folded: string): boolean => /^(tong|cong)($| (cong|so)\b)/.test(folded);

const readHamlets = (grid: SheetGrid, reading: DateReading): Hamlet[] => {
  const columns = findHamletColumns(grid);
  if (!columns) return [];
  const hamlets: Hamlet[] = [];
  const figure = (row: number, column: number | null): number | null =>
    column === null ? null : (parseCell(cellAt(grid, row, column), numberColumn(), reading) as Cell<number>).value;
  for (let row = columns.row + 1; row <= lastRowOf(grid); row += 1) {
    const name = textAt(grid, row, columns.name);
    if (name === "" || isTotalLine(foldText(name))) break;
    hamlets.push({ name, households: figure(row, columns.households), people: figure(row, columns.people) });
  }
  return hamlets;
};

const longestHoliday = 31;

/** The days that "16/02/2026 - 20/02/2026" or "30/4/2026" names; none where a part is no full day. */
export const holidaysIn = (text: string, reading: DateReading): LocalDate[] => {
  const ends = text.split(/\s+-\s*|-\s+|\s*–\s*/u).map((part) => parseDateText(part, reading)?.date ?? null);
  const [first, last = first] = ends;
  if (!first || !last || ends.length > 2) return [];
  const days = daysBetween(first, last);
  return days < 0 || days >= longestHoliday ? [] : Array.from({ length: days + 1 }, (_, index) => addDays(first, index));
};

/** Days off: in the cell of the label, several parted by semicolons or lines, and in the unlabelled cells below it. */
const readHolidays = (grid: SheetGrid, label: LabelPlace | null, column: number, reading: DateReading): ReadonlySet<LocalDate> => {
  const days = new Set<LocalDate>();
  if (label === null) return days;
  for (let row = label.row; row <= lastRowOf(grid); row += 1) {
    const value = cellAt(grid, row, column);
    if (looksBlank(value) || (row > label.row && textAt(grid, row, label.column) !== "")) break;
    const parts = typeof value === "number" ? [parseDateNumber(value, reading)?.date ?? null] : String(value).split(/[;,\n]/).flatMap((part) => holidaysIn(part, reading));
    for (const day of parts) if (day !== null) days.add(day);
  }
  return days;
};

/** Score of a sheet as parameter sheet: recognised labels, more when its name or title says so. Below the minimum: 0. */
export const parameterScore = (grid: SheetGrid): number => {
  const labels = findLabels(grid).length;
  if (labels < minLabels) return 0;
  const titles = [grid.name, ...[0, 1, 2].map((index) => textAt(grid, grid.firstRow + index, grid.firstColumn))].map(foldText);
  const titled = parameterTitles.some((title) => titles.some((text) => text.includes(foldText(title))));
  return labels + (titled ? minLabels : 0);
};

/** Reads R0 from its sheet (call only where `parameterScore` is above 0). */
export const readParameters = (grid: SheetGrid, reading: DateReading): Parameters => {
  const labels = findLabels(grid);
  const rows = labels.map(({ row }) => row);
  const firstRow = Math.min(...rows);
  const labelColumn = labels[0]?.column ?? grid.firstColumn;
  const headerRow = firstRow - 1;
  const valueColumn = findValueColumn(grid, labels, headerRow);
  const places = new Map(labels.map(({ name, row }) => [name, { sheet: grid.name, row, column: valueColumn }] as const));
  const read = <T>(name: ParameterName, column: Column): T | null => {
    const place = places.get(name);
    if (!place) return null;
    return (parseCell(cellAt(grid, place.row, place.column), column, reading) as Cell<T>).value;
  };
  const day = (name: ParameterName): LocalDate | null => read<PartialDate>(name, dateColumn())?.date ?? null;
  const figure = (name: ParameterName): number | null => read<number>(name, numberColumn());
  const words = (name: ParameterName): string | null => read<string>(name, textColumn());
  const route = read<keyof typeof keyRoutes>("onKeyRoute", termColumn(keyRoutes));
  return {
    sheet: grid.name,
    headerRow,
    firstRow,
    lastRow: Math.max(...rows),
    rows: rows.length,
    valueColumn,
    labelColumn,
    places,
    communeName: words("communeName"),
    provinceName: words("provinceName"),
    unitKind: words("unitKind"),
    population: figure("population"),
    householdTotal: figure("householdTotal"),
    addictBaseline: figure("addictBaseline"),
    userBaseline: figure("userBaseline"),
    casesLastYear: figure("casesLastYear"),
    addictsLastYear: figure("addictsLastYear"),
    usersLastYear: figure("usersLastYear"),
    newsLastYear: figure("newsLastYear"),
    registeredOn: day("registeredOn"),
    proposedOn: day("proposedOn"),
    asOf: day("asOf"),
    windowFrom: day("windowFrom"),
    windowTo: day("windowTo"),
    onKeyRoute: route === null ? null : route !== "none",
    hamlets: readHamlets(grid, reading),
    holidays: readHolidays(grid, labels.find(({ name }) => name === "holidays") ?? null, valueColumn, reading),
  };
};
