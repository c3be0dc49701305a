import type { Entry } from "../parse/registerTable";
import type { Cell, PartialDate } from "../registers/column";
import { columnsOf, listRegisterIds, type ListRegisterId } from "../registers/registry";
import { dateFieldsOf } from "./dateFields";

/** A cell of a record and the name of its column. */
export interface FieldCell<T> {
  readonly field: string;
  readonly cell: Cell<T>;
}

const fields: ReadonlyMap<ListRegisterId, readonly string[]> = new Map(listRegisterIds.map((register) => [register, Object.keys(columnsOf(register))]));

const rowOf = (entry: Entry): Readonly<Record<string, Cell<unknown>>> => entry.row;

/** A cell of a record by the name of its column; undefined where its register declares no such column. */
export const cellOf = (entry: Entry, field: string): Cell<unknown> | undefined => rowOf(entry)[field];

/** The cells of a record that hold an error value of Excel, in the declared order of the columns. */
export const errorCellsOf = (entry: Entry): readonly FieldCell<unknown>[] => {
  const row = rowOf(entry);
  const found: FieldCell<unknown>[] = [];
  for (const field of fields.get(entry.register) ?? []) {
    const cell = row[field];
    if (cell?.state === "error") found.push({ field, cell });
  }
  return found;
};

const isDate = (cell: Cell<unknown>): cell is Cell<PartialDate> =>
  cell.value === null || (typeof cell.value === "object" && "year" in cell.value);

/** The cells of a record's columns of dates that are not blank, in declared order. */
export const dateCellsOf = (entry: Entry): readonly FieldCell<PartialDate>[] => {
  const row = rowOf(entry);
  const found: FieldCell<PartialDate>[] = [];
  for (const field of dateFieldsOf(entry.register)) {
    const cell = row[field];
    if (cell !== undefined && cell.state !== "blank" && isDate(cell)) found.push({ field, cell });
  }
  return found;
};
