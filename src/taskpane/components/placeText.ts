import type { CellRef } from "../../core/model/cellRef";
import type { RecordRef } from "../../core/model/criterion";
import type { Finding } from "../../core/model/finding";
import { vi } from "../../i18n/vi";

/** Where a finding is: row, column, sheet. Never who it is about: the pane faces the visitor's side of the counter. */
export const findingPlace = ({ sheet, row, column }: Finding): string =>
  [
    row === null ? vi.places.wholeRegister : vi.places.row(row),
    ...(column === null ? [] : [vi.places.column(column)]),
    sheet ?? vi.places.noSheet,
  ].join(" · ");

export const recordPlace = ({ sheet, row }: RecordRef): string => [vi.places.row(row), sheet].join(" · ");

/** A cell of a record; without a column, the record. */
export const cellPlace = ({ sheet, row, column }: RecordRef & { readonly column: string | null }): string =>
  column === null ? recordPlace({ sheet, row }) : [vi.places.row(row), vi.places.column(column), sheet].join(" · ");

/** The cell to show for a finding; null when no sheet carries it. A finding about a whole sheet shows its first cell. */
export const findingCell = ({ sheet, row, column }: Finding): CellRef | null =>
  sheet === null ? null : { sheet, row: row ?? 1, column: column ?? "A" };

export const recordCell = ({ sheet, row }: RecordRef): CellRef => ({ sheet, row, column: "A" });
