import { fixKinds, type CellFix } from "./cellFix";
import type { LocalDate } from "./localDate";
import type { LocalMoment } from "./localMoment";
import type { CellValue } from "./sheetGrid";

/**
 * What a line of the journal says: a cell was fixed; a fix was taken back; or it was to be taken back and was not,
 * because the cell held something else by then.
 */
export const journalStates = ["fixed", "restored", "kept"] as const;
export type JournalState = (typeof journalStates)[number];

/** What was done to a cell: a fix of some kind, or a value that a person entered in a form. */
export const journalKinds = [...fixKinds, "entry"] as const;
export type JournalKind = (typeof journalKinds)[number];

/** A change of a cell that the journal records. */
export interface RecordedChange extends Omit<CellFix, "kind"> {
  readonly kind: JournalKind;
}

/** One line of the journal of fixes. Row and column are 1-based. */
export interface JournalEntry {
  readonly state: JournalState;
  readonly kind: JournalKind;
  /** When, as it is written there. */
  readonly at: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Number format that the cell had before. */
  readonly format: string;
}

/** A fix of the journal that has not been taken back. */
export interface RestorableFix extends JournalEntry {
  /** The day whose serial number `after` is; null for anything else. */
  readonly day: LocalDate | null;
}

/** Why a fix cannot be taken back: its sheet is gone, or its cell no longer holds what we wrote. */
export type RestoreObstacle = "sheetGone" | "changed";

/** What the journal says against what the cells hold now; the latest fix first. */
export interface RestoreListing {
  readonly restorable: readonly RestorableFix[];
  readonly others: readonly { readonly fix: RestorableFix; readonly why: RestoreObstacle }[];
}

/** The words of the journal sheet. */
export interface JournalWords {
  readonly sheetName: string;
  readonly title: string;
  /** What the sheet is for, and that its lines stay as they are. */
  readonly note: string;
  /** One for each column, in its order. */
  readonly headings: readonly { readonly text: string; readonly width: number }[];
  readonly kind: Readonly<Record<JournalKind, string>>;
  readonly state: Readonly<Record<JournalState, string>>;
  when(moment: LocalMoment): string;
}
