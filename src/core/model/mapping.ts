import type { RegisterId } from "./registerIds";

/**
 * What a person decided about one sheet. It follows the sheet when it is renamed (by its headings) and its columns
 * when others are inserted (by their headings); nothing is kept by column letter.
 */
export interface SheetChoice {
  /** The sheet's name when the choice was made. */
  readonly sheet: string;
  /** Keys of all headings of the sheet then (ColumnReading.headingKey), in order. */
  readonly headings: readonly string[];
  /** The register the sheet is; null: this sheet is not a register. */
  readonly register: RegisterId | null;
  /** The last heading row the person pointed at; null: found by the headings. */
  readonly headerRow: number | null;
  /** Columns whose meaning the person changed: a field of the register, or null for "not read". */
  readonly columns: readonly { readonly headingKey: string; readonly field: string | null }[];
}

/** The choices of a workbook, kept in its custom XML part. */
export interface Mapping {
  readonly sheets: readonly SheetChoice[];
}

/** One column of a sheet as it was read. */
export interface ColumnReading {
  readonly letter: string;
  /** Heading as shown; "Group > Sub" under a merged group heading. */
  readonly heading: string;
  /** The heading as it is compared; identifies the column in a choice. */
  readonly headingKey: string;
  /** What it was taken for; null: not recognised. */
  readonly field: string | null;
  /** A field whose accepted spelling is nearly the heading: proposed, never taken by itself. */
  readonly proposal: string | null;
  /** Up to three values that stand in the column, as shown. */
  readonly samples: readonly string[];
}

/** A register found on a sheet, and how sure that is. */
export interface RegisterReading {
  readonly register: RegisterId;
  /** 0 to 100: share of headings recognised, identifying columns, what title and sheet name say. */
  readonly score: number;
  readonly why: "headings" | "title" | "choice";
  readonly headerRow: number;
  readonly rows: number;
  readonly columns: readonly ColumnReading[];
}

/** How one sheet was read, for the person to look at and to change. */
export interface SheetReading {
  readonly sheet: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** What the sheet was taken for; several for a mixed list or registers side by side; empty: nothing. */
  readonly registers: readonly RegisterReading[];
  /** Registers it might be, best first, when none was sure enough to be taken: the person is asked. */
  readonly candidates: readonly { readonly register: RegisterId; readonly score: number }[];
  /** Headings of the best heading row when nothing was taken, so that a choice can be made. */
  readonly headerRow: number | null;
  readonly columns: readonly ColumnReading[];
  /** A person's choice decided. */
  readonly isChosen: boolean;
}
