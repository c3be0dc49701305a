import type { LocalDate } from "../model/localDate";

/**
 * How well a cell could be understood: `blank` holds nothing visible, `read` gave a value, `unread` has content that
 * is no value of the column's kind, `error` is one of Excel's error values. Only `read` carries a value.
 */
export type CellState = "blank" | "read" | "unread" | "error";

/** One cell of a register, parsed once; no rule looks at the sheet again. */
export interface Cell<T> {
  readonly state: CellState;
  readonly value: T | null;
  /** What the cell shows, cleaned: NFC, ordinary spaces, trimmed. */
  readonly text: string;
  /** The cell held a number in the sheet (a real date, or an identity number that lost its text form). */
  readonly isNumber: boolean;
}

/** A date as far as it was written: a year alone and a month with its year are legal forms. */
export interface PartialDate {
  readonly year: number;
  readonly month: number | null;
  /** The full day, or null when only the year or the month is known. */
  readonly date: LocalDate | null;
  /** Minutes after midnight, where a time of day was written with the full day. */
  readonly minute?: number;
}

/** Accepted spellings of the values of a column, by the name the code uses for each value. */
export type TermList = Readonly<Record<string, readonly string[]>>;

interface ColumnBase {
  /** Accepted headings; "Group > Sub" for a heading under a merged group heading. */
  readonly headings: readonly string[];
}
export interface TextColumn extends ColumnBase {
  readonly kind: "text";
}
export interface DateColumn extends ColumnBase {
  readonly kind: "date";
}
export interface NumberColumn extends ColumnBase {
  readonly kind: "number";
}
export interface TermColumn<T extends TermList = TermList> extends ColumnBase {
  readonly kind: "term";
  readonly terms: T;
}
export type Column = TextColumn | DateColumn | NumberColumn | TermColumn;

export const text = (...headings: string[]): TextColumn => ({ kind: "text", headings });
export const date = (...headings: string[]): DateColumn => ({ kind: "date", headings });
export const number = (...headings: string[]): NumberColumn => ({ kind: "number", headings });
export const term = <const T extends TermList>(terms: T, ...headings: string[]): TermColumn<T> => ({
  kind: "term",
  terms,
  headings,
});

/** The column as a form words it: same values and spellings, with that form's own heading first. */
export const headed = <const C extends Column>(heading: string, column: C): C => ({
  ...column,
  headings: [heading, ...column.headings.filter((other) => other !== heading)],
});

export type Columns = Readonly<Record<string, Column>>;

/** The parsed value of a column. */
export type ValueOf<C extends Column> = C extends TermColumn<infer T>
  ? Extract<keyof T, string>
  : C extends DateColumn
    ? PartialDate
    : C extends NumberColumn
      ? number
      : string;

/** A row of a register: one cell per declared column; a column the sheet lacks gives blank cells. */
export type RowOf<C extends Columns> = { readonly [F in keyof C]: Cell<ValueOf<C[F]>> };

/** How a register is recognised: its columns, and what its title or sheet name says. */
export interface RegisterDefinition<C extends Columns = Columns> {
  readonly columns: C;
  /** Phrases of titles and sheet names that name this register. */
  readonly titles: readonly string[];
  /** Without at least one of these columns a sheet is not this register. */
  readonly identifying: readonly (keyof C & string)[];
  /** Columns that say a row is a record: a row without any of them is none. */
  readonly subject: readonly (keyof C & string)[];
}

export const defineRegister = <const C extends Columns>(definition: RegisterDefinition<C>): RegisterDefinition<C> =>
  definition;
