import type { Profile } from "../core/criteria/profile";
import type { CellRef } from "../core/model/cellRef";
import type { CheckResult } from "../core/model/checkResult";
import type { LegacyCell } from "../core/model/legacyCell";
import type { LocalDate } from "../core/model/localDate";
import type { Mapping, SheetReading } from "../core/model/mapping";
import type { WriteOutcome } from "../core/model/writePlan";
import type { CancelSignal, ReportProgress } from "./ports";
import type { TemplateUseCases } from "./templateUseCases";

export interface CheckOptions {
  /** Dates the person gave; what is absent comes from the parameter sheet. */
  readonly dates?: { readonly asOf?: LocalDate; readonly proposedOn?: LocalDate; readonly registeredOn?: LocalDate };
  /** Limits that stand in for the shipped ones. */
  readonly profile?: Profile;
  readonly onProgress?: ReportProgress;
  readonly signal?: CancelSignal;
}

export interface WriteOptions {
  readonly onProgress?: ReportProgress;
}

/** How the sheets of a workbook are read, and the choices that are stored in it. */
export interface Recognition {
  readonly readings: readonly SheetReading[];
  readonly mapping: Mapping;
}

/** What a person can do, whoever asks: the pane, the check command or a test. Every failure is an `AppError`. */
export interface UseCases extends TemplateUseCases {
  /** Reads the workbook and checks it; writes nothing. Throws `nothingRecognised` when no register was found. */
  check(options?: CheckOptions): Promise<CheckResult>;
  /** Reads the sheets and says what each was taken for, also when nothing was recognised; writes nothing. */
  recognise(options?: CheckOptions): Promise<Recognition>;
  /** Stores what the person decided about sheets in the workbook; the next check reads by it. */
  saveMapping(mapping: Mapping, options?: WriteOptions): Promise<WriteOutcome>;
  /** Writes highlights for the findings of `result`; idempotent. */
  highlight(result: CheckResult, options?: WriteOptions): Promise<WriteOutcome>;
  removeHighlights(options?: WriteOptions): Promise<WriteOutcome>;
  /** Writes the owned findings sheet. */
  writeFindings(result: CheckResult, options?: WriteOptions): Promise<WriteOutcome>;
  /** Writes the owned criteria sheet T01. */
  fillCriteria(result: CheckResult, options?: WriteOptions): Promise<WriteOutcome>;
  /** Writes one owned report sheet. */
  writeReport(result: CheckResult, report: "T09", options?: WriteOptions): Promise<WriteOutcome>;
  /** Reads the workbook and gives the cells whose text is in an old encoding, with the text in Unicode; writes nothing. */
  listLegacyTexts(options?: Pick<CheckOptions, "onProgress" | "signal">): Promise<readonly LegacyCell[]>;
  /** Writes the Unicode text into the given cells and no others; a cell that has changed since is left alone and counted. */
  convertTexts(cells: readonly LegacyCell[], options?: WriteOptions): Promise<WriteOutcome>;
  /** Removes highlights, owned sheets and stored state, and nothing else. */
  removeAllTraces(options?: WriteOptions): Promise<WriteOutcome>;
  showCell(cell: CellRef): Promise<void>;
  onChanged(listener: () => void): Promise<() => Promise<void>>;
}
