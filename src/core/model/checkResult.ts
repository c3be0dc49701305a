import type { ThresholdId } from "../../legal/thresholds";
import type { CriterionResult } from "./criterion";
import type { Finding, NotRun } from "./finding";
import type { LegacyCount } from "./legacyCell";
import type { Mapping, SheetReading } from "./mapping";
import type { LocalDate } from "./localDate";
import type { RegisterId } from "./registerIds";
import type { ReportTable } from "./report";

/** Where a register was found and how its heading row was read. */
export interface RegisterSummary {
  readonly register: RegisterId;
  readonly sheet: string;
  /** The last heading row (not the row of column numbers below it). */
  readonly headerRow: number;
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  readonly rows: number;
  readonly hiddenRows: number;
  /** Field name → column letters. */
  readonly columns: Readonly<Record<string, string>>;
  readonly unrecognised: readonly string[];
}

/** The dates every figure depends on: T (asOf), D (proposedOn), B (registeredOn). */
export interface CheckDates {
  readonly asOf: LocalDate;
  readonly proposedOn: LocalDate | null;
  readonly registeredOn: LocalDate | null;
  /** Where T came from; "today" is always said aloud. */
  readonly asOfSource: "given" | "parameters" | "today";
}

/** Everything a check found out. Plain data, safe to keep in the pane's state. */
export interface CheckResult {
  readonly dates: CheckDates;
  readonly communeName: string | null;
  readonly provinceName: string | null;
  /** "Xa", "Phuong", "Dac khu" as the parameter sheet writes it. */
  readonly unitKind: string | null;
  /** Residents and resident households as the parameter sheet states them. */
  readonly population: number | null;
  readonly householdTotal: number | null;
  readonly registers: readonly RegisterSummary[];
  /** How each sheet was read, in tab order: for the person to look at and to change. */
  readonly readings: readonly SheetReading[];
  /** What a person decided about sheets before, as stored in the workbook. */
  readonly mapping: Mapping;
  /** Sheets with content that were taken for no register. */
  readonly unrecognisedSheets: readonly string[];
  /** Sheets of the clerk's with texts in an old encoding; they are read through Unicode, and converted only on request. */
  readonly legacyCells: readonly LegacyCount[];
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
  /** Rules that ran on at least one register and found nothing. */
  readonly passed: readonly string[];
  readonly criteria: readonly CriterionResult[];
  /** The numbers the rules and criteria compared with on the proposal date. */
  readonly limits: Readonly<Record<ThresholdId, number>>;
  /** Name of the profile that set some of them; null for the shipped ones. */
  readonly profile: string | null;
  readonly reports: readonly ReportTable[];
  readonly rowsRead: number;
  /** Fingerprint of the normalised register contents: detects change, proves nothing. */
  readonly fingerprint: string;
}
