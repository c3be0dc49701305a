import { columnLetters } from "../core/model/cellRef";
import type { CheckResult } from "../core/model/checkResult";
import type { Finding } from "../core/model/finding";
import type { ReportTable } from "../core/model/report";
import type { ReportInfo } from "../core/model/reportInfo";
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

/** A reporting table of the checked workbook. */
export interface CheckedReport {
  readonly info: ReportInfo;
  readonly table: ReportTable;
}

export interface Elapsed {
  readonly read: number;
  readonly check: number;
  readonly write: number;
}

/** A table in numbers: what lists say of persons stays out. */
const tableJson = ({ info, table }: CheckedReport, outcome: WriteOutcome): Readonly<Record<string, unknown>> => ({
  id: info.id,
  sheet: outcome.sheets.find(({ sheetKind }) => sheetKind === info.id)?.name ?? info.sheetName,
  period: table.period,
  asOf: table.asOf,
  totals: table.totals,
  rows: info.kind === "list" ? table.rows.filter(({ kind }) => kind === "row").length : table.rows.map(({ key, label, figures }) => ({ key, label, figures })),
  ...(table.footers.length > 0 ? { footers: table.footers.map(({ figure }) => figure) } : {}),
  ...(table.comparisons.length > 0 ? { comparisons: table.comparisons } : {}),
  uncounted: table.uncounted.map(({ reason, register, records }) => ({ reason, register, count: records.length })),
  missing: table.missing,
  broken: table.broken,
});

/** The summary sheets of the sets stand among the reports by the number of their table. */
const summaryJson = (result: CheckResult, sets: CliOptions["sets"], outcome: WriteOutcome): readonly Readonly<Record<string, unknown>>[] =>
  result.criteriaSets
    .filter(({ id }) => sets === null || sets.includes(id))
    .map((set) => sheetWords.summaryTable(set))
    .filter(({ sheetKind }) => /^T\d\d$/.test(sheetKind))
    .map(({ sheetKind, sheetName }) => ({ id: sheetKind, sheet: outcome.sheets.find((sheet) => sheet.sheetKind === sheetKind)?.name ?? sheetName, totals: {} }));

const isJustified = ({ rule, subject, basis }: Finding, justifications: CheckResult["justifications"]): boolean =>
  justifications.some((known) => known.state === "valid" && known.rule === rule && known.subject === subject && known.basis === basis);

/** The JSON of the check command (contracts.md 3): keys may be added, never renamed. */
export const reportJson = (
  result: CheckResult,
  { sets, language }: Pick<CliOptions, "sets" | "language">,
  reports: readonly CheckedReport[],
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
  reports: [...summaryJson(result, sets, outcome), ...reports.map((report) => tableJson(report, outcome))].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
  ...(result.claims.length > 0 ? { claims: result.claims.map(({ state, ...claim }) => ({ ...claim, state, false: state === "differs" })) } : {}),
  refused: outcome.refused satisfies readonly Refusal[],
  fingerprint: result.fingerprint,
  host,
  elapsedMs,
});
