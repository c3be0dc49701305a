import type { CellRef } from "../core/model/cellRef";
import type { OwnedSheetKind, WorkbookSnapshot } from "../core/model/sheetGrid";
import type { WriteOutcome, WritePlan } from "../core/model/writePlan";

/** Receives how far a long piece of work is: `done` of `total` steps of `phase`. */
export type ReportProgress = (progress: Progress) => void;
export interface Progress {
  readonly phase: "reading" | "checking" | "writing";
  readonly done: number;
  readonly total: number;
}

/** A person's wish to stop; checked between round trips and slices of work. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** How to read: who hears how far it is, who may stop it, and what besides the clerk's own sheets. */
/** What whoever starts writing may want to know. */
export interface WriteOptions {
  readonly onProgress?: ReportProgress;
}

export interface ReadOptions {
  readonly onProgress?: ReportProgress;
  readonly signal?: CancelSignal;
  /** Sheets of ours whose cells are read too; without this they come by name only. */
  readonly owned?: readonly OwnedSheetKind[];
}

/**
 * The workbook as the use cases see it: few general verbs. Every failure is an `AppError`.
 * Implemented over Office.js by src/excel; tests may pass an in-memory fake.
 */
export interface WorkbookPort {
  /** Reads all sheets. Writes nothing and clears no undo history. At most 2 + ceil(rows / 5,000) round trips. */
  read(options?: ReadOptions): Promise<WorkbookSnapshot>;
  /** Applies a plan; sheets that are protected or filtered are refused and named, never half written. */
  apply(plan: WritePlan, options?: { readonly onProgress?: ReportProgress }): Promise<WriteOutcome>;
  /** Shows a cell: activates its sheet and selects it, in one round trip. */
  select(cell: CellRef): Promise<void>;
  /** Opens the bytes of an .xlsx file as a new, unsaved workbook beside this one; `hostTooOld` where Excel cannot. */
  openNew(bytes: Uint8Array): Promise<void>;
  /** Calls `listener` after any change of any sheet; returns the way to stop. Results only become "maybe out of date". */
  onChanged(listener: () => void): Promise<() => Promise<void>>;
}

/** Lets the browser breathe between slices of work. */
export type Pause = () => Promise<void>;

/** Milliseconds from an arbitrary start; for measuring only. */
export type Stopwatch = () => number;
