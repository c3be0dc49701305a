import { scoringId } from "../core/criteria/scoring/decide";
import type { CheckResult } from "../core/model/checkResult";
import type { CriteriaSetInfo } from "../core/model/criterion";
import type { ExportedFile, ExportSheet } from "../core/model/exportFile";
import type { LocalDate } from "../core/model/localDate";
import type { ReportTable } from "../core/model/report";
import { previousPeriod, samePeriodLastYear } from "../core/model/reportPeriod";
import type { MaskingLevel } from "../core/model/maskingLevel";
import type { SheetWords } from "../core/model/words";
import { planReportDocument } from "../core/plan/reports/reportDocument";
import { planReportSheet } from "../core/plan/reports/reportSheet";
import { planSummarySheet } from "../core/plan/summary/summarySheet";
import { periodOfKind } from "../core/reports/catalogue";
import { computeReport } from "../core/reports/compute/compute";
import { reportDefinition } from "../core/reports/definition/definitions";
import type { ReportDefinition } from "../core/reports/definition/schema";
import { suppressReports, type LeavingTable } from "../core/reports/suppressed/suppressReports";
import { withoutTypedNames } from "../core/reports/withoutTypedNames";
import { AppError } from "./appError";
import type { ExportUseCases } from "./exportUseCases";
import type { Pause, Stopwatch } from "./ports";
import type { ReportExportUseCases, ReportSelection } from "./reportExportUseCases";
import type { FactsOf } from "./reportFacts";
import type { ResultMemory } from "./resultMemory";
import { runInSlices } from "./slices";

export interface ReportExportDeps {
  readonly words: SheetWords;
  readonly memory: ResultMemory;
  readonly factsOf: FactsOf;
  readonly exports: Pick<ExportUseCases, "exportSheets" | "exportReport" | "copyTables">;
  readonly pause: Pause;
  readonly stopwatch: Stopwatch;
  readonly today: () => LocalDate;
}

/** Planned sheets with what they are called, and the tables among them. */
interface Planned {
  readonly sheets: readonly ExportSheet[];
  readonly titles: readonly string[];
  readonly tables: readonly ReportTable[];
}

/** The result without what people wrote as evidence of their answers. */
const withoutEvidence = (result: CheckResult, withheld: string): CheckResult => ({
  ...result,
  criteria: result.criteria.map((part) => (part.answer === undefined ? part : { ...part, answer: { ...part.answer, evidence: withheld } })),
});

export const createReportExportUseCases = ({ words, memory, factsOf, exports, pause, stopwatch, today }: ReportExportDeps): ReportExportUseCases => {
  const definitionOf = (id: string): ReportDefinition => {
    const definition = reportDefinition(id);
    if (definition === undefined) throw new AppError("unexpected", { technical: "no such table" });
    return definition;
  };

  const compute = (result: CheckResult, { reports, period: wanted }: ReportSelection, level: MaskingLevel): readonly LeavingTable[] => {
    const facts = factsOf(result);
    return reports.map((id) => {
      const definition = definitionOf(id);
      const period = wanted ?? periodOfKind(definition.period, facts);
      const table = computeReport(definition, facts, result, period);
      const { asOf } = facts.dates;
      return { definition, table: level === "full" ? table : withoutTypedNames(table, facts, words.reports.withheld), others: { previous: previousPeriod(period, asOf), lastYear: samePeriodLastYear(period, asOf) } };
    });
  };

  const summaries = (result: CheckResult, sets: readonly string[]): readonly { readonly sheet: ExportSheet; readonly title: string }[] =>
    result.criteriaSets
      .filter(({ id }) => sets.includes(id) && id !== scoringId)
      .map((set: CriteriaSetInfo) => {
        const { code, title } = words.summaryTable(set);
        const { name, content } = planSummarySheet(result, set, words);
        return { sheet: { code, name, content }, title };
      });

  const plan = async (result: CheckResult, selection: ReportSelection, level: MaskingLevel): Promise<Planned> => {
    const leaving = compute(result, selection, level);
    const tables = level === "counts" ? await runInSlices(suppressReports(leaving), { pause, stopwatch }) : leaving.map(({ table }) => table);
    const shown = level === "full" ? result : withoutEvidence(result, words.reports.withheld);
    const own = level === "counts" ? [] : summaries(shown, selection.sets);
    const sheets = leaving.flatMap(({ definition }, index): readonly ExportSheet[] => {
      const table = tables[index];
      if (table === undefined) return [];
      const { name, content } = planReportSheet(definition, table, result, words, level);
      return [{ code: definition.id, name, content }];
    });
    const titles = [...own.map(({ title }) => title), ...leaving.map(({ definition }) => words.reports.fill(definition.title, result))];
    if (titles.length === 0) throw new AppError("unexpected", { technical: "nothing to export" });
    return { sheets: [...own.map(({ sheet }) => sheet), ...sheets], titles, tables };
  };

  const uses1904Dates = (result: CheckResult): boolean => memory.of(result)?.snapshot.uses1904Dates ?? false;

  return {
    exportReports: async (result, { format, csvSeparator, ...selection }): Promise<ExportedFile> => {
      const level = selection.level ?? "masked";
      const { sheets, titles, tables } = await plan(result, selection, level);
      const file = { masking: level, asOf: result.dates.asOf, uses1904Dates: uses1904Dates(result), words: words.exports.file(result, titles, level, today()) };
      if (format !== "docx") return exports.exportSheets({ ...file, sheets, format, ...(csvSeparator === undefined ? {} : { csvSeparator }) });
      return exports.exportReport({ ...file, code: words.exports.reportCode, report: planReportDocument(sheets.map(({ content }, index) => ({ title: titles[index] ?? "", content })), tables, result, words) });
    },
    copyReports: async (result, selection) => exports.copyTables((await plan(result, selection, selection.level ?? "masked")).sheets, uses1904Dates(result)),
  };
};
