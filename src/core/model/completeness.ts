import type { RegisterId } from "./registerIds";

/** Rows of one register on one sheet that lack a field, and the column to look at (null: the sheet has none for it). */
export interface MissingPlaces {
  readonly sheet: string;
  readonly column: string | null;
  readonly rows: readonly number[];
}

/** A column that must be filled and is not, in some rows. */
export interface MissingField {
  readonly field: string;
  /** L: asked for by a law or a legal form; C: needed by a criterion. */
  readonly mark: "L" | "C";
  /** Rows that lack it: nothing is written there, an error value, or something that could not be read. */
  readonly count: number;
  /** Those among them where something is written. */
  readonly unread: number;
  readonly places: readonly MissingPlaces[];
}

/** A column that records on a sheet need and the sheet does not have. */
export interface MissingColumn {
  readonly sheet: string;
  readonly field: string;
  readonly mark: "L" | "C";
  /** Rows that are not complete for want of it. */
  readonly rows: number;
}

/** How complete the rows of some hamlet, or of all, are. */
export interface RowsComplete {
  /** How many rows there should be; null: nobody says. See `RegisterCompleteness.expectedFrom`. */
  readonly expected: number | null;
  /** Rows that count at T: persons on the list, resident households, or all rows. */
  readonly listed: number;
  readonly rows: number;
  /** Rows that lack nothing. */
  readonly complete: number;
  /** Rows that lack nothing but columns which their sheet does not have. */
  readonly filled: number;
}

export interface HamletCompleteness extends RowsComplete {
  /** The hamlet's listed name; null: rows that name none that is certain. */
  readonly hamlet: string | null;
  readonly missing: readonly MissingField[];
}

/** How complete a register is, all sheets of it together, and by hamlet. */
export interface RegisterCompleteness extends RowsComplete {
  readonly register: RegisterId;
  /** The hamlet list of the parameter sheet, or, where no independent number exists, the rows on the list themselves. */
  readonly expectedFrom: "hamletList" | "rows";
  readonly missingColumns: readonly MissingColumn[];
  readonly hamlets: readonly HamletCompleteness[];
}
