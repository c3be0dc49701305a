import type { CheckResult } from "../core/model/checkResult";
import type { Refusal, WriteOutcome } from "../core/model/writePlan";
import { sheetWords } from "../i18n/sheets";

/** What the host counted: round trips and bytes between the add-in and Excel. */
export interface HostFigures {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestMessageBytes: number;
}

export interface Elapsed {
  readonly read: number;
  readonly check: number;
  readonly write: number;
}

const reportNames: Readonly<Record<string, string>> = { T09: sheetWords.t09.sheetName };

/** The JSON of the check command (contracts.md 3): keys may be added, never renamed. */
export const reportJson = (
  result: CheckResult,
  sets: readonly string[] | null,
  outcome: WriteOutcome,
  host: HostFigures,
  elapsedMs: Elapsed,
): Readonly<Record<string, unknown>> => ({
  schemaVersion: 1,
  asOf: result.dates.asOf,
  asOfSource: result.dates.asOfSource,
  proposedOn: result.dates.proposedOn,
  registeredOn: result.dates.registeredOn,
  profile: result.profile,
  provisional: result.dates.proposedOn === null,
  registers: result.registers,
  unrecognisedSheets: result.unrecognisedSheets,
  questions: result.readings.filter(({ candidates }) => candidates.length > 0).map(({ sheet, candidates }) => ({ sheet, candidates })),
  legacyCells: result.legacyCells,
  findings: result.findings.map((finding) => {
    const { what, todo, citation } = sheetWords.describe(finding);
    const { rule, ref, severity, register, sheet, row, column } = finding;
    return { rule, ref, severity, register, sheet, row, column, message: what, todo, citation };
  }),
  notRun: result.notRun,
  passed: result.passed,
  criteria: result.criteria
    .filter(({ set }) => sets === null || sets.includes(set))
    .map(({ set, id, numerator, denominator, verdict, rows, reason, parts }) => ({ set, id, numerator, denominator, verdict, rows, reason, ...(parts ? { parts } : {}) })),
  reports: result.reports.map(({ id, totals, rows }) => ({
    id,
    sheet: outcome.sheets.find(({ sheetKind }) => sheetKind === id)?.name ?? reportNames[id] ?? id,
    totals,
    rows,
  })),
  refused: outcome.refused satisfies readonly Refusal[],
  fingerprint: result.fingerprint,
  host,
  elapsedMs,
});
