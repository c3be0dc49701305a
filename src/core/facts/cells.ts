import type { Entry } from "../parse/registerTable";
import type { Cell, PartialDate } from "../registers/column";
import { dateFieldsOf } from "./dateFields";

/** A cell of a record and the name of its column. */
export interface FieldCell<T> {
  readonly field: string;
  readonly cell: Cell<T>;
}

const rowOf = (entry: Entry): Readonly<Record<string, Cell<unknown>>> => entry.row;

/** The cells of a record in the declared order of its columns. */
export const cellsOf = (entry: Entry): readonly FieldCell<unknown>[] =>
  Object.entries(rowOf(entry)).map(([field, cell]) => ({ field, cell }));

const isDate = (cell: Cell<unknown>): cell is Cell<PartialDate> =>
  cell.value === null || (typeof cell.value === "object" && "year" in cell.value);

/** The cells of a record's columns of dates, in declared order. */
export const dateCellsOf = (entry: Entry): readonly FieldCell<PartialDate>[] =>
  dateFieldsOf(entry.register).flatMap((field) => {
    const cell = rowOf(entry)[field];
    return cell !== undefined && isDate(cell) ? [{ field, cell }] : [];
  });
