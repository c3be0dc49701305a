import { earliestBirth } from "../../facts/births";
import { pastFieldsOf } from "../../facts/dateFields";
import type { Facts } from "../../facts/facts";
import { birthOf, sexOf } from "../../facts/identity";
import type { CellFix } from "../../model/cellFix";
import { yearOf, type LocalDate } from "../../model/localDate";
import type { SheetGrid } from "../../model/sheetGrid";
import { cellAt } from "../../parse/grid";
import { readHeadings, shownHeading } from "../../parse/headingBlock";
import type { Entry, RegisterTable } from "../../parse/registerTable";
import { columnsOf } from "../../registers/registry";
import { type CellRole, type Correction, type Surroundings, correct } from "./correct";
import type { Decode } from "./decodeOnce";
import type { KnownPerson } from "./leadingZero";
import { isByTextAlone, roleOf } from "./roles";
import { isOdd } from "./texts";

/** A recognised column of a register on its sheet. */
interface FixColumn {
  readonly field: string;
  readonly column: number;
  readonly role: CellRole;
  readonly heading: string;
  /** Texts that were looked at before; null for roles that depend on more than the text. */
  readonly known: Map<string, Correction | null> | null;
}

/** What fixes of a workbook have in common. */
export interface FixContext {
  readonly facts: Facts;
  readonly uses1904Dates: boolean;
  readonly decode: Decode;
}

const columnsIn = ({ register, located }: RegisterTable, grid: SheetGrid): readonly FixColumn[] => {
  const headings = readHeadings(grid, located.topRow, located.headerRow).paths;
  const declared = columnsOf(register);
  return [...located.columns].flatMap(([field, column]) => {
    const own = declared[field];
    if (own === undefined) return [];
    const role = roleOf(field, own);
    return [{ field, column, role, heading: shownHeading(headings.get(column) ?? []), known: isByTextAlone(role) ? new Map<string, Correction | null>() : null }];
  });
};

/** The person of a row as it states them; the test log and registers of other things state nobody. */
const personIn = (entry: Entry): KnownPerson => {
  switch (entry.register) {
    case "addict":
    case "user":
    case "suspect":
    case "postRehab":
    case "exPrisoner":
    case "test":
      return { birthYear: birthOf(entry.row)?.value?.year ?? null, sex: sexOf(entry.row) };
    default:
      return { birthYear: null, sex: null };
  }
};

/**
 * A day of something that has happened lies neither after the as-of date nor before the person's birth: one that does
 * may have been typed month first, and is no certain day.
 */
const isPossibleDay = (entry: Entry, field: string, day: LocalDate, facts: Facts): boolean => {
  if (!pastFieldsOf(entry.register).includes(field)) return true;
  const born = earliestBirth(entry, facts);
  return day <= facts.dates.asOf && (born === null || day >= born);
};

const surroundingsOf = (entry: Entry, field: string, { facts, uses1904Dates, decode }: FixContext): Surroundings => ({
  uses1904Dates,
  latestYear: yearOf(facts.dates.asOf),
  decode,
  person: () => personIn(entry),
  isPossible: (day) => isPossibleDay(entry, field, day, facts),
});

const correctionAt = (entry: Entry, grid: SheetGrid, { field, column, role, known }: FixColumn, context: FixContext): Correction | null => {
  const value = cellAt(grid, entry.sheetRow, column);
  if (value === "" || (typeof value !== "string" && role.kind !== "personalId")) return null;
  // Most cells: asked before anything is made ready for the others.
  if (role.kind === "text" && typeof value === "string" && !isOdd(value) && context.decode(value) === null) return null;
  if (known === null || typeof value !== "string") return correct(value, role, surroundingsOf(entry, field, context));
  const before = known.get(value);
  if (before !== undefined) return before;
  const correction = correct(value, role, surroundingsOf(entry, field, context));
  known.set(value, correction);
  return correction;
};

/** Finds the fixes of one record of a register. */
export type RecordFixer = (entry: Entry) => readonly CellFix[];

export const recordFixer = (table: RegisterTable, grid: SheetGrid, context: FixContext): RecordFixer => {
  const columns = columnsIn(table, grid);
  return (entry) => {
    const fixes: CellFix[] = [];
    for (const column of columns) {
      const correction = correctionAt(entry, grid, column, context);
      if (correction === null) continue;
      const { sheetRow: row } = entry;
      const before = cellAt(grid, row, column.column);
      fixes.push({ sheet: grid.name, row, column: column.column, before, ...correction, heading: column.heading, isHidden: grid.hiddenRows.has(row) });
    }
    return fixes;
  };
};
