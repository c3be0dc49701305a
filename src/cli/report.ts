import { columnLetters } from "../core/model/cellRef";
import type { CheckResult } from "../core/model/checkResult";
import type { Finding } from "../core/model/finding";
import type { Refusal, WriteOutcome } from "../core/model/writePlan";
import { englishRuleTexts } from "../i18n/en/rules";
import { formatCitations } from "../i18n/format";
import { describeFinding } from "../i18n/rules";
import { sheetWords } from "../i18n/sheets";
import { undecidableRules } from "../legal/undecidableRules";
import type { CliOptions } from "./options";

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

const isJustified = ({ rule, subject, basis }: Finding, justifications: CheckResult["justifications"]): boolean =>
  justifications.some((known) => known.state === "valid" && known.rule === rule && known.subject === subject && known.basis === basis);

/** The JSON of the check command (contracts.md 3): keys may be added, never renamed. */
export const reportJson = (
  result: CheckResult,
  { sets, language }: Pick<CliOptions, "sets" | "language">,
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
  fixes: result.fixes.map(({ sheet, row, column, kind, before, after, format }) => ({
    sheet,
    row,
    column: columnLetters(column),
    kind,
    from: before,
    to: after,
    ...(format === null ? {} : { format }),
  })),
  findings: result.findings.map((finding) => {
    const { what, todo, why } = language === "en" ? englishRuleTexts.describeFinding(finding) : describeFinding(finding);
    const { rule, ref, severity, register, sheet, row, column, citations, subject, basis } = finding;
    const justified = isJustified(finding, result.justifications);
    return { rule, ref, severity, register, sheet, row, column, message: what, todo, why, citation: formatCitations(citations), subject, basis, ...(justified ? { justified } : {}) };
  }),
  justifications: result.justifications,
  incompleteJustifications: result.incompleteJustifications.length,
  notRun: result.notRun,
  undecidable: undecidableRules.map(({ ref, reason }) => ({ ref, reason })),
  rules: result.rules,
  passed: result.passed,
  doubtfulColumns: result.doubtfulColumns,
  completeness: result.completeness.flatMap(({ register, expectedFrom, hamlets }) =>
    hamlets.map(({ missing, ...figures }) => ({ register, ...figures, expectedFrom, missing: missing.map(({ field, mark, count, unread }) => ({ field, mark, count, unread })) })),
  ),
  missingColumns: result.completeness.flatMap(({ register, missingColumns }) => missingColumns.map((column) => ({ register, ...column }))),
  criteria: result.criteria
    .filter(({ set }) => sets === null || sets.includes(set))
    .map(({ set, id, numerator, denominator, verdict, level, rows, reason, parts, words }) => ({ set, id, numerator, denominator, verdict, ...(level === undefined ? {} : { level }), rows, reason, ...(parts ? { parts } : {}), ...words })),
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
