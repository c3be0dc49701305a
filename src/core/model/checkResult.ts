import type { ThresholdId } from "../../legal/thresholds";
import type { Claim } from "./claim";
import type { CellFix, LegacyCount } from "./cellFix";
import type { RegisterCompleteness } from "./completeness";
import type { CriteriaSettings } from "./criteriaSettings";
import type { CriteriaSetInfo, CriterionResult } from "./criterion";
import type { DoubtfulColumn } from "./doubtfulColumn";
import type { Finding, NotRun } from "./finding";
import type { Mapping, SheetReading } from "./mapping";
import type { JudgedJustification } from "./justification";
import type { LocalDate } from "./localDate";
import type { RegisterId } from "./registerIds";
import type { RuleSettings } from "./ruleSettings";
import type { CellValue, OwnedSheetKind } from "./sheetGrid";
import type { VerificationRecord } from "./verification";
import type { UnitNames } from "./unitNames";

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

/**
 * What changed since a summary sheet of ours was filled: the registers; readings, numbers, answers, window or dates; or
 * nothing of these, and yet its figures come out otherwise (a day has passed, a limit that it does not print).
 */
export type OutdatedBy = "registers" | "settings" | "figures";

/** A summary sheet of ours that would be filled otherwise now. */
export interface OutdatedSheet {
  readonly kind: OwnedSheetKind;
  readonly name: string;
  readonly by: readonly OutdatedBy[];
}

/** Everything a check found out. Plain data, safe to keep in the pane's state. */
export interface CheckResult {
  readonly dates: CheckDates;
  /** The unit and those it answers to, by name. */
  readonly unit: UnitNames;
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
  /** Cells whose right value is certain; none is changed before the person has seen and ticked it. */
  readonly fixes: readonly CellFix[];
  /** The workbook has a journal of fixes: some may be taken back. */
  readonly hasJournal: boolean;
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
  /** What people explained, and whether it still holds; a finding with a valid one stays in `findings`. */
  readonly justifications: readonly JudgedJustification[];
  /** Rows of the table of justifications that lack something needed; kept as they stand. */
  readonly incompleteJustifications: readonly (readonly CellValue[])[];
  /** The table of justifications as it stands in the workbook, cell by cell: it is only written over while it does. */
  readonly storedJustifications: readonly (readonly CellValue[])[];
  /** Columns in which most rows break one rule: were they recognised correctly? */
  readonly doubtfulColumns: readonly DoubtfulColumn[];
  /** How complete each register is, by hamlet. */
  readonly completeness: readonly RegisterCompleteness[];
  /** Rules that ran on at least one register and found nothing. */
  readonly passed: readonly string[];
  readonly criteria: readonly CriterionResult[];
  /** The scoring table as it stands in the workbook, cell by cell: it is only written over while it does. */
  readonly scoring: readonly (readonly CellValue[])[];
  /** The sets that `criteria` are of. */
  readonly criteriaSets: readonly CriteriaSetInfo[];
  /** Readings, thresholds and answers that the criteria were decided with. */
  readonly criteriaSettings: CriteriaSettings;
  /** The numbers the rules and criteria compared with on the proposal date. */
  readonly limits: Readonly<Record<ThresholdId, number>>;
  /** Name of the profile that set some of them; null for the shipped ones. */
  readonly profile: string | null;
  /** Rules that were switched off and limits that were changed, by the workbook or the profile. */
  readonly rules: RuleSettings;
  /** What a filled summary in the workbook claims, beside what its registers give; empty where there is none. */
  readonly claims: readonly Claim[];
  /** What was decided about the workbook, as its sheet "Tham dinh" keeps it; and how many texts of it could not be read. */
  readonly verification: VerificationRecord;
  readonly damagedVerification: number;
  /** That sheet's rows as they stand: it is only written over while its record does. */
  readonly storedVerification: readonly (readonly CellValue[])[];
  readonly rowsRead: number;
  /** Fingerprint of the normalised register contents: detects change, proves nothing. */
  readonly fingerprint: string;
  /** Versions of the criteria sets that summaries of ours in the workbook were filled with, where they say so; by set. */
  readonly filledWith: Readonly<Record<string, string>>;
  /** Summary sheets in the workbook that would be filled otherwise now. */
  readonly outdatedSheets: readonly OutdatedSheet[];
}
