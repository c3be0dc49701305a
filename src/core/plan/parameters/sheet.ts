import type { Job } from "../../model/job";
import { yearOf, type LocalDate } from "../../model/localDate";
import { parameterFields, type ListedParameter, type ParameterKind, type ParameterListing } from "../../model/parameterForm";
import type { SheetGrid, WorkbookSnapshot } from "../../model/sheetGrid";
import { keyRoutes } from "../../../legal/lists";
import { looksBlank, parseCell } from "../../parse/cells";
import type { DateReading } from "../../parse/dates";
import { cellAt, lastRowOf, textAt } from "../../parse/grid";
import { holidaysIn, type ParameterName, type Parameters } from "../../parse/parameters";
import { parseWorkbook } from "../../parse/parseWorkbook";
import { date, number, term, text, type Column, type PartialDate } from "../../registers/column";
import { hamletBlock, listHamlets } from "./hamlets";
import { rowsForLabels } from "./places";

/** The parameter sheet with what was read from it. */
export interface ParameterSheet {
  readonly grid: SheetGrid;
  readonly parameters: Parameters;
  readonly reading: DateReading;
  readonly listing: ParameterListing;
}

/** Years beyond the as-of date that a two-digit year may still mean, as in the check. */
const yearsAhead = 5;

const columns: Readonly<Record<Exclude<ParameterKind, "days">, Column>> = { text: text(), unitKind: text(), count: number(), day: date(), route: term(keyRoutes) };

const holidayParts = (shown: string): readonly string[] => shown.split(/[;,\n]/).filter((part) => !looksBlank(part));

type Reading = Pick<ListedParameter, "state" | "day">;

/** Days off can stand there as one real day, or as text of which every part is to be understood. */
const readHolidayCell = (grid: SheetGrid, row: number, column: number, reading: DateReading): Reading => {
  const value = cellAt(grid, row, column);
  if (looksBlank(value)) return { state: "missing", day: null };
  if (typeof value !== "string") {
    const day = (parseCell(value, columns.day, reading).value as PartialDate | null)?.date ?? null;
    return { state: day === null ? "unreadable" : "present", day };
  }
  const isRead = holidayParts(value).every((part) => holidaysIn(part, reading).length > 0);
  return { state: isRead ? "present" : "unreadable", day: null };
};

const readValue = (grid: SheetGrid, row: number, column: number, kind: ParameterKind, reading: DateReading): Reading => {
  if (kind === "days") return readHolidayCell(grid, row, column, reading);
  const cell = parseCell(cellAt(grid, row, column), columns[kind], reading);
  if (cell.state === "blank") return { state: "missing", day: null };
  const day = kind === "day" ? ((cell.value as PartialDate | null)?.date ?? null) : null;
  return { state: cell.state !== "read" || (kind === "day" && day === null) ? "unreadable" : "present", day };
};

/** Holidays go on below their label in cells without one. */
const furtherHolidays = (grid: SheetGrid, { labelColumn, valueColumn }: Parameters, row: number): number => {
  if (looksBlank(cellAt(grid, row, valueColumn))) return 0;
  let next = row + 1;
  while (next <= lastRowOf(grid) && textAt(grid, next, labelColumn) === "" && !looksBlank(cellAt(grid, next, valueColumn))) next += 1;
  return next - row - 1;
};

const listFields = (grid: SheetGrid, parameters: Parameters, reading: DateReading): readonly ListedParameter[] => {
  const absent = parameterFields.map(({ name }): ParameterName => name).filter((name) => !parameters.places.has(name));
  const rows = rowsForLabels(grid, parameters, reading, absent);
  return parameterFields.map(({ name, group, kind }): ListedParameter => {
    const place = parameters.places.get(name);
    if (place === undefined) {
      const at = rows === null ? null : { sheet: grid.name, row: rows, column: parameters.valueColumn };
      return { name, group, kind, state: "missing", value: "", day: null, label: "", place: at, further: 0 };
    }
    const { row, column } = place;
    const further = kind === "days" ? furtherHolidays(grid, parameters, row) : 0;
    const label = textAt(grid, row, parameters.labelColumn);
    return { name, group, kind, ...readValue(grid, row, column, kind, reading), value: cellAt(grid, row, column), label, place: { sheet: grid.name, row, column }, further };
  });
};

const listSheet = (grid: SheetGrid, parameters: Parameters, reading: DateReading): ParameterListing => ({
  sheet: grid.name,
  barred: grid.isProtected ? "protected" : grid.isFiltered ? "filtered" : null,
  fields: listFields(grid, parameters, reading),
  hamlets: listHamlets(grid, hamletBlock(grid, parameters)),
});

/** Finds the parameter sheet as a check would and lists what stands on it; null where there is none. Yields rows parsed. */
export function* readParameterSheet(snapshot: WorkbookSnapshot, today: LocalDate): Job<ParameterSheet | null> {
  const { parameters } = yield* parseWorkbook(snapshot, yearOf(today));
  const grid = parameters && snapshot.sheets.find(({ name }) => name === parameters.sheet);
  if (!parameters || !grid) return null;
  const reading: DateReading = { uses1904Dates: snapshot.uses1904Dates, latestYear: yearOf(parameters.asOf ?? today) + yearsAhead };
  return { grid, parameters, reading, listing: listSheet(grid, parameters, reading) };
}
